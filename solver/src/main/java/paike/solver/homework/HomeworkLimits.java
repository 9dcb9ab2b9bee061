package paike.solver.homework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.homework.FitHomeworkInCare;
import paike.rules.homework.HoldHomeworkFreeDay;
import paike.rules.homework.KeepHomeworkBudget;
import paike.rules.homework.KeepHomeworkToSubjects;
import paike.rules.homework.LimitDailyHomework;
import paike.rules.homework.LimitSubjectHomework;

/**
 * What a rulebook asks of homework, with its figures. Where it states several limits for a grade
 * the smallest binds; {@link #contradictions} names them.
 */
public final class HomeworkLimits {
    private final School school;
    private final Rulebook rulebook;

    public HomeworkLimits(School school, Rulebook rulebook) {
        this.school = school;
        this.rulebook = rulebook;
    }

    /** A limit of written minutes a day, and the entry that states it. */
    public record Cap(int minutes, RulebookEntry entry) {}

    /** Every limit that the rulebook itself states for a grade, the smallest first. */
    public List<Cap> caps(int grade) {
        var some = school.classes().stream().filter(one -> one.grade() == grade).findFirst();
        return some.map(
                        schoolClass ->
                                entries(LimitDailyHomework.class, schoolClass)
                                        .map(HomeworkLimits::cap)
                                        .sorted(Comparator.comparingInt(Cap::minutes))
                                        .toList())
                .orElse(List.of());
    }

    private static Cap cap(RulebookEntry entry) {
        return new Cap(((LimitDailyHomework) entry.rule()).mostMinutes(), entry);
    }

    /** Written minutes that a class may have a day; empty = nobody says. */
    public OptionalInt dailyMinutes(SchoolClass schoolClass) {
        var stated =
                entries(KeepHomeworkBudget.class, schoolClass)
                        .flatMap(entry -> school.facts().homework().stream())
                        .filter(budget -> budget.grade() == schoolClass.grade())
                        .map(budget -> budget.minutes());
        return Stream.concat(caps(schoolClass.grade()).stream().map(Cap::minutes), stated)
                .mapToInt(Integer::intValue)
                .min();
    }

    /** Where one rulebook states different limits for a grade, or one is laxer than those below. */
    public List<Text> contradictions() {
        var grades = new LinkedHashMap<Text, List<Integer>>();
        for (int grade : school.grades()) {
            for (var words : contradictions(caps(grade))) {
                grades.computeIfAbsent(words, first -> new ArrayList<>()).add(grade);
            }
        }
        return grades.entrySet().stream()
                .map(
                        entry ->
                                Text.of(
                                        "%s 年级%s",
                                        "grades %s: %s",
                                        Text.join(
                                                entry.getValue().stream()
                                                        .map(grade -> Text.same("" + grade))
                                                        .toList()),
                                        entry.getKey()))
                .toList();
    }

    private static List<Text> contradictions(List<Cap> caps) {
        var found = new ArrayList<Text>();
        for (var book : caps.stream().map(cap -> cap.entry().book()).distinct().toList()) {
            var own = caps.stream().filter(cap -> cap.entry().book().equals(book)).toList();
            if (own.stream().map(Cap::minutes).distinct().count() > 1) {
                found.add(
                        Text.of(
                                "规则集 %s 自相矛盾：%s；按最严的 %d 分钟安排，检查时逐条判断",
                                "rulebook %s contradicts itself: %s; planned by the strictest, %d"
                                        + " minutes; an audit judges each",
                                book,
                                Text.join(own.stream().map(HomeworkLimits::words).toList()),
                                own.getFirst().minutes()));
            }
        }
        caps.stream()
                .filter(cap -> cap.entry().overridden() != null)
                .filter(cap -> below(cap).minutes() < cap.minutes())
                .findFirst()
                .map(
                        cap ->
                                Text.of(
                                        "学校规则比上级宽：%s，而%s",
                                        "the school's rule is laxer: %s, but %s",
                                        words(cap),
                                        words(below(cap))))
                .ifPresent(found::add);
        return found;
    }

    private static Cap below(Cap cap) {
        var entry = Objects.requireNonNull(cap.entry().overridden());
        return entry.rule() instanceof LimitDailyHomework ? cap(entry) : cap;
    }

    private static Text words(Cap cap) {
        var source = cap.entry().source();
        return Text.of(
                "%d 分钟（%s“%s”）",
                "%d minutes (%s \"%s\")",
                cap.minutes(),
                source.from().isEmpty() ? cap.entry().book() : source.from(),
                source.text());
    }

    /** True if the class may have written homework of the subject. */
    boolean allows(SchoolClass schoolClass, Subject subject) {
        return entries(KeepHomeworkToSubjects.class, schoolClass)
                .map(entry -> ((KeepHomeworkToSubjects) entry.rule()).subjects())
                .allMatch(subjects -> subjects.means(subject, school));
    }

    /** Minutes of one subject a day; a large number where nobody says. */
    int subjectMinutes(SchoolClass schoolClass, Subject subject) {
        return entries(LimitSubjectHomework.class, schoolClass)
                .map(entry -> (LimitSubjectHomework) entry.rule())
                .filter(rule -> rule.subjects().means(subject, school))
                .mapToInt(LimitSubjectHomework::mostMinutes)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The weekdays of which one is to be free; empty = none need be. */
    List<Integer> freeDays() {
        return rulebook.judged().stream()
                .map(RulebookEntry::rule)
                .filter(HoldHomeworkFreeDay.class::isInstance)
                .map(rule -> ((HoldHomeworkFreeDay) rule).weekdays())
                .findFirst()
                .orElse(List.of())
                .stream()
                .filter(school.grid().weekdays()::contains)
                .toList();
    }

    /** Minutes of homework care on a school day; a large number where it need not fit. */
    int careMinutes(SchoolClass schoolClass, int day) {
        if (entries(FitHomeworkInCare.class, schoolClass).findAny().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int minutes =
                school.week(schoolClass).bell(day).intervals().stream()
                        .filter(interval -> interval.kind() == IntervalKind.AFTER_SCHOOL_1)
                        .mapToInt(BellInterval::lengthInMinutes)
                        .sum();
        return minutes == 0 ? Integer.MAX_VALUE : minutes;
    }

    private Stream<RulebookEntry> entries(Class<? extends Rule> rule, SchoolClass schoolClass) {
        return rulebook.judged().stream()
                .filter(entry -> rule.isInstance(entry.rule()))
                .filter(entry -> entry.appliesTo().means(schoolClass));
    }
}
