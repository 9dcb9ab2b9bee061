package paike.datasets.synthetic;

import java.util.List;
import paike.model.school.LessonKind;
import paike.model.school.Subject;
import paike.model.school.WeekType;

/**
 * A teaching assignment before there are rooms and names.
 *
 * @param periods in a week in which it meets
 * @param doubles how many pairs of them are double lessons
 */
record Task(
        LessonKind kind,
        List<Cohort> classes,
        Subject subject,
        List<Person> people,
        int periods,
        int doubles,
        WeekType weekType) {

    static Task lesson(Cohort cohort, Subject subject, Person person, int periods) {
        return new Task(
                LessonKind.LESSON,
                List.of(cohort),
                subject,
                List.of(person),
                periods,
                0,
                WeekType.ALL);
    }

    Task inDoubles() {
        return new Task(kind, classes, subject, people, periods, periods / 2, weekType);
    }

    Task in(WeekType weeks) {
        return new Task(kind, classes, subject, people, periods, doubles, weeks);
    }

    Cohort firstClass() {
        return classes.getFirst();
    }

    int halfPeriods() {
        return periods * weekType.halves();
    }
}
