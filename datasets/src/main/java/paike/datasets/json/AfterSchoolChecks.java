package paike.datasets.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.model.Text;
import paike.model.afterschool.Care;
import paike.model.afterschool.Session;
import paike.model.school.IntervalKind;
import paike.model.school.SchoolFacts;

/** Care, clubs and lectures take place on days that are taught, care in slots that exist. */
final class AfterSchoolChecks {
    private final SchoolFacts facts;
    private final JsonCursor at;

    AfterSchoolChecks(SchoolFacts facts, JsonCursor at) {
        this.facts = facts;
        this.at = at;
    }

    void check() {
        for (int i = 0; i < facts.care().size(); i++) {
            check(facts.care().get(i), "care[" + i + "]");
        }
        for (int i = 0; i < facts.clubs().size(); i++) {
            check(facts.clubs().get(i).sessions(), "clubs[" + i + "].sessions");
        }
        for (int i = 0; i < facts.lectures().size(); i++) {
            checkDay(facts.lectures().get(i).session().weekday(), "lectures[" + i + "].weekday");
        }
    }

    private void check(List<Session> sessions, String path) {
        for (int i = 0; i < sessions.size(); i++) {
            checkDay(sessions.get(i).weekday(), path + "[" + i + "].weekday");
        }
    }

    private void check(Care care, String path) {
        care.weekdays().stream().sorted().forEach(day -> checkDay(day, path + ".weekdays"));
        Map<Integer, List<Text>> daysWithout = new LinkedHashMap<>();
        care.groups().stream()
                .map(group -> group.getFirst().grade())
                .distinct()
                .forEach(grade -> daysWithout.put(grade, daysWithout(care, grade)));
        daysWithout.forEach(
                (grade, days) -> {
                    if (!days.isEmpty()) {
                        sayThatThereIsNoSlot(care.interval(), grade, days, path + ".slot");
                    }
                });
    }

    /** Days of care without its slot; if care names no days, one with the slot is enough. */
    private List<Text> daysWithout(Care care, int grade) {
        var days =
                facts.weekdays().stream()
                        .filter(day -> care.weekdays().isEmpty() || care.weekdays().contains(day))
                        .toList();
        var without = days.stream().filter(day -> !hasSlot(grade, day, care.interval())).toList();
        boolean enough = care.weekdays().isEmpty() && without.size() < days.size();
        return enough ? List.of() : words(without);
    }

    private boolean hasSlot(int grade, int weekday, IntervalKind kind) {
        return facts.bell(grade, weekday).stream()
                .flatMap(bell -> bell.intervals().stream())
                .anyMatch(interval -> interval.kind() == kind);
    }

    private void sayThatThereIsNoSlot(IntervalKind kind, int grade, List<Text> days, String path) {
        at.problem(
                path,
                Text.of(
                        "%1$d 年级的作息时间表%2$s没有 %3$s（%4$s）的时段",
                        "the bell schedule of grade %1$d has no %3$s (%4$s) on %2$s",
                        grade,
                        Text.join(days),
                        kind.code(),
                        kind.title()),
                Text.of(
                        "请在作息时间表中加上 kind 为 %s 的时段，或更改 slot、weekdays、班级。",
                        "Add an interval of kind %s to it, or change slot, weekdays or classes.",
                        kind.code()));
    }

    private void checkDay(int weekday, String path) {
        if (!facts.weekdays().contains(weekday)) {
            at.problem(
                    path,
                    Text.of(
                            "%s不是上课日（%s）",
                            "%s is no day of the school week (%s)",
                            Text.weekday(weekday),
                            Text.join(words(facts.weekdays()))),
                    new Text(
                            "请改为上课日，或在 weekdays 中加上这一天。",
                            "Name another day, or add it to weekdays."));
        }
    }

    private static List<Text> words(Collection<Integer> weekdays) {
        return weekdays.stream().map(Text::weekday).toList();
    }
}
