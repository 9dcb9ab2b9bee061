package paike.solver.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.PairRule;
import paike.rules.Rule;
import paike.rules.RulebookEntry;
import paike.rules.RunningScore;
import paike.rules.WhoseWeekRule;
import paike.solver.planning.Spot;

/**
 * Takes out lessons until the rules that are no matter of two lessons alone are kept again. The
 * rules themselves say who has a part in a broken point.
 */
public final class Obstacles {
    /** Blocks that may be taken out for one, besides those that clash with it. */
    private static final int MOST = 8;

    /** So many ways chance may order blocks that are equally dear. */
    private static final int CHANCES = 1 << 16;

    private final Board board;
    private final RunningScore rest;
    private final School school;
    private final int[] dearness;
    private final RandomGenerator random;
    private final int[][] lessonsOfTeacher;
    private final int[][] lessonsOfClass;
    private final boolean[] seen;

    /** Filled anew for each point. */
    private final List<Block> candidates = new ArrayList<>();

    /** Dearness, chance and index of each candidate. */
    private long[] order = new long[64];

    /** Blocks that must stay where they are: [block]. */
    private final boolean[] held;

    /** Deviations that locked lessons and the school's data cause by themselves: [entry][point]. */
    private final IdentityHashMap<RulebookEntry, Map<Integer, Integer>> unavoidable =
            new IdentityHashMap<>();

    /** A block that was taken out, and where it was. */
    public static final class Taken {
        private final Block block;
        private final Spot[] spots;

        Taken(Block block, Spot[] spots) {
            this.block = block;
            this.spots = spots;
        }

        public Block block() {
            return block;
        }
    }

    /**
     * @param board with nothing but the locked lessons placed
     */
    public Obstacles(Board board, int[] dearness, RandomGenerator random) {
        this.board = board;
        this.rest = board.rest();
        this.school = board.school();
        this.dearness = dearness;
        this.random = random;
        this.lessonsOfTeacher = new int[school.teachers().size()][];
        this.lessonsOfClass = new int[school.classes().size()][];
        this.seen = new boolean[dearness.length];
        this.held = new boolean[dearness.length];
        var byTeacher = lists(lessonsOfTeacher.length);
        var byClass = lists(lessonsOfClass.length);
        for (var lesson : school.lessons()) {
            lesson.variants().stream()
                    .flatMap(variant -> variant.teachers().stream())
                    .distinct()
                    .forEach(teacher -> byTeacher.get(teacher.index()).add(lesson.index()));
            lesson.classes().forEach(one -> byClass.get(one.index()).add(lesson.index()));
        }
        fill(lessonsOfTeacher, byTeacher);
        fill(lessonsOfClass, byClass);
        for (var broken : rest.broken()) {
            unavoidable
                    .computeIfAbsent(broken.entry(), entry -> new HashMap<>())
                    .put(broken.point(), broken.deviation());
        }
    }

