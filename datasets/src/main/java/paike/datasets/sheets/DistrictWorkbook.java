package paike.datasets.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.SteadyWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.LessonKind;
import paike.model.school.SchoolClass;
import paike.model.school.WeekType;

/**
 * The timetable as it is handed to the education authority (区县上报): a sheet per grade with all its
 * classes, subjects alone, and beside each class its periods a week and those of the course plan,
 * which have to be the same.
 *
 * <p>The same plan gives the same bytes.
 */
public final class DistrictWorkbook {
    private static final Text TOTAL = new Text("周课时\n合计", "Periods\na week");
    private static final Text PLANNED = new Text("课程\n计划", "Course\nplan");

    private final Plan plan;
    private final WeekTables tables;
    private final SchoolCourses courses;

    private DistrictWorkbook(Plan plan) {
        this.plan = plan;
        this.tables = new WeekTables(plan);
        this.courses = SchoolCourses.of(plan.school().subjects());
    }

    /** Writes the workbook; leaves the stream open. */
    public static void write(Plan plan, OutputStream out, Language language) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var all = new DistrictWorkbook(plan);
            for (int grade : GradeSheet.grades(plan)) {
                var name = IntervalNames.grade(grade).in(language);
                all.write(new SheetWriter(workbook, name, styles, language), grade);
            }
            SteadyWorkbook.write(workbook, plan.school().name() + " " + plan.name(), out);
        }
    }

    /** Classes whose periods are not as many as the course plan has. */
    public static List<Text> differences(Plan plan) {
        var all = new DistrictWorkbook(plan);
        var found = new ArrayList<Text>();
        for (var one : plan.school().classes()) {
            int halves = all.halves(one);
            int planned = all.planned(one.grade());
            if (planned > 0 && halves != planned) {
                found.add(
                        Text.of(
                                "%s 每周 %s 节，课程计划是 %s 节",
                                "%s: periods a week: %s; the course plan has %s",
                                one.name(),
                                number(halves),
                                number(planned)));
            }
        }
        return found;
    }

    private static String number(int halves) {
        return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
    }

    private void write(SheetWriter out, int grade) {
        var lessons =
                tables.happenings().stream()
                        .filter(one -> one.kind() == Happening.Kind.LESSON)
                        .toList();
        var sheet =
                new GradeSheet(
                        out,
                        plan,
                        tables,
                        new GradeSheet.Content(
                                grade, MasterTable.of(plan.school(), lessons, false), this::words));
        sheet.write();
        var styles = out.styles();
        out.paper(PaperSize.A4_PAPER, plan);
        int column = sheet.columnBehind();
        int planned = planned(grade);
        head(out, column, TOTAL);
        if (planned > 0) {
            head(out, column + 1, PLANNED);
        }
        for (var one : sheet.classes()) {
            int halves = halves(one);
            boolean isRight = planned == 0 || halves == planned;
            out.put(sheet.row(one), column, halves / 2.0, isRight ? styles.number() : styles.bad());
            if (planned > 0) {
                out.put(sheet.row(one), column + 1, planned / 2.0, styles.number());
            }
        }
    }

    private static void head(SheetWriter out, int column, Text words) {
        out.merge(
                GradeSheet.DAY_ROW,
                GradeSheet.PERIOD_ROW,
                column,
                column,
                out.say(words),
                out.styles().head());
        out.width(column, 8);
    }

    /** Subjects only, those of odd and even weeks as 美术|劳动. */
    private Text words(List<Happening> there) {
        var odd = subjects(there, WeekType.EVEN);
        var even = subjects(there, WeekType.ODD);
        return Text.same(odd.equals(even) ? odd : odd + "|" + even);
    }

    private String subjects(List<Happening> there, WeekType without) {
        return there.stream()
                .filter(one -> one.weekType() != without)
                .map(
                        one ->
                                one.lesson() == null
                                        ? one.name()
                                        : courses.name(one.lesson().subject()))
                .distinct()
                .collect(Collectors.joining("/"));
    }

    /** Periods of lessons in two weeks, those in sets at one time once. */
    private int halves(SchoolClass schoolClass) {
        var times = new HashSet<String>();
        for (var one : tables.of(schoolClass)) {
            if (one.kind() != Happening.Kind.LESSON) {
                continue;
            }
            for (var week : List.of(WeekType.ODD, WeekType.EVEN)) {
                if (one.weekType() == WeekType.ALL || one.weekType() == week) {
                    times.add(week + " " + one.weekday() + " " + one.start());
                }
            }
        }
        return times.size();
    }

    /** Periods of the course plan in two weeks, without activity periods; 0 = it says nothing. */
    private int planned(int grade) {
        var school = plan.school();
        var activities =
                school.lessons().stream()
                        .filter(lesson -> lesson.kind() == LessonKind.ACTIVITY)
                        .map(lesson -> lesson.subject().index())
                        .collect(Collectors.toSet());
        return school.facts().coursePlan().rows().stream()
                .filter(row -> row.grade() == grade)
                .filter(row -> !activities.contains(row.subject().index()))
                .mapToInt(row -> row.halfPeriods())
                .sum();
    }
}
