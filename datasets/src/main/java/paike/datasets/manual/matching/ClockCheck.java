package paike.datasets.manual.matching;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.entries.Entry;
import paike.datasets.words.ClockWords.Span;
import paike.model.Text;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;

/**
 * Compares the times of the clock that heads of a timetable state with the bells of the school. A
 * head that stands for several classes is right if it is so for any of them.
 */
final class ClockCheck {
    private final School school;
    private final Map<Entry.Spot, Text> wrong = new LinkedHashMap<>();
    private final Set<Entry.Spot> right = new HashSet<>();

    ClockCheck(School school) {
        this.school = school;
    }

    /** A period that the class has. */
    void add(Entry entry, SchoolClass schoolClass) {
        var when = entry.when();
        var clock = when.clock();
        if (clock == null || when.period() == 0 || right.contains(when.head())) {
            return;
        }
        int day = school.grid().weekdays().indexOf(when.weekday());
        var slot =
                school.grid()
                        .slot(school.week(schoolClass).slots(when.kind(), day)[when.period() - 1]);
        if (isSame(clock, slot)) {
            right.add(when.head());
            wrong.remove(when.head());
        } else {
            wrong.putIfAbsent(
                    when.head(),
                    Text.of(
                            "写的时间是 %s-%s，%s 第 %d 节按学校作息是 %s-%s；已按节次检查",
                            "the time stated is %s-%s, by the bells of %s period %d is %s-%s;"
                                    + " judged by the number of the period",
                            clock.start(),
                            clock.end(),
                            schoolClass.name(),
                            when.period(),
                            slot.start(),
                            slot.end()));
        }
    }

    private static boolean isSame(Span clock, Slot slot) {
        return clock.start().equals(slot.start()) && clock.end().equals(slot.end());
    }

    void report(Map<Integer, SheetAccount> accounts) {
        wrong.forEach(
                (head, words) -> {
                    var account = accounts.get(head.sheet());
                    if (account != null) {
                        account.notRead(
                                head.row(),
                                head.column(),
                                words,
                                new Text(
                                        "请核对这里的时间或学校的作息表。",
                                        "Check this time or the bell schedule of the school."));
                    }
                });
    }
}
