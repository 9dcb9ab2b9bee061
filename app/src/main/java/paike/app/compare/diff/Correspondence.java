package paike.app.compare.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import paike.model.school.Meeting;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Subject;
import paike.model.school.Teacher;

/** Who and what of one school is who and what of another, which may be a variant of it. */
public final class Correspondence {
    private final List<Pair<SchoolClass>> classes;
    private final List<Pair<Teacher>> teachers;
    private final List<Pair<Room>> rooms;
    private final Map<Object, Party> first = new HashMap<>();
    private final Map<Object, Party> second = new HashMap<>();

    /** A thing within its school. */
    private record Key(Party.Kind kind, String id) {}

    private Correspondence(SchoolFacts one, SchoolFacts other) {
        this.classes = Pair.of(one.classes(), other.classes(), SchoolClass::id, SchoolClass::name);
        this.teachers = Pair.of(one.teachers(), other.teachers(), Teacher::id, Teacher::name);
        this.rooms = Pair.of(one.rooms(), other.rooms(), Room::id, Room::name);
        name(Party.Kind.CLASS, classes, SchoolClass::id, SchoolClass::name);
        name(Party.Kind.TEACHER, teachers, Teacher::id, Teacher::name);
        name(Party.Kind.ROOM, rooms, Room::id, Room::name);
        name(
                Party.Kind.SUBJECT,
                Pair.of(one.subjects(), other.subjects(), Subject::id, Subject::name),
                Subject::id,
                Subject::name);
        name(
                Party.Kind.SUBJECT,
                Pair.of(one.meetings(), other.meetings(), Correspondence::meetingId, Meeting::name),
                Correspondence::meetingId,
                Meeting::name);
    }

    /** Of two schools; the other way round gives the same parties. */
    public static Correspondence of(SchoolFacts first, SchoolFacts second) {
        return new Correspondence(first, second);
    }

    public List<Pair<SchoolClass>> classes() {
        return classes;
    }

    public List<Pair<Teacher>> teachers() {
        return teachers;
    }

    public List<Pair<Room>> rooms() {
        return rooms;
    }

    public Party party(Pair<?> pair) {
        return pair.first() != null
                ? inFirst(pair.first())
                : inSecond(Objects.requireNonNull(pair.second()));
    }

    /** The party that a class, teacher, room, subject or meeting of the first school is. */
    public Party inFirst(Object thing) {
        return Objects.requireNonNull(first.get(key(thing)));
    }

    /** Likewise, of the second school. */
    public Party inSecond(Object thing) {
        return Objects.requireNonNull(second.get(key(thing)));
    }

    private static Key key(Object thing) {
        return switch (thing) {
            case SchoolClass one -> new Key(Party.Kind.CLASS, one.id());
            case Teacher one -> new Key(Party.Kind.TEACHER, one.id());
            case Room one -> new Key(Party.Kind.ROOM, one.id());
            case Subject one -> new Key(Party.Kind.SUBJECT, one.id());
            case Meeting one -> new Key(Party.Kind.SUBJECT, meetingId(one));
            default -> throw new IllegalArgumentException("no party: " + thing);
        };
    }

    private static String meetingId(Meeting meeting) {
        return "meeting:" + meeting.id();
    }

    /** One party per pair; of two names the one that comes first, whichever school has it. */
    private <T> void name(
            Party.Kind kind,
            List<Pair<T>> pairs,
            Function<T, String> id,
            Function<T, String> name) {
        for (var pair : pairs) {
            var one = pair.first() == null ? pair.second() : pair.first();
            var other = pair.second() == null ? pair.first() : pair.second();
            var party = party(kind, Objects.requireNonNull(one), id, name);
            var too = party(kind, Objects.requireNonNull(other), id, name);
            var both = Party.ORDER.compare(party, too) <= 0 ? party : too;
            if (pair.first() != null) {
                first.put(new Key(kind, id.apply(pair.first())), both);
            }
            if (pair.second() != null) {
                second.put(new Key(kind, id.apply(pair.second())), both);
            }
        }
    }

    private static <T> Party party(
            Party.Kind kind, T thing, Function<T, String> id, Function<T, String> name) {
        return new Party(kind, id.apply(thing), name.apply(thing));
    }
}
