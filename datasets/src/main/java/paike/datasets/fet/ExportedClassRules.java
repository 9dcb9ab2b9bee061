package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Level;
import paike.rules.RulebookEntry;
import paike.rules.Subjects;
import paike.rules.course.KeepDailySubjects;
import paike.rules.course.KeepDaysBetween;
import paike.rules.course.LimitSessionPeriods;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.course.SpreadCourseOverDays;
import paike.rules.schoolclass.AvoidAdjacent;
import paike.rules.schoolclass.AvoidSameDay;
import paike.rules.schoolclass.LimitClassGaps;

/** Rules about the days of a class: how often, how far apart, what not together. */
final class ExportedClassRules {
    private final ExportedDraft draft;
    private final School school;
    private final ExportedDailyRules daily;

    ExportedClassRules(ExportedDraft draft) {
        this.draft = draft;
        this.school = draft.school();
        this.daily = new ExportedDailyRules(draft);
    }

    /** The activities that a class has of a subject family. */
    private record Course(SchoolClass schoolClass, int family, List<ExportedActivity> activities) {

        int periods() {
            return activities.stream().mapToInt(ExportedActivity::length).sum();
        }
    }

    private List<Course> courses(RulebookEntry entry, Subjects subjects) {
        var courses = new ArrayList<Course>();
        for (var schoolClass : draft.classes(entry)) {
            for (int family = 0; family < school.families().size(); family++) {
                if (subjects.includes(school.head(family))) {
                    int wanted = family;
                    var activities =
                            draft.activities(
                                    schoolClass, l -> school.family(l.subject()) == wanted);
                    if (!activities.isEmpty()) {
                        courses.add(new Course(schoolClass, family, activities));
                    }
                }
            }
        }
        return courses;
    }

    /** Once a day: on different days. More often: so many periods a day with the family's tag. */
    void subjectPerDay(RulebookEntry entry, LimitSubjectPerDay rule) {
        var courses = courses(entry, rule.subjects());
        courses.removeIf(course -> course.activities().size() <= rule.most());
        if (rule.most() == 1) {
            apart(entry, courses, 1);
            return;
        }
        Map<Integer, List<Course>> byFamily = new LinkedHashMap<>();
        courses.forEach(
                course ->
                        byFamily.computeIfAbsent(course.family(), f -> new ArrayList<>())
                                .add(course));
        byFamily.forEach((family, some) -> tagged(entry, rule.most(), family, some));
    }

    private void tagged(RulebookEntry entry, int most, int family, List<Course> courses) {
        var tag = school.head(family).name();
        int longest = 1;
        for (var course : courses) {
            for (var activity : course.activities()) {
                activity.tags().add(tag);
                longest = Math.max(longest, activity.length());
            }
        }
        if (longest > 1) {
            draft.lose(
                    entry,
                    Text.of(
                            "FET 按节数计，不按次数：%s每天最多 %d 节",
                            "FET counts periods, not lessons: %s at most %d a day",
                            tag,
                            most * longest),
                    courses.size(),
                    new Text("个班", "classes"));
        }
        int periods = most * longest;
        if (entry.appliesTo().isAll()) {
            draft.time(
                    draft.constraint("StudentsActivityTagMaxHoursDaily", entry)
                            .with("Activity_Tag", tag)
                            .with("Maximum_Hours_Daily", periods),
                    entry.id());
            return;
        }
        for (var course : courses) {
            if (course.periods() > periods) {
                draft.time(
                        draft.constraint("StudentsSetActivityTagMaxHoursDaily", entry)
                                .with("Maximum_Hours_Daily", periods)
                                .with("Students", draft.names().of(course.schoolClass()))
                                .with("Activity_Tag", tag),
                        entry.id());
            }
        }
    }

    /** Pair by pair so many days apart, where the week has the days for it. */
    private void apart(RulebookEntry entry, List<Course> courses, int days) {
        int tooMany = 0;
        for (var course : courses) {
            int needed = (course.activities().size() - 1) * days + 1;
            if (needed > draft.hours().days()) {
                tooMany++;
            } else {
                draft.daysApart(entry, course.activities(), days);
            }
        }
        draft.lose(
                entry,
                new Text("课次多于天数，FET 无法满足", "more lessons than days, impossible to FET"),
                tooMany,
                new Text("门课", "courses"));
    }

    void daily(RulebookEntry entry, KeepDailySubjects rule) {
        for (var course : courses(entry, rule.subjects())) {
            if (course.activities().size() <= draft.hours().days()) {
                draft.daysApart(entry, course.activities(), 1);
            } else {
                daily.everyDay(entry, course.activities());
            }
        }
        daily.lose(entry);
    }

