package paike.solver.bells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import paike.rules.Books;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.bell.AvoidEarlyStudy;
import paike.rules.bell.EndAfternoonNotBefore;
import paike.rules.bell.LeaveSchoolNotAfter;
import paike.rules.bell.LimitOnSiteSpan;
import paike.rules.bell.StaggerDismissal;

class BellProposalsTest {
    private static final Band LOWER = Band.of(List.of(1, 2), 26);
    private static final Band UPPER = Band.of(List.of(3, 4, 5, 6), 30);

    @Test
    void proposalsKeepEveryMustRuleAndDiffer() {
        var answer = ask(DayPlanBooks.usual(), 0, 3, LOWER, UPPER);
        assertEquals(3, answer.proposals().size());
        for (var proposal : answer.proposals()) {
            assertEquals(0, proposal.audit().hard());
            for (var plan : proposal.plans()) {
                assertEquals(0, plan.audit().hard());
                assertEquals(plan.band().weeklyPeriods(), plan.measures().weeklyPeriods());
            }
        }
        assertEquals(
                3,
                answer.proposals().stream()
                        .map(proposal -> proposal.plans().getLast().figures())
                        .distinct()
                        .count());
    }

    @Test
    void bandsShareTheirLessonStartsWhereTheyCan() {
        for (var proposal : ask(DayPlanBooks.usual(), 0, 2, LOWER, UPPER).proposals()) {
            assertTrue(proposal.percentAligned() >= 95);
        }
    }

    @Test
    void shorterDaysHaveFewerLessonsAndASchedule() {
        var plan = ask(DayPlanBooks.usual(), 0, 1, LOWER).proposals().getFirst().plans().getFirst();
        assertEquals(List.of("g1-2", "g1-2-mon"), ids(plan));
        assertEquals(6, BandPlan.lessons(plan.bell(1)).size());
        assertEquals(5, BandPlan.lessons(plan.bell(2)).size());
        assertEquals(Set.of(1), plan.bells().getLast().weekdays());
    }

    @Test
    void youngerBandsLeaveFirstWhenStaggered() {
        var proposals = ask(DayPlanBooks.usual(), 10, 2, LOWER, UPPER).proposals();
        assertFalse(proposals.isEmpty());
        for (var proposal : proposals) {
            for (int weekday = 1; weekday <= 5; weekday++) {
                var younger = leaving(proposal.plans().getFirst(), weekday);
                var older = leaving(proposal.plans().getLast(), weekday);
                assertFalse(younger.plusMinutes(10).isAfter(older), younger + " " + older);
            }
        }
    }

    @Test
    void ruleThatAsksToStaggerIsJudgedForAllBandsTogether() {
        var book = DayPlanBooks.usual(Books.must(new StaggerDismissal(5)));
        assertTrue(ask(book, 0, 1, UPPER).refusals().isEmpty());
        var together = ask(book, 5, 1, LOWER, UPPER);
        assertEquals(0, together.proposals().getFirst().audit().hard());
    }

    @Test
    void rulesThatExcludeEachOtherAreNamedAndNoOthers() {
        var book =
                DayPlanBooks.usual(
                        Books.must(new AvoidEarlyStudy()), Books.must(new LimitOnSiteSpan(420)));
        var answer = ask(book, 0, 3, UPPER);
        assertTrue(answer.proposals().isEmpty());
        var refusal = answer.refusals().getFirst();
        var excluding = refusal.excluding().stream().map(e -> RuleCatalog.id(e.rule())).toList();
        assertTrue(excluding.contains("limit-on-site-span"), excluding.toString());
        assertFalse(excluding.contains("avoid-early-study"), excluding.toString());
        assertTrue(refusal.nearest().getFirst().audit().hard() > 0);
    }

    @Test
    void contradictionOfTwoTimesIsNamedAsSuch() {
        var book =
                new Rulebook(
                        "two",
                        "",
                        List.of(
                                Books.must(new EndAfternoonNotBefore(LocalTime.of(18, 0))),
                                Books.must(new LeaveSchoolNotAfter(LocalTime.of(17, 30)))));
        var excluding = ask(book, 0, 1, UPPER).refusals().getFirst().excluding();
        assertEquals(
                Set.of("end-afternoon-not-before", "leave-school-not-after"),
                excluding.stream()
                        .map(entry -> RuleCatalog.id(entry.rule()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void slackTellsHowFarTheLimitsAre() {
        var book = DayPlanBooks.usual(Books.must(new LimitOnSiteSpan(620)));
        var plan = ask(book, 0, 1, UPPER).proposals().getFirst().plans().getFirst();
        var slack =
                Slack.of(plan, book).stream()
                        .collect(
                                Collectors.toMap(
                                        s -> s.entry().id() + " " + s.setting(), Slack::left));
        assertEquals(620 - plan.measures().onSite(), slack.get("limit-on-site-span mostMinutes"));
        assertEquals(plan.measures().noon() - 90, slack.get("keep-noon-free leastMinutes"));
    }

    @Test
    void middleSchoolsGetLessonsOfFortyFiveMinutes() {
        var band = Band.of(List.of(7, 8, 9), 34);
        var plan =
                ask(new Rulebook("none", "", List.of()), 0, 1, band)
                        .proposals()
                        .getFirst()
                        .plans()
                        .getFirst();
        assertEquals(34 * 45, plan.measures().weeklyMinutes());
        assertEquals(LocalTime.of(8, 0), plan.figures().start());
    }

    private static BellProposals.Answer ask(
            Rulebook rulebook, int stagger, int count, Band... bands) {
        var wishes =
                Arrays.stream(bands)
                        .map(band -> new BellRequest.Wish(band, Choices.usual(band, rulebook)))
                        .toList();
        return BellProposals.of(new BellRequest(wishes, rulebook, stagger, count));
    }

    private static List<String> ids(BandPlan plan) {
        return plan.bells().stream().map(bell -> bell.id()).toList();
    }

    private static LocalTime leaving(BandPlan plan, int weekday) {
        return plan.bell(weekday).intervals().getLast().end();
    }
}
