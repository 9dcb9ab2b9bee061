package paike.datasets.words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paike.model.Text;

/**
 * Times that somebody cannot teach, as people write them: 周二上午不排课; 周一4、5节，周三上午不排课; 周五第4，5节;
 * 周二下午2、3、4节; 每天第一节; 周一至周三下午.
 *
 * @param times in order of the text
 * @param unread what is no time, and no word such as 不排课
 */
public record TimeText(List<Times> times, String unread) {

    /**
     * @param weekdays 1 = Monday; empty = every day
     * @param half of the day; ANY = all of it
     * @param periods from 1, counted from the start of the half if one is named; empty = all;
     *     {@link #LAST} = the last
     */
    public record Times(List<Integer> weekdays, PeriodLabel.Half half, List<Integer> periods) {

        private Times without(List<Integer> days) {
            var all = weekdays.isEmpty() ? SCHOOL_DAYS : weekdays;
            return new Times(
                    all.stream().filter(day -> !days.contains(day)).toList(), half, periods);
        }
    }

    private static final List<Integer> SCHOOL_DAYS = List.of(1, 2, 3, 4, 5);

    /** The last period, whichever number it has. */
    public static final int LAST = 0;

    private static final String SIGN = "[一二三四五六日天1-7]";
    private static final String JOINT = "(?:、|,|和|及|与|/|\\.)";
    private static final String TO = "(?:-|至|到)";

    /** 周一、三; 周一至周三; 周一和周三; 星期1-5. */
    private static final String NAMED = "(?:星期|周|礼拜)" + SIGN;

    /** A day without 周, as the second of 周一、三; never part of a list of periods. */
    private static final String BARE = "(?:[一二三四五六日天](?!(?:[、,和-][一二三四五六])*节)|[1-7](?![\\d节、,课]))";

    private static final String DAYS =
            "(?<days>"
                    + NAMED
                    + "(?:(?:"
                    + JOINT
                    + "|"
                    + TO
                    + ")(?:"
                    + NAMED
                    + "|"
                    + BARE
                    + "))*"
                    + "|每天|每日|天天)";

    /** Days without 周 before a half of the day: 三、五下午. */
    private static final Pattern DAYS_ALONE =
            Pattern.compile("(^|[;,。])([一二三四五六](?:(?:、|,|和|及|至|到|-)[一二三四五六])*)(?=上午|下午|早上|全天|整天)");

    /** The other half is free of lessons then. */
    private static final Pattern ONLY =
            Pattern.compile("(?:只|仅)(?:能|可以?|有)?(?:排|上|在|安排)*(上午|下午)(?:的?课|上课|有课|有空)?");

    /** Days to which the rest of the text does not apply: 周二除外, 除周二外. */
    private static final Pattern EXCEPT =
            Pattern.compile(
                    "[,;(]?(?:除了?)?"
                            + DAYS.replace("|每天|每日|天天", "")
                            + "(?:除外|以外|之外|(?<=除.{2,12})外)[,;)]?");

