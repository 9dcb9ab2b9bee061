package paike.app.pages;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.calendar.EventKind;
import paike.model.calendar.ExamKind;
import paike.model.school.IntervalKind;
import paike.rules.LessonGroups;
import paike.rules.Lessons;
import paike.rules.Rule;
import paike.rules.Subjects;
import paike.rules.Times;
import paike.rules.Whose;
import paike.rules.Words;

/** The settings of a rule, which are the components of its record, in words. */
public final class RuleSettings {
    private static final Map<String, String> CHINESE =
            Map.ofEntries(
                    Map.entry("subjects", "科目"),
                    Map.entry("lessons", "课程"),
                    Map.entry("most", "上限"),
                    Map.entry("allowed", "允许"),
                    Map.entry("least", "下限"),
                    Map.entry("leastMinutes", "至少分钟"),
                    Map.entry("mostMinutes", "最多分钟"),
                    Map.entry("periods", "节次"),
                    Map.entry("intervals", "时段"),
                    Map.entry("earliest", "最早"),
                    Map.entry("time", "时间"),
                    Map.entry("times", "次数"),
                    Map.entry("kinds", "类别"),
                    Map.entry("weekdays", "星期"),
                    Map.entry("weekday", "星期"),
                    Map.entry("minutes", "分钟"),
                    Map.entry("groups", "小组"),
                    Map.entry("duties", "职务"),
                    Map.entry("first", "先"),
                    Map.entry("then", "后"),
                    Map.entry("second", "后"),
                    Map.entry("windows", "时段"),
                    Map.entry("weeks", "周数"),
                    Map.entry("from", "从"),
                    Map.entry("to", "到"),
                    Map.entry("perWeek", "每周"),
                    Map.entry("mostPupils", "最多学生"),
                    Map.entry("mostLessons", "最多节数"),
                    Map.entry("mostDays", "最多天数"),
                    Map.entry("mostMorning", "上午最多"),
                    Map.entry("mostAfternoon", "下午最多"),
                    Map.entry("morning", "上午"),
                    Map.entry("afternoon", "下午"),
                    Map.entry("leastPeriods", "至少节数"),
                    Map.entry("leastHalfPeriods", "每周至少节数"),
                    Map.entry("leastDays", "至少天数"),
                    Map.entry("leastPerMille", "至少"),
                    Map.entry("mostPerMille", "至多"),
                    Map.entry("clubs", "社团"),
                    Map.entry("care", "看护"),
                    Map.entry("afternoonPeriods", "下午节次"),
                    Map.entry("across", "可跨"),
                    Map.entry("allowEmptyDays", "可整天没课"),
                    Map.entry("circular", "周末也算"),
                    Map.entry("days", "天数"),
                    Map.entry("allowedMinutes", "允许相差分钟"),
                    Map.entry("mostTasks", "最多项数"),
                    Map.entry("months", "月份"),
                    Map.entry("named", "名称含"),
                    Map.entry("names", "名称"),
                    Map.entry("adjacentIfSameDay", "同一天则相连"),
                    Map.entry("grades", "年级"),
                    Map.entry("homeroom", "班主任另计节数"),
                    Map.entry("rooms", "场地"));

    /** Settings that are called otherwise if they are of this type. */
    private static final Map<Class<?>, String> CHINESE_OF_TYPE =
            Map.of(LessonGroups.class, "相关课", Lessons.class, "课", Times.class, "时间");

    private static final String NOT = "not:";

    /** Of a long list so many are named. */
    private static final int NAMED = 8;

    private RuleSettings() {}

    /** Names and values, in the order of the record. */
    public static Map<Text, Text> of(Rule rule) {
        var settings = new LinkedHashMap<Text, Text>();
        var components = rule.getClass().getRecordComponents();
        if (components != null) {
            for (var component : components) {
                settings.put(
                        new Text(
                                CHINESE_OF_TYPE.getOrDefault(
                                        component.getType(),
                                        CHINESE.getOrDefault(
                                                component.getName(), component.getName())),
                                english(component.getName())),
                        setting(component.getName(), value(rule, component)));
            }
        }
        return settings;
    }

    /** A name of a component in words: mostMinutes reads as most minutes. */
    private static String english(String component) {
        return component
                .replace("HalfPeriods", "Periods a week")
                .replace("PerMille", "")
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }

    /** All settings that say something as one line, such as "上限 2"; empty if there are none. */
    public static Text line(Rule rule) {
        var settings = of(rule);
        return new Text(
                settings.entrySet().stream()
                        .filter(entry -> !entry.getValue().zh().isEmpty())
                        .map(entry -> entry.getKey().zh() + " " + entry.getValue().zh())
                        .collect(Collectors.joining("，")),
                settings.entrySet().stream()
                        .filter(entry -> !entry.getValue().zh().isEmpty())
                        .map(entry -> entry.getKey().en() + " " + entry.getValue().en())
                        .collect(Collectors.joining(", ")));
    }

    private static Object value(Rule rule, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(rule);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "setting %s of %s cannot be read".formatted(component.getName(), rule), e);
        }
    }

    /** A word of a rule, where it is a mark of subjects, as people call them. */
    private static Text mark(String word) {
        return word.startsWith(NOT)
                ? Text.of("除 %s", "not %s", mark(word.substring(NOT.length())))
                : Subjects.word(word);
    }

    /** Such as "体育、艺术". */
    public static Text words(Subjects subjects) {
        return subjects.equals(Subjects.ALL)
                ? new Text("全部", "all")
                : Text.join(subjects.words().stream().map(RuleSettings::mark).toList());
    }

    /** In the unit that people count in: halves of periods and thousandths are for files. */
    private static Text setting(String name, Object value) {
        if (value instanceof Integer number && name.endsWith("HalfPeriods")) {
            return Text.same(Words.periods(number));
        }
        if (value instanceof Integer number && name.endsWith("PerMille")) {
            return Text.same(number / 10.0 + " %");
        }
        return words(value);
    }

    private static Text words(Object value) {
        return switch (value) {
            case Text text -> text;
            case Subjects subjects -> words(subjects);
            case Lessons lessons ->
                    lessons.equals(Lessons.ALL) ? new Text("全部", "all") : few(lessons.words());
            case LessonGroups groups -> few(groups.lines());
            case Times times -> few(times.words());
            case Whose whose ->
                    switch (whose) {
                        case TEACHERS -> new Text("教师", "teachers");
                        case CLASSES -> new Text("班级", "classes");
                    };
            case Boolean truth -> truth ? new Text("是", "yes") : new Text("否", "no");
            case IntervalKind kind -> kind.title();
            case ExamKind kind -> kind.title();
            case EventKind kind -> kind.title();
            case Collection<?> many -> Text.join(many.stream().map(RuleSettings::words).toList());
            default -> Text.same(String.valueOf(value));
        };
    }

    /** All of them, or the first few and how many there are. */
    private static Text few(List<String> words) {
        var named = String.join("、", words.subList(0, Math.min(NAMED, words.size())));
        return words.size() <= NAMED
                ? Text.same(named)
                : Text.of("%s 等 %d 项", "%s and others, %d in all", named, words.size());
    }
}
