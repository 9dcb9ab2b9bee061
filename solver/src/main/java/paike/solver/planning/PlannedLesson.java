package paike.solver.planning;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;

/** A lesson whose spot is planned; without a spot it is unplaced. */
@PlanningEntity
public final class PlannedLesson {
    @PlanningId private final int index;
    private final Lesson lesson;
    private final List<Lesson> variants;
    private final Spots spots;
    private final List<Spot> allowed;
    @PlanningPin private final boolean pinned;

    @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "spots")
    private @Nullable Spot spot;

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

    private PlannedLesson(PlannedLesson other) {
        this.index = other.index;
        this.lesson = other.lesson;
        this.variants = other.variants;
        this.spots = other.spots;
        this.allowed = other.allowed;
        this.pinned = other.pinned;
        this.spot = other.spot;
    }

    /** The same lesson at the same spot, to be moved by itself. */
    PlannedLesson copy() {
        return new PlannedLesson(this);
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
