package paike.datasets.ical;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines of a calendar: names and values, escaped and folded as RFC 5545 wants them. */
final class IcalText {
    /** All clock times are those of China; there is no summer time. */
    static final String ZONE = "Asia/Shanghai";

    private static final ZoneId ID = ZoneId.of(ZONE);
    private static final int FOLD = 73;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();

    /**
     * @param value as it stands in the file; see {@link #words} for texts
     */
    IcalText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A text for people. */
    IcalText words(String name, String value) {
        return value.isEmpty() ? this : line(name, escaped(value));
    }

    IcalText begin(String what) {
        return line("BEGIN", what);
    }

    IcalText end(String what) {
        return line("END", what);
    }

    IcalText at(String name, LocalDateTime time) {
        return line(name + ";TZID=" + ZONE, TIME.format(time));
    }

    /** Several times; nothing if there are none. */
    IcalText at(String name, List<LocalDateTime> times) {
        return times.isEmpty()
                ? this
                : line(
                        name + ";TZID=" + ZONE,
                        times.stream().map(TIME::format).collect(Collectors.joining(",")));
    }

    IcalText on(String name, LocalDate date) {
        return line(name + ";VALUE=DATE", DATE.format(date));
    }

    /** A moment of the world's clock. */
    static String utc(Instant moment) {
        return TIME.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** A clock time of China, as the world's clock has it. */
    static String utc(LocalDateTime time) {
        return utc(time.atZone(ID).toInstant());
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Lines of at most 75 octets; no character is cut. */
    private void fold(String line) {
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            var character = Character.toString(codePoint);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > FOLD) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
