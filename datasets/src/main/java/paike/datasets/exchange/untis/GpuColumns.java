package paike.datasets.exchange.untis;

/** Where things stand in the files of Untis; columns count from 0. */
final class GpuColumns {
    /** GPU001: the timetable, a line per period, class, teacher and room. */
    static final int NUMBER = 0;

    static final int CLASS = 1;
    static final int TEACHER = 2;
    static final int SUBJECT = 3;
    static final int ROOM = 4;
    static final int DAY = 5;
    static final int HOUR = 6;
    static final int MINUTES = 7;

    /** Untis leaves it empty; A and B, as the lesson groups of GPU002 are called, say the week. */
    static final int WEEK = 8;

    /** GPU002: the lessons. */
    static final int HOURS = 1;

    static final int LESSON_CLASS = 4;
    static final int LESSON_TEACHER = 5;
    static final int LESSON_SUBJECT = 6;
    static final int LESSON_ROOM = 7;
    static final int LESSON_GROUP = 11;
    static final int DOUBLES_LEAST = 27;
    static final int DOUBLES_MOST = 28;
    static final int LESSON_WIDTH = 45;

    /** All master data: short name and name. */
    static final int SHORT = 0;

    static final int NAME = 1;

    /** GPU003: classes. */
    static final int HOME_ROOM = 3;

    static final int GRADE = 13;
    static final int HOMEROOM_TEACHER = 29;
    static final int CLASS_WIDTH = 32;

    /** GPU004: teachers. */
    static final int FIRST_NAME = 28;

    /** GPU005: rooms. */
    static final int CAPACITY = 7;

    static final int ROOM_WIDTH = 15;

    private GpuColumns() {}
}
