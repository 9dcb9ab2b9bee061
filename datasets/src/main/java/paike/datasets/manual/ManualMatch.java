package paike.datasets.manual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.datasets.grid.SheetAccount;
import paike.datasets.timetable.MeetingRow;
import paike.datasets.timetable.ReadTimetable;
import paike.datasets.timetable.TimetableMatcher;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;

/** Matches entries with the lessons of a school; what cannot be at its time is reported. */
final class ManualMatch {
    private final School school;
    private final Map<Integer, SheetAccount> accounts = new HashMap<>();
    private final Map<String, SchoolClass> classes;
    private final Map<String, Subject> subjects;
    private final Map<String, Teacher> teachers;
    private final Map<String, Room> rooms;

    private ManualMatch(School school, List<SheetAccount> accounts) {
        this.school = school;
        accounts.forEach(account -> this.accounts.put(account.sheet(), account));
        this.classes = byName(school.classes(), SchoolClass::name);
        this.subjects =
                byName(
                        school.subjects().stream().filter(one -> !one.isAfterSchool()).toList(),
                        Subject::name);
        this.teachers = byName(school.teachers(), Teacher::name);
        this.rooms = byName(school.rooms(), Room::name);
    }

    private static <T> Map<String, T> byName(List<T> things, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(name, thing -> thing, (one, other) -> one));
    }

    static ReadTimetable of(
            List<Entry> entries, School school, List<SheetAccount> accounts, String file) {
        var match = new ManualMatch(school, accounts);
        var problems = new Problems(file);
        var matcher = new TimetableMatcher(school, problems);
        for (var entry : entries) {
            var row = match.row(entry);
            if (row != null) {
                matcher.add(row);
            }
        }
        problems.throwIfAny();
        return matcher.match();
    }

    private @Nullable MeetingRow row(Entry entry) {
        var found = entry.classes().stream().map(classes::get).toList();
        var subject = subjects.get(entry.subject());
        if (found.contains(null) || subject == null || !hasPeriod(entry, found.getFirst())) {
            return null;
        }
        var clock = entry.when().clock();
        boolean isOffBell = entry.when().period() == 0 && clock != null;
        return new MeetingRow(
                entry.spot().place(),
                entry.when().week(),
                entry.when().weekday(),
                entry.when().period(),
                1,
                isOffBell ? clock.start() : null,
                isOffBell ? clock.end() : null,
                entry.when().kind(),
                found,
                subject,
                entry.teachers().stream()
                        .map(teachers::get)
                        .flatMap(one -> Optional.ofNullable(one).stream())
                        .toList(),
                Optional.ofNullable(rooms.get(entry.room())).stream().toList(),
                "");
    }

    private boolean hasPeriod(Entry entry, SchoolClass schoolClass) {
        var when = entry.when();
        int day = school.grid().weekdays().indexOf(when.weekday());
        if (day < 0) {
            report(entry, Text.of("%s不是上课日", "%s is no school day", Text.weekday(when.weekday())));
            return false;
        }
        int periods = school.week(schoolClass).slots(when.kind(), day).length;
        if (when.period() > periods) {
            report(
                    entry,
                    when.kind() == LessonKind.ACTIVITY
                            ? Text.of(
                                    "%s %s的作息表里没有这个活动时段",
                                    "the bell schedule of %s has no such activity period on %s",
                                    schoolClass.name(),
                                    Text.weekday(when.weekday()))
                            : Text.of(
                                    "%s %s没有第 %d 节（只有 %d 节）",
                                    "%s has on %s no period %d (only %d)",
                                    schoolClass.name(),
                                    Text.weekday(when.weekday()),
                                    when.period(),
                                    periods));
            return false;
        }
        return true;
    }

    private void report(Entry entry, Text words) {
        var account = accounts.get(entry.spot().sheet());
        if (account != null) {
            account.notRead(entry.spot().row(), entry.spot().column(), words, Problem.NO_ADVICE);
        }
    }
}
