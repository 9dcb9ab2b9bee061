package paike.rules.schoolclass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.Rule;
import paike.rules.Subjects;

/**
 * The parallel classes of a teacher share the first and the last periods of the day evenly: no
 * class always gets the early or the late lesson.
 *
 * <p>Point: teacher x subject family x edge (0 = first period, 1 = last). Deviation: the class with
 * most such lessons minus the class with fewest, above {@code allowed}; only between classes of one
 * grade. From: domain notes 3.2 (load balance of first and last slots).
 *
 * @param subjects which subjects
 * @param allowed difference that is still fair
 */
public record ShareEdgePeriods(Subjects subjects, int allowed) implements Rule {
    private static final int EDGES = 2;

    @Override
    public Text title() {
        return new Text("首末节在平行班间均衡", "First and last periods shared among classes");
    }

    @Override
    public int pointCount(School school) {
        return school.teachers().size() * school.families().size() * EDGES;
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return subjects.includesFamilyOf(lesson.subject(), school);
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int family = school.family(lesson.subject());
        for (var teacher : lesson.teachers()) {
            int first = (teacher.index() * school.families().size() + family) * EDGES;
            point.accept(first);
            point.accept(first + 1);
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int family = point / EDGES % school.families().size();
        int teacher = point / EDGES / school.families().size();
        if (now.teacherFamilyToCome(teacher, family) > 0
                || !now.includedFamilies(subjects)[family]) {
            return 0;
        }
        int[] edges = edges(now, teacher, family, point % EDGES);
        int worst = 0;
        for (int c = 0; c < edges.length; c++) {
            if (edges[c] > allowed) {
                worst = Math.max(worst, lead(edges, c, school) - allowed);
            }
        }
        return worst;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int family = point / EDGES % school.families().size();
        var teacher = school.teachers().get(point / EDGES / school.families().size());
        int[] edges = edges(now, teacher.index(), family, point % EDGES);
        int most = 0;
        var shares = new ArrayList<Text>();
        for (int c = 0; c < edges.length; c++) {
            if (edges[c] >= 0) {
                shares.add(Text.same(school.classes().get(c).name() + " " + edges[c]));
                most = lead(edges, c, school) > lead(edges, most, school) ? c : most;
            }
        }
        return new Finding(
                Place.of(teacher).and(school.classes().get(most)),
                Text.of(
                        "%s 的%s在各班分布不均：%s",
                        "%s: %s are shared unevenly: %s",
                        teacher.name(),
                        point % EDGES == 0
                                ? new Text("第一节课", "first periods")
                                : new Text("最后一节课", "last periods"),
                        Text.join(shares)),
                List.of());
    }

    /** Edge lessons of a class above those of the class of its grade that has fewest. */
    private static int lead(int[] edges, int schoolClass, School school) {
        int grade = school.classes().get(schoolClass).grade();
        int lead = 0;
        for (int c = 0; c < edges.length; c++) {
            if (edges[c] >= 0 && school.classes().get(c).grade() == grade) {
                lead = Math.max(lead, edges[schoolClass] - edges[c]);
            }
        }
        return lead;
    }

    /** Lessons at the edge per class, -1 for classes the teacher does not teach: [class]. */
    private static int[] edges(Occupancy now, int teacher, int family, int edge) {
        var school = now.school();
        int[] edges = new int[school.classes().size()];
        Arrays.fill(edges, -1);
        for (int day = 0; day < school.grid().dayCount(); day++) {
            for (int i = 0; i < now.teachers().lessonCount(teacher, day); i++) {
                var lesson = school.lessons().get(now.teachers().lesson(teacher, day, i));
                if (school.family(lesson.subject()) == family && !lesson.classes().isEmpty()) {
                    int c = lesson.assignment().firstClass().index();
                    edges[c] = Math.max(edges[c], 0) + (isAtEdge(now, lesson, day, edge) ? 1 : 0);
                }
            }
        }
        return edges;
    }

    private static boolean isAtEdge(Occupancy now, Lesson lesson, int day, int edge) {
        var week = now.school().week(lesson);
        int[] slots = week.lessonSlots(day);
        int slot = now.slotOf(lesson.index());
        if (slots.length == 0) {
            return false;
        }
        return edge == 0
                ? slot == slots[0]
                : week.period(slot) + lesson.lengthInPeriods() - 1 == slots.length;
    }
}
