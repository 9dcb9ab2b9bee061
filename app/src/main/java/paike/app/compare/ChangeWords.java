package paike.app.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.app.compare.diff.Change;
import paike.app.compare.diff.Diff;
import paike.app.compare.diff.Meeting;
import paike.app.compare.diff.Party;
import paike.app.compare.diff.PlanDiff;
import paike.datasets.sheets.Happening;
import paike.model.Text;

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
                "%s不同（%s%s），涉及教师 %d 人、班级 %d 个；%d 位教师、%d 个班级不受影响",
                "%s differ (%s%s); %d teachers and %d classes are touched, %d teachers and %d"
                        + " classes are not",
                share(both),
                Text.join(counts(both.diff())),
                overlap(both.diff()),
                both.touched(Party.Kind.TEACHER).size(),
                both.touched(Party.Kind.CLASS).size(),
                both.untouched(Party.Kind.TEACHER),
                both.untouched(Party.Kind.CLASS));
    }

    /**
     * How much differs, of how much: such as "570 / 793 节课"; what is no lesson is counted apart,
     * such as "12 / 840 处（课 9 节、课后服务 2 次、教研 1 次）".
     */
    public static Text share(PlanDiff both) {
        var changes = both.diff().changes();
        int all =
                both.meetingsBefore().all().size()
                        + (int) changes.stream().filter(Change::isAdded).count();
        var kinds = kinds(both);
        if (isLessonsOnly(kinds)) {
            int lessons =
                    (int)
                                    both.meetingsBefore().all().stream()
                                            .filter(one -> one.kind() == Happening.Kind.LESSON)
                                            .count()
                            + (int) changes.stream().filter(Change::isAdded).count();
            return Text.of("%d / %d 节课", "%d of %d lessons", changes.size(), lessons);
        }
        return Text.of(
                "%d / %d 处安排（%s）",
                "%d of %d meetings (%s)", changes.size(), all, Text.join(parts(kinds)));
    }

    /** How much differs: such as "12 节课" or "13 处安排（课 12、教研活动 1）". */
    public static Text amount(PlanDiff both) {
        var kinds = kinds(both);
        int all = both.diff().changes().size();
        return isLessonsOnly(kinds)
                ? Text.of("%d 节课", "%d lessons", all)
                : Text.of("%d 处安排（%s）", "%d meetings (%s)", all, Text.join(parts(kinds)));
    }

    private static Map<Happening.Kind, Integer> kinds(PlanDiff both) {
        var kinds = new EnumMap<Happening.Kind, Integer>(Happening.Kind.class);
        both.diff().changes().forEach(one -> kinds.merge(one.shown().kind(), 1, Integer::sum));
        return kinds;
    }

    private static boolean isLessonsOnly(Map<Happening.Kind, Integer> kinds) {
        return kinds.keySet().equals(Set.of(Happening.Kind.LESSON));
    }

    private static List<Text> parts(Map<Happening.Kind, Integer> kinds) {
        var parts = new ArrayList<Text>();
        kinds.forEach((kind, count) -> parts.add(Text.of("%s %d", "%2$d %1$s", kind(kind), count)));
        return parts;
    }

    private static Text kind(Happening.Kind kind) {
        return switch (kind) {
            case LESSON -> new Text("课", "lessons");
            case ACTIVITY -> new Text("体育活动", "activities");
            case CARE -> new Text("课后服务", "care");
            case CLUB -> new Text("社团", "clubs");
            case LECTURE -> new Text("讲座", "lectures");
            case MEETING -> new Text("教研活动", "meetings of teachers");
        };
    }

    /** Says that some changed in several ways, where the counts add up to more than there are. */
    private static Text overlap(Diff diff) {
        long several = diff.changes().stream().filter(one -> one.aspects().size() > 1).count();
        return several == 0
                ? Text.same("")
                : Text.of("，其中 %d 处不止一样", "; %d of them in several ways", several);
    }
}
