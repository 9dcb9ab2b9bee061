package paike.datasets.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paike.model.Text;

/**
 * Times that somebody cannot teach, as people write them: 周二上午不排课; 周一4、5节，周三上午不排课; 周五第4，5节;
 * 周二下午2、3、4节不排课; 每天第一节; 周一至周三下午.
 *
 * @param times in order of the text
 * @param unread what is no time, and no word such as 不排课
 * @param sense how far the words say that nobody teaches then
 */
public record TimeText(List<Times> times, String unread, Sense sense) {

    /** How far times without lessons are meant. */
    public enum Sense {
        /** Beyond doubt. */
        SURE,
        /** Most probably, such as 第3节以后, which may include the third. */
        GUESS,
        /**
         * Perhaps the contrary or something else: wishes, some weeks, times when somebody can
         * teach, clocks, times without a number.
         */
        OPEN
    }

    /** Words that make something else of a time. */
    private static final Pattern TURN =
            Pattern.compile(
                    "尽量|最好|希望|尽可能|优先|[单双隔每]?[一二三四两几\\d]?(?<!值)周(?![一二三四五六日天1-7])(?<!每周)|单双|只|仅|才|可|能|有空|有课|上课|排(?!练|球)|节|月|若|如|临时|暂|除"
                            + "|或|超过|至少|至多|最多|以内|以上|少于|多于|连续|早读|早自习|晨读|晚自习|晚修|中午|午休|课后|延时|早操|课间|\\d");

    /** What says that there are no lessons. */
    private static final Pattern NONE =
            Pattern.compile(
                    "(?:不|别|勿|禁止?|无法|避免|没法|没有|没|无|免)(?:能|可以?|要|再|便|宜|得|想|愿意?|适合|方便|安)*(?:安排|排|上|有|在)?(?:课|校|空)?"
                            + "|避开");

    /** 14:30, 2点半: whether a period is within cannot be told. */
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(?::\\d{2}|点|时)");

    /** A reason in brackets. */
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

    /** The other half is free of lessons then. */
    private static final Pattern ONLY =
            Pattern.compile("(?:只|仅)(?:能|可以?|有)?(?:排|上|在|安排)*(上午|下午)(?:的?课|上课|有课|有空)?");

    private static final Pattern FILLER =
            Pattern.compile(
                    "不能?安?排课?|所有|哺乳假|产假|每周|不能?上课|不可排?课?|不上|不要排?课?|勿排|勿|请勿|禁排|避开|没空|无法排?课?|无课|无空|有事|请假|"
                            + "外出|开会|会议|例会|教研活动|教研|培训|值班|进修|集体备课|送孩子|的|都|均|请|因|能|课程?|时间|安排|尽量|最好|希望|"
                            + "期间|逢|每|不在校?|一律|升旗|哺乳期?|喂奶|家访|照顾孩子|接孩子|送孩子|跟岗|体检|复诊|排|[,;:、。.()\\[\\]和及与/\\-]");

    public static TimeText of(String text) {
        var plain = Spelling.plain(text.replace('\n', ';')).replace("節", "节");
        plain = TimeWording.withDays(plain);
        plain = ONLY.matcher(plain).replaceAll(found -> found.group(1).equals("上午") ? "下午" : "上午");
        var except = TimeWording.EXCEPT.matcher(plain);
        if (except.find()) {
            var days = TimeParts.days(except.group("days"));
            var rest = of(except.replaceFirst(""));
            return new TimeText(
                    rest.times().stream()
                            .map(one -> one.without(days))
                            .filter(one -> !one.weekdays().isEmpty())
                            .toList(),
                    rest.unread(),
                    rest.sense());
        }
        return ofAll(plain);
    }

    private static TimeText ofAll(String plain) {
        var matcher = TimeWording.TOKEN.matcher(plain);
        var parts = new TimeParts();
        var rest = new StringBuilder();
        int at = 0;
        while (matcher.find()) {
            rest.append(plain, at, matcher.start()).append(' ');
            parts.take(matcher);
            at = matcher.end();
        }
        rest.append(plain.substring(at));
        boolean isTurned =
                CLOCK.matcher(plain).find()
                        || TURN.matcher(NONE.matcher(rest).replaceAll(" ")).find();
        var words = isTurned ? rest : ASIDE.matcher(rest).replaceAll("");
        var unread = FILLER.matcher(words).replaceAll("").replaceAll("\\s+", "");
        return new TimeText(
                parts.times(),
                unread,
                isTurned ? Sense.OPEN : parts.isGuess() ? Sense.GUESS : Sense.SURE);
    }

    /** True if the text says nothing, as 无 or /. */
    public static boolean isNothing(String text) {
        return Spelling.plain(text).matches("无|没有|/|-|—|暂无|无要求|none|随意|都可以|均可");
    }

    /** Said back for confirmation, such as 周一第4、5节；周三上午. */
    public Text words() {
        return new Text(
                times.stream().map(one -> one.words().zh()).collect(Collectors.joining("；")),
                times.stream().map(one -> one.words().en()).collect(Collectors.joining("; ")));
    }
}
