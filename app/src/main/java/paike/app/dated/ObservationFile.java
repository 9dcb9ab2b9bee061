package paike.app.dated;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.grid.GridFile;
import paike.datasets.words.Dates;
import paike.model.Text;
import paike.model.dated.Observation;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;

/**
 * A plan of lessons to be observed on a sheet, one row per lesson and observer: 日期, 节次, 听课人, 班级,
 * 科目; other columns are for people.
 */
public final class ObservationFile {
    private static final Map<String, List<String>> COLUMNS =
            Map.of(
                    "date", List.of("日期", "date"),
                    "period", List.of("节次", "时间", "period", "time"),
                    "observer", List.of("听课人", "听课教师", "observer"),
                    "class", List.of("班级", "class"),
                    "subject", List.of("科目", "课程", "学科", "subject"));

    private final DatedPlan plan;
    private final AskedNames names;
    private final HeadedSheet sheet;

    private ObservationFile(DatedPlan plan, HeadedSheet sheet) {
        this.plan = plan;
        this.names = new AskedNames(plan.school());
        this.sheet = sheet;
    }

    /** Heads of the table, as the reader knows them. */
    public static List<Text> heads() {
        return List.of(
                new Text("日期", "Date"),
                new Text("节次", "Period"),
                new Text("听课人", "Observer"),
                new Text("班级", "Class"),
                new Text("科目", "Subject"),
                new Text("任课教师", "Teacher"),
                new Text("签到", "Signed"));
    }

    /**
     * @throws DatasetException with everything that cannot be understood
     */
    public static List<Observation> read(Path path, DatedPlan plan) {
        var problems = new Problems(path.toString());
        var found = new ArrayList<Observation>();
        boolean hasTable = false;
        for (var grid : GridFile.read(path).sheets()) {
            var sheet =
                    HeadedSheet.of(grid, problems, COLUMNS, List.copyOf(COLUMNS.keySet()))
                            .orElse(null);
            if (sheet == null) {
                continue;
            }
            hasTable = true;
            var file = new ObservationFile(plan, sheet);
            for (int row = sheet.first(); row < sheet.rowCount(); row++) {
                var one = file.row(row);
                if (one != null) {
                    found.add(one);
                }
            }
        }
        if (!hasTable) {
            problems.add(
                    "",
                    new Text("没有听课安排表", "there is no table of observations"),
                    new Text(
                            "应有表头：日期、节次、听课人、班级、科目。",
                            "Heads expected: date, period, observer, class, subject."));
        }
        problems.throwIfAny();
        return List.copyOf(found);
    }

    private @Nullable Observation row(int row) {
        if (sheet.isEmpty(row)) {
            return null;
        }
        var words = sheet.cell(row, "date");
        var near = AskedDates.near(plan.calendar());
        var date = near == null ? Dates.of(words) : Dates.of(words, near);
        if (date.isEmpty()) {
            sheet.problem(row, "date", Text.of("“%s” 不是日期", "\"%s\" is no date", words));
        }
        var observer = named(row, "observer", names::findTeacher);
        var schoolClass = named(row, "class", names::findClass);
        var assignment = schoolClass == null ? null : assignment(row, schoolClass);
        if (date.isEmpty() || observer == null || schoolClass == null || assignment == null) {
            return null;
        }
        var asked = AskedTime.of(period(sheet.cell(row, "period")));
        var day = plan.calendarDay(date.get());
        int weekday = day.weekday();
        var start =
                start(
                        schoolClass,
                        assignment,
                        asked,
                        weekday == 0 ? date.get().getDayOfWeek().getValue() : weekday);
        if (start == null && !day.hasLessons()) {
            sheet.problem(
                    row,
                    "date",
                    Text.of("%s 没有课：%s", "%s: no lessons, %s", date.get(), day.occasion()));
            return null;
        }
        if (start == null) {
            sheet.problem(
                    row,
                    "period",
                    Text.of(
                            "%s 没有“%s”",
                            "%s has no \"%s\"", schoolClass.name(), sheet.cell(row, "period")));
            return null;
        }
        return new Observation(observer, assignment, date.get(), start);
    }

    private static String period(String words) {
        return words.matches("\\d{1,2}") ? "第" + words + "节" : words;
    }

    private @Nullable LocalTime start(
            SchoolClass schoolClass, TeachingAssignment assignment, AskedTime asked, int weekday) {
        var week = plan.school().week(schoolClass);
        var lessons = plan.school().lessons(assignment);
        return plan.school().grid().slots().stream()
                .filter(slot -> slot.weekday() == weekday && week.period(slot.index()) > 0)
                .filter(slot -> lessons.stream().anyMatch(one -> one.kind().fits(slot.kind())))
                .filter(slot -> !asked.isEmpty() && asked.fits(slot, week))
                .map(slot -> slot.start())
                .findFirst()
                .orElse(null);
    }

    private @Nullable TeachingAssignment assignment(int row, SchoolClass schoolClass) {
        var words = sheet.cell(row, "subject");
        var subjects = names.findSubjects(words);
        var found =
                plan.school().assignments().stream()
                        .filter(one -> one.classes().contains(schoolClass))
                        .filter(one -> subjects.contains(one.subject()))
                        .findFirst();
        if (found.isEmpty()) {
            sheet.problem(
                    row,
                    "subject",
                    Text.of("%s 没有科目“%s”", "%s has no subject \"%s\"", schoolClass.name(), words));
        }
        return found.orElse(null);
    }

    /** Finds somebody or something by name. */
    private interface Finder<T> {
        Optional<T> find(String words);
    }

    private <T> @Nullable T named(int row, String what, Finder<T> finder) {
        var words = sheet.cell(row, what);
        var found = finder.find(words);
        if (found.isEmpty()) {
            sheet.problem(
                    row,
                    what,
                    what.equals("class")
                            ? Text.of("“%s” 不是本校的班级", "\"%s\" is no class of this school", words)
                            : Text.of(
                                    "“%s” 不是本校的教师", "\"%s\" is no teacher of this school", words));
        }
        return found.orElse(null);
    }

    /** Cells of a row: as {@link #heads}. */
    public static List<Text> cells(DatedPlan plan, Observation one) {
        var words = new ChangeWords(plan.school());
        int weekday = plan.calendarDay(one.date()).weekday();
        return List.of(
                Text.same(one.date().toString()),
                Text.of(
                        "%s %s",
                        "%s %s", words.period(one.assignment(), weekday, one.start()), one.start()),
                Text.same(one.observer().name()),
                Text.same(
                        String.join(
                                "、",
                                one.assignment().classes().stream()
                                        .map(SchoolClass::name)
                                        .toList())),
                Text.same(one.assignment().subject().name()),
                Text.same(
                        String.join(
                                "、",
                                one.assignment().teachers().stream().map(Teacher::name).toList())),
                Text.same(""));
    }
}
