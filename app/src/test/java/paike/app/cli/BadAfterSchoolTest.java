package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in the day plan and the after-school service is said clearly, in two languages. */
class BadAfterSchoolTest {
    private static final Path SCHOOL = Run.LIXIN.resolveSibling("zhengzhou");

    @TempDir private Path folder = Path.of("");

    @Test
    void careOfAnUnknownClass() {
        refuses(
                s -> Edited.at(s, "care", 0).putArray("classes").add("C9-9"),
                "care[0].classes[0]: \"C9-9\" 不是本校的班级（已知 C1-1,",
                "care[0].classes[0]: \"C9-9\" is no class of this school (known C1-1,");
    }

    @Test
    void careOfAGradeWithoutClasses() {
        refuses(
                s -> Edited.at(s, "care", 0).putArray("grades").add(9),
                "care[0].grades: 9 年级没有班级（本校有 1, 2, 3, 4, 5, 6 年级）",
                "care[0].grades: grade 9 has no classes (the school has grades 1, 2, 3, 4, 5, 6)");
    }

    @Test
    void careOfAGradeWithoutTheSlot() {
        refuses(
                s -> removeInterval(Edited.at(s, "bellSchedules", 0), "afterSchool1"),
                "care[0].slot: 3 年级的作息时间表周一、周二、周三、周四、周五没有 afterSchool1（课后服务一）的时段\n  请在",
                "care[0].slot: the bell schedule of grade 3 has no afterSchool1 (after-school care)"
                        + " on Mon, Tue, Wed, Thu, Fri\n  Add an interval");
    }

    @Test
    void careOnADayThatIsNotTaught() {
        refuses(
                s -> Edited.at(s, "care", 0).putArray("weekdays").add(6),
                "care[0].weekdays: 周六不是上课日（周一、周二、周三、周四、周五）\n  请改为上课日",
                "care[0].weekdays: Sat is no day of the school week (Mon, Tue, Wed, Thu, Fri)");
    }

    @Test
    void unknownCandidate() {
        refuses(
                s -> Edited.at(s, "care", 0).putArray("teachers").add("T99"),
                "care[0].teachers[0]: \"T99\" 不是本校的教师（已知 33: T01 ... T33）\n  是否应为 \"T09\"？",
                "care[0].teachers[0]: \"T99\" is no teacher of this school");
    }

    @Test
    void clubOnADayThatIsNotTaught() {
        refuses(
                s -> session(s).put("weekday", 6),
                "clubs[0].sessions[0].weekday: 周六不是上课日",
                "clubs[0].sessions[0].weekday: Sat is no day of the school week");
    }

    @Test
    void clubThatEndsBeforeItStarts() {
        refuses(
                s -> session(s).put("end", "16:00"),
                "clubs[0].sessions[0].end: 16:00 应晚于开始时间 16:30",
                "clubs[0].sessions[0].end: 16:00 must be after the start 16:30");
    }

    @Test
    void guestWhoCanNeverCome() {
        refuses(
                s -> {
                    var guest = Edited.at(s, "guests", 0);
                    guest.putArray("available").addObject().putArray("weekdays").add(2);
                    var away = guest.putArray("unavailable").addObject();
                    away.putArray("weekdays").add(2);
                },
                "guests[0].available: 姚逸薇（家长） 没有任何能来的时间：available 与 unavailable 互相矛盾",
                "guests[0].available: 姚逸薇（家长） can never come");
    }

    @Test
    void guestWhoseTimeEndsBeforeItStarts() {
        refuses(
                s ->
                        Edited.at(s, "guests", 0)
                                .putArray("available")
                                .addObject()
                                .put("from", "18:00")
                                .put("to", "16:00"),
                "guests[0].available[0].to: 16:00 应晚于 from 18:00",
                "guests[0].available[0].to: 16:00 must be after from 18:00");
    }

    @Test
    void slotsThatOverlap() {
        refuses(
                s -> {
                    var bell = Edited.at(s, "bellSchedules", 0);
                    var intervals = Edited.list(bell, "intervals");
                    intervals.remove(intervals.size() - 2);
                    ((ObjectNode) intervals.get(intervals.size() - 1)).put("start", "16:00");
                },
                "社团活动 16:00-17:30 与前一项 作业辅导 15:30-16:10 重叠或次序颠倒\n  请按时间先后排列，互不重叠。",
                "社团活动 16:00-17:30 overlaps or precedes 作业辅导 15:30-16:10 before it");
    }

    @Test
    void bellScheduleThatCannotHoldTheLessons() {
        answers(
                3,
                s -> {
                    removeLastLesson(Edited.at(s, "bellSchedules", 0));
                    Edited.list(s, "assignments").forEach(a -> ((ObjectNode) a).remove("fixed"));
                },
                "班级 三(1)班：需要 30 节，只有 25 节可用",
                "class 三(1)班");
    }

    private static ObjectNode session(ObjectNode school) {
        return Edited.at(Edited.at(school, "clubs", 0), "sessions", 0);
    }

    private static void removeInterval(ObjectNode bell, String kind) {
        Edited.list(bell, "intervals").removeIf(i -> i.path("kind").asText().equals(kind));
    }

    private static void removeLastLesson(ObjectNode bell) {
        var intervals = Edited.list(bell, "intervals");
        int last = intervals.size() - 1;
        while (!intervals.get(last).path("kind").asText().equals("lesson")) {
            last--;
        }
        intervals.remove(last);
    }

    private void refuses(Consumer<ObjectNode> edit, String zh, String en) {
        answers(2, edit, zh, en);
    }

    private void answers(int exit, Consumer<ObjectNode> edit, String zh, String en) {
        var school = Edited.school(SCHOOL, folder, edit);
        for (var language : List.of("zh", "en")) {
            var run = Run.of("solve", school, "--out", folder.resolve("out"), "--lang", language);
            var said = run.out() + run.err().replace("\r\n", "\n");
            var expected = language.equals("zh") ? zh : en;
            assertEquals(exit, run.exit(), said);
            assertTrue(said.contains(expected), expected + "\nexpected in\n" + said);
            assertFalse(said.contains("Exception") || said.contains("\tat "), said);
        }
    }
}
