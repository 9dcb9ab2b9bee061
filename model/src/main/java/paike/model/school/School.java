package paike.model.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A school: its facts, its lessons, and its week as slots. Immutable. */
public final class School {
    /** The building of a room that states none. */
    public static final int NO_BUILDING = -1;

    private final SchoolFacts facts;
    private final TimeGrid grid;
    private final List<Lesson> lessons;
    private final List<List<Lesson>> lessonsByAssignment;
    private final Weeks weeks;
    private final Families families;

    /** Periods in two weeks that each class ought to have: [class][subject]. */
    private final int[][] plannedHalves;

    private final boolean alternating;
    private final MeetingTimes meetingTimes;
    private final Preparations preparations;
    private final Memberships memberships;
    private final LessonIds lessonIds;
    private final ClosedTimes closedTimes;

    /** See {@link #building}: [room]. */
    private final int[] buildings;

    /**
     * The school as planned: one lesson per period or double of every assignment, and one for each
     * part of after-school service.
     */
    public static School of(SchoolFacts facts) {
        var spelledOut = AfterSchool.spelledOut(facts);
        return new School(spelledOut, expand(spelledOut.assignments()), Set.of());
    }

    /**
     * The school as a timetable shows it: possibly with lessons that no assignment asks for, halves
     * of doubles, and times that no bell schedule names.
     *
     * @param facts with the assignments of unplanned lessons behind the planned ones
     * @param lessons at their index
     * @param offBell times of kind {@link IntervalKind#OFF_BELL}
     */
    public School(SchoolFacts facts, List<Lesson> lessons, Set<TimeGrid.Time> offBell) {
        this.facts = facts;
        this.lessons = List.copyOf(lessons);
        this.lessonsByAssignment = byAssignment(facts, lessons);
        this.grid = new TimeGrid(facts.weekdays(), Weeks.times(facts, offBell));
        this.weeks = new Weeks(facts, this.lessons, grid);
        this.families = new Families(facts.subjects());
        this.plannedHalves = plannedHalves(facts);
        this.alternating =
                this.lessons.stream().anyMatch(lesson -> lesson.weekType() != WeekType.ALL);
        this.meetingTimes = new MeetingTimes(facts, grid, weekCount());
        this.preparations = new Preparations(facts, this.lessons);
        this.memberships = new Memberships(facts.teachers(), facts.groups());
        this.lessonIds = new LessonIds(this.lessons);
        this.closedTimes = new ClosedTimes(facts, weeks, grid);
        this.buildings = buildings(facts.rooms());
    }

    public SchoolFacts facts() {
        return facts;
    }

    public String id() {
        return facts.id();
    }

    public String name() {
        return facts.name();
    }

    public TimeGrid grid() {
        return grid;
    }

    public List<Lesson> lessons() {
        return lessons;
    }

    /** The lessons of an assignment, in order of number. */
    public List<Lesson> lessons(TeachingAssignment assignment) {
        return lessonsByAssignment.get(assignment.index());
    }

    /** True if some lessons of the kind and subject have no class, as those of a club. */
    public boolean isOfNobody(LessonKind kind, Subject subject) {
        return facts.assignments().stream()
                .anyMatch(
                        assignment ->
                                assignment.classes().isEmpty()
                                        && assignment.kind() == kind
                                        && assignment.subject().equals(subject));
    }

    /** Indexes of the lesson or, in order, of the lessons of the assignment with the id. */
    public int[] lessonsWithId(String id) {
        return lessonIds.of(id);
    }

    private static List<List<Lesson>> byAssignment(SchoolFacts facts, List<Lesson> lessons) {
        var byAssignment = new ArrayList<List<Lesson>>();
        facts.assignments().forEach(assignment -> byAssignment.add(new ArrayList<>()));
        lessons.forEach(lesson -> byAssignment.get(lesson.assignment().index()).add(lesson));
        return byAssignment;
    }

    public List<SchoolClass> classes() {
        return facts.classes();
    }

    /** Staff and, behind them, guests. */
    public List<Teacher> teachers() {
        return facts.teachers();
    }

    public List<Room> rooms() {
        return facts.rooms();
    }

    /**
     * Which building a room is in: the same number for all rooms of one.
     *
     * @param room its index
     * @return {@link #NO_BUILDING} if it states none
     */
    public int building(int room) {
        return buildings[room];
    }

    private static int[] buildings(List<Room> rooms) {
        var names = rooms.stream().map(Room::building).distinct().toList();
        return rooms.stream()
                .mapToInt(
                        room ->
                                room.building().isEmpty()
                                        ? NO_BUILDING
                                        : names.indexOf(room.building()))
                .toArray();
    }

    public List<Subject> subjects() {
        return facts.subjects();
    }

    public List<TeachingAssignment> assignments() {
        return facts.assignments();
    }

    public List<Meeting> meetings() {
        return facts.meetings();
    }

    public List<TeacherGroup> groups() {
        return facts.groups();
    }

    /** Indexes of the groups of a teacher within {@link #groups()}. */
    public int[] groupsOf(Teacher teacher) {
        return memberships.of(teacher);
    }

    /** What teachers prepare once and give to parallel classes, at their index. */
    public List<Preparation> preparations() {
        return preparations.all();
    }

    /** What the lessons of an assignment are given from: one preparation per teacher. */
    public List<Preparation> preparations(TeachingAssignment assignment) {
        return preparations.of(assignment);
    }

    public List<Preparation> preparations(Teacher teacher) {
        return preparations.of(teacher);
    }

    /**
     * Atoms of the slots that a teacher misses for meetings.
     *
     * @param week 0 for odd, 1 for even weeks; below {@link #weekCount()}
     */
    public long meetingMask(int teacher, int week, int day) {
        return meetingTimes.mask(teacher, week, day);
    }

