package paike.datasets.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.afterschool.Session;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.model.school.TeachingSet;
import paike.model.school.WeekType;

/** The rows of {@code timetable.csv}, ordered by class, then time; what has no class comes last. */
final class CsvRows {
    /** Joins several names in one field. */
    static final String JOINT = ";";

    private record Row(int order, int weekday, LocalTime start, List<String> fields) {}

    private CsvRows() {}

    static List<List<String>> of(Plan plan) {
        var school = plan.school();
        var columns = columns(school).stream().map(TimetableCsv.COLUMNS::indexOf).toList();
        var rows = new ArrayList<Row>();
        for (var placement : plan.timetable().placements()) {
            for (var schoolClass : placement.lesson().classes()) {
                addLesson(rows, school, placement, schoolClass);
            }
            if (placement.lesson().classes().isEmpty()) {
                addLesson(rows, school, placement, null);
            }
        }
        addMeetings(rows, school);
        rows.sort(
                Comparator.comparingInt(Row::order)
                        .thenComparingInt(Row::weekday)
                        .thenComparing(Row::start));
        return rows.stream().map(row -> columns.stream().map(row.fields()::get).toList()).toList();
    }

    /** The usual columns, and those that tell sets and alike lessons apart where there are any. */
    static List<String> columns(School school) {
        var columns = new ArrayList<>(TimetableCsv.COLUMNS.subList(0, TimetableCsv.USUAL));
        if (haveSets(school)) {
            columns.add("sets");
        }
        if (Alike.isIn(school)) {
            columns.add("lesson");
        }
        return columns;
    }

    /** Whether some lesson is taught in sets, so that the file has a column of their names. */
    private static boolean haveSets(School school) {
        return school.assignments().stream().anyMatch(one -> !one.sets().isEmpty());
    }

    private static void addLesson(
            List<Row> rows, School school, Placement placement, @Nullable SchoolClass schoolClass) {
        var lesson = placement.lesson();
        for (var slot : school.span(lesson, placement.start().index())) {
            int period =
                    slot.kind() != IntervalKind.LESSON
                            ? 0
                            : schoolClass == null
                                    ? school.week(lesson).period(slot.index())
                                    : school.week(schoolClass).period(slot.index());
            rows.add(
                    new Row(
                            order(lesson, schoolClass, school),
                            slot.weekday(),
                            slot.start(),
                            List.of(
                                    lesson.weekType().name(),
                                    String.valueOf(slot.weekday()),
                                    period == 0 ? "" : String.valueOf(period),
                                    slot.start().toString(),
                                    slot.end().toString(),
                                    lesson.kind().code(),
                                    schoolClass == null ? "" : schoolClass.name(),
                                    lesson.subject().name(),
                                    names(lesson.teachers()),
                                    roomNames(placement.rooms()),
                                    String.join(
                                            JOINT,
                                            lesson.sets().stream().map(TeachingSet::name).toList()),
                                    lesson.origin() == Lesson.Origin.PLANNED ? lesson.id() : "")));
        }
    }

    /** By class; behind all classes meetings, then clubs, then lectures. */
    private static int order(Lesson lesson, @Nullable SchoolClass schoolClass, School school) {
        int classes = school.classes().size();
        if (lesson.kind() == LessonKind.LECTURE) {
            return classes + 2;
        }
        return schoolClass == null ? classes + 1 : schoolClass.index();
    }

    private static void addMeetings(List<Row> rows, School school) {
        int order = school.classes().size();
        for (var meeting : school.meetings()) {
            rows.add(
                    other(
                            order,
                            meeting.weekType(),
                            new Session(meeting.weekday(), meeting.start(), meeting.end()),
                            List.of("meeting", "", meeting.name(), names(meeting.teachers()), "")));
        }
    }

    private static Row other(int order, WeekType weekType, Session session, List<String> rest) {
        var fields = new ArrayList<String>();
        fields.add(weekType.name());
        fields.add(String.valueOf(session.weekday()));
        fields.add("");
        fields.add(session.start().toString());
        fields.add(session.end().toString());
        fields.addAll(rest);
        fields.addAll(List.of("", ""));
        return new Row(order, session.weekday(), session.start(), fields);
    }

    private static String roomNames(List<Room> rooms) {
        return String.join(JOINT, rooms.stream().map(Room::name).toList());
    }

    private static String names(List<Teacher> teachers) {
        return String.join(JOINT, teachers.stream().map(Teacher::name).toList());
    }
}