    private static List<List<Integer>> lists(int count) {
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static void fill(int[][] arrays, List<List<Integer>> lists) {
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = lists.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * Takes out the cheapest blocks until the rules are kept.
     *
     * @param kept stays where it is
     * @param most cost that is too much
     * @param taken gets those taken out; they stay out even if it fails
     * @return their dearness, or {@link Openings#BARRED} if it fails
     */
    public long clear(Block kept, long most, List<Taken> taken) {
        long cost = 0;
        int limit = taken.size() + MOST;
        while (!board.isSound()) {
            var broken = rest.firstBroken(this::unavoidable);
            if (broken == null || taken.size() >= limit || cost >= most) {
                return Openings.BARRED;
            }
            long more = mend(broken, kept, most - cost, taken);
            if (more == Openings.BARRED) {
                return more;
            }
            cost += more;
        }
        return cost < most ? cost : Openings.BARRED;
    }

    private int unavoidable(RulebookEntry entry, int point) {
        var points = unavoidable.get(entry);
        return points == null ? 0 : points.getOrDefault(point, 0);
    }

    /** Takes out one block, or a day of somebody, so that a point is broken less. */
    private long mend(RunningScore.Broken broken, Block kept, long most, List<Taken> taken) {
        var candidates = candidates(broken, kept);
        long before = board.unsoundness();
        for (var candidate : candidates) {
            if (dearness[candidate.index()] >= most) {
                break;
            }
            var spots = board.spots(candidate);
            board.take(candidate);
            if (board.unsoundness() < before) {
                taken.add(new Taken(candidate, spots));
                return dearness[candidate.index()];
            }
            board.put(candidate, spots);
        }
        return mendByDay(candidates, kept, before, most, taken);
    }

    /** Where single blocks change nothing: all who have a part in it on the cheapest day. */
    private long mendByDay(
            List<Block> candidates, Block kept, long before, long most, List<Taken> taken) {
        int days = school.grid().dayCount();
        var cost = new long[days];
        var dayOf = new int[candidates.size()];
        for (int i = 0; i < dayOf.length; i++) {
            dayOf[i] = day(candidates.get(i));
            cost[dayOf[i]] += dearness[candidates.get(i).index()];
        }
        cost[day(kept)] = 0;
        for (int tries = 0; tries < days; tries++) {
            int cheapest = -1;
            for (int day = 0; day < days; day++) {
                if (cost[day] > 0
                        && cost[day] < most
                        && (cheapest < 0 || cost[day] < cost[cheapest])) {
                    cheapest = day;
                }
            }
            if (cheapest < 0) {
                return Openings.BARRED;
            }
            int already = taken.size();
            for (int i = 0; i < dayOf.length; i++) {
                if (dayOf[i] == cheapest) {
                    var spots = board.spots(candidates.get(i));
                    board.take(candidates.get(i));
                    taken.add(new Taken(candidates.get(i), spots));
                }
            }
            if (board.unsoundness() < before) {
                return cost[cheapest];
            }
            while (taken.size() > already) {
                putBack(taken.removeLast());
            }
            cost[cheapest] = 0;
        }
        return Openings.BARRED;
    }

    private int day(Block block) {
        var spot = board.spot(block.lesson(0).getIndex());
        return spot == null ? 0 : school.grid().slot(spot.slot()).day();
    }

    /** Placed blocks that have a part in a point, cheapest first; good until the next call. */
    private List<Block> candidates(RunningScore.Broken broken, Block kept) {
        var found = candidates;
        found.clear();
        var rule = broken.entry().rule();
        int teacher = rule.teacherOf(broken.point(), school);
        int schoolClass = rule.classOf(broken.point(), school);
        if (rule instanceof PairRule pairs) {
            add(found, pairs.groups().lessonsOf(broken.point(), school), broken, kept);
        } else if (teacher != Rule.NO_TEACHER) {
            addTheirs(found, lessonsOfTeacher[teacher], broken, kept);
        } else if (schoolClass != Rule.NO_CLASS) {
            addTheirs(found, lessonsOfClass[schoolClass], broken, kept);
        }
        if (found.isEmpty()) {
            for (int i = 0; i < kept.size(); i++) {
                addNeighbours(found, kept.lesson(i).lesson(), broken, kept);
            }
        }
        if (found.isEmpty()) {
            for (var block : board.blocks().all()) {
                add(found, block.lesson(0).getIndex(), broken, kept);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            seen[found.get(i).index()] = false;
        }
        sortByDearness(found);
        return found;
    }

    /** Cheapest first, at random where equal. */
    private void sortByDearness(List<Block> found) {
        if (order.length < found.size()) {
            order = new long[2 * found.size()];
        }
        int count = found.size();
        for (int i = 0; i < count; i++) {
            int block = found.get(i).index();
            long chance = random.nextInt(CHANCES);
            order[i] = (long) dearness[block] << 40 | chance << 24 | block;
        }
        Arrays.sort(order, 0, count);
        for (int i = 0; i < count; i++) {
            found.set(i, board.blocks().all().get((int) (order[i] & 0xffffff)));
        }
    }

    private void addNeighbours(
            List<Block> found, Lesson lesson, RunningScore.Broken broken, Block kept) {
        for (var schoolClass : lesson.classes()) {
            add(found, lessonsOfClass[schoolClass.index()], broken, kept);
        }
        for (var teacher : rest.occupancy().lesson(lesson.index()).teachers()) {
            add(found, lessonsOfTeacher[teacher.index()], broken, kept);
        }
    }

    private void add(List<Block> found, int[] lessons, RunningScore.Broken broken, Block kept) {
        for (int lesson : lessons) {
            add(found, lesson, broken, kept);
        }
    }

    private void add(List<Block> found, int lesson, RunningScore.Broken broken, Block kept) {
        var block = movable(lesson, kept);
        if (block != null && hasPart(block, broken)) {
            add(found, block);
        }
    }

    private void add(List<Block> found, Block block) {
        seen[block.index()] = true;
        found.add(block);
    }

    /** Those of the teacher or class whose point it is: a week has all of them a part in. */
    private void addTheirs(
            List<Block> found, int[] lessons, RunningScore.Broken broken, Block kept) {
        boolean isWeek = broken.entry().rule() instanceof WhoseWeekRule;
        for (int lesson : lessons) {
            var block = movable(lesson, kept);
            boolean isSure =
                    isWeek && school.lessons().get(lesson).assignment().candidates().isEmpty();
            if (block != null && (isSure || hasPart(block, broken))) {
                add(found, block);
            }
        }
    }

    /** The block of a placed lesson, unless it is seen already or must stay where it is. */
    private @Nullable Block movable(int lesson, Block kept) {
        int index = board.blocks().of(lesson);
        boolean stays = index < 0 || index == kept.index() || seen[index] || held[index];
        return stays || board.spot(lesson) == null ? null : board.blocks().all().get(index);
    }

    private boolean hasPart(Block block, RunningScore.Broken broken) {
        for (int i = 0; i < block.size(); i++) {
            if (rest.reports(block.lesson(i).lesson(), broken.entry(), broken.point())) {
                return true;
            }
        }
        return false;
    }

    /** Lets a block stay where it is until it is released. */
    void hold(Block block) {
        held[block.index()] = true;
    }

    void release(Block block) {
        held[block.index()] = false;
    }

    void releaseAll() {
        Arrays.fill(held, false);
    }

    /** Whether one of some lessons is held. */
    boolean holdsAny(long[] bits) {
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                int block = board.blocks().of((word << 6) + Long.numberOfTrailingZeros(left));
                if (block < 0 || held[block]) {
                    return true;
                }
            }
        }
        return false;
    }

    void putBack(Taken one) {
        board.put(one.block, one.spots);
    }

    /** Puts back what was taken out since the list had a size, last first. */
    public void restore(List<Taken> taken, int size) {
        while (taken.size() > size) {
            putBack(taken.removeLast());
        }
    }

    /** Takes out all blocks of some lessons. */
    public void take(long[] lessons, List<Taken> taken) {
        for (int word = 0; word < lessons.length; word++) {
            for (long left = lessons[word]; left != 0; left &= left - 1) {
                int lesson = (word << 6) + Long.numberOfTrailingZeros(left);
                if (board.spot(lesson) != null) {
                    var block = board.blocks().all().get(board.blocks().of(lesson));
                    taken.add(new Taken(block, board.spots(block)));
                    board.take(block);
                }
            }
        }
    }
}
