package paike.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import paike.model.afterschool.Membership;
import paike.model.dated.DatedWork;
import paike.model.homework.HomeworkPlan;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Teacher;

/**
 * Which lessons are placed where, and the counts that rules read. The only mutable state of
 * judging; one thread at a time.
 */
public final class Occupancy {
    /** No slot, no room. */
    public static final int NONE = -1;

    private final School school;
    private final boolean unfinished;
    private final int weeks;
    private final int[] slotOf;
    private final int[] roomOf;

    /** The lessons as they are staffed where they are placed: [lesson]. */
    private final Lesson[] staffed;

    private final Counts counts;
    private final Late<OpenPeriods> openToTeachers;
    private final Late<OpenPeriods> openToClasses;
    private final Mentions mentions;
    private final int evenDuties;

    private List<Membership> memberships = List.of();
    private DatedWork dated = DatedWork.NONE;
    private HomeworkPlan homework = HomeworkPlan.NONE;

    private Occupancy(School school, boolean unfinished) {
        this.school = school;
        this.mentions = new Mentions(school);
        this.unfinished = unfinished;
        this.counts = new Counts(school, unfinished, this::countPlaced);
        this.openToTeachers = new Late<>(() -> new OpenPeriods(Whose.TEACHERS, school));
        this.openToClasses = new Late<>(() -> new OpenPeriods(Whose.CLASSES, school));
        this.evenDuties = Duties.evenShare(school);
        this.weeks = school.weekCount();
        this.slotOf = new int[school.lessons().size()];
        this.roomOf = new int[school.lessons().size()];
        this.staffed = school.lessons().toArray(Lesson[]::new);
        Arrays.fill(slotOf, NONE);
        Arrays.fill(roomOf, NONE);
    }

    /** An empty timetable to be filled: lessons without a place are still to come. */
    public static Occupancy unfinished(School school) {
        return new Occupancy(school, true);
    }

    /** A timetable as it stands: lessons without a place are missing. */
    public static Occupancy of(Timetable timetable) {
        var occupancy = new Occupancy(timetable.school(), false);
        timetable.placements().forEach(occupancy::place);
        return occupancy;
    }

    /** A plan as it stands: its timetable, who is in which club, and the homework. */
    public static Occupancy of(Plan plan) {
        var occupancy = of(plan.timetable());
        occupancy.memberships = plan.memberships();
        occupancy.homework = plan.homework();
        return occupancy;
    }

    /** A plan as it stands, with what is dated beside it. */
    public static Occupancy of(Plan plan, DatedWork dated) {
        var occupancy = of(plan);
        occupancy.dated = dated;
        return occupancy;
    }

    public School school() {
        return school;
    }

    /** Changes of single dates and lessons to be observed. No move changes it. */
    public DatedWork dated() {
        return dated;
    }

    /** Who is in which club; empty where clubs are not planned. No move changes it. */
    public List<Membership> memberships() {
        return memberships;
    }

    /** The homework of the week; without tasks where it is not planned. No move changes it. */
    public HomeworkPlan homework() {
        return homework;
    }

    public Grid classes() {
        return counts.classes();
    }

    public Grid teachers() {
        return counts.teachers();
    }

    /** Rooms, counting lessons. */
    public Grid rooms() {
        return counts.inRooms().lessons();
    }

    /** Rooms, counting the classes of their lessons. */
    public Grid classesInRooms() {
        return counts.inRooms().classes();
    }

    /** Subjects, counting the classes of their lessons. */
    public Grid classesAtSubjects() {
        return counts.classesAtSubjects();
    }

    private void countPlaced(Count count) {
        for (var lesson : staffed) {
            int slot = slotOf[lesson.index()];
            if (slot != NONE) {
                int room = roomOf[lesson.index()];
                count.count(lesson, room, dayOf(slot), atoms(lesson, slot), 1);
            }
        }
    }

    private int dayOf(int slot) {
        return school.grid().slot(slot).day();
    }

    /** Index of the first slot of a lesson, or {@link #NONE}. */
    public int slotOf(int lesson) {
        return slotOf[lesson];
    }

    /** Index of the room of a lesson, or {@link #NONE}. */
    public int roomOf(int lesson) {
        return roomOf[lesson];
    }

    /**
     * A lesson with those who give it; where one of several candidates may give it, nobody does
     * until it is placed.
     */
    public Lesson lesson(int index) {
        return staffed[index];
    }

    /** Duties after school per week for each of the staff who can have any, rounded up. */
    public int evenDuties() {
        return evenDuties;
    }

    public boolean isPlaced(int lesson) {
        return slotOf[lesson] != NONE;
    }

