package paike.datasets.variations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import paike.datasets.Advice;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.datasets.words.Spelling;
import paike.model.Text;

/** A school and its rulebook while sentences edit them. */
final class Draft {
    /** A list of named things of a school and what one of them is called. */
    enum Kind {
        TEACHER("teachers", "教师", "teacher"),
        ROOM("rooms", "场地", "room"),
        CLASS("classes", "班级", "class"),
        SUBJECT("subjects", "科目", "subject");

        private final String list;
        private final Text title;

        Kind(String list, String zh, String en) {
            this.list = list;
            this.title = new Text(zh, en);
        }
    }

    /**
     * A thing that a text begins with.
     *
     * @param rest of the text behind its name
     */
    record Found(ObjectNode thing, String rest) {
        String id() {
            return thing.path("id").asText();
        }
    }

    private final ObjectNode school;
    private final Problems problems;
    private ObjectNode rulebook;
    private String place = "";
    private String sentence = "";

    Draft(ObjectNode school, ObjectNode rulebook, Problems problems) {
        this.school = school;
        this.rulebook = rulebook;
        this.problems = problems;
    }

    void at(Variation.Change change) {
        place = change.place();
        sentence = change.sentence();
    }

    ObjectNode school() {
        return school;
    }

    ObjectNode rulebook() {
        return rulebook;
    }

    void setRulebook(ObjectNode other) {
        rulebook = other;
    }

    void problem(Text message, Text advice) {
        problems.add(place, Text.of("“%s”：%s", "\"%s\": %s", sentence, message), advice);
    }

    void problem(Text message) {
        problem(message, Problem.NO_ADVICE);
    }

    /** The objects of a list of the school; what is missing is added. */
    ArrayNode list(String name) {
        return school.withArray(name);
    }

    static List<ObjectNode> objects(JsonNode list) {
        var objects = new ArrayList<ObjectNode>();
        for (var one : list) {
            if (one instanceof ObjectNode object) {
                objects.add(object);
            }
        }
        return objects;
    }

    private static String name(ObjectNode thing) {
        return thing.path("name").asText(thing.path("id").asText());
    }

    List<String> names(Kind kind) {
        return objects(list(kind.list)).stream().map(Draft::name).toList();
    }

    /** The thing whose name or id a text begins with; the longest name counts. */
    Optional<Found> starting(Kind kind, String text) {
        var plain = text.strip();
        return objects(list(kind.list)).stream()
                .map(thing -> new Found(thing, rest(plain, thing)))
                .filter(found -> !found.rest().equals(NOT_FOUND))
                .min(Comparator.comparingInt(found -> found.rest().length()));
    }

    private static final String NOT_FOUND = "\u0000";

    private static String rest(String text, ObjectNode thing) {
        for (var word : List.of(name(thing), thing.path("id").asText())) {
            if (!word.isEmpty() && startsWith(text, word)) {
                return text.substring(word.length()).strip();
            }
        }
        return NOT_FOUND;
    }

    /** Latin words and numbers end where they end: T1 is not the beginning of T10. */
    private static boolean startsWith(String text, String word) {
        return text.regionMatches(true, 0, word, 0, word.length())
                && (text.length() == word.length()
                        || !isLatin(word.charAt(word.length() - 1))
                        || !isLatin(text.charAt(word.length())));
    }

    private static boolean isLatin(char sign) {
        return sign < 0x80 && Character.isLetterOrDigit(sign);
    }

    /** Likewise; if there is none, says so and what may have been meant. */
    Optional<Found> expect(Kind kind, String text) {
        var found = starting(kind, text);
        if (found.isEmpty()) {
            unknown(kind, text.strip().split("[ ,、]", 2)[0]);
        }
        return found;
    }

    void unknown(Kind kind, String word) {
        var names = names(kind);
        var maybe = maybe(word, names);
        problem(
                Text.of("学校没有%s“%s”", "the school has no %s \"%s\"", kind.title, word),
                maybe.zh().isEmpty() ? Text.of("已知：%s", "Known: %s", Advice.known(names)) : maybe);
    }

    /** A known name that the word is a slip of, or begins with a slip of. */
    private static Text maybe(String word, List<String> names) {
        var maybe = Advice.maybe(word, names);
        for (int length = Math.min(word.length(), 6);
                maybe.zh().isEmpty() && length > 1;
                length--) {
            maybe = Advice.maybe(word.substring(0, length), names);
        }
        return maybe;
    }

    /** The sentence as edits read it: half-width, one blank between words. */
    static String plain(String text) {
        return Spelling.halfWidth(text)
                .replaceAll("[,;:。\"“”]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
