package paike.datasets.workbook.cells;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import paike.model.Text;

/**
 * Settings of a rule: {@code subjects=[数学、英语]；most=1}. Lists are in brackets; a text that looks
 * like a number or like yes and no is in quotes. A JSON object is understood too.
 */
public record SettingsCell() implements CellWords {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EQUALS = "=＝";
    private static final String SPECIAL = Word.COMMAS + EQUALS + "[]";
    private static final String NUMBER = "-?\\d{1,9}";

    @Override
    public String words(JsonNode value, NameBooks names) {
        var settings = new ArrayList<String>();
        value.properties()
                .forEach(
                        setting ->
                                settings.add(setting.getKey() + "=" + words(setting.getValue())));
        return settings.isEmpty() ? Word.NONE : String.join("；", settings);
    }

    private static String words(JsonNode value) {
        if (value.isArray()) {
            var words = new ArrayList<String>();
            value.forEach(element -> words.add(words(element)));
            return "[" + String.join("、", words) + "]";
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "是" : "否";
        }
        if (!value.isTextual()) {
            return value.toString();
        }
        boolean looksOtherwise = value(value.asText()).getNodeType() != value.getNodeType();
        return new Word(value.asText(), looksOtherwise).written(SPECIAL);
    }

    @Override
    public @Nullable JsonNode value(String words, CellReading at) {
        var settings = JsonNodeFactory.instance.objectNode();
        if (words.equals(Word.NONE)) {
            return settings;
        }
        if (words.startsWith("{")) {
            return json(words, at);
        }
        for (var part : Word.split(bracketed(words), Word.SEMICOLONS)) {
            int equals = Math.max(part.indexOf('='), part.indexOf('＝'));
            if (equals < 1) {
                at.problem(
                        Text.of("“%s”：应为 参数=值", "\"%s\": setting=value expected", part),
                        new Text(
                                "写法如：subjects=[数学、英语]；most=1。",
                                "For example subjects=[数学、英语]；most=1."));
                return null;
            }
            var value = part.substring(equals + 1).strip();
            settings.set(part.substring(0, equals).strip(), listOrValue(value));
        }
        return settings;
    }

    /** Semicolons within brackets count as commas. */
    private static String bracketed(String words) {
        var plain = new StringBuilder();
        boolean isInBrackets = false;
        boolean isInQuotes = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            isInQuotes ^= c == '"' && (i == 0 || words.charAt(i - 1) != '\\');
            isInBrackets = isInBrackets ? isInQuotes || c != ']' : !isInQuotes && c == '[';
            boolean isComma = isInBrackets && !isInQuotes && Word.SEMICOLONS.indexOf(c) >= 0;
            plain.append(isComma ? '、' : c);
        }
        return plain.toString();
    }

    private static @Nullable JsonNode json(String words, CellReading at) {
        try {
            var node = JSON.readTree(words);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // said below
        }
        at.problem(
                Text.of("“%s”：不是正确的 JSON", "\"%s\" is no JSON object", words),
                new Text("写法如：subjects=[数学、英语]；most=1。", "For example subjects=[数学、英语]；most=1."));
        return null;
    }

    private static JsonNode listOrValue(String words) {
        return words.startsWith("[") && words.endsWith("]")
                ? list(words.substring(1, words.length() - 1))
                : value(words);
    }

    /** The words between the brackets of a list. */
    public static ArrayNode list(String words) {
        var array = JsonNodeFactory.instance.arrayNode();
        Word.split(words, Word.COMMAS).forEach(part -> array.add(value(part)));
        return array;
    }

    private static JsonNode value(String words) {
        var word = Word.of(words);
        if (word.verbatim()) {
            return TextNode.valueOf(word.text());
        }
        if (words.matches(NUMBER)) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(words));
        }
        return switch (words) {
            case "是", "true" -> BooleanNode.TRUE;
            case "否", "false" -> BooleanNode.FALSE;
            default -> TextNode.valueOf(words);
        };
    }
}
