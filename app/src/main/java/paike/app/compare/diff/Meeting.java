package paike.app.compare.diff;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import paike.datasets.sheets.AuditWords;
import paike.datasets.sheets.Happening;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * One meeting of a week: a lesson, a duty, a club, or teachers among themselves. Two meetings are
 * equal if nobody who takes part could tell them apart.
 *
 * @param subject or club, lecture, meeting
 * @param classes in order of id; empty for a club, a lecture, and teachers among themselves
 * @param length in periods
 * @param parts one, or one per set into which the pupils are mixed
 */
public record Meeting(
        Happening.Kind kind,
        Party subject,
        List<Party> classes,
        WeekType weeks,
        Moment when,
        int length,
        List<Part> parts) {

    /** Some order, the same for every list of meetings; only equal ones come together. */
    static final Comparator<Meeting> ORDER =
            Comparator.comparing(Meeting::kind)
                    .thenComparing(Meeting::subject, Party.ORDER)
                    .thenComparing(Meeting::when, Moment.ORDER)
                    .thenComparing(Meeting::weeks)
                    .thenComparingInt(Meeting::length)
                    .thenComparing(meeting -> meeting.classes().toString())
                    .thenComparing(meeting -> meeting.parts().toString());

    /**
     * Who teaches where.
     *
     * @param set name of the set; empty if the pupils stay together
     * @param teachers in order of id
     * @param rooms in order of id
     */
    public record Part(String set, List<Party> teachers, List<Party> rooms) {}

    /** What tells most meetings apart, so that large maps stay fast. */
    @Override
    public int hashCode() {
        int hash = subject.id().hashCode();
        hash = 31 * hash + when.weekday() * 16 + when.period();
        return classes.isEmpty() ? hash : 31 * hash + classes.getFirst().id().hashCode();
    }

    public List<Party> teachers() {
        return parts.stream().flatMap(part -> part.teachers().stream()).distinct().toList();
    }

    public List<Party> rooms() {
        return parts.stream().flatMap(part -> part.rooms().stream()).distinct().toList();
    }

    /** True if the party takes part, or is where it is. */
    public boolean concerns(Party party) {
        return switch (party.kind()) {
            case CLASS -> classes.contains(party);
            case TEACHER -> parts.stream().anyMatch(part -> part.teachers().contains(party));
            case ROOM -> parts.stream().anyMatch(part -> part.rooms().contains(party));
            case SUBJECT -> subject.equals(party);
        };
    }

    /** All classes, teachers and rooms. */
    Stream<Party> parties() {
        return Stream.of(classes, teachers(), rooms()).flatMap(List::stream);
    }

    /** Such as "周二第3、4节（单周）". */
    public Text time() {
        var words = when.words();
        if (length > 1) {
            words = Text.of("%s（连排 %d 节）", "%s (%d periods in a row)", words, length);
        }
        return weeks == WeekType.ALL
                ? words
                : Text.of("%s（%s周）", "%s (%s weeks)", words, AuditWords.weekType(weeks));
    }

    /** Such as "孙雪、李四"; of sets "A层 孙雪、B层 李四"; empty if nobody teaches. */
    public String people() {
        return String.join(
                "、",
                parts.stream()
                        .map(part -> (part.set() + " " + names(part.teachers())).strip())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    /** Names of the rooms, joined by 、. */
    public String places() {
        return names(rooms());
    }

    /** Names of the classes, joined by +. */
    public String classNames() {
        return String.join("+", classes.stream().map(Party::name).toList());
    }

    private static String names(List<Party> parties) {
        return String.join("、", parties.stream().map(Party::name).toList());
    }
}
