package paike.rules.progress;

import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Preparation;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.Named;
import paike.rules.Occupancy;
import paike.rules.PlanProgress;
import paike.rules.Rule;
import paike.rules.Words;

/**
 * An apprentice gives a lesson only after the master has given the same one somewhere (师徒跟随), so
 * that the apprentice can listen first. The master is the first of the group.
 *
 * <p>Point: apprentice x subject x grade. Deviation: periods of the apprentice's classes that come
 * before the master's first period of the same number, or at once with it. Subjects and grades that
 * the master does not teach are free, and lessons to come may be anywhere. From: domain notes 3.2
 * (older teachers' lesson before the newer one's).
 *
 * @param groups names of teacher groups; {@code 师徒*} = all whose name begins so
 */
public record TeachAfterMaster(List<String> groups) implements Rule {

    @Override
    public Text title() {
        return new Text("徒弟在师傅之后上课", "Apprentices teach after their master");
    }

    @Override
    public int pointCount(School school) {
        return school.preparations().size();
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
        var preparations = school.preparations(lesson.assignment());
        for (int i = 0; i < preparations.size(); i++) {
            var preparation = preparations.get(i);
            point.accept(preparation.index());
            for (int group : school.groupsOf(preparation.teacher())) {
                pointsOfApprentices(preparation, group, school, point);
            }
        }
    }

    private static void pointsOfApprentices(
            Preparation mastered, int group, School school, IntConsumer point) {
        var members = school.groups().get(group).members();
        for (int i = 1; members.getFirst().equals(mastered.teacher()) && i < members.size(); i++) {
            var same = same(mastered, members.get(i), school);
            if (same != null) {
                point.accept(same.index());
            }
        }
    }

    /** What another teacher prepares for the same subject and grade. */
    private static @Nullable Preparation same(
            Preparation preparation, Teacher teacher, School school) {
        var preparations = school.preparations(teacher);
        for (int i = 0; i < preparations.size(); i++) {
            var other = preparations.get(i);
            if (other.grade() == preparation.grade()
                    && other.subject().index() == preparation.subject().index()) {
                return other;
            }
        }
        return null;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        var preparation = school.preparations().get(point);
        int deviation = 0;
        for (int group : school.groupsOf(preparation.teacher())) {
            var masters = masters(preparation, group, school);
            if (masters != null) {
                int worst = 0;
                for (int week = 0; week < school.weekCount(); week++) {
                    var master = PlanProgress.of(now, masters, week);
                    var apprentice = PlanProgress.of(now, preparation, week);
                    int early = 0;
                    for (int c = 0; c < apprentice.classCount(); c++) {
                        for (int k = 1; k <= apprentice.placed(c); k++) {
                            early += apprentice.latest(c, k) <= first(master, k) ? 1 : 0;
                        }
                    }
                    worst = Math.max(worst, early);
                }
                deviation += worst;
            }
        }
        return deviation;
    }

    /** What the master of a group prepares for the subject and grade of an apprentice, or null. */
    private @Nullable Preparation masters(Preparation preparation, int group, School school) {
        var named = school.groups().get(group);
        var master = named.members().getFirst();
        return master.equals(preparation.teacher()) || !Named.by(groups, named)
                ? null
                : same(preparation, master, school);
    }

    /**
     * When the first of the classes can have its k-th period; -1 if none has or any time will do.
     */
    private static int first(PlanProgress progress, int k) {
        int first = PlanProgress.OPEN;
        for (int c = 0; c < progress.classCount(); c++) {
            if (k <= progress.total(c)) {
                first = Math.min(first, progress.earliest(c, k));
            }
        }
        return first == PlanProgress.OPEN ? -1 : first;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var preparation = school.preparations().get(point);
        for (int group : school.groupsOf(preparation.teacher())) {
            var masters = masters(preparation, group, school);
            for (int week = 0; masters != null && week < school.weekCount(); week++) {
                var master = PlanProgress.of(now, masters, week);
                var apprentice = PlanProgress.of(now, preparation, week);
                for (int c = 0; c < apprentice.classCount(); c++) {
                    for (int k = 1; k <= apprentice.placed(c); k++) {
                        if (apprentice.latest(c, k) <= first(master, k)) {
                            return finding(
                                    now,
                                    apprentice.lesson(now, c, k),
                                    preparation,
                                    new Later(masters, k, first(master, k) / 2));
                        }
                    }
                }
            }
        }
        throw new IllegalStateException("the rule is kept");
    }

    /** The period of the master that comes too late. */
    private record Later(Preparation preparation, int number, int slot) {}

    private static Finding finding(
            Occupancy now, Lesson lesson, Preparation preparation, Later later) {
        var school = now.school();
        int slot = now.slotOf(lesson.index());
        var masterClass = later.preparation().parallels().getFirst().getFirst().assignment();
        return new Finding(
                Words.place(school, lesson, slot).and(preparation.teacher()),
                Text.of(
                        "%s 在%s给 %s 上第 %d 课时，师傅 %s 到%s才上，应先听师傅的课",
                        "%s on %s gives %s its period %d; the master %s gives it on %s only,"
                                + " expected before",
                        preparation.teacher().name(),
                        Words.when(school, lesson, slot),
                        Words.what(lesson),
                        later.number(),
                        later.preparation().teacher().name(),
                        Words.when(school, masterClass.firstClass(), later.slot())),
                List.of(lesson));
    }
}