    /** Whether a lesson still waits for its place; never so in a finished timetable. */
    public boolean isToCome(int lesson) {
        return unfinished && slotOf[lesson] == NONE;
    }

    /** Periods of a subject family that a class has on a day. */
    public int familyPeriods(int schoolClass, int family, int week, int day) {
        return counts.courses().periods(schoolClass, family, week, day);
    }

    /** Periods of a subject family that a class has on a day, in the fuller of the two weeks. */
    public int familyPeriods(int schoolClass, int family, int day) {
        int most = 0;
        for (int week = 0; week < weeks; week++) {
            most = Math.max(most, familyPeriods(schoolClass, family, week, day));
        }
        return most;
    }

    /**
     * Periods of a subject in two weeks that a class has, those still to come included; activity
     * periods do not count.
     */
    public int subjectHalves(int schoolClass, int subject) {
        return counts.courses().halves(schoolClass, subject);
    }

    /** Whether a rule speaks of a subject: [subject]. */
    public boolean[] included(Subjects subjects) {
        return mentions.subjects(subjects);
    }

    /** Whether a rule speaks of a subject or its family; see {@link Subjects#means}: [subject]. */
    public boolean[] meant(Subjects subjects) {
        return mentions.withFamilies(subjects);
    }

    /** Whether a rule speaks of a subject family: [family]. */
    public boolean[] includedFamilies(Subjects subjects) {
        return mentions.families(subjects);
    }

    /**
     * Lessons of a family that a class has on a day; a double is one, even if its halves were torn
     * apart.
     */
    public int familyLessonsOn(int schoolClass, int family, int week, int day) {
        int count = 0;
        for (int i = 0; i < classes().lessonCount(schoolClass, day); i++) {
            var lesson = lesson(classes().lesson(schoolClass, day, i));
            if (school.family(lesson.subject()) == family
                    && (weeks == 1 || lesson.weekType().meetsIn(week))
                    && !isLaterHalfOfDay(lesson, schoolClass, day)) {
                count++;
            }
        }
        return count;
    }

