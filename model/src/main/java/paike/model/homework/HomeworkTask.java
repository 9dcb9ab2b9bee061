package paike.model.homework;

import paike.model.school.SchoolClass;
import paike.model.school.Subject;

/**
 * What one subject gives a class to do on a day of every week.
 *
 * @param weekday on which it is done, 1 = Monday to 7 = Sunday
 * @param minutes that a pupil is expected to need, from 1
 */
public record HomeworkTask(
        SchoolClass schoolClass, int weekday, Subject subject, int minutes, HomeworkKind kind) {

    public boolean isWritten() {
        return kind == HomeworkKind.WRITTEN;
    }
}
