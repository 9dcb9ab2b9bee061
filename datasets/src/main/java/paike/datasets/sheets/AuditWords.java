package paike.datasets.sheets;

import java.util.ArrayList;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Teacher;
import paike.model.school.WeekType;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Place;
import paike.rules.RulebookEntry;

/** How an audit is put into words on sheets and pages. */
public final class AuditWords {
    private AuditWords() {}

    /** Such as "一(1)班 · 语文 · 周二第3节"; empty if the place says nothing. */
    public static Text place(Place place) {
        var who =
                Stream.of(
                                place.schoolClass() == null ? null : place.schoolClass().name(),
                                place.teacher() == null ? null : place.teacher().name(),
                                place.room() == null ? null : place.room().name(),
                                place.subject() == null ? null : place.subject().name())
                        .filter(Objects::nonNull)
                        .map(Text::same)
                        .toList();
        var parts = new ArrayList<>(who);
        if (place.grade() > 0) {
            parts.addFirst(Text.of("%d年级", "grade %d", place.grade()));
        }
        if (place.weekday() > 0) {
            var weekday = Text.weekday(place.weekday());
            parts.add(
                    place.period() > 0
                            ? Text.of("%s第%d节", "%s period %d", weekday, place.period())
                            : weekday);
        }
        return new Text(
                parts.stream().map(Text::zh).collect(Collectors.joining(" · ")),
                parts.stream().map(Text::en).collect(Collectors.joining(" · ")));
    }

    public static Text level(Level level) {
        return switch (level) {
            case MUST -> new Text("必守", "must");
            case SHOULD -> new Text("建议", "should");
            case OFF -> new Text("不采用", "off");
        };
    }

    /** Such as "限 1、2 年级"; empty if it holds for all. */
    public static Text grades(RulebookEntry entry) {
        return entry.grades().isEmpty()
                ? Text.same("")
                : Text.of(
                        "限 %s 年级",
                        "grades %s only",
                        new TreeSet<>(entry.grades())
                                .stream().map(String::valueOf).collect(Collectors.joining("、")));
    }

    /** ✓ kept, ✕ broken must, △ broken should, – nothing to judge. */
    public static String sign(Audit.Result result) {
        if (result.points() == 0) {
            return "–";
        }
        return result.isKept() ? "✓" : result.entry().level() == Level.MUST ? "✕" : "△";
    }

    /** Such as "违反 3 处". */
    public static Text verdict(Audit.Result result) {
        if (result.points() == 0) {
            return new Text("无可评判", "nothing to judge");
        }
        return result.isKept()
                ? new Text("满足", "kept")
                : Text.of("违反 %d 处", "%d broken", result.violations().size());
    }

    /** The verdict on the whole plan: must-rules first, then lessons without a time. */
    public static Text verdict(Audit audit, int unplaced) {
        var must =
                audit.hard() == 0
                        ? new Text("必守规则全部满足", "all must-rules kept")
                        : Text.of("必守规则违反 %d 处", "must-rules broken %d times", audit.hard());
        return unplaced == 0
                ? must
                : Text.of("%s，未排 %d 次课", "%s, %d lessons unplaced", must, unplaced);
    }

    /** 单 or 双; empty for every week. */
    public static Text weekType(WeekType weekType) {
        return switch (weekType) {
            case ALL -> Text.same("");
            case ODD -> new Text("单", "odd");
            case EVEN -> new Text("双", "even");
        };
    }

    /** Such as "一(1)班 语文 孙雪". */
    public static String lesson(Lesson lesson) {
        return Stream.concat(
                        Stream.of(lesson.assignment().title()),
                        lesson.teachers().stream().map(Teacher::name))
                .collect(Collectors.joining(" "));
    }
}
