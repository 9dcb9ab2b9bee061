package paike.datasets.workbook.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import paike.datasets.workbook.cells.CellWords;
import paike.datasets.workbook.cells.Element;
import paike.datasets.workbook.cells.Elements;
import paike.datasets.workbook.cells.PlainCells;
import paike.model.calendar.EventKind;
import paike.model.calendar.ExamKind;
import paike.model.school.IntervalKind;
import paike.rules.Rule;
import paike.rules.RuleCatalog;

/** The Chinese words for codes of files. */
public final class CodeWords {
    public static final Map<String, String> ROOM_KINDS =
            ordered(
                    "classroom",
                    "普通教室",
                    "playground",
                    "操场",
                    "activityGround",
                    "体育活动场地",
                    "gym",
                    "体育馆",
                    "music",
                    "音乐教室",
                    "art",
                    "美术教室",
                    "dance",
                    "舞蹈教室",
                    "lab",
                    "实验室",
                    "chemistryLab",
                    "理化实验室",
                    "computer",
                    "计算机教室",
                    "library",
                    "图书馆",
                    "reading",
                    "阅览室",
                    "hall",
                    "多功能厅",
                    "media",
                    "电教室",
                    "workshop",
                    "劳技教室",
                    "equipment",
                    "器材室");

    /** Where a room may be named, all rooms of a kind are told from a room called like the kind. */
    public static final Map<String, String> ALL_OF_KIND =
            ROOM_KINDS.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    kind -> "所有" + kind.getValue(),
                                    (one, other) -> one,
                                    LinkedHashMap::new));

    public static final Map<String, String> MARKS =
            ordered(
                    "core",
                    "主科",
                    "pe",
                    "体育",
                    "arts",
                    "音美",
                    "protected",
                    "不得挤占",
                    "activity",
                    "体育活动",
                    "know",
                    "知识类",
                    "life",
                    "生活类",
                    "writing",
                    "书写类");

    public static final CellWords INTERVAL_KIND =
            coded(
                    Arrays.stream(IntervalKind.values())
                            .filter(kind -> kind != IntervalKind.OFF_BELL)
                            .toList(),
                    IntervalKind::code,
                    kind -> kind.title().zh());

    public static final CellWords CARE_SLOT =
            oneOf("afterSchool1", "课后服务一", "afterSchool2", "课后服务二");

    public static final CellWords WEEKS =
            PlainCells.of(
                    Elements.oneOf(
                            ordered("ALL", "每周", "ODD", "单周", "EVEN", "双周"),
                            ordered("单", "ODD", "双", "EVEN", "全", "ALL")));

    public static final CellWords LESSON_KIND = oneOf("lesson", "课", "activity", "体育活动");

    public static final CellWords LEVEL =
            PlainCells.of(
                    Elements.oneOf(
                            ordered("must", "必须", "should", "建议", "off", "不用"),
                            ordered("应当", "should", "停用", "off")));

    public static final CellWords COST = oneOf("linear", "线性", "quadratic", "平方", "step", "固定");

    /** The week of a term or of a make-up day. */
    public static final CellWords ODD_OR_EVEN = oneOf("ODD", "单周", "EVEN", "双周");

    public static final CellWords EVENT_KIND =
            coded(List.of(EventKind.values()), EventKind::code, kind -> kind.title().zh());

    public static final CellWords EXAM_KIND =
            coded(List.of(ExamKind.values()), ExamKind::code, kind -> kind.title().zh());

    private CodeWords() {}

    /** Rules by their titles; those that share one by their ids. */
    public static Element rules() {
        var titles = new LinkedHashMap<String, String>();
        var others = new LinkedHashMap<String, String>();
        for (var rule : RuleCatalog.rules()) {
            long same = RuleCatalog.rules().stream().filter(one -> isCalledAs(one, rule)).count();
            var id = RuleCatalog.id(rule);
            titles.put(id, same == 1 ? rule.title().zh() : id);
            others.put(rule.title().en(), id);
        }
        return Elements.oneOf(titles, others);
    }

    private static boolean isCalledAs(Rule one, Rule other) {
        return one.title().zh().equals(other.title().zh());
    }

    private static <T> CellWords coded(
            List<T> kinds, Function<T, String> code, Function<T, String> word) {
        var words = new LinkedHashMap<String, String>();
        kinds.forEach(kind -> words.put(code.apply(kind), word.apply(kind)));
        return PlainCells.of(Elements.oneOf(words));
    }

    private static CellWords oneOf(String... codesAndWords) {
        return PlainCells.of(Elements.oneOf(ordered(codesAndWords)));
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }
}
