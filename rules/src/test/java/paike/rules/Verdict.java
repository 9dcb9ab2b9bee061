package paike.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import paike.model.school.Lesson;

/** What one rule says of one picture; every failing assertion prints the picture. */
public final class Verdict {
    private final Drawn drawn;
    private final List<Violation> violations;

    private Verdict(Drawn drawn, List<Violation> violations) {
        this.drawn = drawn;
        this.violations = violations;
    }

    static Verdict of(Drawn drawn, Occupancy now, Rule rule, Set<Integer> grades) {
        var entry = Books.forGrades(Books.must(rule), grades);
        return new Verdict(drawn, Audit.of(now, Books.of(entry)).violations());
    }

    public void isKept() {
        breaks();
    }

    /**
     * @param deviations of the broken points, worst first
     */
    public Verdict breaks(int... deviations) {
        assertArrayEquals(
                deviations,
                violations.stream().mapToInt(Violation::deviation).toArray(),
                () -> "deviations of" + this);
        return this;
    }

    /** The Chinese sentence of the first violation names all of these. */
    public Verdict says(String... parts) {
        return says(0, parts);
    }

    /** The Chinese sentence of the n-th violation, from 0, names all of these. */
    public Verdict says(int violation, String... parts) {
        var sentence = violations.get(violation).finding().message().zh();
        for (var part : parts) {
            assertTrue(
                    sentence.contains(part),
                    () -> "\"%s\" does not say \"%s\"%s".formatted(sentence, part, this));
        }
        return this;
    }

    /** Where the first violation is, as class, weekday and period; "" = no class. */
    public Verdict at(String schoolClass, int weekday, int period) {
        return at(0, schoolClass, weekday, period);
    }

    /** Where the n-th violation, from 0, is. */
    public Verdict at(int violation, String schoolClass, int weekday, int period) {
        var place = violations.get(violation).finding().place();
        var found = place.schoolClass();
        assertEquals(
                "%s %d.%d".formatted(schoolClass, weekday, period),
                "%s %d.%d"
                        .formatted(
                                found == null ? "" : found.name(), place.weekday(), place.period()),
                () -> "place of" + this);
        return this;
    }

    /** The first violation is of a whole grade; weekday 0 = every day. */
    public Verdict atGrade(int grade, int weekday) {
        var place = violations.getFirst().finding().place();
        assertEquals(
                "grade %d day %d".formatted(grade, weekday),
                "grade %d day %d".formatted(place.grade(), place.weekday()),
                () -> "place of" + this);
        return this;
    }

    /** Ids of the lessons that light up at the first violation, such as {@code 4A Ma}. */
    public Verdict lights(String... titles) {
        assertEquals(
                List.of(titles),
                violations.getFirst().finding().lessons().stream()
                        .map(Lesson::assignment)
                        .map(assignment -> assignment.title())
                        .toList(),
                () -> "lessons of" + this);
        return this;
    }

    @Override
    public String toString() {
        var text = new StringBuilder("\n").append(drawn);
        for (var violation : violations) {
            text.append('\n')
                    .append(violation.deviation())
                    .append(": ")
                    .append(violation.finding().message().zh());
        }
        return text.toString();
    }
}
