package paike.datasets.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.LessonKind;

class AfterSchoolTablesTest {
    private static final Plan PLAN = SmallSchool.plan();

    @Test
    void rosterNamesWhoIsOnDuty() {
        var roster = DutyRoster.of(PLAN);
        assertEquals(List.of(2), roster.weekdays());
        assertEquals(
                List.of(
                        new DutyRoster.Row(
                                "作业辅导", "一(1)班", List.of(Text.same("李<script>alert(1)</script>")))),
                roster.rows());
    }

    @Test
    void rosterSaysWhereNobodyIs() {
        var without =
                PLAN.timetable().placements().stream()
                        .filter(placement -> placement.lesson().kind() != LessonKind.CARE)
                        .toList();
        var roster = DutyRoster.of(new Plan("", new Timetable(PLAN.school(), without)));
        assertEquals("△ 未安排", roster.rows().getFirst().cells().getFirst().zh());
    }

    @Test
    void sharesCountZerosToo() {
        var shares = DutyShares.of(PLAN);
        assertEquals(
                List.of("李<script>alert(1)</script> 1+0", "王岭 0+1", "孙雪 0+0"),
                shares.shares().stream()
                        .map(one -> one.teacher().name() + " " + one.care() + "+" + one.clubs())
                        .toList());
        assertEquals(List.of(2), shares.shares().getFirst().weekdays());
        assertEquals("+0.3", shares.difference(shares.shares().getFirst()));
        assertEquals(
                "能承担课后服务的 3 位教师平均每人每周 0.7 次；最多 1 次（2 人），最少 0 次（1 人），相差 1 次。",
                shares.sentence().zh());
    }

    @Test
    void clubsAreListedByTheFiveFixedThings() {
        assertEquals(
                List.of(
                        new ClubTable.Row(
                                "泥塑社",
                                "",
                                Text.same("王岭"),
                                "操场",
                                new Text("周一 16:00-17:00", "Mon 16:00-17:00"),
                                new Text("一年级", "grade 1"),
                                "5–20")),
                ClubTable.of(PLAN).rows());
    }
}
