package paike.solver.repair.pieces;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;

/**
 * What counts as one lesson when changes are counted: a lesson; or the halves of a torn double; and
 * the planned lesson that could take their place.
 */
public final class Piece {
    private final int index;
    private final List<Lesson> lessons;
    private final @Nullable Lesson planned;
    private final List<Put> found;
    private final boolean locked;
    private final List<Step> steps = new ArrayList<>();
    private List<Put> now;

    /**
     * @param lessons as found
     * @param planned what ought to be in their place; null = they are as planned
     * @param found where they were found; may be empty
     */
    public Piece(
            int index,
            List<Lesson> lessons,
            @Nullable Lesson planned,
            List<Put> found,
            boolean locked) {
        this.index = index;
        this.lessons = lessons;
        this.planned = planned;
        this.found = found;
        this.locked = locked;
        this.now = found;
    }

    /** Dense, from 0. */
    public int index() {
        return index;
    }

    /** The lessons as found; at least one. */
    public List<Lesson> lessons() {
        return lessons;
    }

    /** What ought to be in their place; null = they are as planned. */
    public @Nullable Lesson planned() {
        return planned;
    }

    public List<Put> found() {
        return found;
    }

    public boolean isLocked() {
        return locked;
    }

    /** True if no assignment asks for it, so that it may be taken out. */
    public boolean isSurplus() {
        return !lessons.getFirst().isPlanned();
    }

    /** Everything that can become of it, what was found included. */
    public List<Step> steps() {
        return steps;
    }

    public void add(Step step) {
        steps.add(step);
    }

    public List<Put> now() {
        return now;
    }

    public void setNow(List<Put> puts) {
        now = puts;
    }

    public boolean isChanged() {
        return !Put.areAlike(now, found);
    }
}
