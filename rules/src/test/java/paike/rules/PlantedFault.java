package paike.rules;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One row of the tables {@code planted-faults/*.txt}: a rule, a good timetable, a fault put into it
 * and what the rule has to say of it.
 *
 * <pre>
 * rule limit-teacher-run most=2          the rule and its settings; the others are the defaults
 *    | Mon                               the good timetable, in the notation of {@link Drawn}
 * 1A | Ma/Ada Ma/Ada . Ma/Ada
 * fault . Ma/Ada => Ma/Ada .             what is replaced by what; => LINE adds a line at the end
 * finds Ada Mon: 超过 2 节 | 多 1 节        where, and words of the message; one line per violation
 * also keep-course-periods 1A            what other rules have to say, for it is true
 * </pre>
 *
 * <p>Lines before the first rule of a file are part of every picture of the file.
 */
public record PlantedFault(
        Rule rule,
        String picture,
        List<Replacement> fault,
        List<Expected> finds,
        List<String> also) {
    private static final String BECOMES = " =>";

    /** The first text, which occurs once, becomes the second. */
    public record Replacement(String text, String by) {
        public String in(String picture) {
            if (text.isEmpty()) {
                return picture + "\n" + by;
            }
            int at = picture.indexOf(text);
            if (at < 0 || picture.indexOf(text, at + 1) >= 0) {
                throw new IllegalArgumentException("\"" + text + "\" is not once in\n" + picture);
            }
            return picture.substring(0, at) + by + picture.substring(at + text.length());
        }
    }

    /** A violation at a place whose message names all the words. */
    public record Expected(String place, List<String> words) {}

    public Drawn good() {
        return Drawn.of(picture);
    }

    public Drawn bad() {
        var bad = picture;
        for (var replacement : fault) {
            bad = replacement.in(bad);
        }
        return Drawn.of(bad);
    }

    /** All rows of one file. */
    public static List<PlantedFault> read(String file) {
        var rows = new ArrayList<PlantedFault>();
        var parts = List.of(("\n" + text(file)).split("\nrule ", -1));
        for (var part : parts.subList(1, parts.size())) {
            rows.add(row(parts.getFirst(), part.lines().toList()));
        }
        return rows;
    }

    private static PlantedFault row(String onTop, List<String> lines) {
        var picture = new StringBuilder(onTop);
        var fault = new ArrayList<Replacement>();
        var finds = new ArrayList<Expected>();
        var also = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.startsWith("fault ")) {
                int sign = line.indexOf(BECOMES, "fault".length());
                fault.add(
                        new Replacement(
                                line.substring("fault".length(), sign).strip(),
                                line.substring(sign + BECOMES.length()).strip()));
            } else if (line.startsWith("finds ")) {
                int colon = line.indexOf(": ");
                finds.add(
                        new Expected(
                                line.substring("finds ".length(), colon),
                                List.of(line.substring(colon + 2).split(" \\| ", -1))));
            } else if (line.startsWith("also ")) {
                also.add(line.substring("also ".length()));
            } else {
                picture.append('\n').append(line.strip().replaceAll(" +", " "));
            }
        }
        return new PlantedFault(
                RuleWords.rule(lines.getFirst()), picture.toString(), fault, finds, also);
    }

    private static String text(String file) {
        try (var stream = PlantedFault.class.getResourceAsStream("/planted-faults/" + file)) {
            return new String(requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .reduce("", (text, line) -> text + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return RuleCatalog.id(rule);
    }

    /**
     * Where a finding is, such as {@code 1A Tue 3}, {@code Ada}, {@code grade 3 Mon}, {@code -}.
     */
    public static String place(Finding finding) {
        var place = finding.place();
        var schoolClass = place.schoolClass();
        var teacher = place.teacher();
        var who =
                schoolClass != null
                        ? schoolClass.name()
                        : teacher != null
                                ? teacher.name()
                                : place.grade() > 0 ? "grade " + place.grade() : "-";
        var day = place.weekday() == 0 ? "" : " " + DAYS.get(place.weekday() - 1);
        return who + day + (place.period() == 0 ? "" : " " + place.period());
    }

    private static final List<String> DAYS =
            Arrays.asList("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
}
