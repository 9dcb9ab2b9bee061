package paike.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paike.app.results.PlanFile;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.datasets.json.SchoolWriter;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Rulebook;

class BoardTest {
    private static final Path DATA = Path.of("..", "datasets", "data", "lixin");
    private static final School SCHOOL = SchoolReader.read(DATA);
    private static final Rulebook RULEBOOK =
            RulebookReader.read(DATA.resolve("rulebook.json").toString());
    private static final Plan SOLVED =
            PlanFile.read(Path.of("src", "test", "resources", "lixin", "plan.json"), SCHOOL).plan();

    private static final Plan WORSE = acceptable(0.06, 10);

    @Test
    void planThatKeepsAllIsTaken() {
        var board = board(without(40), SOLVED);
        var verdict = Verdict.of(board);
        assertEquals("B", verdict.take().mark());
        assertTrue(verdict.headline().zh().startsWith("建议采用方案 B（p1"));
        assertTrue(verdict.reasons().getFirst().zh().contains("A 做不到"));
    }

    @Test
    void planOfAnotherSchoolIsTakenWithItsPremise() {
        var board =
                Board.of(
                        List.of(
                                candidate("now", without(3)),
                                new Candidate("new", "new", elsewhere(), RULEBOOK),
                                candidate("other", worse())));
        var verdict = Verdict.of(board);
        assertEquals("B", verdict.take().mark());
        assertTrue(verdict.premises().getFirst().zh().contains("新增音乐教室9"));
        assertTrue(verdict.premises().getLast().zh().startsWith("什么都不改，就取 C（other"));
    }

    @Test
    void roomThatGainsNothingIsNotAskedFor() {
        var board =
                Board.of(
                        List.of(
                                candidate("now", SOLVED),
                                new Candidate("new", "new", elsewhere(), RULEBOOK),
                                candidate("worse", worse())));
        var verdict = Verdict.of(board);
        assertEquals("A", verdict.take().mark());
        assertTrue(
                verdict.headline().zh().startsWith("改动没有带来好处：保留方案 A（now"), verdict.headline().zh());
        assertTrue(verdict.headline().zh().endsWith("；B 的课表与它完全相同"), verdict.headline().zh());
        assertEquals(List.of(), verdict.premises());
    }

    @Test
    void costOfChangingIsToldWithFigures() {
        var board = board(worse(), SOLVED);
        var verdict = Verdict.of(board);
        assertEquals("B", verdict.take().mark());
        assertTrue(
                verdict.costs().getFirst().zh().matches("与 A 相比要改 \\d+ / 687 节课，.*变动"),
                verdict.costs().toString());
    }

    @Test
    void fewPercentOfPenaltyAreNoReasonToChange() {
        var close = acceptable(0.001, Ties.LUCK);
        var board = board(close, SOLVED);
        assertTrue(board.first().common().soft() > board.rows().getLast().common().soft());
        var verdict = Verdict.of(board);
        assertEquals("A", verdict.take().mark());
        assertTrue(verdict.headline().zh().startsWith("没有实际差别：取方案 A"), verdict.headline().zh());
        assertNull(board.first().dominatedBy());
        assertTrue(
                verdict.reasons().toString().contains("可能只是搜索的运气"), verdict.reasons().toString());
    }

    @Test
    void noSentenceSaysNowhereBetterOfPlanThatIsBetterInShownFigure() {
        for (int seed = 0; seed < 4; seed++) {
            var random = new Random(seed);
            var board =
                    board(
                            IntStream.range(0, 4)
                                    .mapToObj(i -> swapped(random.nextInt(6), random))
                                    .toArray(Plan[]::new));
            for (var said : Verdict.of(board).dropped()) {
                var row = board.row(said.zh().substring(0, 1));
                var by = row.dominatedBy() == null ? row : board.row(row.dominatedBy());
                boolean isBetterSomewhere =
                        board.criteria().stream().anyMatch(one -> sign(row, by, one) > 0);
                assertEquals(!isBetterSomewhere, said.zh().contains("没有一项"), said.zh());
            }
        }
    }

    @Test
    void onlyPlansFitForUseAreStarredAndOnlyByWhatCounts() {
        var board = board(without(9), SOLVED, worse());
        for (var criterion : board.criteria()) {
            assertFalse(board.isBest(board.first(), criterion), criterion.id());
            for (var row : board.rows()) {
                assertTrue(
                        !board.isBest(row, criterion)
                                || criterion.isMain()
                                || Criteria.isGroup(criterion),
                        criterion.id());
            }
        }
    }

    /** Fit for use; its penalty is clearly higher than that of the solved plan. */
    private static Plan worse() {
        return WORSE;
    }

    /**
     * A plan that keeps all must-rules, with a penalty so much higher than that of the solved one.
     */
    private static Plan acceptable(double least, double most) {
        double soft = Audit.of(SOLVED, RULEBOOK).soft();
        for (int seed = 0; seed < 1000; seed++) {
            var plan = swappedForTeacher(new Random(seed));
            var audit = Audit.of(plan, RULEBOOK);
            double more = (audit.soft() - soft) / audit.soft();
            if (audit.hard() == 0 && more > least && more <= most) {
                return plan;
            }
        }
        throw new AssertionError("no such plan");
    }

    /** The same lessons in a school with one music room more. */
    private static Plan elsewhere() {
        var tree = (ObjectNode) SchoolWriter.tree(SCHOOL.facts());
        tree.withArray("rooms").addObject().put("id", "R99").put("name", "音乐教室9");
        var school = School.of(SchoolReader.facts(tree, "school"));
        return PlanFile.read(Path.of("src", "test", "resources", "lixin", "plan.json"), school)
                .plan();
    }

