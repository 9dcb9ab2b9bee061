package paike.datasets.manual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.Lens;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * Lays several tables of one timetable over one another. The first table of a class holds; others,
 * of its teachers and rooms or a second of its own, fill in what it leaves out, and where they say
 * otherwise they are reported.
 */
final class Combination {
    private final Map<Integer, SheetAccount> accounts = new HashMap<>();
    private final Map<String, List<Entry>> byTime = new LinkedHashMap<>();

    /** Classes and days of which a table of the class has spoken. */
    private final Set<String> covered = new HashSet<>();

    Combination(List<SheetAccount> accounts) {
        accounts.forEach(account -> this.accounts.put(account.sheet(), account));
    }

    /** What a table covers: a master sheet of lessons says nothing of what comes after them. */
    private static String day(String schoolClass, Entry entry) {
        return schoolClass + "\u0000" + entry.when().weekday() + "\u0000" + entry.when().kind();
    }

    private static String key(String schoolClass, Entry entry) {
        return day(schoolClass, entry)
                + "\u0000"
                + (entry.when().period() > 0 ? entry.when().period() : entry.when().clock());
    }

    /** The entries of one table, one row or block after the other. */
    void add(List<Entry> table, boolean isList) {
        var byHead = new LinkedHashMap<Entry.Spot, List<Entry>>();
        for (var entry : table) {
            var head = isList ? table.getFirst().head() : entry.head();
            byHead.computeIfAbsent(head, key -> new ArrayList<>()).add(entry);
        }
        byHead.values().forEach(this::addLines);
    }

    private void addLines(List<Entry> lines) {
        var before = Set.copyOf(covered);
        for (var entry : lines) {
            for (var schoolClass : entry.classes()) {
                if (entry.lens() == Lens.CLASS) {
                    covered.add(day(schoolClass, entry));
                }
                var one = entry.of(schoolClass);
                if (entry.lens() == Lens.CLASS && !before.contains(day(schoolClass, entry))) {
                    put(schoolClass, one);
                } else {
                    compare(schoolClass, one);
                }
            }
        }
    }

    private void put(String schoolClass, Entry entry) {
        byTime.computeIfAbsent(key(schoolClass, entry), key -> new ArrayList<>()).add(entry);
    }

    private void compare(String schoolClass, Entry other) {
        var here = byTime.getOrDefault(key(schoolClass, other), List.of());
        for (int i = 0; i < here.size(); i++) {
            var entry = here.get(i);
            boolean isSame =
                    entry.when().week().meets(other.when().week())
                            && (other.subject().isEmpty()
                                    || entry.subject().equals(other.subject()));
            if (isSame) {
                here.set(i, filled(entry, other));
                return;
            }
        }
        boolean isOtherWeek =
                other.lens() == Lens.CLASS
                        && other.when().week() != WeekType.ALL
                        && here.stream()
                                .noneMatch(one -> one.when().week().meets(other.when().week()));
        if (isOtherWeek) {
            put(schoolClass, other);
        } else if (covered.contains(day(schoolClass, other))) {
            report(
                    other,
                    here.isEmpty()
                            ? Text.of(
                                    "%s 的课表在这一节没有课",
                                    "the timetable of %s has no lesson then", schoolClass)
                            : Text.of(
                                    "%s 的课表在这一节是 %s（%s）",
                                    "the timetable of %s has %s then (%s)",
                                    schoolClass,
                                    here.getFirst().subject(),
                                    here.getFirst().spot().place()));
        } else if (!other.subject().isEmpty()) {
            put(schoolClass, other);
        } else {
            report(other, new Text("没有写科目，也无处可查", "no subject is given here or elsewhere"));
        }
    }

    private Entry filled(Entry entry, Entry other) {
        var teachers = entry.teachers();
        if (teachers.isEmpty()) {
            teachers = other.teachers();
        } else if (!other.teachers().isEmpty() && !teachers.containsAll(other.teachers())) {
            boolean isTogether = other.lens() == Lens.TEACHER && entry.lens() == Lens.TEACHER;
            if (isTogether) {
                teachers = union(teachers, other.teachers());
            } else {
                report(
                        other,
                        Text.of(
                                "%s 写的教师是 %s",
                                "%s names %s as teacher",
                                entry.spot().place(),
                                String.join("、", teachers)));
            }
        }
        var room = entry.room().isEmpty() ? other.room() : entry.room();
        return entry.with(teachers, room, entry.isDouble() || other.isDouble());
    }

    private static List<String> union(List<String> some, List<String> others) {
        var all = new ArrayList<>(some);
        others.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return List.copyOf(all);
    }

    private void report(Entry entry, Text difference) {
        var account = accounts.get(entry.spot().sheet());
        if (account != null) {
            account.notRead(
                    entry.spot().row(),
                    entry.spot().column(),
                    Text.of("与别处不一致：%s", "contradicts another table: %s", difference),
                    new Text(
                            "已按先出现的班级课表检查，请改成一致。",
                            "The timetable of the class is judged; make both the same."));
        }
    }

    /** One entry per class and period, in order of the classes' first appearance. */
    List<Entry> entries() {
        return byTime.values().stream().flatMap(some -> inEveryWeek(some).stream()).toList();
    }

    /** The same in odd and even weeks, as of two sheets, is one lesson of every week. */
    private static List<Entry> inEveryWeek(List<Entry> some) {
        if (some.size() != 2) {
            return some;
        }
        var one = some.getFirst();
        var other = some.getLast();
        boolean isSame =
                !one.when().week().meets(other.when().week())
                        && one.subject().equals(other.subject())
                        && one.teachers().equals(other.teachers())
                        && one.room().equals(other.room());
        return isSame ? List.of(one.in(WeekType.ALL)) : some;
    }
}
