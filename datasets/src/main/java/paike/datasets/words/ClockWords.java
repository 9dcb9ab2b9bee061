package paike.datasets.words;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of the clock, such as 08:20~09:00, 8.20-9.00, 8点20分至9点. */
public final class ClockWords {
    private static final String TIME = "(\\d{1,2}) ?(?::|\\.|点|时) ?(\\d{2})?分?";
    private static final Pattern SPAN =
            Pattern.compile("\\(?" + TIME + " ?(?:-+|至|到) ?" + TIME + "\\)?");

    /**
     * @param end excluded
     */
    public record Span(LocalTime start, LocalTime end) {}

    /**
     * @param rest the text without the span
     */
    record Found(Span span, String rest) {}

    private ClockWords() {}

    /** The span that a cell states and nothing else. */
    public static Optional<Span> of(String text) {
        return within(text).filter(found -> found.rest().isEmpty()).map(Found::span);
    }

    /** A span somewhere in the text; blanks and ends of lines part it from other numbers. */
    static Optional<Found> within(String text) {
        var plain = Spelling.halfWidth(text).replaceAll("\\s+", " ");
        var matcher = SPAN.matcher(plain);
        while (matcher.find()) {
            var span = span(matcher);
            if (span.isPresent()) {
                var rest = plain.substring(0, matcher.start()) + plain.substring(matcher.end());
                return span.map(one -> new Found(one, Spelling.plain(rest)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> span(Matcher matcher) {
        var start = time(matcher.group(1), matcher.group(2));
        var end = time(matcher.group(3), matcher.group(4));
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        var from = start.get();
        var to = end.get();
        // afternoons are often written as 2:30-3:10
        var shifted = to.getHour() < 7 && from.getHour() < 7 ? 12 : 0;
        from = from.plusHours(shifted);
        to = to.plusHours(shifted);
        return from.isBefore(to) ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        return h < 24 && m < 60 ? Optional.of(LocalTime.of(h, m)) : Optional.empty();
    }
}
