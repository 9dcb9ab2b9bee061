package paike.datasets.timetable;

import java.util.List;
import paike.model.Text;
import paike.model.plan.Timetable;

/**
 * A timetable that was read, on a school that also has what departs from the plan.
 *
 * @param notes what was guessed while reading
 * @param areNamed whether each meeting says which lesson it is
 */
public record ReadTimetable(Timetable timetable, List<Text> notes, boolean areNamed) {}
