package paike.datasets.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The subjects of primary and middle schools with the names that staff use for them. Marks are
 * those that the built-in rulebooks select by ({@code docs/format.md}).
 */
public final class SubjectWords {
    private static final Set<String> CORE = Set.of("core");
    private static final Set<String> ARTS = Set.of("arts", "protected");
    private static final Set<String> PROTECTED = Set.of("protected");

    /**
     * @param name the usual one
     */
    public record Known(String name, Set<String> marks, List<String> others) {}

    private static final List<Known> ALL =
            List.of(
                    known("语文", CORE, "语", "国语", "chinese"),
                    known("数学", CORE, "数", "maths", "math", "mathematics"),
                    known("英语", CORE, "英", "外语", "english"),
                    known("物理", Set.of(), "物", "physics"),
                    known("化学", Set.of(), "化", "chemistry"),
                    known("生物", Set.of(), "生", "生物学", "biology"),
                    known("历史", Set.of(), "史", "历", "history"),
                    known("地理", Set.of(), "地", "geography"),
                    known(
                            "道德与法治", Set.of(), "道法", "道", "品德", "品", "思品", "道德法治", "品德与生活", "品德与社会",
                            "品社", "品生", "思想品德", "政治", "政", "法治", "ethics"),
                    known("科学", Set.of(), "科", "自然", "science"),
                    known("体育", Set.of("pe", "protected"), "体", "体育与健康", "体健", "体育健康", "pe"),
                    known("音乐", ARTS, "音", "唱游", "music"),
                    known("美术", ARTS, "美", "造型", "art", "arts"),
                    known(
                            "信息科技", PROTECTED, "信息技术", "信息", "信", "信技", "信科", "电脑", "计算机", "微机",
                            "it"),
                    known("劳动", Set.of(), "劳", "劳动教育", "劳技", "劳动技术", "劳动与技术", "labor", "labour"),
                    known("综合实践", PROTECTED, "综实", "综合", "综", "综合实践活动", "综合活动", "practice"),
                    known(
                            "班队活动",
                            Set.of(),
                            "班会",
                            "班队",
                            "班队会",
                            "队会",
                            "班团队",
                            "少先队活动",
                            "少先队",
                            "班团队活动",
                            "班",
                            "队",
                            "中队会",
                            "主题班会",
                            "班团活动",
                            "class meeting"),
                    known("心理健康", Set.of(), "心理", "心", "心育", "心健", "心理健康教育"),
                    known("书法", Set.of(), "写字", "书", "书写"),
                    known("阅读", Set.of(), "课外阅读", "读", "阅", "经典阅读", "绘本阅读", "图书", "reading"),
                    known("地方课程", Set.of(), "地方", "地方课", "地课"),
                    known("校本课程", Set.of(), "校本", "校", "校本课"),
                    known("安全教育", Set.of(), "安全", "安", "安全与健康"),
                    known("健康教育", Set.of(), "健康", "健", "健教"),
                    known("法制教育", Set.of(), "法制"),
                    known("作文", Set.of(), "习作", "写作"),
                    known("舞蹈", Set.of(), "形体", "舞"),
                    known("自习", Set.of(), "自修", "自", "study"),
                    known("体育活动", Set.of("activity"), "体活", "活动", "课外活动", "阳光体育", "activity"));

    private static final Map<String, Known> BY_NAME = byName();

    private SubjectWords() {}

    private static Known known(String name, Set<String> marks, String... others) {
        return new Known(name, marks, List.of(others));
    }

    private static Map<String, Known> byName() {
        var found = new HashMap<String, Known>();
        for (var known : ALL) {
            known.others().forEach(other -> found.putIfAbsent(Spelling.plain(other), known));
        }
        ALL.forEach(known -> found.put(known.name(), known));
        return found;
    }

    /** The subject that a text names and nothing else; 校/书 and the like are school courses. */
    public static Optional<Known> of(String text) {
        var plain = Spelling.plain(text).replaceAll("[.,;:!。*]+$", "");
        var known = BY_NAME.get(plain);
        boolean isSchoolCourse =
                plain.matches("校[/-]\\p{IsHan}{1,2}")
                        && !BY_NAME.containsKey(plain.substring(plain.length() - 2));
        if (known == null && isSchoolCourse) {
            return Optional.ofNullable(BY_NAME.get("校本课程"));
        }
        if (known == null && plain.endsWith("课") && plain.length() > 2) {
            return Optional.ofNullable(BY_NAME.get(plain.substring(0, plain.length() - 1)));
        }
        return Optional.ofNullable(known);
    }

    /** All names that a subject may have. */
    public static Set<String> spellings() {
        return BY_NAME.keySet();
    }
}
