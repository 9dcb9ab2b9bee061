package paike.solver.keep;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rulebook;
import paike.rules.RunningScore;

/**
 * Why lessons could not stay: the must-rule that the old place broke in the school now; else the
 * one that is broken if the lesson alone goes back.
 */
final class Reasons {
    private final Before before;
    private final RunningScore atFirst;
    private final RunningScore atLast;

    /**
     * @param carried where the old lessons were put at first
     * @param after the timetable found
     */
    Reasons(Before before, Carried carried, Timetable after, Rulebook rulebook) {
        this.before = before;
        var must = rulebook.only(Level.MUST);
        this.atFirst = new RunningScore(Occupancy.of(new Plan("", carried.timetable())), must);
        this.atLast = new RunningScore(Occupancy.of(new Plan("", after)), must);
    }

    List<Departure> given(List<Departure> departures) {
        var told = new ArrayList<Departure>();
        for (var one : departures) {
            var from = one.from();
            var to = one.to();
            boolean isMoved =
                    one.kind() == Departure.Kind.MOVED || one.kind() == Departure.Kind.ROOM;
            told.add(isMoved && from != null && to != null ? one.because(why(from, to)) : one);
        }
        return told;
    }

    private Text why(Placement from, Placement to) {
        var old =
                before.all().stream()
                        .filter(one -> one.placement().equals(from))
                        .findFirst()
                        .orElseThrow();
        var slot = old.slot();
        if (slot == null || !atLast.school().canStart(to.lesson(), slot)) {
            return new Text("作息里已没有原来的时间", "its time is no longer in the week");
        }
        var first = atFirst.occupancy();
        int index = to.lesson().index();
        if (first.isPlaced(index) && first.slotOf(index) == slot.index()) {
            var root = why(atFirst, first.lesson(index));
            if (root != null) {
                return root;
            }
        }
        int room =
                old.room() != null && to.lesson().assignment().roomNeed().allows(old.room())
                        ? old.room().index()
                        : to.room() == null ? Occupancy.NONE : to.room().index();
        if (old.placement().room() != null && old.room() == null) {
            return Text.of("%s 已停用", "%s is closed", old.placement().room().name());
        }
        return putBack(to.lesson(), slot.index(), room);
    }

    private Text putBack(Lesson lesson, int slot, int room) {
        int slotNow = atLast.occupancy().slotOf(lesson.index());
        int roomNow = atLast.occupancy().roomOf(lesson.index());
        atLast.remove(lesson);
        atLast.place(lesson, slot, room);
        var why = why(atLast, lesson);
        atLast.remove(lesson);
        atLast.place(lesson, slotNow, roomNow);
        return why == null ? Text.same("") : Text.of("放回原处则%s", "if it went back: %s", why);
    }

    /** The first must-rule that a placed lesson breaks; null = none. */
    private static @Nullable Text why(RunningScore score, Lesson lesson) {
        var now = score.occupancy();
        int index = lesson.index();
        var forbidding = score.forbidding(lesson, now.slotOf(index), now.roomOf(index));
        if (!forbidding.isEmpty()) {
            return forbidding.getFirst().rule().explain(now, index).message();
        }
        var broken = score.brokenBy(lesson);
        return broken.isEmpty()
                ? null
                : broken.getFirst()
                        .entry()
                        .rule()
                        .explain(now, broken.getFirst().point())
                        .message();
    }
}
