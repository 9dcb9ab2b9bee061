package paike.datasets.sheets;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Teacher;
import paike.model.school.TeachingSet;
import paike.model.school.WeekType;

/**
 * Something that takes place at one time of the week: one period of a lesson, a club, a lecture or
 * a meeting.
 *
 * @param name of the subject, club, lecture or meeting
 * @param weekday 1 = Monday
 * @param classes of a lesson; empty otherwise
 * @param grades of a club or lecture; empty otherwise
 * @param lesson null if it is no lesson
 * @param slot of a lesson's period, else null
 * @param part 1 or 2 within a double lesson, else 0
 */
public record Happening(
        Kind kind,
        String name,
        int weekday,
        LocalTime start,
        LocalTime end,
        WeekType weekType,
        List<SchoolClass> classes,
        Set<Integer> grades,
        List<Teacher> teachers,
        List<Room> rooms,
        @Nullable Lesson lesson,
        @Nullable Slot slot,
        int part) {

    /** What it is. */
    public enum Kind {
        LESSON,
        ACTIVITY,
        CARE,
        CLUB,
        LECTURE,
        MEETING;

        /** True for what only a placement puts at its time. */
        public boolean isPlaced() {
            return this == LESSON || this == ACTIVITY || this == CARE;
        }
    }

    /** All that takes place in a week of the plan: lessons first, in order of index. */
    public static List<Happening> of(Plan plan) {
        var facts = plan.school().facts();
        var lessons =
                plan.timetable().placements().stream()
                        .flatMap(placement -> of(plan.school(), placement));
        var meetings =
                facts.meetings().stream()
                        .map(
                                meeting ->
                                        new Happening(
                                                Kind.MEETING,
                                                meeting.name(),
                                                meeting.weekday(),
                                                meeting.start(),
                                                meeting.end(),
                                                meeting.weekType(),
                                                List.of(),
                                                Set.of(),
                                                meeting.teachers(),
                                                List.of(),
                                                null,
                                                null,
                                                0));
        return Stream.concat(lessons, meetings).toList();
    }

    /** One per period of the lesson. */
    private static Stream<Happening> of(School school, Placement placement) {
        var lesson = placement.lesson();
        var span = school.span(lesson, placement.start().index());
        return span.stream()
                .map(
                        slot ->
                                new Happening(
                                        kind(lesson.kind()),
                                        lesson.subject().name(),
                                        slot.weekday(),
                                        slot.start(),
                                        slot.end(),
                                        lesson.weekType(),
                                        isForGrades(lesson) ? List.of() : lesson.classes(),
                                        isForGrades(lesson)
                                                ? lesson.assignment().grades()
                                                : Set.of(),
                                        lesson.teachers(),
                                        placement.rooms(),
                                        lesson,
                                        slot,
                                        lesson.lengthInPeriods() == 1
                                                ? 0
                                                : span.indexOf(slot) + 1));
    }

    /** Clubs and lectures are for whole grades. */
    private static boolean isForGrades(Lesson lesson) {
        return lesson.kind() == LessonKind.CLUB || lesson.kind() == LessonKind.LECTURE;
    }

    private static Kind kind(LessonKind kind) {
        return switch (kind) {
            case LESSON -> Kind.LESSON;
            case ACTIVITY -> Kind.ACTIVITY;
            case CARE -> Kind.CARE;
            case CLUB -> Kind.CLUB;
            case LECTURE -> Kind.LECTURE;
        };
    }

    /** True if pupils of the class take part or may choose to. */
    public boolean concerns(SchoolClass schoolClass) {
        return classes.stream().anyMatch(one -> one.index() == schoolClass.index())
                || ((kind == Kind.CLUB || kind == Kind.LECTURE)
                        && (grades.isEmpty() || grades.contains(schoolClass.grade())));
    }

    public boolean concerns(Teacher teacher) {
        return teachers.stream().anyMatch(one -> one.index() == teacher.index());
    }

    public boolean concerns(Room room) {
        return rooms.stream().anyMatch(one -> one.index() == room.index());
    }

    public SubjectFamily family() {
        return switch (kind) {
            case LESSON, ACTIVITY ->
                    lesson == null ? SubjectFamily.OTHER : SubjectFamily.of(lesson.subject());
            case CARE, CLUB, LECTURE -> SubjectFamily.AFTER;
            case MEETING -> SubjectFamily.OTHER;
        };
    }

    /** Names of teachers and guests, or all mixed sets, joined by 、; empty if there are none. */
    public String people() {
        if (isInSets()) {
            return String.join("、", sets().stream().map(Happening::words).toList());
        }
        return String.join("、", teachers.stream().map(Teacher::name).toList());
    }

    /** Names of the classes joined by +; empty if it is no lesson. */
    public String classNames() {
        return String.join("+", classes.stream().map(SchoolClass::name).toList());
    }

    /** Names of the rooms, joined by 、. */
    public String roomNames() {
        return String.join("、", rooms.stream().map(Room::name).toList());
    }

    /** True if pupils are mixed into several sets. */
    boolean isInSets() {
        return sets().size() > 1;
    }

    private List<TeachingSet> sets() {
        return lesson == null
                ? List.of()
                : lesson.sets().stream()
                        .filter(set -> concerns(set.teacher()) && concerns(set.room()))
                        .toList();
    }

    /** What the teacher has of it: of mixed sets, the own one. */
    Happening of(Teacher teacher) {
        return narrowed(set -> set.teacher().index() == teacher.index());
    }

    /** What the room has of it: of mixed sets, the one that is there. */
    Happening in(Room room) {
        return narrowed(set -> set.room().index() == room.index());
    }

    private Happening narrowed(Predicate<TeachingSet> isMeant) {
        var meant = sets().stream().filter(isMeant).toList();
        return meant.size() != 1
                ? this
                : with(
                        name + " " + meant.getFirst().name(),
                        List.of(meant.getFirst().teacher()),
                        List.of(meant.getFirst().room()));
    }

    /** Such as "A层 任知薇 301". */
    private static String words(TeachingSet set) {
        return set.name() + " " + set.teacher().name() + " " + set.room().name();
    }

    /** Rooms other than the home room of a class; none for mixed sets, whose people name them. */
    public String specialRoomNames() {
        if (!sets().isEmpty()) {
            return sets().size() > 1 ? "" : roomNames();
        }
        return String.join(
                "、",
                rooms.stream()
                        .filter(
                                room ->
                                        classes.stream()
                                                .noneMatch(
                                                        one ->
                                                                one.homeRoom() != null
                                                                        && one.homeRoom().index()
                                                                                == room.index()))
                        .map(Room::name)
                        .toList());
    }

    /** The same, but several clubs at a time become one entry that names them all. */
    public static List<Happening> withClubsTogether(List<Happening> happenings) {
        var clubs = happenings.stream().filter(one -> one.kind() == Kind.CLUB).toList();
        if (clubs.size() < 2) {
            return happenings;
        }
        var names = clubs.stream().map(Happening::name).collect(Collectors.joining("、"));
        return Stream.concat(
                        Stream.of(clubs.getFirst().named(names)),
                        happenings.stream().filter(one -> one.kind() != Kind.CLUB))
                .toList();
    }

    /** The same time under another name, without people and rooms. */
    Happening named(String other) {
        return with(other, List.of(), List.of());
    }

    private Happening with(String other, List<Teacher> people, List<Room> places) {
        return new Happening(
                kind, other, weekday, start, end, weekType, classes, grades, people, places, lesson,
                slot, part);
    }

    boolean overlaps(LocalTime from, LocalTime to) {
        return start.isBefore(to) && from.isBefore(end);
    }
}
