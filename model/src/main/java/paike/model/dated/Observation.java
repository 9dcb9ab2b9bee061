package paike.model.dated;

import java.time.LocalDate;
import java.time.LocalTime;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;

/**
 * A lesson that somebody comes to listen to (听课).
 *
 * @param assignment whose lesson it is; it is told by when it begins
 */
public record Observation(
        Teacher observer, TeachingAssignment assignment, LocalDate date, LocalTime start) {

    /** True if the observer is one of those who give it as planned. */
    public boolean isOwn() {
        return assignment.teachers().contains(observer);
    }
}
