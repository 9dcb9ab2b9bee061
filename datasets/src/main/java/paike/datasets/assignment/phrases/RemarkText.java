package paike.datasets.assignment.phrases;

import java.util.Optional;
import java.util.regex.Pattern;
import paike.datasets.words.Spelling;
import paike.datasets.words.TimeText;

/** What remarks of staff ask for beyond doubt; wishes (尽量) are none of it. */
public final class RemarkText {
    private static final Pattern DOUBLES =
            Pattern.compile(
                    "(?:(?<before>[\\d一二两三])(?:次|个|组))?(?:[两2]节)?(?:课)?(?:连堂|连排|连上|排在一起)"
                            + "(?:(?<behind>[\\d一二两三])次)?");

    private static final Pattern NOT = Pattern.compile("不|别|勿|禁|避免|尽量|最好|希望|尽可能|优先|隔周|[单双]周");
    private static final Pattern WITHOUT =
            Pattern.compile(".*(?:不(?:能|可以?|要|便)?(?:排|上|安排)|禁排|勿排|请假|有事|外出).*");

    private RemarkText() {}

    /** Double lessons that it asks for; 0 = none. */
    public static int doubles(String text) {
        var plain = Spelling.plain(text);
        var found = DOUBLES.matcher(plain);
        if (NOT.matcher(plain).find() || !found.find()) {
            return 0;
        }
        var count = found.group("before") == null ? found.group("behind") : found.group("before");
        return count == null ? 1 : Spelling.number(count.replace('两', '二')).orElse(1);
    }

    /** Times without lessons, if it speaks of them and of nothing else. */
    public static Optional<TimeText> without(String text) {
        var plain = Spelling.plain(text);
        if (!WITHOUT.matcher(plain).matches()) {
            return Optional.empty();
        }
        var times = TimeText.of(text);
        boolean isSure = times.sense() == TimeText.Sense.SURE && times.unread().isEmpty();
        return times.times().isEmpty() || !isSure ? Optional.empty() : Optional.of(times);
    }
}