    /** Whether another half of the same double comes before it in the list of the day. */
    private boolean isLaterHalfOfDay(Lesson lesson, int schoolClass, int day) {
        if (lesson.origin() != Lesson.Origin.HALF_OF_DOUBLE) {
            return false;
        }
        for (int i = 0; i < classes().lessonCount(schoolClass, day); i++) {
            int other = classes().lesson(schoolClass, day, i);
            if (other < lesson.index() && school.lessons().get(other).isHalfWith(lesson)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lessons of a family that the assignments ask for, placed or not; a double is one, even if its
     * halves were torn apart.
     */
    public int plannedFamilyLessons(int schoolClass, int family) {
        return counts.courses().plannedLessons(schoolClass, family);
    }

    /**
     * The same and, besides, the placed lessons that nobody asked for; one that stands in for
     * another is none of these.
     */
    public int familyLessons(int schoolClass, int family) {
        return counts.courses().plannedLessons(schoolClass, family)
                + counts.courses().surplus(schoolClass, family);
    }

    /** Lessons of a family that a class still waits for; 0 in a finished timetable. */
    public int familyToCome(int schoolClass, int family) {
        return counts.courses().toCome(schoolClass, family);
    }

    /** Periods that a teacher still waits for; 0 in a finished timetable. */
    public int teacherToCome(int teacher) {
        return toCome(Whose.TEACHERS, teacher);
    }

    /** Periods that a teacher or class still waits for; 0 in a finished timetable. */
    public int toCome(Whose whose, int index) {
        return counts.toCome(whose).periods(index);
    }

    /**
     * Lesson periods of a day at which a teacher or class is busy: bit i = period i + 1 of their
     * own week.
     *
     * @param week 0 for odd, 1 for even weeks
     */
    public long busyPeriods(Whose whose, int index, int week, int day) {
        return open(whose).periods(index, day, whose.grid(this).busyMask(index, week, day));
    }

    /**
     * Lesson periods of a day at which a teacher or class is not marked as unavailable: bit i =
     * period i + 1 of their own week.
     */
    public long openPeriods(Whose whose, int index, int day) {
        return open(whose).open(index, day);
    }

    /**
     * Where the lesson periods of a day are parted by lunch or noon rest: bit i = between period i
     * + 1 and the next.
     */
    public long noonBreaks(Whose whose, int index, int day) {
        return open(whose).noon(index, day);
    }

    /**
     * Lesson periods of a day at which a teacher or class would be idle without a lesson: neither
     * unavailable nor at a meeting. Bit i = period i + 1 of their own week.
     */
    public long idlePeriods(Whose whose, int index, int week, int day) {
        return open(whose).idle(index, week, day);
    }

    /**
     * Lesson periods of the own week of a teacher or class that a placed lesson takes: bit i =
     * period i + 1.
     */
    public long periodsOf(Whose whose, int index, int lesson) {
        int slot = slotOf[lesson];
        return open(whose)
                .periods(index, school.grid().slot(slot).day(), atoms(staffed[lesson], slot));
    }

    /**
     * A figure of a day of a teacher or class, which is not worked out again before a lesson of
     * that day comes or goes.
     *
     * @param week 0 for odd, 1 for even weeks
     */
    public int figure(DayFigure figure, Whose whose, int index, int week, int day) {
        return counts.figures(figure, whose, school).at(this, index, week, day);
    }

    private OpenPeriods open(Whose whose) {
        return (whose == Whose.TEACHERS ? openToTeachers : openToClasses).get();
    }

    /** Lessons of a family that a teacher still waits for; 0 in a finished timetable. */
    public int teacherFamilyToCome(int teacher, int family) {
        return counts.courses().teacherToCome(teacher, family);
    }

    /** The placed lessons of a class on a day, ordered by slot. */
    public List<Lesson> lessonsOf(SchoolClass schoolClass, int day) {
        return lessonsIn(classes(), schoolClass.index(), day);
    }

    /** The placed lessons of a teacher on a day, ordered by slot. */
    public List<Lesson> lessonsOf(Teacher teacher, int day) {
        return lessonsIn(teachers(), teacher.index(), day);
    }

    /** The placed lessons in a room on a day, ordered by slot. */
    public List<Lesson> lessonsIn(Room room, int day) {
        return lessonsIn(rooms(), room.index(), day);
    }

    /** The first slot of a placed lesson. */
    public Slot start(Lesson lesson) {
        return school.grid().slot(slotOf[lesson.index()]);
    }

    /** The lessons of a grid at one of its moments, ordered by slot. */
    public List<Lesson> lessonsAt(Grid grid, int moment) {
        long atom = 1L << grid.atomOf(moment);
        return lessonsIn(grid, grid.resourceOf(moment), grid.dayOf(moment)).stream()
                .filter(lesson -> (atoms(lesson, slotOf[lesson.index()]) & atom) != 0)
                .toList();
    }

    /**
     * Puts a lesson somewhere, given by the teachers it names.
     *
     * @throws IllegalStateException if it is placed already
     */
    public void place(Lesson lesson, int slot, int room) {
        if (slotOf[lesson.index()] != NONE) {
            throw new IllegalStateException("%s is placed already".formatted(lesson.id()));
        }
        slotOf[lesson.index()] = slot;
        roomOf[lesson.index()] = room;
        staffed[lesson.index()] = lesson;
        count(lesson, slot, room, 1);
    }

    /**
     * Takes a lesson away from where it is.
     *
     * @throws IllegalStateException if it is not placed
     */
    public void remove(Lesson lesson) {
        int slot = slotOf[lesson.index()];
        if (slot == NONE) {
            throw new IllegalStateException("%s is not placed".formatted(lesson.id()));
        }
        count(staffed[lesson.index()], slot, roomOf[lesson.index()], -1);
        slotOf[lesson.index()] = NONE;
        roomOf[lesson.index()] = NONE;
        staffed[lesson.index()] = school.lessons().get(lesson.index());
    }

    /** What is placed now, as a timetable. */
    public Timetable timetable() {
        var placements = new ArrayList<Placement>();
        for (var lesson : staffed) {
            if (isPlaced(lesson.index())) {
                int room = roomOf[lesson.index()];
                placements.add(
                        new Placement(
                                lesson,
                                start(lesson),
                                room == NONE ? null : school.rooms().get(room)));
            }
        }
        return new Timetable(school, placements);
    }

    private void place(Placement placement) {
        var room = placement.room();
        place(placement.lesson(), placement.start().index(), room == null ? NONE : room.index());
    }

    private void count(Lesson lesson, int slot, int room, int sign) {
        int day = dayOf(slot);
        long atoms = atoms(lesson, slot);
        counts.count(lesson, room, day, atoms, sign);
    }

    /** Atoms of a lesson; of its first period alone if a double has no room for its second. */
    private long atoms(Lesson lesson, int slot) {
        return school.atoms(lesson, slot) | school.grid().slot(slot).atoms();
    }

    private List<Lesson> lessonsIn(Grid grid, int resource, int day) {
        var found = new ArrayList<Lesson>();
        for (int i = 0; i < grid.lessonCount(resource, day); i++) {
            found.add(lesson(grid.lesson(resource, day, i)));
        }
        found.sort(
                Comparator.comparing((Lesson lesson) -> start(lesson).start())
                        .thenComparingInt(Lesson::index));
        return found;
    }
}
