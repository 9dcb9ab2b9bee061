package paike.app.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import paike.model.Language;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.CostFunction;
import paike.rules.Level;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.schoolclass.KeepWeeklyTotal;

class PagesTest {
    private static final Plan PLAN = SmallSchool.plan();

    @Test
    void everyPlacementIsOnThePagesOfItsClassesTeachersAndRoom() {
        String html = TimetablePage.html(PLAN, audit(), Language.ZH);
        for (var placement : PLAN.timetable().placements()) {
            var lesson = placement.lesson();
            String mark = "data-l=\"" + lesson.index() + "\"";
            for (var one : lesson.classes()) {
                assertEquals(
                        lesson.lengthInPeriods(),
                        count(section(html, Anchors.of(one)), mark),
                        one.name());
            }
            for (var one : lesson.teachers()) {
                assertEquals(
                        lesson.lengthInPeriods(),
                        count(section(html, Anchors.of(one)), mark),
                        one.name());
            }
            var room = placement.room();
            if (room != null) {
                assertTrue(section(html, Anchors.of(room)).contains(mark), room.name());
            }
        }
    }

    @Test
    void namesAreEscaped() {
        for (var html : both()) {
            assertFalse(html.contains("<script>alert"));
            assertTrue(html.contains("&lt;script&gt;alert"));
            assertFalse(html.contains("青禾<小学>"));
        }
    }

    @Test
    void needsNothingFromTheNetwork() {
        for (var html : both()) {
            assertFalse(Pattern.compile("(src|href)=\"(https?:)?//").matcher(html).find());
            assertFalse(html.contains("@import"));
        }
    }

    @Test
    void samePlanGivesSamePage() {
        assertEquals(both(), both());
    }

    @Test
    void bothLanguagesAreInThePage() {
        String html = TimetablePage.html(PLAN, audit(), Language.EN);
        assertTrue(html.contains("<html lang=\"en\">"));
        assertTrue(html.contains("总课表") && html.contains("Master sheet"));
    }

    @Test
    void classPageShowsOddEvenDoublesJointClassesAndClubs() {
        String html = TimetablePage.html(PLAN, audit(), Language.ZH);
        String one = section(html, "class-c1");
        assertTrue(one.contains(">单<") && one.contains(">双<"));
        assertTrue(one.contains("一(1)班+二(1)班"), "joint");
        assertTrue(one.contains("泥塑社"));
        assertTrue(one.contains("未排 1 次"));
        assertEquals(2, count(section(html, "class-c2"), ">连<"));
        assertFalse(section(html, "class-c2").contains("泥塑社"), "club of grade 1 only");
    }

    @Test
    void teacherOfTwoBellSchedulesSeesTheClock() {
        String sun = section(TimetablePage.html(PLAN, audit(), Language.ZH), "teacher-t0");
        assertTrue(sun.contains("08:50") && sun.contains("09:00"));
        assertEquals(1, count(sun, ">08:00<"), "equal times are one row");
        assertTrue(sun.contains("语文教研"));
    }

    @Test
    void badWeatherPlanIsAPageOfItsOwn() {
        String html = TimetablePage.html(PLAN, audit(), Language.ZH);
        String page = html.substring(html.indexOf("id=\"bad-weather\""));
        assertTrue(page.contains("一(1)班+二(1)班"));
        assertTrue(html.contains("href=\"#bad-weather\""));
    }

    @Test
    void afterSchoolServiceIsAPageOfItsOwn() {
        String html = TimetablePage.html(PLAN, audit(), Language.ZH);
        String page = section(html, "after-school");
        assertTrue(page.contains("作业辅导") && page.contains("泥塑社"));
        assertTrue(page.contains("相差 1 次"), "how fair it is");
        assertTrue(html.contains("href=\"#after-school\""));
        assertTrue(section(html, "teacher-t1").contains("课后服务 1 次"));
    }

    @Test
    void auditShowsAPupilsDayByThreeMeasures() {
        String html = AuditPage.html(PLAN, audit(), Language.ZH);
        String day = html.substring(html.indexOf("class=\"day\""));
        assertTrue(day.contains("<b>540</b> (9:00)"), "08:00 to 17:00 on site");
        assertTrue(day.contains("<b>220</b> (3:40)"), "four lessons and the clubs");
        assertTrue(day.contains("<b>160</b> (2:40)"), "four lessons");
    }

    @Test
    void keptRulesAreFolded() {
        String html = AuditPage.html(PLAN, audit(), Language.ZH);
        assertTrue(html.contains("<details class=\"group kept\"><summary>"));
    }

    @Test
    void everyHashLeadsSomewhere() {
        String html = TimetablePage.html(PLAN, audit(), Language.ZH);
        var links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        while (links.find()) {
            assertTrue(html.contains("id=\"" + links.group(1) + "\""), links.group(1));
        }
    }

    @Test
    void auditNamesEveryRuleAndShowsTheGridsOfItsViolations() {
        var audit = audit();
        String html = AuditPage.html(PLAN, audit, Language.ZH);
        for (var result : audit.results()) {
            assertTrue(html.contains("data-rule=\"" + result.entry().id() + "\""));
        }
        assertEquals(audit.violations().size(), count(html, "</li>"));
        var grids = Pattern.compile("data-g=\"([^\"]+)\"").matcher(html);
        boolean any = false;
        while (grids.find()) {
            for (var anchor : List.of(grids.group(1).split(" ", -1))) {
                assertTrue(html.contains("<template id=\"grid-" + anchor + "\""), anchor);
                any = true;
            }
        }
        assertTrue(any);
    }

    @Test
    void auditPutsBothRulesSideBySide() {
        String html = AuditPage.html(PLAN, audit(), Language.ZH);
        String differences = html.substring(html.indexOf("class=\"differences\""));
        assertTrue(differences.contains("每周三十节"));
        assertTrue(differences.contains("每周四节"));
    }

    private static List<String> both() {
        return List.of(
                TimetablePage.html(PLAN, audit(), Language.ZH),
                AuditPage.html(PLAN, audit(), Language.ZH));
    }

    private static Audit audit() {
        var national =
                new Rulebook(
                        "national",
                        "national",
                        RuleCatalog.rules().stream()
                                .map(
                                        rule ->
                                                new RulebookEntry(
                                                        RuleCatalog.id(rule),
                                                        rule,
                                                        Level.MUST,
                                                        1,
                                                        CostFunction.LINEAR,
                                                        Set.of(),
                                                        new Source("每周三十节", "上级"),
                                                        "national",
                                                        null))
                                .toList());
        var own =
                new RulebookEntry(
                        "keep-weekly-total",
                        new KeepWeeklyTotal(4),
                        Level.SHOULD,
                        2,
                        CostFunction.LINEAR,
                        Set.of(),
                        new Source("每周四节", "本校"),
                        "school",
                        null);
        return Audit.of(
                PLAN.timetable(), new Rulebook("school", "school", List.of(own)).over(national));
    }

    private static String section(String html, String anchor) {
        int start = html.indexOf("id=\"" + anchor + "\"");
        assertTrue(start >= 0, anchor);
        return html.substring(start, html.indexOf("</section>", start));
    }

    private static int count(String html, String part) {
        return html.split(Pattern.quote(part), -1).length - 1;
    }
}
