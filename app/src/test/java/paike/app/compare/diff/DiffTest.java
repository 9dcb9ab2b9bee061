package paike.app.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.datasets.timetable.PlanJson;
import paike.model.plan.Plan;

class DiffTest {
    /** Together 200 pairs, on five schools. */
    private static final int PAIRS = 40;

    /**
     * Doubles, joint classes, alternating weeks, care with candidates, clubs, mixed sets: each is
     * in one of the schools.
     */
    @ParameterizedTest
    @ValueSource(strings = {"lixin", "zhengzhou", "streamed", "township", "boarding"})
    void laws(String name) {
        var school = RandomPlan.school(name);
        for (int seed = 0; seed < PAIRS; seed++) {
            var random = new Random(seed);
            var first = RandomPlan.of(school, random);
            var second =
                    seed % 2 == 0
                            ? RandomPlan.of(school, random)
                            : RandomPlan.near(first, 1 + random.nextInt(30), random);
            check(first, second, name + " seed " + seed);
        }
    }

    private static void check(Plan first, Plan second, String where) {
        var there = PlanDiff.of(first, second);
        var back = PlanDiff.of(second, first);
        assertTrue(PlanDiff.of(first, first).diff().isEmpty(), where);
        assertEquals(there.diff().reversed(), back.diff(), where);
        assertEquals(there.diff(), there.diff().reversed().reversed(), where);
        assertEquals(
                sorted(there.meetingsAfter().all()),
                sorted(there.diff().applied(there.meetingsBefore().all())),
                where);
        assertEquals(meetings(first).equals(meetings(second)), there.diff().isEmpty(), where);
        for (var change : there.diff().changes()) {
            assertFalse(
                    change.before() != null && change.after() != null && change.aspects().isEmpty(),
                    () -> where + ": nothing changed in " + change);
        }
    }

    /** As the file of a plan tells them, which knows nothing of diffs. */
    private static String meetings(Plan plan) {
        return PlanJson.write(new Plan("", plan.timetable()));
    }

    private static List<Meeting> sorted(List<Meeting> meetings) {
        return meetings.stream().sorted(Meeting.ORDER).toList();
    }

    @Test
    void changesOfAPartyAreThoseItLivesThrough() {
        var school = RandomPlan.school("lixin");
        var random = new Random(7);
        var first = RandomPlan.of(school, random);
        var both = PlanDiff.of(first, RandomPlan.near(first, 25, random));
        for (var kind : List.of(Party.Kind.CLASS, Party.Kind.TEACHER, Party.Kind.ROOM)) {
            var touched = both.diff().touched(kind);
            assertEquals(touched.size(), both.touched(kind).size());
            for (var party : touched) {
                var mine = both.diff().of(party);
                assertFalse(mine.isEmpty());
                assertEquals(
                        sorted(of(party, both.meetingsAfter())),
                        sorted(mine.applied(of(party, both.meetingsBefore()))));
            }
        }
    }

    private static List<Meeting> of(Party party, Meetings meetings) {
        return meetings.all().stream().filter(meeting -> meeting.concerns(party)).toList();
    }

    @Test
    void everyoneElseIsUntouched() {
        var school = RandomPlan.school("lixin");
        var random = new Random(3);
        var first = RandomPlan.of(school, random);
        var both = PlanDiff.of(first, RandomPlan.near(first, 1, random));
        assertEquals(1, both.diff().changes().size());
        assertEquals(school.classes().size() - 1, both.untouched(Party.Kind.CLASS));
        assertEquals(school.teachers().size() - 1, both.untouched(Party.Kind.TEACHER));
    }
}
