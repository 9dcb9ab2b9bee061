package paike.solver.repair;

import java.util.Set;
import paike.model.plan.Plan;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rulebook;

/** Tries every set of so many changes; knows nothing of points, ways out or running scores. */
final class EveryChange {
    private final Occupancy now;
    private final Rulebook must;
    private final Set<Integer> locked;

    /**
     * @param locked indexes of lessons that stay
     */
    EveryChange(Plan plan, Rulebook rulebook, Set<Integer> locked) {
        this.locked = locked;
        this.now = Occupancy.of(plan);
        this.must = rulebook.only(Level.MUST);
    }

    /** The fewest changes that keep every must-rule; -1 if more than so many are needed. */
    int fewest(int most) {
        for (int count = 0; count <= most; count++) {
            if (isMendedBy(count, 0)) {
                return count;
            }
        }
        return -1;
    }

    private boolean isMendedBy(int count, int firstLesson) {
        if (count == 0) {
            return isKept();
        }
        var school = now.school();
        for (int i = firstLesson; i < school.lessons().size(); i++) {
            if (locked.contains(i)) {
                continue;
            }
            var lesson = school.lessons().get(i);
            int slot = now.slotOf(i);
            int room = now.roomOf(i);
            for (var place : SmallSchool.places(lesson, school)) {
                if (slot != Occupancy.NONE) {
                    now.remove(lesson);
                }
                now.place(lesson, place[0], place[1]);
                boolean isMended = isMendedBy(count - 1, i + 1);
                now.remove(lesson);
                if (slot != Occupancy.NONE) {
                    now.place(lesson, slot, room);
                }
                if (isMended) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isKept() {
        for (var entry : must.entries()) {
            int points = entry.rule().pointCount(now.school());
            for (int point = 0; point < points; point++) {
                if (entry.rule().deviation(now, point) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
