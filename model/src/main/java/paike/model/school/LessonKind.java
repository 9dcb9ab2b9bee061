package paike.model.school;

import paike.model.Text;

/** What a lesson is: a period of the course plan, exercise, or a part of after-school service. */
public enum LessonKind {
    LESSON(IntervalKind.LESSON, "lesson", new Text("课", "lesson")),
    ACTIVITY(IntervalKind.ACTIVITY, "activity", new Text("体育活动", "activity")),
    /** Homework care of a class (作业辅导). */
    CARE(IntervalKind.AFTER_SCHOOL_1, "care", new Text("课后服务", "care")),
    /** A session of a club; it has no class, for its pupils come from several. */
    CLUB(IntervalKind.AFTER_SCHOOL_2, "club", new Text("社团", "club")),
    /** A weekly lecture for whole grades. */
    LECTURE(IntervalKind.AFTER_SCHOOL_2, "lecture", new Text("讲座", "lecture"));

    private final IntervalKind place;
    private final String code;
    private final Text title;

    LessonKind(IntervalKind place, String code, Text title) {
        this.place = place;
        this.code = code;
        this.title = title;
    }

    /** The kind of interval it usually belongs in. */
    public IntervalKind place() {
        return place;
    }

    /** True if it may be in an interval of the kind. */
    public boolean fits(IntervalKind kind) {
        return kind == place || (isAfterSchool() && kind.isAfterSchool());
    }

    /** True for care, clubs and lectures, which are no part of the course plan. */
    public boolean isAfterSchool() {
        return place.isAfterSchool();
    }

    /** True if a lesson of this kind can be one of the subject. */
    public boolean isOf(Subject subject) {
        return isAfterSchool() ? subject.marks().contains(code) : !subject.isAfterSchool();
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    /** What people call it. */
    public Text title() {
        return title;
    }
}