    public Set<Integer> grades() {
        return facts.classes().stream()
                .map(SchoolClass::grade)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public ClassWeek week(SchoolClass schoolClass) {
        return weeks.of(schoolClass);
    }

    /** The week by which a lesson's periods are counted: that of its first class or grade. */
    public ClassWeek week(Lesson lesson) {
        return weeks.of(lesson.assignment().firstGrade());
    }

    /** The week by which a teacher's free periods are counted: that of the grade taught most. */
    public ClassWeek week(Teacher teacher) {
        return weeks.of(teacher);
    }

    /** Subject families, each named once; see {@link #family}. */
    public List<String> families() {
        return families.names();
    }

    /** Index of the subject's family in {@link #families()}. */
    public int family(Subject subject) {
        return families.of(subject);
    }

    /**
     * Periods of a subject in two weeks that a class ought to have: by the course plan where it
     * speaks of the grade, else by the assignments. Activity periods do not count.
     */
    public int plannedHalves(int schoolClass, int subject) {
        return plannedHalves[schoolClass][subject];
    }

    private static int[][] plannedHalves(SchoolFacts facts) {
        var planned = new int[facts.classes().size()][facts.subjects().size()];
        for (var assignment : facts.assignments()) {
            for (var schoolClass : assignment.classes()) {
                if (assignment.kind() == LessonKind.LESSON) {
                    planned[schoolClass.index()][assignment.subject().index()] +=
                            assignment.periods() * assignment.weekType().halves();
                }
            }
        }
        var ofGrade = new HashMap<Integer, int[]>();
        for (var row : facts.coursePlan().rows()) {
            ofGrade.computeIfAbsent(row.grade(), grade -> new int[facts.subjects().size()])[
                            row.subject().index()] +=
                    row.halfPeriods();
        }
        for (var schoolClass : facts.classes()) {
            var own = ofGrade.get(schoolClass.grade());
            if (own != null) {
                planned[schoolClass.index()] = own.clone();
            }
        }
        return planned;
    }

    /**
     * The subject that speaks for a family: the one whose id is the family's name, else the first
     * of its members. A rule that counts families means a family if it means its head.
     */
    public Subject head(int family) {
        return families.head(family);
    }

    /** Bell schedule of a grade on a weekday: the most narrowly stated one that holds. */
    public static Optional<BellSchedule> bell(
            List<BellSchedule> schedules, int grade, int weekday) {
        return schedules.stream()
                .filter(bell -> bell.holdsFor(grade, weekday))
                .max(Comparator.comparingInt(BellSchedule::precision));
    }

    /** True if no class and no teacher is ever available at a slot, as in a break of all. */
    public boolean isClosed(int slot) {
        return closedTimes.includes(slot);
    }

    /** 2 if something alternates between odd and even weeks, else 1. */
    public int weekCount() {
        return alternating ? 2 : 1;
    }

    /**
     * Atoms covered by a lesson that starts at the slot.
     *
     * @return 0 if a double has no period after its first
     */
    public long atoms(Lesson lesson, int slot) {
        long atoms = grid.slot(slot).atoms();
        int last = slot;
        for (int part = 1; part < lesson.lengthInPeriods(); part++) {
            last = week(lesson).next(last);
            if (last == ClassWeek.NONE) {
                return 0;
            }
            atoms |= grid.slot(last).atoms();
        }
        return atoms;
    }

    /**
     * Slots of a lesson that starts at the slot; shorter than its length if the day ends before.
     */
    public List<Slot> span(Lesson lesson, int slot) {
        var span = new ArrayList<Slot>(lesson.lengthInPeriods());
        int part = slot;
        while (part != ClassWeek.NONE && span.size() < lesson.lengthInPeriods()) {
            span.add(grid.slot(part));
            part = week(lesson).next(part);
        }
        return span;
    }

    /**
     * True if the bell schedule lets a lesson start at a slot. After-school service with a time by
     * the clock starts then only.
     */
    public boolean canStart(Lesson lesson, Slot slot) {
        var fixed = lesson.fixed();
        if (fixed != null && fixed.start() != null) {
            return slotAt(lesson, fixed).filter(slot::equals).isPresent();
        }
        return slot.kind() == lesson.kind().place()
                && week(lesson).period(slot.index()) > 0
                && atoms(lesson, slot.index()) != 0;
    }

    /** The slot with the number in the lesson's own week, or at the time, if there is one. */
    public Optional<Slot> slotAt(Lesson lesson, FixedTime time) {
        int day = grid.weekdays().indexOf(time.weekday());
        if (day < 0) {
            return Optional.empty();
        }
        if (time.start() != null) {
            return grid.slots().stream()
                    .filter(slot -> slot.day() == day && lesson.kind().fits(slot.kind()))
                    .filter(slot -> slot.start().equals(time.start()))
                    .filter(slot -> slot.end().equals(time.end()))
                    .findFirst();
        }
        int[] slots = week(lesson).slots(lesson.kind(), day);
        return time.period() >= 1 && time.period() <= slots.length
                ? Optional.of(grid.slot(slots[time.period() - 1]))
                : Optional.empty();
    }

    private static List<Lesson> expand(List<TeachingAssignment> assignments) {
        var lessons = new ArrayList<Lesson>();
        for (var assignment : assignments) {
            int number = 1;
            for (int length : assignment.lessonLengths()) {
                lessons.add(
                        new Lesson(
                                lessons.size(),
                                assignment,
                                number,
                                length,
                                number <= assignment.fixed().size()
                                        ? assignment.fixed().get(number - 1)
                                        : null,
                                Lesson.Origin.PLANNED));
                number++;
            }
        }
        return lessons;
    }
}
