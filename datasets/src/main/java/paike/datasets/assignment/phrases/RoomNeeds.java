package paike.datasets.assignment.phrases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paike.datasets.assignment.gathered.Task;
import paike.datasets.words.Spelling;
import paike.model.Text;

/** Rooms that lists ask for, and how many classes have to be in them at once. */
public final class RoomNeeds {
    private static final Pattern JOINTS = Pattern.compile("[/、,，;；\n]|或者?");

    /** The room of the class itself, which nobody has to ask for. */
    private static final Pattern OWN =
            Pattern.compile("(?:本班|原班|自己|普通|班级|各班|所在班|一般)?(?:教室|课室|班级)|本班|原班|班内|无|否");

    /** Where several classes have their lesson beside one another. */
    private static final Pattern OUTDOORS = Pattern.compile(".*(?:操场|运动场|田径场|球场|体育场|户外|校园).*");

    private static final int CLASSES_OUTDOORS = 4;

    private final int slots;
    private final Map<String, Double> periods = new LinkedHashMap<>();

    /**
     * @param slots lesson periods of a week
     */
    public RoomNeeds(int slots) {
        this.slots = slots;
    }

    /** The rooms that a cell names, any of which will do; empty if it means the class's own. */
    public static List<String> named(String text) {
        return Arrays.stream(JOINTS.split(text, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !OWN.matcher(Spelling.plain(name)).matches())
                .distinct()
                .toList();
    }

    /**
     * @param count its periods a week, every second week half
     */
    public void add(Task task, double count) {
        task.rooms().forEach(room -> periods.merge(room, count / task.rooms().size(), Double::sum));
    }

    /** Writes {@code rooms}; gives what was assumed of them. */
    public List<Text> write(ObjectNode tree) {
        if (periods.isEmpty()) {
            return List.of();
        }
        var array = tree.putArray("rooms");
        periods.forEach(
                (room, count) ->
                        array.addObject()
                                .put("id", room)
                                .put("kind", room)
                                .put("classCapacity", capacity(room)));
        return List.of(
                Text.of(
                        "表中没有场地能同时容纳几个班：%s；请核对",
                        "how many classes a room holds at once was not given: %s; please check",
                        periods.keySet().stream()
                                .map(
                                        room ->
                                                Text.of(
                                                        "%s 按 %d 个班",
                                                        "%s: %d assumed", room, capacity(room)))
                                .collect(Collectors.reducing(RoomNeeds::joined))
                                .orElseThrow()));
    }

    private static Text joined(Text one, Text other) {
        return Text.of("%s、%s", "%s, %s", one, other);
    }

    /** As few as will do for all that is asked of it. */
    private int capacity(String room) {
        int usual = OUTDOORS.matcher(room).matches() ? CLASSES_OUTDOORS : 1;
        return Math.max(usual, (int) Math.ceil(periods.getOrDefault(room, 0.0) / slots));
    }
}
