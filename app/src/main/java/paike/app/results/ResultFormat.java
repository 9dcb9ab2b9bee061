package paike.app.results;

/** What a search can write into its folder. */
public enum ResultFormat {
    /** The plan as {@code plan.json} and {@code timetable.csv}, with the school and rulebook. */
    PLAN,
    /** {@code audit.json}. */
    AUDIT,
    /** {@code timetable.html} and {@code audit.html}. */
    HTML,
    /** {@code timetable.xlsx}. */
    XLSX,
    /** {@code solved.fet}, where the school is a file of FET. */
    FET
}
