package paike.rules;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;

/**
 * What is wrong at one point, where, and with which lessons.
 *
 * @param lessons the placed lessons whose cells light up; may be empty
 */
public record Finding(Place place, Text message, List<Lesson> lessons) {}
