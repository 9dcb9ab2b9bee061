package paike.model.school;

/** What a lesson is: a period of the course plan, or the class's exercise period of the day. */
public enum LessonKind {
    LESSON(IntervalKind.LESSON),
    ACTIVITY(IntervalKind.ACTIVITY);

    private final IntervalKind place;

    LessonKind(IntervalKind place) {
        this.place = place;
    }

    /** The kind of interval it belongs in. */
    public IntervalKind place() {
        return place;
    }

    /** The word used in files. */
    public String code() {
        return place.code();
    }
}
