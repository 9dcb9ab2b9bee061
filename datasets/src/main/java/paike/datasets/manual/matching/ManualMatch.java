package paike.datasets.manual.matching;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.entries.Entry;
import paike.datasets.timetable.MeetingRow;
import paike.datasets.timetable.ReadTimetable;
import paike.datasets.timetable.TimetableMatcher;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Subject;
import paike.model.school.Teacher;

/** Matches entries with the lessons of a school; what cannot be at its time is reported. */
public final class ManualMatch {
    private final School school;
    private final Map<Integer, SheetAccount> accounts = new HashMap<>();
    private final Map<String, SchoolClass> classes;
    private final Map<String, Subject> subjects;
    private final Map<String, Subject> clubs;
    private final AfterSchoolTimes times;
    private final ClockCheck clocks;

    /** Clubs and days that have a meeting already. */
    private final Set<String> met = new HashSet<>();

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
        this.clubs =
                byName(
                        school.subjects().stream().filter(Subject::isAfterSchool).toList(),
                        Subject::name);
        this.times = new AfterSchoolTimes(school);
        this.clocks = new ClockCheck(school);
        this.teachers = byName(school.teachers(), Teacher::name);
        this.rooms = byName(school.rooms(), Room::name);
    }

    private static <T> Map<String, T> byName(List<T> things, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(name, thing -> thing, (one, other) -> one));
    }

    /**
     * @param isGiven false if the school is the one that the entries imply
     */
    public static ReadTimetable of(
            List<Entry> entries,
            School school,
            boolean isGiven,
            List<SheetAccount> accounts,
            String file) {
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
        if (isGiven) {
            match.clocks.report(match.accounts);
        }
        return matcher.match();
    }

    private @Nullable MeetingRow row(Entry entry) {
        var found = entry.classes().stream().map(classes::get).toList();
        if (entry.when().kind().isAfterSchool()) {
            return found.contains(null) ? null : afterSchool(entry, found);
        }
        var subject = subjects.get(entry.subject());
        if (found.contains(null) || subject == null || !hasPeriod(entry, found.getFirst())) {
            return null;
        }
        clocks.add(entry, found.getFirst());
        var clock = entry.when().period() == 0 ? entry.when().clock() : null;
        return row(
                entry,
                entry.when().kind(),
                clock == null ? null : clock.start(),
                clock == null ? null : clock.end(),
                found,
                subject);
    }

    private MeetingRow row(
            Entry entry,
            LessonKind kind,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            List<SchoolClass> of,
            Subject subject) {
        return new MeetingRow(
                entry.spot().place(),
                entry.when().week(),
                entry.when().weekday(),
                kind.isAfterSchool() ? 0 : entry.when().period(),
                1,
                start,
                end,
                kind,
                of,
                subject,
                entry.teachers().stream()
                        .map(teachers::get)
                        .flatMap(one -> Optional.ofNullable(one).stream())
                        .toList(),
                Optional.ofNullable(rooms.get(entry.room())).stream().toList(),
                "");
    }

    /** Care of a class, or a club, which is one meeting however many classes name it. */
    private @Nullable MeetingRow afterSchool(Entry entry, List<SchoolClass> of) {
        var when = entry.when();
        boolean isCare = when.kind() == LessonKind.CARE;
        var subject =
                isCare && !of.isEmpty()
                        ? times.care(of.getFirst()).orElse(null)
                        : clubs.get(entry.subject());
        if (subject == null || LessonKind.CARE.isOf(subject) != isCare) {
            report(entry, new Text("学校数据里没有这项课后服务", "the school has no such after-school service"));
            return null;
        }
        var slot =
                isCare
                        ? times.careAt(of.getFirst(), when.weekday(), when.period())
                        : times.clubAt(subject, when.weekday());
        var clock = when.clock();
        if (slot.isEmpty() && clock == null) {
            report(entry, new Text("学校这一天没有这项课后服务", "the school has none of it on this day"));
            return null;
        }
        if (!isCare && !met.add(subject.id() + when.weekday())) {
            return null;
        }
        return row(
                entry,
                isCare ? LessonKind.CARE : AfterSchoolTimes.kind(subject),
                slot.map(Slot::start).orElseGet(() -> requireNonNull(clock).start()),
                slot.map(Slot::end).orElseGet(() -> requireNonNull(clock).end()),
                isCare ? of : List.of(),
                subject);
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
