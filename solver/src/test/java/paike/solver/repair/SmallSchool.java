package paike.solver.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Occupancy;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Subjects;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.course.PreferMorning;
import paike.rules.schoolclass.LimitClassGaps;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherPeriodsPerDay;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;

/** A random school small enough that all changes can be tried, with a timetable that is kept. */
public final class SmallSchool {
    private static final List<String> SUBJECTS = List.of("Ch", "Ma", "Mu", "Pe");

    private SmallSchool() {}

    public static Rulebook rulebook(long seed) {
        var random = new Random(seed);
        var more = new ArrayList<RulebookEntry>();
        more.add(Books.must(new KeepCoursePeriods()));
        if (random.nextBoolean()) {
            more.add(Books.must(new LimitTeacherGaps(1)));
        }
        if (random.nextBoolean()) {
            more.add(Books.must(new LimitTeacherPeriodsPerDay(3)));
        }
        if (random.nextBoolean()) {
            more.add(Books.must(new LimitClassGaps(1)));
        }
        more.add(Books.should(new PreferMorning(Subjects.ALL)));
        more.add(Books.should(new LimitTeacherGaps(0)));
        return Scenarios.basics(more.toArray(RulebookEntry[]::new));
    }

    /** A complete timetable that keeps all must-rules. */
    public static Plan kept(long seed) {
        return sketch(seed).kept();
    }

    /**
     * A school as it is drawn, and a timetable of it that keeps all must-rules.
     *
     * @param picture without the timetable
     */
    public record Sketch(String picture, Plan kept) {}

    public static Sketch sketch(long seed) {
        for (long attempt = 0; ; attempt++) {
            var random = new Random(seed * 1000 + attempt);
            var picture = picture(random);
            var school = Drawn.of(picture).school();
            var scenario = new Scenario(school, rulebook(seed), List.of());
            var planned = PlannedSchool.of(scenario);
            planned.fill(random);
            var timetable = planned.workspace().score().occupancy().timetable();
            if (timetable.unplaced().isEmpty() && Audit.of(timetable, rulebook(seed)).hard() == 0) {
                return new Sketch(picture, new Plan("kept", timetable));
            }
        }
    }

    private static String picture(Random random) {
        var picture = new StringBuilder();
        picture.append("bell 08:00-08:40 08:50-09:30 lunch 11:30-13:00 13:00-13:40\n");
        picture.append("subject Mu arts\nsubject Pe pe never=:1\nroom Hall music\n");
        picture.append("room Loft music\nneed Mu music\n");
        picture.append("teacher Ada never=Mon:").append(1 + random.nextInt(3)).append('\n');
        for (var name : List.of("1A", "1B")) {
            picture.append("left ").append(name);
            for (var subject : SUBJECTS) {
                picture.append(' ')
                        .append(subject)
                        .append('/')
                        .append(List.of("Ada", "Bo", "Cy").get(random.nextInt(3)))
                        .append(subject.equals("Ch") && random.nextInt(3) == 0 ? "=" : "")
                        .append(subject.equals("Ma") ? "*2" : "");
            }
            picture.append('\n');
        }
        return picture.append("| Mon | Tue | Wed\n").toString();
    }

    /** The plan with some lessons at random places, or missing. */
    static Plan disturbed(Plan plan, int count, Random random) {
        var school = plan.school();
        var placements = new ArrayList<>(plan.timetable().placements());
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(placements.size());
            var old = placements.get(at);
            if (random.nextInt(8) == 0) {
                placements.remove(at);
                continue;
            }
            placements.set(
                    at,
                    new Placement(
                            old.lesson(),
                            school.grid().slot(random.nextInt(school.grid().slotCount())),
                            old.room()));
        }
        return new Plan("disturbed", new Timetable(school, placements));
    }

    /** All slots and rooms that may be tried for a lesson. */
    public static List<int[]> places(Lesson lesson, School school) {
        var places = new ArrayList<int[]>();
        for (var slot : school.grid().slots()) {
            if (school.canStart(lesson, slot)) {
                var rooms = lesson.assignment().roomNeed().rooms();
                if (rooms.isEmpty()) {
                    places.add(new int[] {slot.index(), Occupancy.NONE});
                }
                rooms.forEach(room -> places.add(new int[] {slot.index(), room.index()}));
            }
        }
        return places;
    }
}
