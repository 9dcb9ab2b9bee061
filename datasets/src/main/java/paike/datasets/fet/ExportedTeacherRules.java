package paike.datasets.fet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.rules.Level;
import paike.rules.Named;
import paike.rules.RulebookEntry;
import paike.rules.Whose;
import paike.rules.duty.KeepPatrolled;
import paike.rules.room.LimitClassesAtOnce;
import paike.rules.teacher.KeepTeachersApart;
import paike.rules.teacher.LimitTeacherDays;
import paike.rules.teacher.LimitTeacherGaps;

/** Rules about the days and the week of teachers, and about what may be at once. */
final class ExportedTeacherRules {
    private final ExportedDraft draft;
    private final ExportedPeople people;

    ExportedTeacherRules(ExportedDraft draft) {
        this.draft = draft;
        this.people = new ExportedPeople(draft);
    }

    void gaps(RulebookEntry entry, LimitTeacherGaps rule) {
        people.sayMust(
                entry, Whose.TEACHERS, "MaxGapsPerDay", c -> c.with("Max_Gaps", rule.allowed()));
    }

    void days(RulebookEntry entry, LimitTeacherDays rule) {
        if (rule.most() < draft.hours().days()) {
            people.sayMust(
                    entry,
                    Whose.TEACHERS,
                    "MaxDaysPerWeek",
                    c -> c.with("Max_Days_Per_Week", rule.most()));
        }
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
