package paike.rules;

import paike.model.school.Lesson;
import paike.model.school.School;

/** A placement rule to which all rooms are the same: it is judged once for all of them. */
public interface SlotRule extends PlacementRule {

    /**
     * How far a lesson is from keeping the rule, in whatever room.
     *
     * @param slot index of its first slot
     */
    int deviation(Lesson lesson, int slot, School school);

    @Override
    default int deviation(Lesson lesson, int slot, int room, School school) {
        return deviation(lesson, slot, school);
    }
}
