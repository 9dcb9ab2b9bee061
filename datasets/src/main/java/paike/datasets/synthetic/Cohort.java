package paike.datasets.synthetic;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A class before it has a teacher and a room.
 *
 * @param index from 0, by grade and number
 * @param grade 1 to 6
 * @param number from 1 within its grade
 */
record Cohort(int index, int grade, int number) {
    static final int GRADES = 6;

    static List<Cohort> all(int classesPerGrade) {
        return IntStream.range(0, GRADES * classesPerGrade)
                .mapToObj(
                        index ->
                                new Cohort(
                                        index,
                                        index / classesPerGrade + 1,
                                        index % classesPerGrade + 1))
                .toList();
    }

    String id() {
        return "C%d-%d".formatted(grade, number);
    }

    String name() {
        return "%c(%d)班".formatted("一二三四五六".charAt(grade - 1), number);
    }

    /** Grades 1 and 2 have shorter weeks than the others. */
    boolean isLower() {
        return grade <= 2;
    }
}
