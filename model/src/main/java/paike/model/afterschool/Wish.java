package paike.model.afterschool;

import java.util.List;
import paike.model.school.SchoolClass;

/**
 * A pupil's wish for clubs.
 *
 * @param pupil id within the class; no names needed
 * @param clubs most wanted first
 */
public record Wish(String pupil, SchoolClass schoolClass, List<Club> clubs) {}
