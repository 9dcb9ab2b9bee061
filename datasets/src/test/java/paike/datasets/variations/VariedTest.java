package paike.datasets.variations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paike.datasets.DatasetException;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.model.Language;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;

class VariedTest {
    private static final School LIXIN = SchoolReader.read(Path.of("data", "lixin"));
    private static final Rulebook STANDARD = RulebookReader.read("standard");

    private static Varied varied(String... sentences) {
        var changes = new ArrayList<Variation.Change>();
        for (var sentence : sentences) {
            changes.add(new Variation.Change("A" + (changes.size() + 1), sentence));
        }
        return Varied.of(LIXIN, STANDARD, new Variation("设想", changes), "v.csv");
    }

    private static Teacher teacher(School school, String name) {
        return school.teachers().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<TeachingAssignment> lessonsOf(School school, String name) {
        var teacher = teacher(school, name);
        return school.assignments().stream()
                .filter(one -> !one.kind().isAfterSchool() && one.teachers().contains(teacher))
                .toList();
    }

    private static RulebookEntry entry(Varied varied, String id) {
        return varied.rulebook().entries().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyRulesThatChangeGetTheNameOfTheVariation() {
        assertEquals(STANDARD.name(), varied("教师 罗可宁 周三上午 不排课").rulebook().name());
        assertEquals(
                STANDARD.name() + "（设想）",
                varied("规则 limit-teacher-gaps 改为 应当 权重 20").rulebook().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教师 罗可宁 周三上午 不排课",
                "罗可宁老师周三上午外出",
                "老师：罗可宁，周三上午请假",
                "T30 周三上午 不在",
                "teacher 罗可宁 Wed morning away"
            })
    void teacherIsAwayHoweverItIsWritten(String sentence) {
        var before = teacher(LIXIN, "罗可宁").unavailable();
        var after = teacher(varied(sentence).school(), "罗可宁").unavailable();
        assertEquals(before.size() + 1, after.size());
        assertTrue(after.getLast().toString().contains("[3]"), after::toString);
    }

    @Test
    void onlyTheNamedPeriodsOfAMorningAreAway() {
        var after = teacher(varied("教师 罗可宁 周三上午第3、4节 不排课").school(), "罗可宁").unavailable();
        assertEquals(Set.of(3, 4), Set.copyOf(after.getLast().periods()));
    }

    @Test
    void successorHasAllLessonsAndTheOldOneIsGone() {
        var count = lessonsOf(LIXIN, "罗可宁").size();
        var school = varied("教师 罗可宁 离职，由 新教师 王小山 接替").school();
        assertEquals(count, lessonsOf(school, "王小山").size());
        assertTrue(school.teachers().stream().noneMatch(t -> t.name().equals("罗可宁")));
    }

    @Test
    void lessonsCanBeSplitOverTwoColleagues() {
        var school = varied("罗可宁老师 的 一(3)班 由 蔡奕菲 接替", "教师 罗可宁 一(4)班 改由 林承悦 代课").school();
        assertEquals(List.of(), lessonsOf(school, "罗可宁"));
        assertEquals(lessonsOf(LIXIN, "蔡奕菲").size() + 3, lessonsOf(school, "蔡奕菲").size());
    }

    @Test
    void newRoomIsLikeTheOther() {
        var school = varied("增加场地 音乐教室3 同 音乐教室1").school();
        var room = school.rooms().getLast();
        assertEquals("音乐教室3", room.name());
        assertEquals("music", room.kind());
    }

    @Test
    void closedRoomIsNeverFree() {
        var room =
                varied("停用 音乐教室1").school().rooms().stream()
                        .filter(one -> one.name().equals("音乐教室1"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(1, room.unavailable().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 35, 38})
    void lessonsHaveTheLengthAndLunchStays(int minutes) {
        var school = varied("每节课改为 %d 分钟".formatted(minutes)).school();
        for (int i = 0; i < school.facts().bellSchedules().size(); i++) {
            var before = LIXIN.facts().bellSchedules().get(i);
            var after = school.facts().bellSchedules().get(i);
            for (int j = 0; j < after.intervals().size(); j++) {
                var interval = after.intervals().get(j);
                if (interval.kind() == IntervalKind.LESSON) {
                    assertEquals(minutes, lengthOf(interval.start(), interval.end()));
                }
                if (interval.kind() == IntervalKind.LUNCH) {
                    assertEquals(before.intervals().get(j).start(), interval.start());
                }
            }
        }
    }

    private static int lengthOf(LocalTime start, LocalTime end) {
        return (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
    }

    @Test
    void lessonsTooLongForTheMorningAreRefused() {
        assertSays("每节课 60 分钟", "排不下 60 分钟");
    }

    @Test
    void clubsMeetOnTheDaysNamedOnly() {
        var school = varied("社团 改为 周一、周二").school();
        for (var club : school.facts().clubs()) {
            club.sessions().forEach(session -> assertTrue(session.weekday() <= 2));
        }
        assertEquals(
                LIXIN.facts().clubs().stream().mapToInt(c -> c.sessions().size()).sum(),
                school.facts().clubs().stream().mapToInt(c -> c.sessions().size()).sum());
    }

    @Test
    void dayOnWhichNoClubMeetsGetsItsShare() {
        var clubs = varied("讲座 周五", "社团 周一至周四").school().facts().clubs();
        var days = clubs.stream().flatMap(club -> club.sessions().stream()).toList();
        long onThursday = days.stream().filter(session -> session.weekday() == 4).count();
        assertEquals(days.size() / 4, onThursday);
        for (var club : clubs) {
            assertEquals(
                    club.sessions().size(),
                    club.sessions().stream().map(session -> session.weekday()).distinct().count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "规则 limit-teacher-gaps 改为 必须, MUST",
        "规则 limit-teacher-gaps 应当 权重 77, SHOULD",
        "规则：limit-teacher-gaps 关闭, OFF",
        "rule limit-teacher-gaps must, MUST"
    })
    void ruleGetsAnotherLevel(String sentence, Level level) {
        assertEquals(level, entry(varied(sentence), "limit-teacher-gaps").level());
    }

    @Test
    void ruleGetsWeightAndSettingByItsTitle() {
        var title = entry(new Varied(LIXIN, STANDARD), "limit-teacher-gaps").rule().title().zh();
        var entry = entry(varied("规则 " + title + " 权重 9 allowed=1"), "limit-teacher-gaps");
        assertEquals(9, entry.weight());
    }

    @Test
    void otherRulebookTakesThePlace() {
        assertEquals("national", varied("规则集 national").rulebook().id());
    }

    @Test
    void gradeGetsAPeriodMoreInPlanAndAssignments() {
        var school = varied("三年级 美术 增加 1 节").school();
        int before = LIXIN.assignments().stream().mapToInt(TeachingAssignment::periods).sum();
        int after = school.assignments().stream().mapToInt(TeachingAssignment::periods).sum();
        assertEquals(before + 4, after);
    }

    @ParameterizedTest
    @CsvSource({
        "教师 罗可凝 周三 不排课, 罗可宁",
        "停用 音乐教师1, 音乐教室1",
        "规则 limit-teacher-gap 改为 应当, limit-teacher-gaps",
        "规则集 nationl, national",
        "增加场地 音乐教室1 同 音乐教室2, 已有",
        "教师 罗可宁 后天 不排课, 不是时间",
        "教师 罗可宁 周三下午第2节 不排课, 不是时间",
        "教师 罗可宁 周三最后一节 不排课, 不是时间",
        "教师 罗可宁 离职 由 新教师 罗可宁 接替, 还没有",
        "随便什么话, 看不懂",
        "规则 limit-teacher-gaps, 没有说要改什么",
        "社团 周一至周三, 什么也没有改变",
        "社团 周一至周四, 讲座时间",
        "讲座 周一周二, 改到一天"
    })
    void whatIsWrongIsSaidWithWhatMayBeMeant(String sentence, String said) {
        assertSays(sentence, said);
    }

    private static void assertSays(String sentence, String said) {
        var bad = assertThrows(DatasetException.class, () -> varied(sentence));
        var words = String.join("\n", bad.problems().stream().map(p -> p.in(Language.ZH)).toList());
        assertTrue(words.contains(said), words);
        assertTrue(words.contains("v.csv"), words);
        assertFalse(bad.problems().getFirst().place().isEmpty());
    }
}
