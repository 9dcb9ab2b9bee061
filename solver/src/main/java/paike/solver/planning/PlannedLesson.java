package paike.solver.planning;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;

/** A lesson whose spot is planned; without a spot it is unplaced. */
@PlanningEntity
@NullUnmarked
public final class PlannedLesson {
    @PlanningId private int index;
    private Lesson lesson;
    private List<Lesson> variants;
    private Spots spots;
    private List<Spot> allowed;
    @PlanningPin private boolean pinned;

    @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "spots")
    private @Nullable Spot spot;

    /** For Timefold. */
    public PlannedLesson() {}

    /**
     * @param lesson if locked, given by those who give it there
     * @param locked where it stays, allowed or not; null = it is free
     */
    public PlannedLesson(Lesson lesson, Spots spots, @Nullable Spot locked) {
        this.index = lesson.index();
        this.lesson = lesson;
        this.variants = locked == null ? lesson.variants() : List.of(lesson);
        this.spots = spots;
        this.allowed = locked == null ? spots.all() : List.of(locked);
        this.spot = locked;
        this.pinned = locked != null;
    }

    /** The same lesson at the same spot, to be moved by itself. */
    PlannedLesson copy() {
        var copy = new PlannedLesson();
        copy.index = index;
        copy.lesson = lesson;
        copy.variants = variants;
        copy.spots = spots;
        copy.allowed = allowed;
        copy.pinned = pinned;
        copy.spot = spot;
        return copy;
    }

    public int getIndex() {
        return index;
    }

    public Lesson lesson() {
        return lesson;
    }

    /** The lesson given by those who give it at a spot. */
    public Lesson lesson(Spot there) {
        return variants.get(there.variant());
    }

    public Spots spots() {
        return spots;
    }

    /** What Timefold may find here: for a locked lesson its place alone. */
    @ValueRangeProvider(id = "spots")
    public List<Spot> getAllowed() {
        return allowed;
    }

    public boolean isPinned() {
        return pinned;
    }

    public @Nullable Spot getSpot() {
        return spot;
    }

    public void setSpot(@Nullable Spot spot) {
        this.spot = spot;
    }
}
