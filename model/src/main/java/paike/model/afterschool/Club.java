package paike.model.afterschool;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import paike.model.school.Room;
import paike.model.school.Teacher;

/**
 * A club (社团) by the five fixed things (五定): time, venue, leader, content, pupils.
 *
 * @param leaders teachers of the school who lead it; may be empty if {@code guests} lead it
 * @param guests leaders from outside: a parent, a coach, a student teacher
 * @param venues rooms it uses, all of them at once; an equipment room is one of them
 * @param grades whose pupils may join; empty = all
 * @param minimumSize fewest pupils; the club is closed below
 * @param maximumSize most pupils
 * @param sessions the times that are fixed
 * @param freeSessions further sessions a week, whose days the solver chooses
 */
public record Club(
        String id,
        String name,
        String content,
        List<Teacher> leaders,
        List<Teacher> guests,
        List<Room> venues,
        Set<Integer> grades,
        int minimumSize,
        int maximumSize,
        List<Session> sessions,
        int freeSessions) {
    /** Value of {@code maximumSize} where none is stated. */
    public static final int UNLIMITED = 10_000;

    /** The id alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The same club at other times. */
    public Club at(List<Session> times, int freeTimes) {
        return new Club(
                id,
                name,
                content,
                leaders,
                guests,
                venues,
                grades,
                minimumSize,
                maximumSize,
                times,
                freeTimes);
    }

    /** All who lead it and are busy then. */
    public List<Teacher> allLeaders() {
        return Stream.concat(leaders.stream(), guests.stream()).toList();
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