    void spread(RulebookEntry entry, SpreadCourseOverDays rule) {
        var courses = courses(entry, rule.subjects());
        courses.removeIf(course -> course.activities().size() > rule.mostLessons());
        apart(entry, courses, rule.leastDays());
    }

    /** Said of two lessons; of more, FET cannot say that some of them may be close. */
    void daysBetween(RulebookEntry entry, KeepDaysBetween rule) {
        var courses = courses(entry, rule.subjects());
        courses.removeIf(
                course ->
                        course.activities().size() < 2
                                || course.activities().size() + rule.least()
                                        > draft.hours().days());
        int lost = 0;
        for (var course : courses) {
            if (course.activities().size() == 2) {
                draft.daysApart(entry, course.activities(), rule.least() + 1);
            } else {
                lost++;
            }
        }
        draft.lose(
                entry,
                new Text(
                        "三次以上的课，FET 只能要求两两相隔",
                        "FET keeps all of more than two lessons apart or none"),
                lost,
                new Text("门课", "courses"));
    }

    void sameDay(RulebookEntry entry, AvoidSameDay rule) {
        for (var schoolClass : draft.classes(entry)) {
            var firsts =
                    draft.activities(schoolClass, l -> rule.first().means(l.subject(), school));
            var seconds =
                    draft.activities(
                            schoolClass,
                            l ->
                                    rule.second().means(l.subject(), school)
                                            && !rule.first().means(l.subject(), school));
            for (var first : firsts) {
                for (var second : seconds) {
                    if (first != second) {
                        draft.daysApart(entry, List.of(first, second), 1);
                    }
                }
            }
        }
    }

    /** FET wants a free period between, also over noon. */
    void adjacent(RulebookEntry entry, AvoidAdjacent rule) {
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry);
            return;
        }
        var first = tag(entry, rule.first());
        var then = tag(entry, rule.then());
        var kind = "StudentsSet" + ExportedDraft.gapsBetween(first.equals(then));
        for (var schoolClass : draft.classes(entry)) {
            var constraint =
                    draft.constraint(kind, entry).with("Students", draft.names().of(schoolClass));
            ExportedDraft.between(constraint, first, then, 1);
            draft.time(constraint, entry.id());
        }
    }

    private String tag(RulebookEntry entry, Subjects subjects) {
        return draft.tag(
                entry.id() + ": " + String.join(" ", subjects.words()),
                lesson -> subjects.means(lesson.subject(), school));
    }

    void sessions(RulebookEntry entry, LimitSessionPeriods rule) {
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry);
            return;
        }
        for (var course : courses(entry, rule.subjects())) {
            session(entry, course, true, rule.mostMorning());
            session(entry, course, false, rule.mostAfternoon());
        }
    }

    private void session(RulebookEntry entry, Course course, boolean isMorning, int most) {
        if (course.periods() <= most) {
            return;
        }
        var week = school.week(course.schoolClass());
        var cells = new BitSet();
        for (int day = 0; day < draft.hours().days(); day++) {
            for (int slot : week.lessonSlots(day)) {
                if (week.isMorning(slot) == isMorning) {
                    cells.set(draft.hours().cell(slot));
                }
            }
        }
        daily.atMost(entry, course.activities(), cells, most);
    }

    /** A class that fills its week has no gaps; the others need FET's two constraints. */
    void classGaps(RulebookEntry entry, LimitClassGaps rule) {
        var classes = draft.classes(entry).stream().filter(this::hasFreePeriods).toList();
        if (classes.isEmpty()) {
            return;
        }
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry, classes.size(), new Text("个班", "classes"));
            return;
        }
        for (var schoolClass : classes) {
            var name = draft.names().of(schoolClass);
            draft.time(
                    draft.constraint("StudentsSetMaxGapsPerDay", entry)
                            .with("Max_Gaps", rule.allowed())
                            .with("Students", name),
                    entry.id());
            if (rule.allowed() == 0) {
                draft.time(
                        draft.constraint("StudentsSetEarlyMaxBeginningsAtSecondHour", entry)
                                .with("Max_Beginnings_At_Second_Hour", 0)
                                .with("Students", name),
                        entry.id());
            }
        }
    }

    private boolean hasFreePeriods(SchoolClass schoolClass) {
        int open = 0;
        for (int day = 0; day < draft.hours().days(); day++) {
            open += school.week(schoolClass).lessonSlots(day).length;
        }
        int taught =
                draft.activities(schoolClass, l -> l.kind() == LessonKind.LESSON).stream()
                        .mapToInt(ExportedActivity::length)
                        .sum();
        return taught < open;
    }
}
