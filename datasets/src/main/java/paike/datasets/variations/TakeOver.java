package paike.datasets.variations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import paike.model.Text;

/**
 * 教师 张三 离职 由 李四 接替: all that is his is hers from now on. With classes, or with subjects, theirs
 * alone: 教师 张三 的 三(1)班 数学 由 李四 接替. A newcomer is named as such: 由 新教师 王五 接替.
 */
final class TakeOver implements Edit {
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:(?:教师|老师|teacher) ?)?(.+?) ?(?:改?由|给|by) ?(新(?:教师|老师) ?|new teacher )?(.+?)"
                            + " ?(?:接替|接任|接手|接课|接|代课|代|takes over)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9· .'-]{1,29}");

    /** Names up to this length keep a 老师 at their end: it is part of them. */
    private static final int SHORT = 3;

    private static final Pattern WHY =
            Pattern.compile("^(?:老师|教师)? ?(?:离职|离开|调走|调离|退休|休?产假|病假|辞职|leaves|的)? ?");

    @Override
    public boolean apply(String sentence, Draft draft) {
        var matcher = SENTENCE.matcher(sentence);
        if (!matcher.matches()) {
            return false;
        }
        var old = draft.expect(Draft.Kind.TEACHER, matcher.group(1));
        var successor = successor(matcher.group(2) != null, matcher.group(3), draft);
        if (old.isPresent() && !successor.isEmpty()) {
            var rest = WHY.matcher(old.get().rest()).replaceFirst("");
            if (rest.isEmpty()) {
                replaceEverywhere(old.get().id(), successor, draft);
            } else {
                replaceIn(rest, old.get().id(), successor, draft);
            }
        }
        return true;
    }

    /** The id; empty if nobody has the name. */
    private static String successor(boolean isNew, String name, Draft draft) {
        if (!isNew) {
            return draft.expect(Draft.Kind.TEACHER, name).map(Draft.Found::id).orElse("");
        }
        var bare = name.length() > SHORT ? name.replaceFirst("(?:老师|教师)$", "") : name;
        boolean isKnown = draft.names(Draft.Kind.TEACHER).contains(bare);
        if (isKnown || !NAME.matcher(bare).matches()) {
            draft.problem(
                    Text.of(
                            "“%s”应为一位学校还没有的教师",
                            "\"%s\": one teacher whom the school does not have expected", name));
            return "";
        }
        var id = "new-" + (draft.list("teachers").size() + 1);
        draft.list("teachers").addObject().put("id", id).put("name", bare);
        return id;
    }

    /**
     * In assignments, care, clubs, meetings, groups, as homeroom teacher; then the old one goes.
     */
    private static void replaceEverywhere(String old, String successor, Draft draft) {
        for (var list : List.of("assignments", "care", "clubs", "meetings", "groups", "classes")) {
            replace(draft.school().path(list), old, successor);
        }
        var teachers = draft.list("teachers");
        for (int i = teachers.size() - 1; i >= 0; i--) {
            if (teachers.get(i).path("id").asText().equals(old)) {
                teachers.remove(i);
            }
        }
    }

    private static void replace(JsonNode node, String old, String successor) {
        if (node instanceof ArrayNode array) {
            replaceInArray(array, old, successor);
        } else if (node instanceof ObjectNode object) {
            for (var field : List.of("teacher", "homeroomTeacher", "leader")) {
                if (object.path(field).asText().equals(old)) {
                    object.put(field, successor);
                }
            }
        }
        node.forEach(child -> replace(child, old, successor));
    }

    private static void replaceInArray(ArrayNode array, String old, String successor) {
        boolean isThere = false;
        for (var one : array) {
            isThere |= one.isTextual() && one.asText().equals(successor);
        }
        for (int i = array.size() - 1; i >= 0; i--) {
            if (array.get(i).isTextual() && array.get(i).asText().equals(old)) {
                if (isThere) {
                    array.remove(i);
                } else {
                    array.set(i, TextNode.valueOf(successor));
                }
            }
        }
    }

    private static void replaceIn(String words, String old, String successor, Draft draft) {
        var classes = new ArrayList<String>();
        var subjects = new ArrayList<String>();
        var rest = words;
        while (!rest.isEmpty()) {
            var schoolClass = draft.starting(Draft.Kind.CLASS, rest);
            var subject = draft.starting(Draft.Kind.SUBJECT, rest);
            if (schoolClass.isPresent()) {
                classes.add(schoolClass.get().id());
                rest = schoolClass.get().rest();
            } else if (subject.isPresent()) {
                subjects.add(subject.get().id());
                rest = subject.get().rest();
            } else {
                draft.unknown(Draft.Kind.CLASS, rest.split("[ 、]", 2)[0]);
                return;
            }
            rest = rest.replaceFirst("^[ 、和的]+", "");
        }
        int changed = 0;
        for (var assignment : Draft.objects(draft.list("assignments"))) {
            if (names(assignment.path("teachers"), List.of(old))
                    && (classes.isEmpty() || names(assignment.path("classes"), classes))
                    && (subjects.isEmpty()
                            || subjects.contains(assignment.path("subject").asText()))) {
                replace(assignment, old, successor);
                changed++;
            }
        }
        if (changed == 0) {
            draft.problem(Text.of("没有这样的任课：%s", "there is no such assignment: %s", words));
        }
    }

    private static boolean names(JsonNode list, List<String> ids) {
        for (var one : list) {
            if (ids.contains(one.asText())) {
                return true;
            }
        }
        return false;
    }
}
