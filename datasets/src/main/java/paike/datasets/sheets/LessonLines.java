package paike.datasets.sheets;

import paike.model.Text;
import paike.model.school.WeekType;

/** How a cell words what takes place: one line what it is, one line who or where. */
public final class LessonLines {
    private LessonLines() {}

    /** On a sheet of a class: subject over teacher. */
    public static Text ofClass(Happening happening) {
        return lines(happening, happening.name(), happening.people());
    }

    /** Likewise where there is little room: of mixed sets not all teachers are named. */
    public static Text ofClassInBrief(Happening happening) {
        return happening.isInSets()
                ? Text.of("%s\n走班", "%s\nin sets", happening.name())
                : ofClass(happening);
    }

    /** On a sheet of a teacher: class over subject. */
    public static Text ofTeacher(Happening happening) {
        return happening.classes().isEmpty()
                ? lines(happening, happening.name(), happening.roomNames())
                : lines(happening, happening.classNames(), happening.name());
    }

    /** In the block of a class: subject, teacher, and the room if it is not the home room. */
    public static Text inClassBlock(Happening happening) {
        return withRoom(ofClass(happening), happening.specialRoomNames());
    }

    /** In the block of a teacher: class, subject, and the room if it is not the home room. */
    public static Text inTeacherBlock(Happening happening) {
        return happening.classes().isEmpty()
                ? ofTeacher(happening)
                : withRoom(ofTeacher(happening), happening.specialRoomNames());
    }

    /** In the block of a room: class, subject and teacher. */
    public static Text inRoomBlock(Happening happening) {
        return happening.classes().isEmpty()
                ? lines(happening, happening.name(), happening.people())
                : lines(
                        happening,
                        happening.classNames(),
                        (happening.name() + " " + happening.people()).strip());
    }

    private static Text withRoom(Text lines, String room) {
        return room.isEmpty() ? lines : Text.of("%s %s", "%s %s", lines, room);
    }

    private static Text lines(Happening happening, String first, String second) {
        var marked = Text.of("%s%s", "%s%s", mark(happening), first);
        return second.isEmpty() ? marked : Text.of("%s\n%s", "%s\n%s", marked, second);
    }

    /** Such as 【单】【连】. */
    private static Text mark(Happening happening) {
        String zh = "";
        String en = "";
        if (happening.weekType() != WeekType.ALL) {
            var week = AuditWords.weekType(happening.weekType());
            zh += "【" + week.zh() + "】";
            en += "[" + week.en() + "] ";
        }
        if (happening.part() > 0) {
            zh += "【连】";
            en += "[double] ";
        }
        return new Text(zh, en);
    }
}
