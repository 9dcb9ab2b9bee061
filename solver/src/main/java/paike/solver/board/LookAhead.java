package paike.solver.board;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.CostFunction;
import paike.rules.Finding;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.Whose;
import paike.rules.WhoseDayRule;
import paike.rules.WhoseWeekRule;
import paike.rules.week.HoldPeriodsPerDay;
import paike.rules.week.LimitDaysPerWeek;
import paike.rules.week.LimitGapsPerDay;
import paike.rules.week.LimitGapsPerWeek;
import paike.rules.week.LimitLateStarts;
import paike.rules.week.LimitPeriodsPerDay;
import paike.rules.week.Periods;

/**
 * What a half-built week of a teacher or class can no longer become, by several limits taken
 * together: each of them alone would let the periods still to come mend it, but they cannot mend
 * all at once, or the days that are left have no room for them.
 *
 * <p>Point: teacher or class. Deviation: periods lacking to those still to come, and periods still
 * to come without room. 0 for every finished week that keeps the limits. After FET, whose checks of
 * gaps, early beginnings and least hours a day look at their sum.
 *
 * <p>Unlike other rules it keeps what it has found, so each board has its own; one thread at a
 * time.
 */
final class LookAhead implements WhoseWeekRule {
    private static final int NO_LIMIT = 1000;

    private final Whose whose;
    private final int dayCount;

    /** Limits of each teacher or class: [index]. */
    private final int[] gapsPerDay;

    private final int[] gapsPerWeek;
    private final int[] lateStarts;
    private final int[] days;
    private final int[] least;
    private final int[] leastIfAny;
    private final int[] most;

    /** What was found for a day when it was last looked at: [index * days + day]. */
    private final Day[] lookedAt;

    /** What matters of a day, which depends on nothing but when they are busy. */
    private static final class Day {
        private boolean isKnown;

        /** Bit i = busy at atom i. */
        private long busy;

        /** Periods that must come. */
        private int lacking;

        /** Periods in holes: gaps, and those before a late start. */
        private int holes;

        /** Of the periods lacking, those that must come into holes. */
        private int overDay;

        private boolean isLate;

        /** At most so many periods still have room. */
        private int room;
    }

    private LookAhead(Whose whose, List<RulebookEntry> must, School school) {
        int count = whose.count(school);
        this.whose = whose;
        this.dayCount = school.grid().dayCount();
        this.gapsPerDay = filled(count, NO_LIMIT);
        this.gapsPerWeek = filled(count, NO_LIMIT);
        this.lateStarts = filled(count, NO_LIMIT);
        this.days = filled(count, NO_LIMIT);
        this.least = new int[count];
        this.leastIfAny = new int[count];
        this.most = filled(count, NO_LIMIT);
        this.lookedAt = new Day[count * dayCount];
        Arrays.setAll(lookedAt, day -> new Day());
        for (var entry : must) {
            for (int index = 0; isAboutThem(entry.rule()) && index < count; index++) {
                if (entry.appliesTo().means(whose, index, school)) {
                    note(entry.rule(), index);
                }
            }
        }
    }

    private static int[] filled(int count, int value) {
        var array = new int[count];
        Arrays.fill(array, value);
        return array;
    }

    private void note(Rule rule, int index) {
        if (rule instanceof LimitGapsPerDay limit) {
            gapsPerDay[index] = Math.min(gapsPerDay[index], limit.most());
        } else if (rule instanceof LimitGapsPerWeek limit) {
            gapsPerWeek[index] = Math.min(gapsPerWeek[index], limit.most());
        } else if (rule instanceof LimitLateStarts limit) {
            lateStarts[index] = Math.min(lateStarts[index], limit.most());
        } else if (rule instanceof LimitDaysPerWeek limit) {
            days[index] = Math.min(days[index], limit.most());
        } else if (rule instanceof LimitPeriodsPerDay limit) {
            most[index] = Math.min(most[index], limit.most());
        } else if (rule instanceof HoldPeriodsPerDay limit) {
            var limits = limit.allowEmptyDays() ? leastIfAny : least;
            limits[index] = Math.max(limits[index], limit.least());
        }
    }

    private boolean isAboutThem(Rule rule) {
        return rule instanceof WhoseWeekRule week
                ? week.whose() == whose
                : rule instanceof WhoseDayRule day && day.whose() == whose;
    }

    /** Those that are of use in a school: of teachers, of classes. */
    static List<LookAhead> of(List<RulebookEntry> must, School school) {
        return school.weekCount() > 1
                ? List.of()
                : Stream.of(Whose.values())
                        .map(whose -> new LookAhead(whose, must, school))
                        .filter(LookAhead::isOfUse)
                        .toList();
    }

