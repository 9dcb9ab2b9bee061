package paike.datasets.fet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Teacher;
import paike.rules.Level;
import paike.rules.Named;
import paike.rules.RulebookEntry;
import paike.rules.duty.KeepPatrolled;
import paike.rules.room.LimitClassesAtOnce;
import paike.rules.teacher.KeepTeachersApart;
import paike.rules.teacher.LimitTeacherDays;
import paike.rules.teacher.LimitTeacherGaps;

/** Rules about the days and the week of teachers, and about what may be at once. */
final class ExportedTeacherRules {
    private final ExportedDraft draft;

    ExportedTeacherRules(ExportedDraft draft) {
        this.draft = draft;
    }

    void gaps(RulebookEntry entry, LimitTeacherGaps rule) {
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry);
            return;
        }
        each(entry, "MaxGapsPerDay", "Max_Gaps", rule.allowed());
    }

    void days(RulebookEntry entry, LimitTeacherDays rule) {
        if (rule.most() >= draft.hours().days()) {
            return;
        }
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry);
            return;
        }
        each(entry, "MaxDaysPerWeek", "Max_Days_Per_Week", rule.most());
    }

    /** One constraint for all teachers, or one for each of those it holds for. */
    private void each(RulebookEntry entry, String kind, String tag, int value) {
        if (entry.appliesTo().teachers().isEmpty()) {
            draft.time(draft.constraint("Teachers" + kind, entry).with(tag, value), entry.id());
            return;
        }
        for (var teacher : draft.school().facts().staff()) {
            if (entry.appliesTo().means(teacher)) {
                draft.time(
                        draft.constraint("Teacher" + kind, entry)
                                .with("Teacher_Name", draft.names().of(teacher))
                                .with(tag, value),
                        entry.id());
            }
        }
    }

    /** That a teacher has at most so many periods a day, or in a row. */
    record Limit(RulebookEntry entry, int most) {}

    /** Limits of one kind, of which FET takes two per teacher. */
    void limits(String kind, String tag, List<Limit> limits) {
        var staff = draft.school().facts().staff();
        for (var limit : limits) {
            var entry = limit.entry();
            var meant = staff.stream().filter(entry.appliesTo()::means).toList();
            var taken = meant.stream().filter(one -> taken(one, limits).contains(limit)).toList();
            if (taken.size() == staff.size()) {
                draft.time(
                        draft.constraint("Teachers" + kind, entry).with(tag, limit.most()),
                        entry.id());
                continue;
            }
            for (var teacher : taken) {
                draft.time(
                        draft.constraint("Teacher" + kind, entry)
                                .with("Teacher_Name", draft.names().of(teacher))
                                .with(tag, limit.most()),
                        entry.id());
            }
            draft.lose(
                    entry,
                    new Text("每位教师 FET 只收两个这样的限制", "FET takes two of these per teacher"),
                    meant.size() - taken.size(),
                    new Text("名教师", "teachers"));
        }
    }

    /** The strictest must, and the heaviest wish that asks for more than it. */
    private static List<Limit> taken(Teacher teacher, List<Limit> limits) {
        var own = limits.stream().filter(l -> l.entry().appliesTo().means(teacher)).toList();
        var taken = new ArrayList<Limit>();
        own.stream()
                .filter(limit -> limit.entry().level() == Level.MUST)
                .min(Comparator.comparingInt(Limit::most))
                .ifPresent(taken::add);
        int must = taken.isEmpty() ? Integer.MAX_VALUE : taken.getFirst().most();
        own.stream()
                .filter(limit -> limit.entry().level() == Level.SHOULD && limit.most() < must)
                .max(Comparator.comparingInt(limit -> limit.entry().weight()))
                .ifPresent(taken::add);
        return taken;
    }

    /** A tag for what each member teaches; what has different tags is never at once. */
    void apart(RulebookEntry entry, KeepTeachersApart rule) {
        for (var group : draft.school().groups()) {
            if (!Named.by(rule.groups(), group) || group.members().size() < 2) {
                continue;
            }
            var tags = new ArrayList<String>();
            for (var member : group.members()) {
                var tag = group.name() + ": " + draft.names().of(member);
                if (tag(tag, lesson -> lesson.teachers().contains(member))) {
                    tags.add(tag);
                }
            }
            if (tags.size() > 1) {
                var constraint =
                        draft.constraint("ActivityTagsNotOverlapping", entry)
                                .with("Number_of_Activity_Tags", tags.size());
                tags.forEach(tag -> constraint.with("Activity_Tag", tag));
                draft.time(constraint, entry.id());
            }
        }
    }

    private boolean tag(String tag, Predicate<Lesson> wanted) {
        boolean any = false;
        for (var activity : draft.activities().all()) {
            if (activity.lessons().stream().anyMatch(wanted)) {
                activity.tags().add(tag);
                any = true;
            }
        }
        return any;
    }

    /** At every time so many leaders are free: no more than the others teach. */
    void patrol(RulebookEntry entry, KeepPatrolled rule) {
        var leaders =
                draft.school().facts().staff().stream()
                        .filter(teacher -> Named.byDuty(rule.duties(), teacher))
                        .toList();
        var activities =
                draft.activities().all().stream()
                        .filter(a -> a.teachers().stream().anyMatch(leaders::contains))
                        .toList();
        int most = leaders.size() - rule.least();
        if (most >= 0 && !activities.isEmpty()) {
            atOnce(entry, activities, most);
        }
    }

    void classesAtOnce(RulebookEntry entry, LimitClassesAtOnce rule) {
        var activities =
                draft.activities().all().stream()
                        .filter(
                                a ->
                                        a.lessons().stream()
                                                .anyMatch(
                                                        l ->
                                                                rule.subjects()
                                                                        .means(
                                                                                l.subject(),
                                                                                draft.school())))
                        .toList();
        if (activities.size() > rule.most()) {
            atOnce(entry, activities, rule.most());
            long joint = activities.stream().filter(a -> a.classes().size() > 1).count();
            draft.lose(
                    entry,
                    new Text("FET 把合班算作一个班", "FET counts a joint class as one"),
                    (int) joint,
                    ExportedLoss.LESSONS);
        }
    }

    private void atOnce(RulebookEntry entry, List<ExportedActivity> activities, int most) {
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry);
            return;
        }
        var constraint =
                ExportedDraft.withIds(
                        draft.constraint("ActivitiesMaxSimultaneousInSelectedTimeSlots", entry),
                        activities);
        draft.withCells(constraint, "Selected_Time_Slot", "Selected_", draft.allCells());
        draft.time(constraint.with("Max_Number_of_Simultaneous_Activities", most), entry.id());
    }
}
