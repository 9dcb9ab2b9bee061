package paike.app.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/** Names of the places within a page; the same in every version of a plan. */
final class Anchors {
    private Anchors() {}

    static String of(SchoolClass schoolClass) {
        return "class-" + withoutBlanks(schoolClass.id());
    }

    static String of(Teacher teacher) {
        return "teacher-" + withoutBlanks(teacher.id());
    }

    static String of(Room room) {
        return "room-" + withoutBlanks(room.id());
    }

    static String href(String anchor) {
        return "#" + URLEncoder.encode(anchor, StandardCharsets.UTF_8);
    }

    private static String withoutBlanks(String id) {
        return id.replaceAll("\\s", "_");
    }
}
