package paike.app.compare.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import paike.app.compare.Absent;
import paike.app.compare.Board;
import paike.app.compare.Candidate;
import paike.app.results.PlanFile;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.datasets.variations.Variation;
import paike.datasets.variations.Varied;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.rules.Rulebook;
import paike.solver.Scenario;
import paike.solver.keep.Keep;

/** What the pages say of a teacher who is replaced, of stricter rules and of what has no plan. */
class PageWordsTest {
    private static final Path DATA = Path.of("..", "datasets", "data", "lixin");
    private static final School SCHOOL = SchoolReader.read(DATA);
    private static final Rulebook RULEBOOK =
            RulebookReader.read(DATA.resolve("rulebook.json").toString());
    private static final Plan SOLVED =
            PlanFile.read(Path.of("src", "test", "resources", "lixin", "plan.json"), SCHOOL).plan();
    private static final Board BOARD =
            Board.of(
                            List.of(
                                    new Candidate("现状", "now", SOLVED, RULEBOOK),
                                    whatIf("接替", "教师 郑若恒 离职 由 新教师 王小山 接替"),
                                    whatIf("空堂从严", "规则 limit-teacher-gaps 改为 应当 权重 20")))
                    .without(List.of(new Absent(Text.same("整周不在"), Text.same("预检证明无解"))));
    private static final String PAGE = ComparePage.html(BOARD, Language.ZH);
    private static final String NOTICE =
            NoticePage.html(BOARD.rows().get(1).change(), null, "", Language.ZH);

    /** The solved plan in a school and by rules that are otherwise. */
    private static Candidate whatIf(String name, String... sentences) {
        var changes = Arrays.stream(sentences).map(one -> new Variation.Change("A1", one)).toList();
        var varied = Varied.of(SCHOOL, RULEBOOK, new Variation(name, changes), "v.csv");
        var scenario = new Scenario(varied.school(), varied.rulebook(), List.of());
        var timetable = new Keep(SOLVED.timetable(), scenario).carriedOver();
        return new Candidate(name, name, SOLVED.with(timetable), varied.rulebook());
    }

    @Test
    void whoTakesPartBeforeAndAfterReplacesNobody() {
        assertTrue(NOTICE.contains("改由 王小山）"), NOTICE);
        assertTrue(NOTICE.contains("原由 郑若恒）"));
        assertFalse(NOTICE.contains("改由 郭安楠") || NOTICE.contains("原由 郭安楠"));
    }

    @Test
    void meetingsOfTeachersAreNotCountedAsLessons() {
        assertTrue(NOTICE.contains("处安排（课 12、教研活动 1）有变动"), NOTICE.substring(0, 9000));
        assertTrue(PAGE.contains("处安排（课 12、教研活动 1）不同"));
    }

    @Test
    void tablesOfPartiesSayWhyTheyDoNotAddUp() {
        assertTrue(PAGE.contains("合计 12 处，总数 13：1 处不在其中。"));
    }

    @Test
    void stricterRulesHaveTheirOwnNameAndExplainThePenalty() {
        var strict = BOARD.rows().getLast();
        assertTrue(BOARD.rulebookName(strict).endsWith("规则（空堂从严）"), BOARD.rulebookName(strict));
        assertTrue(PAGE.contains("（权重 20，不是 1），而不是"));
        assertTrue(
                BOARD.rulebookName(BOARD.first()).endsWith("规则"),
                "the common rulebook keeps its name");
    }

    @Test
    void whatHasNoPlanIsARow() {
        assertTrue(PAGE.contains("<tr class=\"absent\">"));
        assertTrue(PAGE.contains("— 预检证明无解"));
    }

    @Test
    void whatIsFoldedIsSaidOnPaper() {
        assertTrue(PAGE.contains("另有 5 处，见网页。"));
        assertFalse(PAGE.contains(">相同。<"), "parts that do not differ need no heading");
    }
}
