package paike.app.compare;

import org.jspecify.annotations.Nullable;

import paike.app.compare.diff.Change;
import paike.app.compare.diff.Diff;
import paike.app.compare.diff.Meeting;
import paike.app.compare.diff.Party;
import paike.app.compare.diff.PlanDiff;
import paike.model.Text;

import java.util.ArrayList;
import java.util.List;

/** How changes between two plans are put into words. */
public final class ChangeWords {
    private ChangeWords() {}

    /** What it is: such as "三(1)班 美术"; a club has its name alone. */
    public static String what(Meeting meeting) {
        return (meeting.classNames() + " " + meeting.subject().name()).strip();
    }

    /** When, by whom and where; empty parts are left out. */
    public static Text at(@Nullable Meeting meeting) {
        return at(meeting, false, false);
    }

    /** Such as "三(1)班 美术（叶青）改时间：周一第3节 → 周四第1节"; what stays is said once. */
    public static Text line(Change change) {
        var shown = change.shown();
        boolean sameTeachers =
                !change.isAdded()
                        && !change.isDropped()
                        && !change.aspects().contains(Change.Aspect.TEACHERS);
        boolean sameRooms =
                !change.isAdded()
                        && !change.isDropped()
                        && !change.aspects().contains(Change.Aspect.ROOMS);
        return Text.of(
                "%s%s %s：%s → %s",
                "%s%s %s: %s → %s",
                what(shown),
                sameTeachers && !shown.people().isEmpty()
                        ? Text.of("（%s）", " (%s)", shown.people())
                        : Text.same(""),
                change.kind(),
                at(change.before(), sameTeachers, sameRooms),
                at(change.after(), sameTeachers, sameRooms));
    }

    private static Text at(
            @Nullable Meeting meeting, boolean withoutTeachers, boolean withoutRooms) {
        if (meeting == null) {
            return new Text("（无）", "(none)");
        }
        var people = withoutTeachers ? "" : meeting.people();
        var places = withoutRooms ? "" : meeting.places();
        return Text.of(
                "%s%s%s",
                "%s%s%s",
                meeting.time(),
                people.isEmpty() ? "" : " " + people,
                places.isEmpty() ? "" : " " + places);
    }

    /** How many lessons changed in which way; one phrase each. */
    public static List<Text> counts(Diff diff) {
        var counts = new ArrayList<Text>();
        for (var aspect : Change.Aspect.values()) {
            add(counts, diff.count(aspect), aspect.words());
        }
        add(
                counts,
                (int) diff.changes().stream().filter(Change::isAdded).count(),
                new Text("新增", "added"));
        add(
                counts,
                (int) diff.changes().stream().filter(Change::isDropped).count(),
                new Text("取消", "dropped"));
        return counts;
    }

    private static void add(List<Text> counts, int count, Text what) {
        if (count > 0) {
            counts.add(Text.of("%s %d", "%2$d %1$s", what, count));
        }
    }

    /** How much differs in all: lessons, teachers, classes, of how many. */
    public static Text summary(PlanDiff both) {
        if (both.diff().isEmpty()) {
            return both.before().school().facts().equals(both.after().school().facts())
                    ? new Text("课表完全相同", "the timetables are the same")
                    : new Text(
                            "每节课都在原来的星期和节次，只是学校数据不同",
                            "every lesson keeps its day and period; only the school's data differ");
        }
        return Text.of(
                "%d 节课不同（%s），涉及教师 %d 人、班级 %d 个；%d 位教师、%d 个班级不受影响",
                "%d lessons differ (%s); %d teachers and %d classes are touched, %d teachers and %d"
                        + " classes are not",
                both.diff().changes().size(),
                Text.join(counts(both.diff())),
                both.touched(Party.Kind.TEACHER).size(),
                both.touched(Party.Kind.CLASS).size(),
                both.untouched(Party.Kind.TEACHER),
                both.untouched(Party.Kind.CLASS));
    }
}