    @Test
    void equalPlansAreToldToBeEqual() {
        var board = board(SOLVED, SOLVED);
        assertTrue(Verdict.of(board).headline().zh().contains("B 的课表与它完全相同"));
        assertNull(board.rows().getLast().dominatedBy());
        for (var criterion : board.criteria()) {
            assertFalse(board.isBest(board.first(), criterion), criterion.id());
        }
    }

    @Test
    void noPlanIsPraisedIfAllAreBroken() {
        var verdict = Verdict.of(board(without(7), without(5)));
        assertTrue(verdict.headline().zh().startsWith("没有一个方案可以直接使用"));
    }

    @Test
    void publishedPlanThatIsBestStays() {
        var board =
                Board.of(
                        List.of(candidate("now", SOLVED), candidate("new", without(30))),
                        null,
                        true);
        assertTrue(Verdict.of(board).headline().zh().startsWith("不必更换"));
        var moved =
                board.criteria().stream().filter(c -> c.id().equals(Criteria.MOVED)).findFirst();
        assertFalse(board.isBest(board.first(), moved.orElseThrow()));
    }

    @Test
    void dominatedMeansNowhereBetterAndSomewhereWorse() {
        for (int seed = 0; seed < 10; seed++) {
            var random = new Random(seed);
            var board =
                    board(
                            IntStream.range(0, 5)
                                    .mapToObj(i -> swapped(random.nextInt(6), random))
                                    .toArray(Plan[]::new));
            for (var row : board.rows()) {
                boolean isDominated =
                        board.rows().stream().anyMatch(other -> dominates(other, row, board));
                assertEquals(
                        isDominated && !row.is(Verdict.of(board).take()),
                        row.dominatedBy() != null,
                        "seed " + seed);
                if (row.dominatedBy() != null) {
                    assertTrue(dominates(board.row(row.dominatedBy()), row, board));
                }
            }
            assertNull(Verdict.of(board).take().dominatedBy(), "seed " + seed);
        }
    }

    private static boolean dominates(Row one, Row other, Board board) {
        var main = board.criteria().stream().filter(Criterion::isMain).toList();
        return main.stream().noneMatch(criterion -> sign(one, other, criterion) < 0)
                && main.stream().anyMatch(criterion -> sign(one, other, criterion) > 0);
    }

    private static int sign(Row one, Row other, Criterion criterion) {
        var mine = one.figure(criterion);
        var theirs = other.figure(criterion);
        return mine == null || theirs == null ? 0 : criterion.compare(mine, theirs);
    }

    @Test
    void penaltyIsTheSumOfItsGroups() {
        var board = board(SOLVED, without(9));
        for (var row : board.rows()) {
            double sum = board.groups().stream().mapToDouble(group -> number(row, group)).sum();
            assertEquals((double) row.common().soft(), sum);
        }
    }

    private static double number(Row row, Criterion criterion) {
        var figure = row.figure(criterion);
        return figure == null ? 0 : figure;
    }

    private static Board board(Plan... plans) {
        var candidates = new ArrayList<Candidate>();
        for (var plan : plans) {
            candidates.add(candidate("p" + candidates.size(), plan));
        }
        return Board.of(candidates);
    }

    private static Candidate candidate(String label, Plan plan) {
        return new Candidate(label, label, plan, RULEBOOK);
    }

    /** The solved plan without its last lessons. */
    private static Plan without(int lessons) {
        var placements = SOLVED.timetable().placements();
        return plan(placements.subList(0, placements.size() - lessons));
    }

    /** The solved plan with pairs of lessons of one assignment or of any exchanged. */
    private static Plan swapped(int pairs, Random random) {
        var placements = new ArrayList<>(SOLVED.timetable().placements());
        for (int i = 0; i < pairs; i++) {
            int one = random.nextInt(placements.size());
            int other = random.nextInt(placements.size());
            var first = placements.get(one);
            var second = placements.get(other);
            if (first.lesson().kind() == second.lesson().kind()
                    && first.lesson().lengthInPeriods() == second.lesson().lengthInPeriods()
                    && SCHOOL.canStart(first.lesson(), second.start())
                    && SCHOOL.canStart(second.lesson(), first.start())) {
                placements.set(one, new Placement(first.lesson(), second.start(), first.room()));
                placements.set(other, new Placement(second.lesson(), first.start(), second.room()));
            }
        }
        return plan(placements);
    }

    /** The solved plan with two lessons exchanged that a class has with one teacher. */
    private static Plan swappedForTeacher(Random random) {
        var placements = new ArrayList<>(SOLVED.timetable().placements());
        int at = random.nextInt(placements.size());
        var first = placements.get(at).lesson();
        var others =
                IntStream.range(0, placements.size())
                        .filter(i -> isOfSamePeople(placements.get(i).lesson(), first))
                        .toArray();
        int other = others[random.nextInt(others.length)];
        return plan(exchanged(placements, at, other));
    }

    private static boolean isOfSamePeople(Lesson one, Lesson other) {
        return one.classes().equals(other.classes())
                && one.teachers().equals(other.teachers())
                && one.kind() == other.kind()
                && one.lengthInPeriods() == other.lengthInPeriods();
    }

    private static List<Placement> exchanged(List<Placement> placements, int at, int other) {
        var one = placements.get(at);
        var two = placements.get(other);
        placements.set(at, new Placement(one.lesson(), two.start(), one.room()));
        placements.set(other, new Placement(two.lesson(), one.start(), two.room()));
        return placements;
    }

    private static Plan plan(List<Placement> placements) {
        return new Plan("", new Timetable(SCHOOL, List.copyOf(placements)));
    }
}
