package paike.datasets.assignment.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.HoursText;
import paike.datasets.words.People;
import paike.datasets.words.Spelling;

/**
 * Who a cell of a matrix names, and for how many periods if it says so.
 *
 * @param hours null = not said
 */
public record Said(List<String> names, @Nullable HoursText hours) {
    /** Teacher and hours in one cell: 张三(5), 张三 5节, 5 张三. */
    private static final Pattern BOTH =
            Pattern.compile(
                    "(.*?\\D)\\s*\\(?(\\d{1,2}(?:\\.5|\\+\\d)?)(?:节|课时)?\\)?|(\\d{1,2}(?:\\.5|\\+\\d)?)(?:节|课时)?[\\s,:]*(\\D+)");

    /** Between teachers who share the hours: 张三2/李四1. */
    private static final Pattern SHARES = Pattern.compile("[/、,;\\n]");

    /**
     * The teachers of a cell, several if each has hours of his or her own; none if it names nobody.
     *
     * @param hasHoursBehindNames whether digits right behind names are hours
     */
    public static List<Said> of(String text, boolean hasHoursBehindNames) {
        var names = People.of(text);
        boolean isName = !hasHoursBehindNames || !text.matches(".*\\d\\W*");
        if (!names.isEmpty() && isName) {
            return List.of(new Said(names, null));
        }
        var parts = new ArrayList<Said>();
        for (var part : SHARES.split(Spelling.halfWidth(text).strip(), -1)) {
            both(part).ifPresent(parts::add);
        }
        if (parts.size() > 1 && parts.stream().allMatch(one -> one.hours() != null)) {
            return parts;
        }
        var both = both(Spelling.halfWidth(text).strip());
        if (both.isPresent()) {
            return List.of(both.get());
        }
        return List.of();
    }

    private static Optional<Said> both(String text) {
        var both = BOTH.matcher(text);
        if (!both.matches()) {
            return Optional.empty();
        }
        var who = both.group(1) == null ? both.group(4) : both.group(1);
        var much = both.group(2) == null ? both.group(3) : both.group(2);
        var found = People.of(who.replaceAll("[()]", ""));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(found, HoursText.of(much).orElse(null)));
    }

    /** Who teaches how much: all together, or each a part of it. */
    public static List<Said> parts(List<Said> said, @Nullable HoursText hours) {
        if (said.size() > 1 && said.stream().allMatch(one -> one.hours() != null)) {
            return said;
        }
        var names = said.stream().flatMap(one -> one.names().stream()).distinct().toList();
        HoursText own = hours;
        for (var one : said) {
            own = one.hours() == null ? own : one.hours();
        }
        return List.of(new Said(names, own));
    }

    /** Who of those that a cell names has the sign behind the name. */
    public static Optional<String> marked(String text, String sign) {
        for (var part : SHARES.split(Spelling.halfWidth(text), -1)) {
            var people = People.of(part);
            if (part.contains(sign) && people.size() == 1) {
                return Optional.of(people.getFirst());
            }
        }
        return Optional.empty();
    }
}
