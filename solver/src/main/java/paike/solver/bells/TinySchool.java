package paike.solver.bells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.BadWeather;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.CoursePlan;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.RoomNeed;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Slot;
import paike.model.school.Subject;
import paike.model.school.TeachingAssignment;
import paike.model.school.WeekType;

/**
 * One class a grade, every period filled: just enough of a school for its day plan to be judged.
 */
final class TinySchool {
    private static final Subject ANY = new Subject(0, "any", "课", "any", Set.of(), List.of());
    private static final Subject PE = new Subject(1, "pe", "体育", "pe", Set.of("pe"), List.of());
    private static final Subject ACTIVITY =
            new Subject(2, "activity", "体育活动", "activity", Set.of("activity"), List.of());
    private static final Set<IntervalKind> ACTIVE =
            Set.of(IntervalKind.BIG_BREAK, IntervalKind.ACTIVITY);

    private final List<SchoolClass> classes = new ArrayList<>();
    private final List<TeachingAssignment> assignments = new ArrayList<>();

    /** One band and its bell schedules. */
    record Part(Band band, List<BellSchedule> bells) {}

    private TinySchool() {}

    static Timetable of(List<Part> parts) {
        return new TinySchool().timetable(parts);
    }

    private Timetable timetable(List<Part> parts) {
        var bells = parts.stream().flatMap(part -> part.bells().stream()).toList();
        int days = parts.stream().mapToInt(part -> part.band().lessons().size()).max().orElse(0);
        for (var part : parts) {
            for (int grade : part.band().grades()) {
                add(part, bells, grade, days);
            }
        }
        var school =
                School.of(
                        new SchoolFacts(
                                "bells",
                                "",
                                IntStream.rangeClosed(1, days).boxed().toList(),
                                bells,
                                List.of(ANY, PE, ACTIVITY),
                                List.of(),
                                List.of(),
                                List.of(),
                                classes,
                                new CoursePlan(List.of()),
                                assignments,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                BadWeather.NONE));
        return new Timetable(school, placements(school));
    }

    private void add(Part part, List<BellSchedule> bells, int grade, int days) {
        var schoolClass =
                new SchoolClass(
                        classes.size(), "C" + grade, grade + "年级", grade, 0, null, null, List.of());
        classes.add(schoolClass);
        int pe = Math.min(part.band().pePeriods(), part.band().lessons().size());
        int activities = 0;
        for (int weekday = 1; weekday <= days; weekday++) {
            activities +=
                    (int)
                            School.bell(bells, grade, weekday).orElseThrow().intervals().stream()
                                    .filter(i -> i.kind() == IntervalKind.ACTIVITY)
                                    .count();
        }
        assign(schoolClass, PE, LessonKind.LESSON, pe);
        assign(schoolClass, ANY, LessonKind.LESSON, part.band().weeklyPeriods() - pe);
        assign(schoolClass, ACTIVITY, LessonKind.ACTIVITY, activities);
    }

    private void assign(SchoolClass schoolClass, Subject subject, LessonKind kind, int periods) {
        assignments.add(
                new TeachingAssignment(
                        assignments.size(),
                        schoolClass.id() + subject.id(),
                        kind,
                        List.of(schoolClass),
                        subject,
                        List.of(),
                        periods,
                        0,
                        WeekType.ALL,
                        RoomNeed.NONE,
                        List.of(),
                        List.of()));
    }

    /** PE goes where a day has least other activity; all else fills the week from its start. */
    private List<Placement> placements(School school) {
        var placements = new ArrayList<Placement>();
        for (var schoolClass : classes) {
            var free = slots(school, schoolClass, LessonKind.LESSON);
            var week = school.week(schoolClass);
            var days =
                    IntStream.range(0, school.grid().dayCount())
                            .boxed()
                            .sorted(Comparator.comparingInt(day -> active(week.bell(day))))
                            .toList();
            var ownAssignments =
                    assignments.stream().filter(a -> a.firstClass().equals(schoolClass)).toList();
            var pe = school.lessons(ownAssignments.get(0));
            for (int i = 0; i < pe.size(); i++) {
                int day = days.get(i);
                var last = free.stream().filter(s -> s.day() == day).reduce((a, b) -> b);
                if (last.isPresent()) {
                    free.remove(last.get());
                    placements.add(new Placement(pe.get(i), last.get(), null));
                }
            }
            fill(school.lessons(ownAssignments.get(1)), free, placements);
            fill(
                    school.lessons(ownAssignments.get(2)),
                    slots(school, schoolClass, LessonKind.ACTIVITY),
                    placements);
        }
        placements.sort(Comparator.comparingInt(placement -> placement.lesson().index()));
        return placements;
    }

    private static void fill(List<Lesson> lessons, List<Slot> free, List<Placement> placements) {
        for (int i = 0; i < Math.min(lessons.size(), free.size()); i++) {
            placements.add(new Placement(lessons.get(i), free.get(i), null));
        }
    }

    private static List<Slot> slots(School school, SchoolClass schoolClass, LessonKind kind) {
        var slots = new ArrayList<Slot>();
        for (int day = 0; day < school.grid().dayCount(); day++) {
            for (int slot : school.week(schoolClass).slots(kind, day)) {
                slots.add(school.grid().slot(slot));
            }
        }
        return slots;
    }

    private static int active(BellSchedule bell) {
        return bell.intervals().stream()
                .filter(interval -> ACTIVE.contains(interval.kind()))
                .mapToInt(BellInterval::lengthInMinutes)
                .sum();
    }
}
