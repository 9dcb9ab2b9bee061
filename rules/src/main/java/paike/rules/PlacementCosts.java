package paike.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.school.FixedTime;
import paike.model.school.Lesson;
import paike.model.school.RoomNeed;
import paike.model.school.School;
import paike.model.school.TeachingAssignment;

/**
 * The penalties of all placement rules of one rulebook, folded into a table per lesson.
 *
 * <p>Lessons that no rule can tell apart share a table; a rule is asked only of lessons it
 * concerns. Places outside a lesson's own room need are judged when asked.
 */
final class PlacementCosts {
    private static final int UNKNOWN = -1;

    private final School school;

    /** The entries that concern a lesson: [lesson]. */
    private final List<List<RulebookEntry>> entries = new ArrayList<>();

    /**
     * Penalty, or UNKNOWN: [lesson][slot * options + option]; see optionOf. Empty for a lesson that
     * no entry concerns; this and the next have nothing for it.
     */
    private final int[][] table;

    /** What {@link SlotRule}s cost, or UNKNOWN: [lesson][slot * teachers + teacher]. */
    private final int[][] slotTable;

    /** Choices of room and teacher: [lesson]. */
    private final int[] optionCount;

    /** Which of its rooms a room is to a lesson, see {@link #choices}: [lesson][room]. */
    private final int[][] choiceOf;

    private record Likeness(
            TeachingAssignment assignment,
            int length,
            @Nullable FixedTime fixed,
            Lesson.Origin origin,
            BitSet entries) {}

    PlacementCosts(List<RulebookEntry> entries, School school) {
        this.school = school;
        var placing =
                entries.stream().filter(entry -> entry.rule() instanceof PlacementRule).toList();
        this.table = new int[school.lessons().size()][0];
        this.slotTable = new int[school.lessons().size()][0];
        this.optionCount = new int[school.lessons().size()];
        this.choiceOf = new int[school.lessons().size()][];
        var needs = new IdentityHashMap<RoomNeed, int[]>();
        var shared = new HashMap<Likeness, int[]>();
        var sharedSlots = new HashMap<Likeness, int[]>();
        for (var lesson : school.lessons()) {
            var concerning = concerning(placing, lesson);
            this.entries.add(concerning.stream().mapToObj(placing::get).toList());
            if (concerning.isEmpty()) {
                continue;
            }
            optionCount[lesson.index()] = options(lesson);
            choiceOf[lesson.index()] =
                    needs.computeIfAbsent(
                            lesson.assignment().roomNeed(), need -> choices(need, school));
            var likeness =
                    new Likeness(
                            lesson.assignment(),
                            lesson.lengthInPeriods(),
                            lesson.fixed(),
                            lesson.origin(),
                            concerning);
            int slots = school.grid().slotCount();
            table[lesson.index()] =
                    shared.computeIfAbsent(likeness, like -> unknown(slots * options(lesson)));
            slotTable[lesson.index()] =
                    sharedSlots.computeIfAbsent(
                            likeness, like -> unknown(slots * teacherChoices(lesson)));
        }
    }

    private BitSet concerning(List<RulebookEntry> placing, Lesson lesson) {
        var concerning = new BitSet(placing.size());
        for (int i = 0; i < placing.size(); i++) {
            concerning.set(i, concerns(placing.get(i).rule(), lesson));
        }
        return concerning;
    }

    private boolean concerns(Rule rule, Lesson lesson) {
        return lesson.assignment().candidates().isEmpty()
                ? rule.concerns(lesson, school)
                : lesson.variants().stream().anyMatch(variant -> rule.concerns(variant, school));
    }

    int penalty(Lesson lesson, int slot, int room) {
        int[] costs = table[lesson.index()];
        if (costs.length == 0) {
            return 0;
        }
        int option = optionOf(lesson, room);
        if (option < 0) {
            return slotCost(lesson, slot) + judge(lesson, slot, room, false);
        }
        int at = slot * optionCount[lesson.index()] + option;
        if (costs[at] == UNKNOWN) {
            costs[at] = slotCost(lesson, slot) + judge(lesson, slot, room, false);
        }
        return costs[at];
    }

    /** What rules to which all rooms are the same cost there. */
    int slotCost(Lesson lesson, int slot) {
        int[] costs = slotTable[lesson.index()];
        if (costs.length == 0) {
            return 0;
        }
        int teacher = teacherChoice(lesson);
        if (teacher < 0) {
            return judge(lesson, slot, Occupancy.NONE, true);
        }
        int at = slot * teacherChoices(lesson) + teacher;
        if (costs[at] == UNKNOWN) {
            costs[at] = judge(lesson, slot, Occupancy.NONE, true);
        }
        return costs[at];
    }

    /** The entries a placement breaks. */
    List<RulebookEntry> broken(Lesson lesson, int slot, int room) {
        var broken = new ArrayList<RulebookEntry>();
        for (var entry : entries.get(lesson.index())) {
            if (penalty(entry, lesson, slot, room) > 0) {
                broken.add(entry);
            }
        }
        return broken;
    }

    /**
     * @param slotRules whether {@link SlotRule}s are asked, or all others
     */
    private int judge(Lesson lesson, int slot, int room, boolean slotRules) {
        long penalty = 0;
        for (var entry : entries.get(lesson.index())) {
            if (entry.rule() instanceof SlotRule == slotRules) {
                penalty += penalty(entry, lesson, slot, room);
            }
        }
        return Math.toIntExact(penalty);
    }

    private long penalty(RulebookEntry entry, Lesson lesson, int slot, int room) {
        if (!entry.appliesTo().isAll() && !entry.appliesTo().holds(lesson)) {
            return 0;
        }
        return entry.penalty(((PlacementRule) entry.rule()).deviation(lesson, slot, room, school));
    }

    private static int[] unknown(int size) {
        int[] costs = new int[size];
        Arrays.fill(costs, UNKNOWN);
        return costs;
    }

    private static int options(Lesson lesson) {
        return (lesson.assignment().roomNeed().rooms().size() + 1) * teacherChoices(lesson);
    }

    private static int teacherChoices(Lesson lesson) {
        return Math.max(1, lesson.assignment().candidates().size());
    }

    /** Number of a choice of room and teacher; below 0 if it is none of the lesson's own. */
    private int optionOf(Lesson lesson, int room) {
        int roomChoice = room == Occupancy.NONE ? 0 : choiceOf[lesson.index()][room];
        int teacherChoice = teacherChoice(lesson);
        if (teacherChoice < 0 || (room != Occupancy.NONE && roomChoice == 0)) {
            return -1;
        }
        return roomChoice * teacherChoices(lesson) + teacherChoice;
    }

    /** Number of a choice of teacher, 0 if there is none; below 0 if it is not the lesson's own. */
    private static int teacherChoice(Lesson lesson) {
        var candidates = lesson.assignment().candidates();
        if (candidates.isEmpty()) {
            return 0;
        }
        return lesson.teachers().isEmpty() ? -1 : candidates.indexOf(lesson.teachers().getFirst());
    }

    /** Number of each room among those of a need, from 1; 0 = none of them: [room]. */
    private static int[] choices(RoomNeed need, School school) {
        var choices = new int[school.rooms().size()];
        for (int i = 0; i < need.rooms().size(); i++) {
            choices[need.rooms().get(i).index()] = i + 1;
        }
        return choices;
    }
}
