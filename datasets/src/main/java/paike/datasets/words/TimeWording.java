package paike.datasets.words;

import java.util.regex.Pattern;

/** How days, halves of days and periods are spelt within a longer text. */
final class TimeWording {
    static final String JOINT = "(?:、|,|和|及|与|/|\\.)";
    static final String TO = "(?:-|至|到)";
    private static final String SIGN = "[一二三四五六日天1-7]";

    /** 周一; 周二四, but not 周一二节. */
    private static final String NAMED =
            "(?:星期|周|礼拜)" + SIGN + "(?:[一二三四五六](?![一二三四五六七八]*节|[一二三四五六七八]+课))*";

    /** A day without 周, as the second of 周一、三; never part of a list of periods. */
    private static final String BARE = "(?:[一二三四五六日天](?!(?:[、,和-][一二三四五六])*节)|[1-7](?![\\d节、,课]))";

    /** 周一、三; 周一至周三; 周一和周三; 星期1-5. */
    private static final String NAMED_DAYS =
            NAMED + "(?:(?:" + JOINT + "|" + TO + ")(?:" + NAMED + "|" + BARE + "))*";

    private static final String HALF = "(?<half>上午|早上|早晨|下午|晚上|全天|整天|一天)";
    private static final String NUMBER = "(?:[一二三四五六七八九]{2,4}(?=节)|\\d{1,2}|[一二三四五六七八九十])";
    private static final String PERIODS =
            "(?<periods>第?"
                    + NUMBER
                    + "(?:节)?(?:(?:"
                    + JOINT
                    + "|"
                    + TO
                    + ")第?"
                    + NUMBER
                    + "(?:节)?)*节?课?|倒数第[一二三1-3]节课?|(?:最后|末)(?:[一二两三1-3])?节课?|后[两二三23]节课?"
                    + "|首节课?|第一节课?|前[一二两三四1-4]节课?)"
                    + "(?:(?<after>(?:[及和与]?(?:以|之|其)?后)|起|开始|往后)|(?<before>(?:以|之)?前(?![一二两三四1-4]节)))?";

    static final Pattern TOKEN =
            Pattern.compile("(?<days>" + NAMED_DAYS + "|每天|每日|天天)|" + HALF + "|" + PERIODS);

    /** Days to which the rest of the text does not apply: 周二除外, 除周二外. */
    static final Pattern EXCEPT =
            Pattern.compile(
                    "[,;(]?(?:除了?)?(?<days>" + NAMED_DAYS + ")(?:除外|以外|之外|(?<=除.{2,12})外)[,;)]?");

    /** Days without 周 before a half of the day: 三、五下午. */
    private static final Pattern DAYS_ALONE =
            Pattern.compile(
                    "(?<![一二三四五六日天周期拜第午])([一二三四五六](?:(?:、|,|和|及|至|到|-)[一二三四五六])*)(?=上午|下午|早上|全天|整天)");

    private TimeWording() {}

    /** 三、五下午 as 周三、五下午. */
    static String withDays(String plain) {
        return DAYS_ALONE.matcher(plain).replaceAll("周$1");
    }
}
