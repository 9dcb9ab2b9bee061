package paike.rules;

import paike.model.school.Lesson;

/** Something counted, kept up to date as lessons come and go. */
@FunctionalInterface
interface Count {
    /**
     * @param lesson as it is staffed
     * @param room of its place, or {@link Occupancy#NONE}
     * @param sign 1 when the lesson comes, -1 when it leaves
     */
    void count(Lesson lesson, int room, int day, long atoms, int sign);

    /** Lessons of each teacher or class. */
    static Count of(Whose whose, Grid grid) {
        return (lesson, room, day, atoms, sign) -> {
            int count = whose.count(lesson);
            for (int i = 0; i < count; i++) {
                grid.change(whose.one(lesson, i), lesson, day, atoms, sign);
            }
        };
    }

    /** Classes that have each subject. */
    static Count ofSubjects(Grid grid) {
        return (lesson, room, day, atoms, sign) -> {
            int classes = lesson.classes().size();
            if (classes > 0) {
                grid.change(lesson.subject().index(), lesson, day, atoms, sign * classes);
            }
        };
    }
}
