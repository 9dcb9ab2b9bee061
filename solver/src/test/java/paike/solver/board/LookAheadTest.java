package paike.solver.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.Whose;
import paike.rules.week.HoldPeriodsPerDay;
import paike.rules.week.LimitDaysPerWeek;
import paike.rules.week.LimitGapsPerDay;
import paike.rules.week.LimitGapsPerWeek;
import paike.rules.week.LimitLateStarts;
import paike.rules.week.LimitPeriodsPerDay;

/** Against the rules it stands for, on timetables and limits drawn at random. */
class LookAheadTest {
    private static final int ROUNDS = 3000;

    /** Classes and teachers with 6 to 17 of 30 periods. */
    private static final School SCHOOL =
            Drawn.of(
                            """
                            left 1A Ma/Ada*4 Ch/Bo*5 En/Cy*3 Pe/Di*2
                            left 1B Ma/Ada*4 Ch/Bo*2 Mu/Eve*3
                            left 1C Ma/Fay*6 Ch/Bo*5 En/Cy*3 Pe/Di*2
                            left 1D Ma/Fay*3 Mu/Eve*3
                            | Mon | Tue | Wed | Thu | Fri
                            """)
                    .school();

    @ParameterizedTest
    @EnumSource
    void isBrokenWhereverARuleItCoversIs(Whose whose) {
        var random = new Random(1);
        int broken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var rules = limits(whose, random);
            int who = random.nextInt(whose.count(SCHOOL));
            var now = Occupancy.unfinished(SCHOOL);
            placeSome(now, random);
            for (var ahead : lookAheads(rules)) {
                for (var rule : rules) {
                    if (ahead.covers(rule) && rule.deviation(now, who) > 0) {
                        broken++;
                        assertTrue(ahead.deviation(now, who) > 0, rule::toString);
                    }
                }
            }
        }
        assertTrue(broken > ROUNDS / 10, "tried only " + broken);
    }

    @ParameterizedTest
    @EnumSource
    void neverGivesUpAWeekThatCanStillBeFinished(Whose whose) {
        var random = new Random(2);
        int tried = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var now = Occupancy.unfinished(SCHOOL);
            var lessons = placeSome(now, random);
            int who = random.nextInt(whose.count(SCHOOL));
            if (now.toCome(whose, who) > 0) {
                continue;
            }
            var kept =
                    limits(whose, random).stream().filter(rule -> isKept(rule, now, who)).toList();
            for (var ahead : lookAheads(kept)) {
                tried++;
                assertEquals(0, ahead.deviation(now, who), kept::toString);
                for (var lesson : lessons) {
                    now.remove(lesson);
                    assertEquals(0, ahead.deviation(now, who), kept::toString);
                }
            }
        }
        assertTrue(tried > ROUNDS / 50, "tried only " + tried);
    }

    /** What each limit alone would let pass. */
    @ParameterizedTest
    @EnumSource
    void addsUpWhatIsLacking(Whose whose) {
        var now = Occupancy.unfinished(SCHOOL);
        var lessons =
                SCHOOL.lessons().stream()
                        .filter(lesson -> lesson.classes().getFirst().name().equals("1D"))
                        .filter(lesson -> lesson.teachers().getFirst().name().equals("Fay"))
                        .toList();
        int fay = lessons.getFirst().teachers().getFirst().index();
        int who = whose == Whose.TEACHERS ? fay : lessons.getFirst().classes().getFirst().index();
        var rules =
                List.<Rule>of(
                        new LimitGapsPerWeek(whose, 0), new HoldPeriodsPerDay(whose, 2, true));
        var ahead = lookAheads(rules).getFirst();
        // Monday 1 and 6: four periods lacking; Tuesday 1: one
        int[] slots = {slot(0, 0), slot(0, 5), slot(1, 0)};
        for (int i = 0; i < slots.length; i++) {
            now.place(lessons.get(i), slots[i], Occupancy.NONE);
        }
        int toCome = now.toCome(whose, who);
        assertEquals(Math.max(0, 4 + 1 - toCome), ahead.deviation(now, who));
    }

    private static List<LookAhead> lookAheads(List<Rule> rules) {
        return LookAhead.of(rules.stream().map(Books::must).toList(), SCHOOL);
    }

    private static List<Rule> limits(Whose whose, Random random) {
        var rules =
                new ArrayList<Rule>(
                        List.of(
                                new LimitGapsPerDay(whose, random.nextInt(3)),
                                new LimitGapsPerWeek(whose, random.nextInt(6)),
                                new LimitLateStarts(whose, random.nextInt(5)),
                                new LimitDaysPerWeek(whose, 2 + random.nextInt(3)),
                                new LimitPeriodsPerDay(whose, 2 + random.nextInt(4)),
                                new HoldPeriodsPerDay(
                                        whose, 1 + random.nextInt(3), random.nextInt(3) > 0)));
        Collections.shuffle(rules, random);
        return rules.subList(0, 2 + random.nextInt(5));
    }

    private static boolean isKept(Rule rule, Occupancy now, int who) {
        if (!(rule instanceof LimitPeriodsPerDay)) {
            return rule.deviation(now, who) == 0;
        }
        int days = SCHOOL.grid().dayCount();
        for (int day = 0; day < days; day++) {
            if (rule.deviation(now, who * days + day) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Places lessons early in days drawn at random, so that some weeks are tidy. */
    private static List<Lesson> placeSome(Occupancy now, Random random) {
        var lessons = new ArrayList<>(SCHOOL.lessons());
        Collections.shuffle(lessons, random);
        var placed = new ArrayList<Lesson>();
        int untidy = random.nextInt(4);
        int days = 2 + random.nextInt(4);
        for (var lesson : lessons) {
            int day = random.nextInt(days);
            for (int period = random.nextInt(untidy + 1); period < 6; period++) {
                int slot = slot(day, period);
                if (isFree(lesson, slot, placed, now)) {
                    now.place(lesson, slot, Occupancy.NONE);
                    placed.add(lesson);
                    break;
                }
            }
        }
        return placed;
    }

    /** Both from 0. */
    private static int slot(int day, int period) {
        var lesson = SCHOOL.lessons().getFirst();
        return SCHOOL.grid().slots().stream()
                .filter(slot -> slot.day() == day && SCHOOL.canStart(lesson, slot))
                .skip(period)
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static boolean isFree(Lesson lesson, int slot, List<Lesson> placed, Occupancy now) {
        return placed.stream()
                .noneMatch(
                        other ->
                                now.slotOf(other.index()) == slot
                                        && (other.classes()
                                                        .getFirst()
                                                        .equals(lesson.classes().getFirst())
                                                || other.teachers().equals(lesson.teachers())));
    }
}
