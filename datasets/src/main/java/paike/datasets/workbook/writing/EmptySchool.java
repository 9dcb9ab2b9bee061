package paike.datasets.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.datasets.workbook.layout.SchoolSheets;

/**
 * What an empty template holds already: a usual day, common subjects, some rooms, the usual rules.
 */
public final class EmptySchool {
    private EmptySchool() {}

    public static JsonNode rulebook() {
        var tree = JsonNodeFactory.instance.objectNode().put("format", RulebookReader.FORMAT);
        tree.putArray("extends").add(SchoolSheets.USUAL_RULEBOOK);
        return tree;
    }

    public static JsonNode school() {
        var tree = JsonNodeFactory.instance.objectNode().put("format", SchoolReader.FORMAT);
        var week = tree.putArray("weekdays");
        List.of(1, 2, 3, 4, 5).forEach(week::add);
        bell(tree.putArray("bellSchedules").addObject());
        subjects(tree.putArray("subjects"));
        rooms(tree.putArray("rooms"));
        return tree;
    }

    /** Lessons of 40 minutes from 08:20 with breaks, a big break and noon as the nation asks. */
    private static void bell(ObjectNode bell) {
        bell.put("id", "全校");
        var day = bell.putArray("intervals");
        interval(day, "arrival", "到校", "08:00", "08:20");
        interval(day, "lesson", "第1节", "08:20", "09:00");
        interval(day, "lesson", "第2节", "09:10", "09:50");
        interval(day, "bigBreak", "大课间", "09:50", "10:20");
        interval(day, "lesson", "第3节", "10:20", "11:00");
        interval(day, "eyeExercise", "眼保健操", "11:00", "11:05");
        interval(day, "lesson", "第4节", "11:15", "11:55");
        interval(day, "lunch", "午餐", "11:55", "12:40");
        interval(day, "noonRest", "午休", "12:40", "13:40");
        interval(day, "lesson", "第5节", "13:40", "14:20");
        interval(day, "eyeExercise", "眼保健操", "14:20", "14:25");
        interval(day, "lesson", "第6节", "14:35", "15:15");
        interval(day, "activity", "体育活动", "15:25", "15:55");
        interval(day, "afterSchool1", "作业辅导", "16:00", "16:40");
        interval(day, "afterSchool2", "社团", "16:50", "17:40");
    }

    private static void interval(ArrayNode day, String kind, String name, String from, String to) {
        day.addObject().put("kind", kind).put("name", name).put("start", from).put("end", to);
    }

    private static void subjects(ArrayNode list) {
        subject(list, "语文", "core");
        subject(list, "数学", "core");
        subject(list, "英语", "core");
        subject(list, "道德与法治", "life");
        subject(list, "科学", "know");
        subject(list, "信息科技", "know", "protected");
        subject(list, "体育", "pe", "protected");
        subject(list, "音乐", "arts", "protected");
        subject(list, "美术", "arts", "protected");
        subject(list, "劳动", "know");
        subject(list, "综合实践", "know", "protected");
        subject(list, "班队活动", "life");
        subject(list, "心理健康", "life");
        subject(list, "地方课程", "life");
        subject(list, "校本课程", "life");
        subject(list, "体育活动", "activity");
        list.addObject()
                .put("id", "书法")
                .put("family", "语文")
                .putArray("marks")
                .add("know")
                .add("writing");
    }

    private static void subject(ArrayNode list, String name, String... marks) {
        var array = list.addObject().put("id", name).putArray("marks");
        List.of(marks).forEach(array::add);
    }

    private static void rooms(ArrayNode list) {
        list.addObject().put("id", "操场").put("kind", "playground").put("classCapacity", 4);
        list.addObject().put("id", "音乐教室").put("kind", "music");
        list.addObject().put("id", "美术教室").put("kind", "art");
        list.addObject().put("id", "计算机教室").put("kind", "computer");
        list.addObject().put("id", "科学实验室").put("kind", "lab");
    }
}
