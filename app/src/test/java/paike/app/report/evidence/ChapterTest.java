package paike.app.report.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import paike.rules.RuleCatalog;
import paike.rules.bell.HoldBigBreaks;
import paike.rules.bell.LimitOnSiteSpan;

class ChapterTest {
    @Test
    void rulesAreToldOfWhereStaffLookForThem() {
        assertEquals(Chapter.DAY, Chapter.of(new LimitOnSiteSpan(360)));
        assertEquals(Chapter.ACTIVITY, Chapter.of(new HoldBigBreaks(1, 0, 1, 25, 30)));
    }

    @Test
    void everyPartOfSchoolLifeHasRules() {
        var chapters = RuleCatalog.rules().stream().map(Chapter::of).collect(Collectors.toSet());
        for (var chapter : List.of(Chapter.values())) {
            boolean isToCome = chapter == Chapter.HOMEWORK || chapter == Chapter.EXAMS;
            assertEquals(true, isToCome || chapters.contains(chapter), chapter.name());
        }
    }
}
