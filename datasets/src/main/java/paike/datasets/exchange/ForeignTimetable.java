package paike.datasets.exchange;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * A timetable in the words that programs share. Things refer to one another by id.
 *
 * @param file it was read from; empty = it was made of a plan
 * @param name of the school or plan; may be empty
 * @param cards all that meets, in order of the file
 * @param notes what was passed over in reading
 */
public record ForeignTimetable(
        String file,
        String name,
        List<Hour> hours,
        List<Thing> subjects,
        List<Thing> teachers,
        List<Place> rooms,
        List<Form> classes,
        List<Card> cards,
        List<Text> notes) {

    /** What a card's weekday is if it has no time yet. */
    public static final int NO_DAY = 0;

    /**
     * A numbered period, the same on every day.
     *
     * @param number as cards name it; need not begin at 1
     * @param name for people; may be the number alone
     * @param start null = not stated
     * @param end null = not stated, excluded
     */
    public record Hour(
            int number, String name, @Nullable LocalTime start, @Nullable LocalTime end) {}

    /** A subject or a teacher. */
    public record Thing(String id, String name) {}

    /**
     * A room.
     *
     * @param seats pupils; 0 = not stated
     */
    public record Place(String id, String name, int seats) {}

    /**
     * A class.
     *
     * @param grade 0 = not stated
     * @param pupils 0 = not stated
     * @param teacher id of the homeroom teacher; empty = not stated
     * @param room id of the home room; empty = not stated
     */
    public record Form(
            String id, String name, int grade, int pupils, String teacher, String room) {}

    /**
     * One meeting: parts that are always at the same time.
     *
     * @param place where in the file, for messages
     * @param course what is the same for all meetings of one course, such as a lesson number
     * @param weekday 1 = Monday; {@link #NO_DAY} = it has no time yet
     * @param hour number of its first period; 0 if it has no time
     * @param length periods in a row, from 1
     */
    public record Card(
            String place,
            String course,
            int weekday,
            int hour,
            int length,
            WeekType week,
            List<Part> parts) {

        public boolean isPlaced() {
            return weekday != NO_DAY;
        }

        Card with(List<Part> others) {
            return new Card(place, course, weekday, hour, length, week, others);
        }
    }

    /**
     * Who is taught what by whom and where.
     *
     * @param classes ids; none for what teachers do among themselves
     * @param group of the pupils of the classes; empty = all of them
     * @param subject id
     * @param teachers ids, all of them there
     * @param rooms ids, all of them taken
     */
    public record Part(
            List<String> classes,
            String group,
            String subject,
            List<String> teachers,
            List<String> rooms) {}
}
