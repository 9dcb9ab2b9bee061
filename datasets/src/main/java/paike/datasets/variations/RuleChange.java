package paike.datasets.variations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import paike.datasets.Advice;
import paike.model.Text;
import paike.rules.Rule;
import paike.rules.RuleCatalog;

/**
 * 规则 limit-teacher-gaps 改为 应当 权重 5 limit=1: by id or title; another level, weight or setting; 关闭
 * switches it off. A rule that the rulebook does not have is added.
 */
final class RuleChange implements Edit {
    private static final Pattern SENTENCE =
            Pattern.compile("(?:规则|rule) ?(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT =
            Pattern.compile("(?:权重|weight) ?(?:改?为|=)? ?(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SETTING = Pattern.compile("([A-Za-z]+) ?= ?(\\[[^]]*]|[^ ]+)");
    private static final Map<String, String> LEVELS =
            Map.ofEntries(
                    Map.entry("必须", "must"),
                    Map.entry("必守", "must"),
                    Map.entry("must", "must"),
                    Map.entry("应当", "should"),
                    Map.entry("建议", "should"),
                    Map.entry("尽量", "should"),
                    Map.entry("should", "should"),
                    Map.entry("关闭", "off"),
                    Map.entry("停用", "off"),
                    Map.entry("取消", "off"),
                    Map.entry("off", "off"));
    private static final Pattern LEVEL =
            Pattern.compile(
                    "(?:改?为|改成|作为)? ?(" + String.join("|", LEVELS.keySet()) + ")(?![a-z-])",
                    Pattern.CASE_INSENSITIVE);

    /** What the sentence asks for; fields that it leaves out are not there. */
    private record Wanted(String rule, ObjectNode fields) {}

    @Override
    public boolean apply(String sentence, Draft draft) {
        var matcher = SENTENCE.matcher(sentence);
        if (!matcher.matches()) {
            return false;
        }
        var wanted = wanted(matcher.group(1), draft);
        var entries =
                Draft.objects(draft.rulebook().path("rules")).stream()
                        .filter(entry -> isMeant(entry, wanted.rule()))
                        .toList();
        if (wanted.fields().isEmpty()) {
            draft.problem(
                    new Text("没有说要改什么", "does not say what is to change"),
                    new Text(
                            "写法如：规则 教师空堂 改为 应当 权重 5。",
                            "Write a level (must, should, off), weight N or setting=value."));
        } else if (entries.isEmpty()) {
            add(wanted, draft);
        } else {
            entries.forEach(entry -> change(entry, wanted.fields()));
        }
        return true;
    }

    private static Wanted wanted(String text, Draft draft) {
        var fields = draft.rulebook().objectNode();
        var rest = text;
        var weight = WEIGHT.matcher(rest);
        if (weight.find()) {
            fields.put("weight", Integer.parseInt(weight.group(1)));
            rest = weight.replaceFirst(" ");
        }
        var setting = SETTING.matcher(rest);
        while (setting.find()) {
            var value = setting.group(2);
            set(fields.withObject("/settings"), setting.group(1), value);
        }
        rest = SETTING.matcher(rest).replaceAll(" ");
        var level = LEVEL.matcher(rest);
        if (level.find()) {
            fields.put("level", LEVELS.get(level.group(1).toLowerCase(Locale.ROOT)));
            rest = level.replaceFirst(" ");
        }
        return new Wanted(rest.strip(), fields);
    }

    /** A number, true, false, a list in brackets, or a word. */
    private static void set(ObjectNode settings, String name, String value) {
        if (value.startsWith("[")) {
            var list = settings.putArray(name);
            for (var one : value.substring(1, value.length() - 1).split(" ?[ ,] ?", -1)) {
                if (one.matches("-?\\d{1,9}")) {
                    list.add(Integer.parseInt(one));
                } else if (!one.isEmpty()) {
                    list.add(one);
                }
            }
        } else if (value.matches("-?\\d{1,9}")) {
            settings.put(name, Integer.parseInt(value));
        } else if (value.matches("true|false")) {
            settings.put(name, Boolean.parseBoolean(value));
        } else {
            settings.put(name, value);
        }
    }

    private static boolean isMeant(ObjectNode entry, String word) {
        var rule = entry.path("rule").asText();
        return word.equals(entry.path("id").asText())
                || word.equals(rule)
                || RuleCatalog.byId(rule).filter(one -> isTitle(one, word)).isPresent();
    }

    private static boolean isTitle(Rule rule, String word) {
        return rule.title().zh().equals(word) || rule.title().en().equalsIgnoreCase(word);
    }

    private static void change(ObjectNode entry, ObjectNode fields) {
        fields.properties()
                .forEach(
                        field -> {
                            if (field.getKey().equals("settings")) {
                                entry.withObject("/settings").setAll((ObjectNode) field.getValue());
                            } else {
                                entry.set(field.getKey(), field.getValue());
                            }
                        });
    }

    private static void add(Wanted wanted, Draft draft) {
        var rule =
                RuleCatalog.rules().stream()
                        .filter(
                                one ->
                                        RuleCatalog.id(one).equals(wanted.rule())
                                                || isTitle(one, wanted.rule()))
                        .findFirst();
        if (rule.isEmpty()) {
            draft.problem(
                    Text.of("没有规则“%s”", "there is no rule \"%s\"", wanted.rule()),
                    Advice.maybe(wanted.rule(), words(draft)));
            return;
        }
        var entry = draft.rulebook().withArray("rules").addObject();
        entry.put("rule", RuleCatalog.id(rule.get()));
        change(entry, wanted.fields());
    }

    private static List<String> words(Draft draft) {
        var words = new ArrayList<String>();
        for (var rule : RuleCatalog.rules()) {
            words.add(RuleCatalog.id(rule));
            words.add(rule.title().zh());
        }
        Draft.objects(draft.rulebook().path("rules"))
                .forEach(entry -> words.add(entry.path("id").asText()));
        return words;
    }
}