    RulebookEntry entry() {
        return new RulebookEntry(
                "look-ahead",
                this,
                Level.MUST,
                1,
                CostFunction.LINEAR,
                Set.of(),
                Source.NONE,
                "",
                null);
    }

    /** Whether it is broken wherever the rule is, so that the rule need not be asked. */
    boolean covers(Rule rule) {
        return isAboutThem(rule)
                && (rule instanceof LimitGapsPerDay
                        || rule instanceof LimitGapsPerWeek
                        || rule instanceof LimitLateStarts
                        || rule instanceof LimitDaysPerWeek
                        || rule instanceof HoldPeriodsPerDay);
    }

    private boolean isOfUse() {
        for (int index = 0; index < days.length; index++) {
            int limits = days[index] < dayCount ? 2 : 0;
            limits += gapsPerDay[index] < NO_LIMIT || gapsPerWeek[index] < NO_LIMIT ? 1 : 0;
            limits += lateStarts[index] < NO_LIMIT ? 1 : 0;
            limits += least[index] > 0 || leastIfAny[index] > 0 ? 1 : 0;
            if (limits > 1) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Whose whose() {
        return whose;
    }

    @Override
    public Text title() {
        return new Text("余地", "Room for what is to come");
    }

    @Override
    public int deviation(Occupancy now, int index) {
        int toCome = now.toCome(whose, index);
        var grid = whose.grid(now);
        for (int day = 0; day < dayCount; day++) {
            long busy = grid.busyMask(index, 0, day);
            var found = lookedAt[index * dayCount + day];
            if (!found.isKnown || found.busy != busy) {
                found.isKnown = true;
                found.busy = busy;
                look(now, index, day, found);
            }
        }
        return Math.max(0, lacking(index) - toCome) + Math.max(0, toCome - room(index, toCome));
    }

    private void look(Occupancy now, int index, int day, Day found) {
        long busy = now.busyPeriods(whose, index, 0, day);
        long open = now.openPeriods(whose, index, day);
        int periods = Long.bitCount(busy);
        found.room = Math.max(0, Math.min(Long.bitCount(open & ~busy), most[index] - periods));
        found.holes = 0;
        found.overDay = 0;
        found.isLate = false;
        if (periods == 0) {
            found.lacking = least[index];
            return;
        }
        boolean mayBeLate = lateStarts[index] == NO_LIMIT;
        int late = mayBeLate ? 0 : Periods.freeAtFirst(busy, open);
        found.isLate = late > 0;
        found.holes = late + Periods.gaps(busy, now.idlePeriods(whose, index, 0, day));
        int lateStart = Math.min(late, Math.min(1, lateStarts[index]));
        found.overDay = Math.max(late > 1 ? 1 : 0, found.holes - gapsPerDay[index] - lateStart);
        int tooFew = Math.max(least[index], leastIfAny[index]) - periods;
        found.lacking = Math.max(found.overDay, Math.max(0, tooFew));
    }

    /** Periods that must come, wherever the others go. */
    private int lacking(int index) {
        int fixed = 0;
        int fixedInHoles = 0;
        int overDay = 0;
        int holes = 0;
        int lateDays = 0;
        for (int day = 0; day < dayCount; day++) {
            var found = lookedAt[index * dayCount + day];
            fixed += found.lacking;
            fixedInHoles += Math.min(found.lacking, found.holes);
            overDay += found.overDay;
            holes += found.holes;
            lateDays += found.isLate ? 1 : 0;
        }
        // what may be left of the holes: gaps, and the first period of days that may begin late
        int lateInTheEnd = Math.min(lateDays, lateStarts[index]);
        int inHoles =
                Math.max(
                        Math.max(overDay, holes - gapsPerWeek[index] - lateInTheEnd),
                        lateDays - lateInTheEnd);
        return fixed + Math.max(0, inHoles - fixedInHoles);
    }

    /**
     * At most so many periods still have room on the days there may be; enough if any day may be.
     */
    private int room(int index, int enough) {
        if (days[index] >= dayCount) {
            return enough;
        }
        int room = 0;
        int daysLeft = days[index];
        int longest = 0;
        for (int day = 0; day < dayCount; day++) {
            var found = lookedAt[index * dayCount + day];
            if (found.busy != 0) {
                daysLeft--;
                room += found.room;
            } else {
                longest = Math.max(longest, found.room);
            }
        }
        return daysLeft < 0 ? enough + daysLeft : room + daysLeft * longest;
    }

    @Override
    public Finding explain(Occupancy now, int index) {
        throw new UnsupportedOperationException("never shown to anyone");
    }
}
