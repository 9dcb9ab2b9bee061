package paike.app.pages;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.solver.bells.Band;
import paike.solver.bells.BandPlan;
import paike.solver.bells.DayMeasures;
import paike.solver.bells.Slack;

/** How day plans are put into words, on pages and on the terminal. */
public final class BellWords {
    private static final int SCHOOL_DAYS = 5;

    /** What a reader compares, in this order. */
    public static final List<Figure> FIGURES =
            List.of(
                    new Figure(
                            new Text("每天节数 / 每周", "lessons a day / a week"),
                            plan ->
                                    Text.same(
                                            numbers(plan.band().lessons())
                                                    + " / "
                                                    + plan.measures().weeklyPeriods())),
                    new Figure(
                            new Text("每周最多可排", "room for a week"),
                            plan ->
                                    Text.of(
                                            "%d 节（26/30/34：%s）",
                                            "%d (26/30/34: %s)",
                                            plan.measures().roomForPeriods(),
                                            fits(plan.measures().roomForPeriods()))),
                    minutes("每周教学", "teaching a week", DayMeasures::weeklyMinutes),
                    minutes("体育活动（不含体育课）", "activity without PE lessons", DayMeasures::activity),
                    minutes("在校时间", "on site", DayMeasures::onSite),
                    minutes("集体活动时间", "organised", DayMeasures::organised),
                    minutes("上课和自习", "lessons and self-study", DayMeasures::lessonAndStudy),
                    minutes("课间合计", "breaks in all", DayMeasures::free),
                    minutes("午间", "noon", DayMeasures::noon),
                    minutes("课后服务", "after-school service", DayMeasures::afterSchool),
                    time("最后一节结束", "last lesson ends", DayMeasures::lastLesson),
                    time("离校", "leaving", DayMeasures::leaving));

    /** One line of figures. */
    public record Figure(Text title, Function<BandPlan, Text> value) {
        public Text of(BandPlan plan) {
            return value.apply(plan);
        }
    }

    private record Strength(Text words, ToIntFunction<DayMeasures> measure, boolean moreIsBetter) {}

    private static final List<Strength> STRENGTHS =
            List.of(
                    new Strength(new Text("在校最短", "shortest on site"), DayMeasures::onSite, false),
                    new Strength(new Text("课间最多", "most break time"), DayMeasures::free, true),
                    new Strength(new Text("午休最长", "longest noon"), DayMeasures::noon, true),
                    new Strength(new Text("活动最多", "most activity"), DayMeasures::activity, true),
                    new Strength(
                            new Text("上课结束最早", "lessons over earliest"),
                            measures -> measures.lastLesson().toSecondOfDay(),
                            false));

    private BellWords() {}

    /** Such as "方案一". */
    public static Text name(int number) {
        return new Text("方案" + "一二三四五六七八九".charAt(number), "Plan " + (char) ('A' + number));
    }

    /** Such as "1-2年级：每周 26 节，体育课 4 节". */
    public static Text heading(Band band) {
        return Text.of(
                "%s年级：每周 %d 节，其中体育课 %d 节",
                "Grades %s: %d lessons a week, %d of them PE",
                band.label(),
                band.weeklyPeriods(),
                band.pePeriods());
    }

    /** Such as "周一" or "周二至周五 · 5 节". */
    public static Text days(BandPlan plan, BellSchedule bell) {
        var weekdays = new ArrayList<Integer>();
        for (int weekday = 1; weekday <= SCHOOL_DAYS; weekday++) {
            if (plan.bell(weekday).equals(bell)) {
                weekdays.add(weekday);
            }
        }
        boolean isRun =
                weekdays.size() > 2
                        && weekdays.getLast() - weekdays.getFirst() == weekdays.size() - 1;
        return isRun
                ? Text.of(
                        "%s至%s",
                        "%s to %s",
                        Text.weekday(weekdays.getFirst()),
                        Text.weekday(weekdays.getLast()))
                : Text.join(weekdays.stream().map(Text::weekday).toList());
    }

    /** Such as "08:20-09:00 第1节". */
    public static Text interval(BellSchedule bell, BellInterval interval) {
        return Text.of(
                "%s-%s %s", "%s-%s %s", interval.start(), interval.end(), name(bell, interval));
    }

    /** The name of an interval; lessons are numbered. */
    public static Text name(BellSchedule bell, BellInterval interval) {
        if (interval.kind() != IntervalKind.LESSON) {
            return interval.kind().title();
        }
        long number =
                bell.intervals().stream()
                        .filter(other -> other.kind() == IntervalKind.LESSON)
                        .filter(other -> !other.start().isAfter(interval.start()))
                        .count();
        return Text.of("第%d节", "lesson %d", number);
    }

    /** What a plan does better than the others. */
    public static List<Text> strengths(BandPlan plan, List<BandPlan> plans) {
        var words = new ArrayList<Text>();
        for (var strength : STRENGTHS) {
            int mine = strength.measure().applyAsInt(plan.measures());
            boolean isBest =
                    plans.size() > 1
                            && plans.stream()
                                    .filter(other -> !other.equals(plan))
                                    .mapToInt(
                                            other ->
                                                    strength.measure().applyAsInt(other.measures()))
                                    .allMatch(
                                            theirs ->
                                                    strength.moreIsBetter()
                                                            ? mine > theirs
                                                            : mine < theirs);
            if (isBest) {
                words.add(strength.words());
            }
        }
        return words;
    }

    /** Rules that would be broken if they asked for a minute more, or one more. */
    public static List<Text> atLimit(BandPlan plan, Rulebook rulebook) {
        return Slack.of(plan, rulebook).stream()
                .filter(slack -> slack.left() == 0)
                .map(
                        slack ->
                                Text.of(
                                        "%s%s",
                                        "%s%s",
                                        slack.entry().rule().title(),
                                        settings(slack.entry().rule())))
                .distinct()
                .toList();
    }

    /** Start, lessons and noon in one line. */
    public static Text summary(BandPlan plan) {
        var figures = plan.figures();
        return Text.of(
                "%s 上课，上午 %d 节，每节 %d 分钟，课间 %d 分钟，午间 %d 分钟，%s 离校",
                "first lesson at %s, %d in the morning, %d minutes each, breaks of %d, noon of %d, leaving"
                        + " at %s",
                figures.start(),
                figures.morning(),
                figures.lesson(),
                figures.breakLength(),
                figures.noon(),
                plan.measures().leaving());
    }

    /** The settings of a rule such as "（08:20）"; nothing for a rule without any, or with lists. */
    public static Text settings(Rule rule) {
        var text = rule.toString();
        var inside = text.substring(text.indexOf('[') + 1, text.length() - 1);
        if (inside.isEmpty() || inside.contains("[")) {
            return Text.same("");
        }
        var values =
                Arrays.stream(inside.split(", ", -1))
                        .map(setting -> setting.substring(setting.indexOf('=') + 1))
                        .collect(Collectors.joining(", "));
        return Text.of("（%s）", " (%s)", values);
    }

    private static Figure minutes(String zh, String en, ToIntFunction<DayMeasures> measure) {
        return new Figure(
                new Text(zh, en),
                plan -> Text.of("%d 分钟", "%d min", measure.applyAsInt(plan.measures())));
    }

    private static Figure time(String zh, String en, Function<DayMeasures, LocalTime> measure) {
        return new Figure(
                new Text(zh, en), plan -> Text.same(measure.apply(plan.measures()).toString()));
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String fits(int room) {
        return (room >= 26 ? "✓" : "✕") + (room >= 30 ? "✓" : "✕") + (room >= 34 ? "✓" : "✕");
    }
}
