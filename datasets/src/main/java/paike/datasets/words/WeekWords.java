package paike.datasets.words;

import java.util.Optional;
import paike.model.school.WeekType;

/** Odd and even weeks (单双周). */
public final class WeekWords {
    /** A mark of a week within a plain text: bracketed, or with 周 or a colon. */
    public static final String MARK =
            "(?:[\\[(](单|双|odd|even|单周|双周|单数周|双数周)[\\])]:?|(单|双)(?:数?周)[:,]?|(单|双):)";

    private WeekWords() {}

    public static Optional<WeekType> of(String text) {
        return switch (Spelling.plain(text)) {
            case "", "all", "每周", "全", "全部", "单双周", "不分" -> Optional.of(WeekType.ALL);
            case "odd", "单", "单周", "单数周", "[单]", "(单)" -> Optional.of(WeekType.ODD);
            case "even", "双", "双周", "双数周", "[双]", "(双)" -> Optional.of(WeekType.EVEN);
            default -> Optional.empty();
        };
    }
}
