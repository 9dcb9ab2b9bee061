package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import paike.model.calendar.EventKind;
import paike.model.calendar.ExamKind;
import paike.model.school.IntervalKind;

/** Writes docs/rules.md with -Dgolden=write, else checks that it is up to date. */
class RulesPageTest {
    private static final Path PAGE = RuleSource.root().resolve("docs/rules.md");

    /** Title of a chapter by the package of its rules. */
    private static final Map<String, String> CHAPTERS = chapters();

    @Test
    void pageIsUpToDate() throws IOException {
        var page = page();
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertTrue(Files.exists(PAGE), PAGE + " is missing; run with -Dgolden=write");
        assertEquals(page, RuleSource.read(PAGE), PAGE + " is old; run with -Dgolden=write");
    }

    private static String page() {
        assertEquals(
                CHAPTERS.keySet(),
                RuleCatalog.rules().stream()
                        .map(RulesPageTest::chapter)
                        .collect(Collectors.toSet()),
                "a chapter for each package");
        var page =
                new StringBuilder(
                        """
                        <!-- Generated from the sources of the rules by RulesPageTest; do not edit. -->

                        # 规则 Rules

                        %d rules, one file each. A school picks those it is bound by in its rulebook, says \
                        whether each **must** or **should** hold, and may change the settings; the defaults \
                        are given here.

                        A rule judges many small parts of a timetable, its *points*, each on its own. The \
                        *deviation* of a point says how far it is from keeping the rule; 0 = kept.

                        """
                                .formatted(RuleCatalog.rules().size()));
        CHAPTERS.forEach(
                (chapter, title) -> {
                    page.append("**").append(title).append("**\n\n");
                    rulesOf(chapter).forEach(rule -> page.append(entry(rule)));
                    page.append('\n');
                });
        CHAPTERS.forEach(
                (chapter, title) -> {
                    page.append("## ").append(title).append("\n\n");
                    rulesOf(chapter).forEach(rule -> page.append(section(rule)));
                });
        return page.toString().stripTrailing() + "\n";
    }

    private static List<Rule> rulesOf(String chapter) {
        return RuleCatalog.rules().stream().filter(rule -> chapter(rule).equals(chapter)).toList();
    }

    private static String entry(Rule rule) {
        return "- [%s](#%s) %s\n"
                .formatted(rule.title().zh(), RuleCatalog.id(rule), rule.title().en());
    }

    private static String section(Rule rule) {
        var source = RuleSource.of(rule);
        var id = RuleCatalog.id(rule);
        return """
        <a id="%s"></a>

        ### %s

        %s · `%s`

        > %s

        - Point: %s
        - Deviation: %s
        - %s
        %s
        """
                .formatted(
                        id,
                        rule.title().zh(),
                        rule.title().en(),
                        id,
                        source.sentence(),
                        source.point(),
                        source.deviation(),
                        source.origin(),
                        settings(rule, source));
    }

    private static String settings(Rule rule, RuleSource source) {
        var components = rule.getClass().getRecordComponents();
        if (components.length == 0) {
            return "";
        }
        var table =
                new StringBuilder(
                        """

                        | setting | type | default | meaning |
                        |---|---|---|---|
                        """);
        for (var component : components) {
            table.append("| `%s` ".formatted(component.getName()))
                    .append("| %s ".formatted(type(component)))
                    .append("| %s ".formatted(value(rule, component)))
                    .append("| %s |\n".formatted(source.settings().get(component.getName())));
        }
        return table.toString();
    }

    private static String type(RecordComponent component) {
        return switch (component.getGenericType().getTypeName()) {
            case "int" -> "whole number";
            case "boolean" -> "yes or no";
            case "java.time.LocalTime" -> "time";
            case "paike.rules.Subjects" -> "subjects";
            case "paike.rules.Whose" -> "teachers or classes";
            case "paike.rules.Lessons" -> "lessons";
            case "paike.rules.LessonGroups" -> "groups of lessons";
            case "paike.rules.Times" -> "times";
            case "java.util.List<java.lang.Integer>" -> "list of whole numbers";
            case "java.util.List<java.lang.String>" -> "list of words";
            case "java.util.List<paike.model.school.IntervalKind>" -> "list of interval kinds";
            case "java.util.List<paike.model.calendar.ExamKind>" -> "list of exam kinds";
            case "java.util.List<paike.model.calendar.EventKind>" -> "list of event kinds";
            default ->
                    throw new IllegalStateException(
                            component + ": say here what people call its type");
        };
    }

    private static String value(Rule rule, RecordComponent component) {
        try {
            var words = words(component.getAccessor().invoke(rule));
            return words.isEmpty()
                    ? "none"
                    : words.stream()
                            .map(RulesPageTest::spoken)
                            .map(word -> "`" + word + "`")
                            .collect(Collectors.joining(", "));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String spoken(Object word) {
        return switch (word) {
            case IntervalKind kind -> kind.code();
            case ExamKind kind -> kind.code();
            case EventKind kind -> kind.code();
            default -> word.toString();
        };
    }

    private static List<?> words(Object value) {
        return switch (value) {
            case Subjects subjects -> subjects.words();
            case Lessons lessons -> lessons.words();
            case LessonGroups groups -> groups.lines();
            case Times times -> times.words();
            case Whose whose -> List.of(whose.name().toLowerCase(Locale.ROOT));
            case Boolean truth -> List.of(truth ? "yes" : "no");
            case List<?> list -> list;
            default -> List.of(value);
        };
    }

    private static String chapter(Rule rule) {
        var name = rule.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Map<String, String> chapters() {
        var chapters = new LinkedHashMap<String, String>();
        chapters.put("schoolclass", "班级 Classes");
        chapters.put("teacher", "教师 Teachers");
        chapters.put("week", "一周的节奏 Shape of the week");
        chapters.put("duty", "教师的其他事务 Duties of teachers");
        chapters.put("progress", "教学进度 Progress");
        chapters.put("room", "场地 Rooms");
        chapters.put("course", "课程 Courses");
        chapters.put("linked", "相互关联的课 Lessons that belong together");
        chapters.put("day", "学生的一天 The pupil's day");
        chapters.put("bell", "作息时间表 Bell schedules");
        chapters.put("afterschool", "课后服务 After school");
        chapters.put("dated", "日常变动与听课 Changes and observation");
        chapters.put("homework", "作业 Homework");
        chapters.put("exam", "考试 Exams");
        chapters.put("calendar", "校历 Calendar");
        return chapters;
    }
}
