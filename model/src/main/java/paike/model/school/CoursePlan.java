package paike.model.school;

import java.util.List;

/** Weekly periods per grade and subject (课时计划). */
public record CoursePlan(List<Row> rows) {

    /**
     * @param halfPeriods periods in two weeks: 8 = four a week, 1 = one every second week
     */
    public record Row(int grade, Subject subject, int halfPeriods) {}

    /** True if the plan has any row for a grade; else its hours are what the assignments say. */
    public boolean speaksOf(int grade) {
        return rows.stream().anyMatch(row -> row.grade() == grade);
    }

    /** Periods in two weeks; 0 if the plan has no such row. */
    public int halfPeriods(int grade, Subject subject) {
        return rows.stream()
                .filter(row -> row.grade() == grade && row.subject().equals(subject))
                .mapToInt(Row::halfPeriods)
                .sum();
    }
}
