package paike.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LessonsTest {
    private static final Drawn WEEK =
            Drawn.of(
                    """
                    subject Wr family=Ch
                          | Mon                 | Tue
                    1A    | Ma/Ada Ma/Ada Ch/Bo | Wr/Bo
                    1B    | Ch/Cy               | .
                    1A+1B | . . . Pe/Di         | .
                    """);

    @Test
    void wordIsALessonAnAssignmentASubjectOrAll() {
        means(Lessons.of("a0#2"), 1);
        means(Lessons.of("a0", "a3"), 0, 1, 4);
        means(Lessons.of("subject:Ch"), 2, 3, 4);
        means(Lessons.ALL, 0, 1, 2, 3, 4, 5);
        means(Lessons.of("a9"));
    }

    @Test
    void lessonsThatShareAClassAreFound() {
        var lessons = Lessons.of("subject:Pe", "a0");
        assertArrayEquals(new int[] {0, 1, 5}, lessons.withClassOf(2, WEEK.school()));
        assertArrayEquals(new int[] {5}, lessons.withClassOf(4, WEEK.school()));
    }

    @Test
    void groupIsALineOfLessonsAndAssignmentsInItsOrder() {
        var groups = LessonGroups.of("a1  a0#2", "a0 a9 a0#1");
        assertArrayEquals(new int[] {2, 1}, groups.lessonsOf(0, WEEK.school()));
        assertArrayEquals(new int[] {0, 1}, groups.lessonsOf(1, WEEK.school()));
        assertArrayEquals(new int[] {0, 1}, groups.groupsOf(1, WEEK.school()));
    }

    private static void means(Lessons lessons, int... indexes) {
        assertArrayEquals(indexes, lessons.indexes(WEEK.school()));
        for (var lesson : WEEK.school().lessons()) {
            boolean isMeant = false;
            for (int index : indexes) {
                isMeant |= index == lesson.index();
            }
            assertEquals(isMeant, lessons.include(lesson, WEEK.school()));
        }
    }
}
