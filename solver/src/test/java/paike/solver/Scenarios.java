package paike.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import paike.model.plan.Placement;
import paike.model.school.School;
import paike.rules.Books;
import paike.rules.CostFunction;
import paike.rules.Drawn;
import paike.rules.Level;
import paike.rules.PlacementRule;
import paike.rules.Rule;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Subjects;
import paike.rules.course.PreferMorning;
import paike.rules.course.PreferTimes;
import paike.rules.room.AvoidRoomClashes;
import paike.rules.room.LimitClassesInRoom;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.rules.teacher.LimitTeacherGaps;

/** What the tests of this module solve. */
public final class Scenarios {
    private static final List<CostFunction> COSTS = List.of(CostFunction.values());

    private static final Set<Class<? extends Rule>> CLASHES =
            Set.of(
                    AvoidClassClashes.class,
                    AvoidTeacherClashes.class,
                    AvoidRoomClashes.class,
                    LimitClassesInRoom.class);

    private static final Set<Class<? extends Rule>> WISHES =
            Set.of(PreferMorning.class, PreferTimes.class);

    private Scenarios() {}

    /** No clashes, nothing at a forbidden place: what any school holds to; then these. */
    public static Rulebook basics(RulebookEntry... more) {
        var entries = new ArrayList<RulebookEntry>();
        for (var rule : RuleCatalog.rules()) {
            if (isBasic(rule)) {
                entries.add(Books.must(rule));
            }
        }
        entries.addAll(List.of(more));
        return Books.of(entries.toArray(RulebookEntry[]::new));
    }

    /** The basics as must-rules and two wishes. */
    public static Rulebook basicsAndWishes() {
        return basics(
                Books.should(new PreferMorning(Subjects.ALL)),
                Books.should(new LimitTeacherGaps(0)));
    }

    /** Every rule there is; the basics must hold, level and cost of the others vary by seed. */
    public static Rulebook everyRule(long seed) {
        return everyRule(seed, 3);
    }

    /**
     * The same with fewer musts, so that a whole school has a chance to keep them.
     *
     * @param oneIn so many rules beyond the basics is a must
     */
    public static Rulebook everyRule(long seed, int oneIn) {
        var random = new Random(seed);
        var entries = new ArrayList<RulebookEntry>();
        for (var rule : RuleCatalog.rules()) {
            boolean isMust = isBasic(rule) || random.nextInt(oneIn) == 0;
            var cost = COSTS.get(random.nextInt(COSTS.size()));
            entries.add(
                    Books.entry(
                            rule, isMust ? Level.MUST : Level.SHOULD, 1 + random.nextInt(9), cost));
        }
        return Books.of(entries.toArray(RulebookEntry[]::new));
    }

    public static Scenario of(Drawn drawn, Rulebook rulebook) {
        return new Scenario(drawn.school(), rulebook, drawn.timetable().placements());
    }

    /** With some lessons locked at random times and rooms, clashing or not. */
    public static Scenario lockedAtRandom(School school, Rulebook rulebook, long seed) {
        var random = new Random(seed);
        var locked = new ArrayList<Placement>();
        for (var lesson : school.lessons()) {
            if (random.nextInt(6) == 0) {
                var rooms = lesson.assignment().roomNeed().rooms();
                locked.add(
                        new Placement(
                                lesson,
                                school.grid().slot(random.nextInt(school.grid().slotCount())),
                                rooms.isEmpty() ? null : rooms.get(random.nextInt(rooms.size()))));
            }
        }
        return new Scenario(school, rulebook, locked);
    }

    /**
     * Every class and every teacher busy in all 30 periods: as many classes as teachers, each
     * teacher equally often in each class.
     *
     * @param classes 2, 3, 5 or 6
     */
    public static Drawn fullWeek(int classes) {
        var picture = new StringBuilder();
        for (int c = 0; c < classes; c++) {
            picture.append("left 1").append((char) ('A' + c));
            for (int t = 0; t < classes; t++) {
                picture.append(" S%d/T%d*%d".formatted(t, t, 30 / classes));
            }
            picture.append('\n');
        }
        return Drawn.of(picture + "| Mon | Tue | Wed | Thu | Fri\n");
    }

    /**
     * A primary school of six grades with rooms to share, doubles and part-time teachers; classes
     * have lessons in 28 of their 30 periods.
     *
     * @param parallel classes per grade
     */
    public static Drawn primarySchool(int parallel, long seed) {
        return Drawn.of(new RandomPrimarySchool(parallel, seed).picture());
    }

    /** Limited by steps alone. */
    public static SolveLimits steps(long steps, long seed, int threads) {
        return new SolveLimits(Duration.ofMinutes(10), steps, seed, threads);
    }

    /** Whether a rule rules out a single place or keep lessons apart. */
    private static boolean isBasic(Rule rule) {
        return CLASHES.contains(rule.getClass())
                || (rule instanceof PlacementRule && !WISHES.contains(rule.getClass()));
    }
}
