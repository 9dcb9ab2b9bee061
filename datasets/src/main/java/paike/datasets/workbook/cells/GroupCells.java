package paike.datasets.workbook.cells;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.Text;

/** Cells that hold several things, each of several parts; the things are separated by ；. */
public final class GroupCells {
    private static final Element TEACHER = Elements.of("teachers", new Text("教师", "teacher"));
    private static final Element ROOM = Elements.of("rooms", new Text("场地", "room"));
    private static final Element CLASS = Elements.of("classes", new Text("班级", "class"));
    private static final Element CLUB = Elements.of("clubs", new Text("社团", "club"));

    /** Sets of streamed classes: {@code A 层：甲老师，美术室；B 层：乙老师，操场}. */
    public static final CellWords SETS = new Sets();

    /** Classes cared for together: {@code 一(1)班+一(2)班；一(3)班+一(4)班}. */
    public static final CellWords TOGETHER = new Together();

    /** Pupils by class and number: {@code 一(1)班 17；一(2)班 3}. */
    public static final CellWords PUPILS = new Pupils();

    /** Clubs by weekday: {@code 周一：足球、国画；周三：京剧}. */
    public static final CellWords DAYS = new Days();

    private static final String COLON = ":：";
    private static final String PLUS = "+＋";

    private GroupCells() {}

    /** Reads one of the things into the array; false after a problem. */
    @FunctionalInterface
    private interface PartReader {
        boolean read(String part, ArrayNode array);
    }

    private static @Nullable JsonNode each(String words, String separators, PartReader reader) {
        var array = JsonNodeFactory.instance.arrayNode();
        if (words.equals(Word.NONE)) {
            return array;
        }
        boolean isRight = true;
        for (var part : Word.split(words, separators)) {
            isRight &= reader.read(part, array);
        }
        return isRight ? array : null;
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? Word.NONE : String.join("；", parts);
    }

    private static boolean wrong(String part, String example, CellReading at) {
        at.problem(
                Text.of("“%s”：写法不对", "\"%s\" is not written as expected", part),
                Text.of("写法如：%s。", "For example %s.", example));
        return false;
    }

    private record Sets() implements CellWords {
        private static final String SPECIAL = Word.COMMAS + COLON;

        @Override
        public String words(JsonNode value, NameBooks names) {
            var sets = new ArrayList<String>();
            for (var set : value) {
                sets.add(
                        "%s：%s，%s"
                                .formatted(
                                        new Word(set.path("name").asText(), false).written(SPECIAL),
                                        TEACHER.word(set.path("teacher").asText(), names)
                                                .written(SPECIAL),
                                        ROOM.word(set.path("room").asText(), names)
                                                .written(SPECIAL)));
            }
            return joined(sets);
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            return each(words, Word.SEMICOLONS, (part, array) -> set(part, array, at));
        }

        private static boolean set(String part, ArrayNode array, CellReading at) {
            var parts = Word.split(part, COLON);
            var people = parts.size() == 2 ? Word.split(parts.get(1), Word.COMMAS) : List.of("");
            if (people.size() != 2) {
                return wrong(part, "A 层：甲老师，美术室；B 层：乙老师，音乐室", at);
            }
            var teacher = TEACHER.value(Word.of(people.get(0)), at);
            var room = ROOM.value(Word.of(people.get(1)), at);
            if (teacher == null || room == null) {
                return false;
            }
            array.addObject()
                    .put("name", Word.of(parts.getFirst()).text())
                    .<ObjectNode>set("teacher", teacher)
                    .set("room", room);
            return true;
        }
    }

    private record Together() implements CellWords {
        @Override
        public String words(JsonNode value, NameBooks names) {
            var groups = new ArrayList<String>();
            for (var group : value) {
                groups.add(
                        ListCells.joined(
                                group.path("classes"), CLASS, names, "+", Word.COMMAS + PLUS));
            }
            return joined(groups);
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            return each(
                    words,
                    Word.SEMICOLONS,
                    (part, array) -> {
                        var classes = ListCells.read(part, CLASS, at, PLUS + "、,，");
                        if (classes != null) {
                            array.addObject().set("classes", classes);
                        }
                        return classes != null;
                    });
        }
    }

    private record Pupils() implements CellWords {
        private static final String SPECIAL = Word.COMMAS + " ";

        @Override
        public String words(JsonNode value, NameBooks names) {
            var pupils = new ArrayList<String>();
            for (var pupil : value) {
                pupils.add(
                        CLASS.word(pupil.path("class").asText(), names).written(SPECIAL)
                                + " "
                                + new Word(pupil.path("pupil").asText(), false).written(SPECIAL));
            }
            return joined(pupils);
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            return each(
                    words,
                    Word.COMMAS,
                    (part, array) -> {
                        var parts = Word.split(part, " ");
                        if (parts.size() != 2) {
                            return wrong(part, "三(1)班 17；三(2)班 3", at);
                        }
                        var schoolClass = CLASS.value(Word.of(parts.get(0)), at);
                        if (schoolClass == null) {
                            return false;
                        }
                        var pupil = array.addObject();
                        pupil.set("class", schoolClass);
                        pupil.put("pupil", Word.of(parts.get(1)).text());
                        return true;
                    });
        }
    }

    private record Days() implements CellWords {
        @Override
        public String words(JsonNode value, NameBooks names) {
            var days = new ArrayList<String>();
            for (var day : value) {
                days.add(
                        TimeWords.day(day.path("weekday").asInt())
                                + "："
                                + (day.path("clubs").isEmpty()
                                        ? Word.NONE
                                        : ListCells.joined(
                                                day.path("clubs"),
                                                CLUB,
                                                names,
                                                "、",
                                                Word.COMMAS + COLON)));
            }
            return joined(days);
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            return each(words, Word.SEMICOLONS, (part, array) -> day(part, array, at));
        }

        private static boolean day(String part, ArrayNode array, CellReading at) {
            var parts = Word.split(part, COLON);
            var days = parts.size() == 2 ? TimeWords.days(parts.getFirst()) : null;
            if (days == null || days.isEmpty() || days.get().size() != 1) {
                return wrong(part, "周一：足球、国画；周三：京剧", at);
            }
            var clubs =
                    parts.get(1).equals(Word.NONE)
                            ? JsonNodeFactory.instance.arrayNode()
                            : ListCells.read(parts.get(1), CLUB, at, Word.COMMAS);
            if (clubs != null) {
                array.addObject().put("weekday", days.get().iterator().next()).set("clubs", clubs);
            }
            return clubs != null;
        }
    }
}
