package paike.datasets.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paike.datasets.words.PeriodLabel;
import paike.model.school.IntervalKind;
import paike.model.school.School;

/** Which row of a school's periods each number of another program means. */
final class HourMatch {
    private final Map<Integer, HourRow> rows = new HashMap<>();

    private HourMatch() {}

    /**
     * By the name if it is one of the school's or names a lesson, else by the clock, else by
     * number.
     */
    static HourMatch of(ForeignTimetable foreign, School school) {
        var match = new HourMatch();
        var known = HourRow.of(school);
        for (var row : known) {
            match.rows.put(row.number(), row);
        }
        for (var hour : foreign.hours()) {
            named(hour, known)
                    .or(() -> lesson(hour, known))
                    .or(() -> timed(hour, known))
                    .ifPresent(row -> match.rows.put(hour.number(), row));
        }
        return match;
    }

    /** Where the school was made of the timetable, as its maker says. */
    static HourMatch of(Map<Integer, HourRow> made) {
        var match = new HourMatch();
        match.rows.putAll(made);
        return match;
    }

    Optional<HourRow> row(int number) {
        return Optional.ofNullable(rows.get(number));
    }

    private static Optional<HourRow> named(ForeignTimetable.Hour hour, List<HourRow> known) {
        return known.stream()
                .filter(
                        row ->
                                row.name().zh().equals(hour.name())
                                        || row.name().en().equals(hour.name()))
                .findFirst();
    }

    private static Optional<HourRow> lesson(ForeignTimetable.Hour hour, List<HourRow> known) {
        var label =
                PeriodLabel.of(hour.name())
                        .filter(one -> one.kind() == PeriodLabel.Kind.LESSON)
                        .filter(one -> one.half() == PeriodLabel.Half.ANY);
        return label.flatMap(
                one ->
                        known.stream()
                                .filter(row -> row.kind() == IntervalKind.LESSON)
                                .filter(row -> row.ordinal() == one.number())
                                .findFirst());
    }

    private static Optional<HourRow> timed(ForeignTimetable.Hour hour, List<HourRow> known) {
        return known.stream()
                .filter(row -> row.start().equals(hour.start()) && row.end().equals(hour.end()))
                .findFirst();
    }
}
