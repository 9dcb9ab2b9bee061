package paike.model.afterschool;

import java.util.List;
import java.util.Set;
import paike.model.school.Room;
import paike.model.school.Teacher;

/**
 * A club (社团) by the five fixed things (五定): time, venue, leader, content, pupils.
 *
 * @param leaders teachers of the school who lead it; may be empty if {@code guests} lead it
 * @param guests leaders from outside: a parent, a coach, a student teacher
 * @param venues rooms used; several groups may share a playground
 * @param grades whose pupils may join
 * @param minimumSize fewest pupils; the club is closed below
 * @param maximumSize most pupils
 */
public record Club(
        String id,
        String name,
        String content,
        List<Teacher> leaders,
        List<String> guests,
        List<Room> venues,
        Set<Integer> grades,
        int minimumSize,
        int maximumSize,
        List<Session> sessions) {
    /** Value of {@code maximumSize} where none is stated. */
    public static final int UNLIMITED = 10_000;

    /** The id alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public boolean isOpenTo(int grade) {
        return grades.isEmpty() || grades.contains(grade);
    }

    public boolean meetsOn(int weekday) {
        return sessions.stream().anyMatch(session -> session.weekday() == weekday);
    }

    /** True if nobody can be in both. */
    public boolean overlaps(Club other) {
        return sessions.stream()
                .anyMatch(one -> other.sessions.stream().anyMatch(two -> one.overlaps(two)));
    }
}
