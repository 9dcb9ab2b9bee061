package paike.rules.teacher;

import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.Moments;
import paike.rules.Named;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.Words;

/**
 * The members of a group never teach at the same time (教师互斥): couples with a child to look after,
 * master and apprentice who listen to each other.
 *
 * <p>Point: teacher group x day x atom. Deviation: members whose lesson begins then while another
 * member teaches; a lesson they give together is no harm. From: domain notes 3.2 (教师互斥, 师徒跟随).
 *
 * @param groups names of teacher groups; {@code 夫妻*} = all whose name begins so
 */
public record KeepTeachersApart(List<String> groups) implements Rule {

    @Override
    public Text title() {
        return new Text("教师互斥", "Teachers kept apart");
    }

    @Override
    public int pointCount(School school) {
        return school.groups().size() * Moments.perResource(school);
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        for (var teacher : lesson.teachers()) {
            for (int group : school.groupsOf(teacher)) {
                if (Named.by(groups, school.groups().get(group))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        for (var teacher : lesson.teachers()) {
            for (int group : school.groupsOf(teacher)) {
                Moments.of(group, lesson, slot, school, point);
            }
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int perResource = Moments.perResource(school);
        var group = school.groups().get(point / perResource);
        if (!Named.by(groups, group)) {
            return 0;
        }
        int worst = 0;
        for (int week = 0; week < school.weekCount(); week++) {
            int busy = 0;
            int begin = 0;
            for (int i = 0; i < group.members().size(); i++) {
                int moment = momentOf(group.members().get(i), point, school);
                busy += now.teachers().isBusy(moment, week) ? 1 : 0;
                begin += now.teachers().begins(moment, week) ? 1 : 0;
            }
            if (begin > 0 && busy > 1) {
                int lessons = lessons(now, point, week).size();
                worst = Math.max(worst, Math.min(begin, lessons - 1));
            }
        }
        return worst;
    }

    /** What members teach at a point; a lesson they give together is one. */
    private static List<Lesson> lessons(Occupancy now, int point, int week) {
        var school = now.school();
        var group = school.groups().get(point / Moments.perResource(school));
        return group.members().stream()
                .flatMap(
                        member ->
                                now
                                        .lessonsAt(now.teachers(), momentOf(member, point, school))
                                        .stream())
                .filter(lesson -> school.weekCount() == 1 || lesson.weekType().meetsIn(week))
                .distinct()
                .toList();
    }

    private static int momentOf(Teacher teacher, int point, School school) {
        int perResource = Moments.perResource(school);
        return teacher.index() * perResource + point % perResource;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var group = school.groups().get(point / Moments.perResource(school));
        int week = 0;
        while (lessons(now, point, week).size() < 2) {
            week++;
        }
        var lessons = lessons(now, point, week);
        var teaching =
                group.members().stream()
                        .filter(
                                member ->
                                        lessons.stream()
                                                .anyMatch(
                                                        lesson ->
                                                                lesson.teachers().contains(member)))
                        .toList();
        var last = lessons.getLast();
        int slot = now.slotOf(last.index());
        return new Finding(
                Words.place(school, last, slot).and(teaching.getLast()),
                Text.of(
                        "%s（%s）不能同时上课，%s 却同时有课：%s",
                        "%s (%s) must not teach at the same time but do on %s: %s",
                        Words.names(teaching),
                        group.name(),
                        Words.when(school, last, slot),
                        Words.overlapping(now, lessons)),
                lessons);
    }
}
