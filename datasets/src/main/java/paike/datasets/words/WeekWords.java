package paike.datasets.words;

import java.util.Optional;
import java.util.regex.Pattern;
import paike.model.school.WeekType;

/** Odd and even weeks (单双周). */
public final class WeekWords {
    /** A mark of a week within a plain text: bracketed, or with 周 or a colon. */
    public static final String MARK =
            "(?:[\\[(](单|双|odd|even|单周|双周|单数周|双数周)[\\])]:?|(单|双)(?:数?周)[:,]?|(单|双):)";

    /** Weeks of a term by number: 1-18周, 第1-17周(单), 单周(2-18). */
    private static final Pattern RANGE = Pattern.compile("\\(?第?(\\d{1,2})-第?(\\d{1,2})周?\\)?");

    private static final int LATEST_FIRST = 3;
    private static final int LEAST_WEEKS = 12;

    private WeekWords() {}

    /**
     * The weeks that a text names and nothing else. A range of weeks counts if it is about the
     * whole term.
     */
    public static Optional<WeekType> of(String text) {
        var plain = Spelling.plain(text);
        var range = RANGE.matcher(plain);
        if (!range.find()) {
            return named(plain);
        }
        int first = Integer.parseInt(range.group(1));
        boolean isTerm =
                first <= LATEST_FIRST && Integer.parseInt(range.group(2)) - first >= LEAST_WEEKS;
        return isTerm ? named(range.replaceFirst("")) : Optional.empty();
    }

    private static Optional<WeekType> named(String plain) {
        return switch (plain) {
            case "", "all", "每周", "全", "全部", "全周", "单双周", "不分", "(全)", "(全周)", "(每周)" ->
                    Optional.of(WeekType.ALL);
            case "odd", "单", "单周", "单数周", "奇", "奇数周", "[单]", "(单)", "(单周)" ->
                    Optional.of(WeekType.ODD);
            case "even", "双", "双周", "双数周", "偶", "偶数周", "[双]", "(双)", "(双周)" ->
                    Optional.of(WeekType.EVEN);
            default -> Optional.empty();
        };
    }
}
