package paike.rules;

import java.util.ArrayList;
import java.util.List;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Teacher;

/** How rules name lessons and times. */
public final class Words {
    private Words() {}

    /** Such as "周二第3节", or with the clock where it is no lesson period. */
    public static Text when(School school, Lesson lesson, int slot) {
        return when(school.grid().slot(slot), school.week(lesson).period(slot));
    }

    public static Text when(School school, SchoolClass schoolClass, int slot) {
        return when(school.grid().slot(slot), school.week(schoolClass).period(slot));
    }

    private static Text when(Slot slot, int period) {
        var weekday = Text.weekday(slot.weekday());
        return switch (slot.kind()) {
            case LESSON ->
                    period > 0
                            ? Text.of("%s第%d节", "%s period %d", weekday, period)
                            : Text.of("%s %s", "%s %s", weekday, slot.clock());
            case ACTIVITY -> Text.of("%s %s 体育活动", "%s %s activity", weekday, slot.clock());
            default -> Text.of("%s %s", "%s %s", weekday, slot.clock());
        };
    }

    /** Such as "一(1)班 语文". */
    public static Text what(Lesson lesson) {
        return Text.same(lesson.assignment().title());
    }

    public static Text what(List<Lesson> lessons) {
        return Text.join(lessons.stream().map(Words::what).distinct().toList());
    }

    /** The subjects of lessons, each once. */
    public static Text subjects(List<Lesson> lessons) {
        return Text.join(
                lessons.stream().map(l -> Text.same(l.subject().name())).distinct().toList());
    }

    /**
     * Periods a week, such as "4" or "0.5".
     *
     * @param halves periods in two weeks
     */
    public static String periods(int halves) {
        return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
    }

    public static String names(List<Teacher> teachers) {
        return String.join("、", teachers.stream().map(Teacher::name).toList());
    }

    /** A place with class, subject, weekday and period of a lesson that starts at the slot. */
    public static Place place(School school, Lesson lesson, int slot) {
        var start = school.grid().slot(slot);
        int period = start.kind() == IntervalKind.LESSON ? school.week(lesson).period(slot) : 0;
        var who =
                lesson.classes().isEmpty()
                        ? Place.NOWHERE
                        : Place.of(lesson.assignment().firstClass());
        return who.and(lesson.subject()).at(start.weekday(), period);
    }

    /**
     * Lessons that overlap: with their own periods and clock times where these differ, as they may
     * between grades with different bell schedules.
     */
    public static Text overlapping(Occupancy now, List<Lesson> lessons) {
        if (lessons.stream().map(now::start).distinct().count() <= 1) {
            return what(lessons);
        }
        return Text.join(
                lessons.stream()
                        .map(
                                lesson ->
                                        Text.of(
                                                "%s（%s）",
                                                "%s (%s)",
                                                what(lesson),
                                                whenByTheClock(now, lesson)))
                        .toList());
    }

    /** With the clock as well where a lesson period has a number. */
    private static Text whenByTheClock(Occupancy now, Lesson lesson) {
        var when = when(now.school(), lesson, now.slotOf(lesson.index()));
        var clock = now.start(lesson).clock();
        return when.zh().contains(clock) ? when : Text.of("%s %s", "%s %s", when, clock);
    }

    /**
     * Of lessons that stand in each other's way, the one that is most likely out of place: one that
     * the assignments do not ask for; else one whose class has two lessons then; else the last.
     *
     * @param lessons not empty
     */
    public static Lesson doubtful(Occupancy now, List<Lesson> lessons) {
        return lessons.stream()
                .filter(lesson -> lesson.origin() != Lesson.Origin.PLANNED)
                .findFirst()
                .or(() -> lessons.stream().filter(l -> isDoubleBooked(now, l)).findFirst())
                .orElseGet(lessons::getLast);
    }

    private static boolean isDoubleBooked(Occupancy now, Lesson lesson) {
        var start = now.start(lesson);
        var grid = now.classes();
        return lesson.classes().stream()
                .mapToInt(c -> grid.moment(c.index(), start.day(), start.firstAtom()))
                .anyMatch(moment -> grid.overload(moment, 1) > 0);
    }

    /**
     * The class, and where its missing periods ought to be: the empty period if exactly as many
     * stand empty as it lacks, else a lesson that no assignment asks for, else no time.
     *
     * @param halves half periods a week that it lacks
     */
    public static Place lacking(Occupancy now, SchoolClass schoolClass, int halves) {
        var empty = emptyPeriods(now, schoolClass);
        if (!empty.isEmpty() && empty.size() == (halves + 1) / 2) {
            var first = empty.getFirst();
            return Place.of(schoolClass)
                    .at(first.weekday(), now.school().week(schoolClass).period(first.index()));
        }
        return unplanned(now, schoolClass);
    }

    /** The class, and the time of the only lesson that no assignment asks for, if there is one. */
    public static Place unplanned(Occupancy now, SchoolClass schoolClass) {
        var school = now.school();
        var strange =
                school.lessons().stream()
                        .filter(lesson -> !lesson.isPlanned() && now.isPlaced(lesson.index()))
                        .filter(lesson -> lesson.classes().contains(schoolClass))
                        .toList();
        if (strange.size() != 1) {
            return Place.of(schoolClass);
        }
        var there = place(school, strange.getFirst(), now.slotOf(strange.getFirst().index()));
        return Place.of(schoolClass).at(there.weekday(), there.period());
    }

    /** Lesson periods at which a class has nothing in some week, in order. */
    public static List<Slot> emptyPeriods(Occupancy now, SchoolClass schoolClass) {
        var school = now.school();
        var empty = new ArrayList<Slot>();
        for (int day = 0; day < school.grid().dayCount(); day++) {
            for (int slot : school.week(schoolClass).lessonSlots(day)) {
                for (int week = 0; week < school.weekCount(); week++) {
                    long busy = now.classes().busyMask(schoolClass.index(), week, day);
                    if ((busy & school.grid().slot(slot).atoms()) == 0) {
                        empty.add(school.grid().slot(slot));
                        break;
                    }
                }
            }
        }
        return empty;
    }
}
