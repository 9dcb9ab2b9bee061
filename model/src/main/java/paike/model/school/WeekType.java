package paike.model.school;

import paike.model.Text;

/** In which weeks something meets (单双周). */
public enum WeekType {
    ALL(new Text("每周", "every")),
    ODD(new Text("单周", "odd")),
    EVEN(new Text("双周", "even"));

    private final Text title;

    WeekType(Text title) {
        this.title = title;
    }

    /** The weeks in words, in English to stand before "weeks". */
    public Text title() {
        return title;
    }

    /**
     * @param week 0 for odd, 1 for even weeks
     */
    public boolean meetsIn(int week) {
        return this == ALL || (this == ODD) == (week == 0);
    }

    /** True if some week has both. */
    public boolean meets(WeekType other) {
        return this == ALL || other == ALL || this == other;
    }

    /** Weeks out of two in which it meets: 2 for ALL, else 1. */
    public int halves() {
        return this == ALL ? 2 : 1;
    }
}