    private static final String HALF = "(?<half>上午|早上|早晨|下午|晚上|全天|整天|一天)";
    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十])";
    private static final String PERIODS =
            "(?<periods>第?"
                    + NUMBER
                    + "(?:节)?(?:(?:"
                    + JOINT
                    + "|"
                    + TO
                    + ")第?"
                    + NUMBER
                    + "(?:节)?)*节?课?"
                    + "|(?:最后|末)(?:一|1)?节课?|首节课?|第一节课?|前[一二两三四1-4]节课?)(?<after>(?:以|之)?后)?";

    private static final Pattern TOKEN = Pattern.compile(DAYS + "|" + HALF + "|" + PERIODS);
    private static final Pattern FILLER =
            Pattern.compile(
                    "不能?安?排课?|所有|哺乳假|产假|每周|不能?上课|不可排?课?|不上|不要排?课?|勿排|勿|请勿|禁排|避开|没空|无法排?课?|无课|无空|有事|请假|"
                            + "外出|开会|会议|教研活动|教研|培训|值班|进修|集体备课|送孩子|的|都|均|请|因|能|课程?|时间|安排|尽量|最好|希望|"
                            + "期间|逢|每|不在校?|一律|升旗|哺乳期?|喂奶|家访|照顾孩子|接孩子|送孩子|跟岗|体检|复诊|排|[,;:、。.()\\[\\]和及与/\\-]");
    private static final int MOST_PERIODS = 12;

    public static TimeText of(String text) {
        var plain = Spelling.plain(text.replace('\n', ';')).replace("節", "节");
        plain = DAYS_ALONE.matcher(plain).replaceAll("$1周$2");
        plain = ONLY.matcher(plain).replaceAll(found -> found.group(1).equals("上午") ? "下午" : "上午");
        var except = EXCEPT.matcher(plain);
        if (except.find()) {
            var days = Collected.days(except.group("days"));
            var rest = of(except.replaceFirst(""));
            return new TimeText(
                    rest.times().stream()
                            .map(one -> one.without(days))
                            .filter(one -> !one.weekdays().isEmpty())
                            .toList(),
                    rest.unread());
        }
        var matcher = TOKEN.matcher(plain);
        var collected = new Collected();
        var rest = new StringBuilder();
        int at = 0;
        while (matcher.find()) {
            rest.append(plain, at, matcher.start()).append(' ');
            collected.take(matcher);
            at = matcher.end();
        }
        rest.append(plain.substring(at));
        var unread = FILLER.matcher(rest).replaceAll("").replaceAll("\\s+", "");
        return new TimeText(collected.times(), unread);
    }

    /** True if the text says nothing, as 无 or /. */
    public static boolean isNothing(String text) {
        return Spelling.plain(text).matches("无|没有|/|-|—|暂无|无要求|none|随意|都可以|均可");
    }

    /** Said back for confirmation, such as 周一第4、5节；周三上午. */
    public Text words() {
        return new Text(
                times.stream().map(TimeText::zh).collect(Collectors.joining("；")),
                times.stream().map(TimeText::en).collect(Collectors.joining("; ")));
    }

    private static String zh(Times times) {
        var days =
                times.weekdays().isEmpty()
                        ? "每天"
                        : times.weekdays().stream()
                                .map(day -> Text.weekday(day).zh())
                                .collect(Collectors.joining("、"));
        var half =
                switch (times.half()) {
                    case MORNING -> "上午";
                    case AFTERNOON -> "下午";
                    case EVENING -> "晚上";
                    case ANY -> times.periods().isEmpty() ? "全天" : "";
                };
        return days + half + periodsZh(times.periods());
    }

    private static String periodsZh(List<Integer> periods) {
        return periods.isEmpty()
                ? ""
                : periods.equals(List.of(LAST))
                        ? "最后一节"
                        : "第"
                                + periods.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining("、"))
                                + "节";
    }

    private static String en(Times times) {
        var days =
                times.weekdays().isEmpty()
                        ? "every day"
                        : times.weekdays().stream()
                                .map(day -> Text.weekday(day).en())
                                .collect(Collectors.joining(", "));
        var half =
                switch (times.half()) {
                    case MORNING -> " mornings";
                    case AFTERNOON -> " afternoons";
                    case EVENING -> " evenings";
                    case ANY -> times.periods().isEmpty() ? " all day" : "";
                };
        return days
                + half
                + (times.periods().isEmpty()
                        ? ""
                        : times.periods().equals(List.of(LAST))
                                ? " last period"
                                : " periods " + times.periods());
    }

    /** Days, then halves and periods of those days, until the next days. */
    private static final class Collected {
        private final List<Times> found = new ArrayList<>();
        private List<Integer> days = List.of();
        private boolean hasTimes = true;
        private PeriodLabel.Half half = PeriodLabel.Half.ANY;
        private boolean isHalfOpen;

        void take(Matcher token) {
            if (token.group("days") != null) {
                takeDays(token.group("days"));
            } else if (token.group("half") != null) {
                takeHalf(token.group("half"));
            } else {
                takePeriods(token.group("periods"), token.group("after") != null);
            }
        }

        private void takeDays(String words) {
            boolean isEvery = words.endsWith("天") && !words.contains("周") && !words.contains("期");
            var some = isEvery ? List.<Integer>of() : days(words);
            if (!hasTimes && !days.isEmpty() && !isHalfOpen) {
                var all = new ArrayList<>(days);
                all.addAll(some);
                days = all.stream().distinct().sorted().toList();
                return;
            }
            close();
            days = some;
            half = PeriodLabel.Half.ANY;
            hasTimes = false;
        }

        private void takeHalf(String word) {
            if (isHalfOpen) {
                close();
            }
            boolean isAllDay = word.endsWith("天");
            half =
                    isAllDay
                            ? PeriodLabel.Half.ANY
                            : word.equals("下午")
                                    ? PeriodLabel.Half.AFTERNOON
                                    : word.equals("晚上")
                                            ? PeriodLabel.Half.EVENING
                                            : PeriodLabel.Half.MORNING;
            isHalfOpen = true;
            hasTimes = false;
        }

        private void takePeriods(String words, boolean andLater) {
            var periods = periods(words);
            if (andLater) {
                periods =
                        IntStream.rangeClosed(periods.getFirst() + 1, MOST_PERIODS)
                                .boxed()
                                .toList();
            }
            found.add(new Times(days, half, periods));
            hasTimes = true;
            isHalfOpen = false;
        }

        /** A day or half of which no periods are named is meant as a whole. */
        private void close() {
            if (!hasTimes) {
                found.add(new Times(days, half, List.of()));
            }
            hasTimes = true;
            isHalfOpen = false;
        }

        List<Times> times() {
            close();
            return List.copyOf(found);
        }

        private static List<Integer> days(String words) {
            var signs = words.replaceAll("星期|周|礼拜", "");
            var days = new TreeSet<Integer>();
            for (var part : signs.split(JOINT, -1)) {
                var ends = part.split(TO, -1);
                int first = WeekdayWords.ofSign(ends[0]);
                int last = WeekdayWords.ofSign(ends[ends.length - 1]);
                IntStream.rangeClosed(first, last).forEach(days::add);
            }
            return List.copyOf(days);
        }

        private static List<Integer> periods(String words) {
            if (words.startsWith("最后") || words.startsWith("末")) {
                return List.of(LAST);
            }
            if (words.startsWith("首")) {
                return List.of(1);
            }
            if (words.startsWith("前")) {
                int count = Spelling.number(words.substring(1, 2).replace('两', '二')).orElse(1);
                return IntStream.rangeClosed(1, count).boxed().toList();
            }
            var periods = new TreeSet<Integer>();
            for (var part : words.replaceAll("[第节课]", "").split(JOINT, -1)) {
                var ends = part.split(TO, -1);
                int first = Spelling.number(ends[0]).orElse(1);
                int last = Spelling.number(ends[ends.length - 1]).orElse(first);
                IntStream.rangeClosed(first, last).forEach(periods::add);
            }
            return List.copyOf(periods);
        }
    }
}
