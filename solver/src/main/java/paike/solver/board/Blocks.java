package paike.solver.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import paike.model.school.School;
import paike.rules.RulebookEntry;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Ties;

/** All lessons that are not locked, as blocks. */
public final class Blocks {
    /** In place of a block for locked lessons. */
    static final int NONE = -1;

    private final List<Block> all = new ArrayList<>();
    private final int[] blockOf;

    /**
     * @param lessons at their index
     * @param must the must-rules
     */
    Blocks(List<PlannedLesson> lessons, List<RulebookEntry> must, School school) {
        var ties = new Ties(must, school);
        var members = new TreeMap<Integer, List<PlannedLesson>>();
        var locked = new TreeMap<Integer, Integer>();
        for (var planned : lessons) {
            int of = ties.leader(planned.getIndex());
            var spot = planned.getSpot();
            if (!planned.isPinned()) {
                members.computeIfAbsent(of, l -> new ArrayList<>()).add(planned);
            } else if (spot != null) {
                locked.put(of, spot.slot());
            }
        }
        this.blockOf = new int[lessons.size()];
        Arrays.fill(blockOf, NONE);
        members.forEach(
                (of, together) -> {
                    int[] slots = slots(together, school.grid().slotCount());
                    var fixed = locked.get(of);
                    if (fixed != null) {
                        slots = Arrays.stream(slots).filter(slot -> slot == fixed).toArray();
                    }
                    var block =
                            new Block(all.size(), together.toArray(PlannedLesson[]::new), slots);
                    together.forEach(planned -> blockOf[planned.getIndex()] = block.index());
                    all.add(block);
                });
    }

    public List<Block> all() {
        return all;
    }

    /** How dear each block is to a search in the beginning, all the same: [block]. */
    public int[] dearness() {
        var dearness = new int[all.size()];
        Arrays.fill(dearness, 1);
        return dearness;
    }

    /** Index of the block of a lesson, or {@link #NONE} if it is locked. */
    public int of(int lesson) {
        return blockOf[lesson];
    }

    /** Slots at which every one of them has a spot. */
    private static int[] slots(List<PlannedLesson> together, int slotCount) {
        return IntStream.range(0, slotCount)
                .filter(
                        slot ->
                                together.stream()
                                        .allMatch(planned -> planned.spots().countAt(slot) > 0))
                .toArray();
    }
}
