package paike.app.compare.diff;

import java.util.Comparator;

/**
 * Somebody or something that a timetable names. What stands for the same in two schools is the same
 * party, whatever id and name each gives it.
 *
 * @param id of one of the schools
 * @param name of the same school
 */
public record Party(Kind kind, String id, String name) {
    static final Comparator<Party> ORDER =
            Comparator.comparing(Party::kind).thenComparing(Party::id).thenComparing(Party::name);

    /** What it is. */
    public enum Kind {
        CLASS,
        TEACHER,
        ROOM,
        /** Also stands for a club, a lecture and a meeting of teachers. */
        SUBJECT
    }
}
