package paike.datasets.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;
import paike.model.school.TimeGrid;
import paike.model.school.TimePattern;

/** Reads bell schedules and other statements about time. */
final class BellReader {
    static final int LAST_GRADE = 12;
    static final int LAST_WEEKDAY = TimeGrid.LAST_WEEKDAY;
    static final int LAST_PERIOD = 64;

    /** Kinds that a bell schedule or a rule can name. */
    static final Map<String, IntervalKind> KINDS =
            Names.byCode(
                    IntervalKind::code,
                    Stream.of(IntervalKind.values())
                            .filter(kind -> kind != IntervalKind.OFF_BELL)
                            .toList());

    private final Names.Unique unique = new Names.Unique();

    BellSchedule schedule(JsonCursor at) {
        String id = at.text("id");
        unique.check(at, "id", id);
        var intervals = named(at.objects("intervals", this::interval));
        for (int i = 1; i < intervals.size(); i++) {
            checkOrder(at, i, intervals.get(i - 1), intervals.get(i));
        }
        if (intervals.stream().noneMatch(interval -> interval.kind() == IntervalKind.LESSON)) {
            at.problem(
                    "intervals",
                    new Text("没有 kind 为 lesson 的上课时间", "has no interval of kind lesson"));
        }
        return new BellSchedule(
                id,
                at.text("name", id),
                at.integerSet("grades", 1, LAST_GRADE),
                at.integerSet("weekdays", 1, LAST_WEEKDAY),
                intervals);
    }

    /** Times with any of weekdays, periods, from and to. */
    static TimePattern pattern(JsonCursor at) {
        var from = at.time("from", null);
        var to = at.time("to", null);
        if (from != null && to != null && !from.isBefore(to)) {
            at.problem("to", Text.of("%s 应晚于 from %s", "%s must be after from %s", to, from));
        }
        return new TimePattern(
                at.integerSet("weekdays", 1, LAST_WEEKDAY),
                at.integerSet("periods", 1, LAST_PERIOD),
                from,
                to);
    }

    static List<TimePattern> patterns(JsonCursor at, String field) {
        return at.objects(field, BellReader::pattern);
    }

    /** Notes grades and days with no schedule, or with two that are stated equally narrowly. */
    static void checkCover(
            JsonCursor at, List<BellSchedule> bells, List<Integer> grades, List<Integer> weekdays) {
        var said = new HashSet<String>();
        for (int grade : grades) {
            var without = new ArrayList<Text>();
            for (int weekday : weekdays) {
                var holding = bells.stream().filter(b -> b.holdsFor(grade, weekday)).toList();
                if (holding.isEmpty()) {
                    without.add(Text.weekday(weekday));
                    continue;
                }
                var tied = tied(holding);
                if (tied != null && said.add(tied)) {
                    at.problem(
                            "bellSchedules",
                            Text.of(
                                    "%s 对 %d 年级%s同样适用，无法确定用哪一个",
                                    "%s hold equally for grade %d on %s",
                                    tied,
                                    grade,
                                    Text.weekday(weekday)),
                            new Text(
                                    "请用 grades 或 weekdays 区分它们。",
                                    "Tell them apart by grades or weekdays."));
                }
            }
            if (!without.isEmpty()) {
                at.problem(
                        "bellSchedules",
                        Text.of(
                                "%d 年级 %s 没有作息时间表",
                                "grade %d has no bell schedule on %s", grade, Text.join(without)),
                        Text.of(
                                "请在某个作息时间表的 grades 中加上 %d，或另加一个。",
                                "Add %d to the grades of a bell schedule, or add a schedule.",
                                grade));
            }
        }
    }

    private static @Nullable String tied(List<BellSchedule> holding) {
        int best = holding.stream().mapToInt(BellSchedule::precision).max().orElse(0);
        var narrowest = holding.stream().filter(b -> b.precision() == best).toList();
        return narrowest.size() == 1
                ? null
                : narrowest.stream().map(BellSchedule::id).collect(Collectors.joining(", "));
    }

    private BellInterval interval(JsonCursor at) {
        var kind = at.requiredChoice("kind", KINDS);
        var start = at.time("start");
        var end = at.time("end");
        if (!start.isBefore(end)) {
            at.problem(
                    "end", Text.of("%s 应晚于开始时间 %s", "%s must be after the start %s", end, start));
        }
        return new BellInterval(kind, at.text("name", ""), start, end);
    }

    /** Where no name is given, lessons are numbered and the rest are called by their kind. */
    private static List<BellInterval> named(List<BellInterval> intervals) {
        var named = new ArrayList<BellInterval>();
        int lesson = 0;
        for (var interval : intervals) {
            boolean isLesson = interval.kind() == IntervalKind.LESSON;
            lesson += isLesson ? 1 : 0;
            var usual = isLesson ? "第" + lesson + "节" : interval.kind().title().zh();
            named.add(
                    new BellInterval(
                            interval.kind(),
                            interval.name().isEmpty() ? usual : interval.name(),
                            interval.start(),
                            interval.end()));
        }
        return named;
    }

    private static void checkOrder(JsonCursor at, int i, BellInterval before, BellInterval after) {
        if (after.start().isBefore(before.end())) {
            at.problem(
                    "intervals[" + i + "]",
                    Text.of(
                            "%s %s-%s 与前一项 %s %s-%s 重叠或次序颠倒",
                            "%s %s-%s overlaps or precedes %s %s-%s before it",
                            after.name(),
                            after.start(),
                            after.end(),
                            before.name(),
                            before.start(),
                            before.end()),
                    new Text("请按时间先后排列，互不重叠。", "Order intervals by time, without overlap."));
        }
    }
}
