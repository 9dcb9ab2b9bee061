package paike.datasets.sheets;

import java.util.List;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.school.WeekType;

/** How a cell words what takes place: one line what it is, one line who or where. */
public final class LessonLines {
    private LessonLines() {}

    /** On a sheet of a class: subject over teacher. */
    public static Text ofClass(Happening happening) {
        return lines(happening, happening.name(), happening.people());
    }

    /** All of a cell; what alternates by weeks side by side, 美术|劳动 over 李|王, odd ones first. */
    public static Text ofClassByWeeks(List<Happening> there) {
        var odd = there.stream().filter(one -> one.weekType() == WeekType.ODD).toList();
        var even = there.stream().filter(one -> one.weekType() == WeekType.EVEN).toList();
        boolean isPair = there.size() == 2 && odd.size() == 1 && even.size() == 1;
        if (!isPair) {
            return ofAll(there, LessonLines::ofClass);
        }
        var first = odd.getFirst();
        var second = even.getFirst();
        var subjects =
                Text.of(
                        "%s%s|%s%s",
                        "%s%s|%s%s",
                        doubleMark(first),
                        first.name(),
                        doubleMark(second),
                        second.name());
        return first.people().isEmpty() && second.people().isEmpty()
                ? subjects
                : Text.of("%s\n%s|%s", "%s\n%s|%s", subjects, first.people(), second.people());
    }

    /** Each in words of its own, those alike once, joined by a slash. */
    static Text ofAll(List<Happening> there, SheetWriter.LessonWords words) {
        var all = there.stream().map(words::words).distinct().toList();
        return new Text(
                all.stream().map(Text::zh).collect(Collectors.joining("/")),
                all.stream().map(Text::en).collect(Collectors.joining("/")));
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
        if (happening.weekType() == WeekType.ALL) {
            return doubleMark(happening);
        }
        var week = AuditWords.weekType(happening.weekType());
        return Text.of("【%s】%s", "[%s] %s", week, doubleMark(happening));
    }

    private static Text doubleMark(Happening happening) {
        return happening.part() > 0 ? new Text("【连】", "[double] ") : Text.same("");
    }
}
