package paike.app.cli;

import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads 500ms, 20s, 2m, 1h; a bare number is seconds. */
final class DurationConverter implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(ms|s|m|h)?");

    @Override
    public Duration convert(String value) {
        var match = FORM.matcher(value.strip());
        if (!match.matches() || Long.parseLong(match.group(1)) == 0) {
            throw new TypeConversionException(
                    "\""
                            + value
                            + "\": 应为时长，如 20s、2m、500ms / a duration such as 20s, 2m, 500ms expected");
        }
        long amount = Long.parseLong(match.group(1));
        var unit = match.group(2);
        return switch (unit == null ? "s" : unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofSeconds(amount);
        };
    }
}
