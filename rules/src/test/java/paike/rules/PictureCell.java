package paike.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.WeekType;

/** One lesson in a picture, such as {@code Ma/Ada+Bo@Hall:odd}. */
final class PictureCell {
    private static final Pattern CELL =
            Pattern.compile(
                    "(?<subject>[^/@~:=*]+)(/(?<teachers>[^@~:=*]+))?(@(?<room>[^~:=*]+))?"
                            + "(~(?<clock>\\d\\d:\\d\\d-\\d\\d:\\d\\d))?(?<words>(:[a-z]+)*)"
                            + "(?<double>=)?(\\*(?<count>\\d+))?");

    private final Matcher cell;
    private final List<String> words;

    PictureCell(String text) {
        cell = CELL.matcher(text);
        if (!cell.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no cell; expected subject/teacher@room:word".formatted(text));
        }
        words = List.of(group("words").split(":", -1));
        for (var word : words) {
            if (!List.of("", "odd", "even", "unplanned", "half", "other", "sets").contains(word)) {
                throw new IllegalArgumentException("unknown word \"%s\"".formatted(word));
            }
        }
    }

    String subject() {
        return group("subject");
    }

    List<String> teachers() {
        var teachers = cell.group("teachers");
        return teachers == null ? List.of() : List.of(teachers.split("\\+", -1));
    }

    @Nullable String room() {
        return isInSets() ? null : cell.group("room");
    }

    boolean isInSets() {
        return words.contains("sets");
    }

    /** One per teacher. */
    List<String> roomsOfSets() {
        return isInSets() ? List.of(group("room").split("\\+", -1)) : List.of();
    }

    @Nullable String clock() {
        return cell.group("clock");
    }

    boolean isDouble() {
        return cell.group("double") != null;
    }

    int count() {
        var count = cell.group("count");
        return count == null ? 1 : Integer.parseInt(count);
    }

    WeekType weekType() {
        return words.contains("odd")
                ? WeekType.ODD
                : words.contains("even") ? WeekType.EVEN : WeekType.ALL;
    }

    Lesson.Origin origin() {
        return words.contains("unplanned")
                ? Lesson.Origin.UNPLANNED
                : words.contains("half")
                        ? Lesson.Origin.HALF_OF_DOUBLE
                        : words.contains("other")
                                ? Lesson.Origin.OTHER_TEACHERS
                                : Lesson.Origin.PLANNED;
    }

    private String group(String name) {
        var text = cell.group(name);
        return text == null ? "" : text;
    }
}
