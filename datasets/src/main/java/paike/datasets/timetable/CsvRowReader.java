package paike.datasets.timetable;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TimeGrid;
import paike.model.school.WeekType;

/** Reads one row of {@code timetable.csv} after another. */
final class CsvRowReader {
    /** Kinds that the school states itself; their rows repeat it and are not read back. */
    private static final Set<String> STATED_BY_SCHOOL = Set.of("meeting");

    private final List<String> header;
    private final Problems problems;
    private final School school;
    private final Map<String, SchoolClass> classByName;
    private final Map<LessonKind, Map<String, Subject>> subjectByName =
            new EnumMap<>(LessonKind.class);
    private final Map<String, Teacher> teacherByName;
    private final Map<String, Room> roomByName;
    private final Set<String> strangers = new HashSet<>();
    private int rows;
    private int strangeRows;
    private String place = "";

    CsvRowReader(List<String> header, School school, Problems problems) {
        this.header = header;
        this.problems = problems;
        this.school = school;
        this.classByName = byNameOrId(school.classes(), SchoolClass::name, SchoolClass::id);
        for (var kind : LessonKind.values()) {
            var ofKind = school.subjects().stream().filter(kind::isOf).toList();
            subjectByName.put(kind, byNameOrId(ofKind, Subject::name, Subject::id));
        }
        this.teacherByName = byNameOrId(school.teachers(), Teacher::name, Teacher::id);
        this.roomByName = byNameOrId(school.rooms(), Room::name, Room::id);
    }

    /** The meeting of a row; null if the row is the school's own or has a problem. */
    @Nullable MeetingRow meeting(CsvRecord row) {
        place = "line " + row.getStartingLineNumber();
        if (row.getFieldCount() > header.size()) {
            problems.add(
                    place,
                    Text.of(
                            "有 %d 格，表头只有 %d 列",
                            "has %d cells, the header has %d columns",
                            row.getFieldCount(),
                            header.size()),
                    new Text(
                            "名称中若有逗号，请用双引号括起来。",
                            "A name with a comma must stand in double quotes."));
            return null;
        }
        var kindName = field(row, "kind").toLowerCase(Locale.ROOT);
        if (STATED_BY_SCHOOL.contains(kindName)) {
            return null;
        }
        rows++;
        var kind = kind(kindName);
        var weekType = weekType(field(row, "week_type"));
        int weekday = integer(row, "weekday", TimeGrid.LAST_WEEKDAY, false);
        int period = integer(row, "period", 64, true);
        var start = time(row, "start");
        var end = time(row, "end");
        int known = problems.all().size();
        var subject = subject(row, kind);
        var schoolClass =
                subject != null && field(row, "class").isEmpty() && school.isOfNobody(kind, subject)
                        ? null
                        : find(row, "class", classByName, new Text("班级", "class"));
        var teachers = named(row, "teachers", teacherByName, new Text("教师", "teacher"));
        var rooms = named(row, "room", roomByName, new Text("场地", "room"));
        strangeRows += problems.all().size() > known ? 1 : 0;
        if (problems.all().size() > known || subject == null || weekday == 0) {
            return null;
        }
        if (start != null && end != null && !start.isBefore(end)) {
            problems.add(
                    place,
                    Text.of("结束时间 %s 应晚于开始时间 %s", "end %s must be after start %s", end, start));
            return null;
        }
        return new MeetingRow(
                place,
                weekType,
                weekday,
                period,
                1,
                start,
                end,
                kind,
                schoolClass == null ? List.of() : List.of(schoolClass),
                subject,
                teachers,
                rooms,
                field(row, "lesson"));
    }

    /** One message instead of hundreds where most names are unknown. */
    void refusePlanOfAnotherSchool() {
        if (rows > 0 && strangeRows * 2 > rows) {
            throw DatasetException.of(
                    problems.file(),
                    "",
                    Text.of(
                            "%d 行中有 %d 行出现 %s 没有的名称（如 %s），像是另一所学校的课表",
                            "%d rows, %d of them with names unknown to %s (such as %s): the timetable of"
                                    + " another school?",
                            rows,
                            strangeRows,
                            school.name(),
                            String.join(", ", strangers.stream().sorted().limit(3).toList())),
                    new Text("请确认学校与课表相配。", "Check that school and timetable belong together."));
        }
    }

    private String field(CsvRecord row, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= row.getFieldCount() ? "" : row.getField(at).strip();
    }

    private LessonKind kind(String name) {
        if (name.isEmpty()) {
            return LessonKind.LESSON;
        }
        for (var kind : LessonKind.values()) {
            if (kind.code().equals(name)) {
                return kind;
            }
        }
        var known = List.of("lesson", "activity", "care", "club", "lecture", "meeting");
        problems.add(
                place,
                Text.of(
                        "kind \"%s\" 不在可选值中（%s）",
                        "kind \"%s\" is not one of %s", name, String.join(", ", known)),
                Advice.maybe(name, known));
        return LessonKind.LESSON;
    }

    private @Nullable Subject subject(CsvRecord row, LessonKind kind) {
        var what = kind.isAfterSchool() ? kind.title() : new Text("科目", "subject");
        return find(row, "subject", requireNonNull(subjectByName.get(kind)), what);
    }

    private WeekType weekType(String name) {
        for (var weekType : WeekType.values()) {
            if (name.isEmpty() || weekType.name().equalsIgnoreCase(name)) {
                return name.isEmpty() ? WeekType.ALL : weekType;
            }
        }
        problems.add(
                place,
                Text.of(
                        "week_type \"%s\" 应为 ALL、ODD 或 EVEN",
                        "week_type \"%s\" is not one of ALL, ODD, EVEN", name));
        return WeekType.ALL;
    }

    private int integer(CsvRecord row, String column, int most, boolean optional) {
        var text = field(row, column);
        if (text.isEmpty() && optional) {
            return 0;
        }
        if (text.matches("\\d{1,3}")
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problems.add(
                place,
                Text.of(
                        "%s \"%s\" 应为 1 到 %d 的整数",
                        "%s \"%s\": an integer from 1 to %d expected", column, text, most));
        return 0;
    }

    private @Nullable LocalTime time(CsvRecord row, String column) {
        var text = field(row, column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeParseException e) {
            problems.add(
                    place,
                    Text.of("%s \"%s\" 应为 HH:MM", "%s \"%s\": HH:MM expected", column, text));
            return null;
        }
    }

    /** Things of a field that names one or several. */
    private <T> List<T> named(CsvRecord row, String column, Map<String, T> known, Text what) {
        return Arrays.stream(field(row, column).split(JOINTS, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> Optional.ofNullable(find(column, name, known, what)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static final String JOINTS = "[;；]";

    private <T> @Nullable T find(CsvRecord row, String column, Map<String, T> known, Text what) {
        return find(column, field(row, column), known, what);
    }

    private <T> @Nullable T find(String column, String name, Map<String, T> known, Text what) {
        var thing = known.get(name);
        if (thing == null) {
            strangers.add(name);
            problems.add(
                    place,
                    Text.of(
                            "%s \"%s\" 不是本校的%s",
                            "%s \"%s\" is no %s of this school", column, name, what),
                    Advice.maybe(name, known.keySet()));
        }
        return thing;
    }

    private static <T> Map<String, T> byNameOrId(
            List<T> things, Function<T, String> name, Function<T, String> id) {
        var found = things.stream().collect(Collectors.toMap(id, t -> t, (a, b) -> a));
        things.forEach(thing -> found.put(name.apply(thing), thing));
        return found;
    }
}
