package paike.app.dated;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.grid.GridFile;
import paike.datasets.words.Dates;
import paike.model.Text;
import paike.model.school.School;
import paike.solver.covers.Absence;

/** Absences on a sheet (请假表): 姓名, 日期; 至, 节次, 原因 where stated. */
public final class AbsenceFile {
    private static final Map<String, List<String>> COLUMNS =
            Map.of(
                    "name", List.of("姓名", "教师", "请假教师", "请假人", "name", "teacher"),
                    "from", List.of("日期", "开始日期", "请假日期", "起", "date", "from"),
                    "to", List.of("至", "结束日期", "止", "to"),
                    "periods", List.of("节次", "periods"),
                    "reason", List.of("原因", "事由", "请假类别", "reason"));

    private final School school;
    private final HeadedSheet sheet;
    private final String otherwise;
    private final @Nullable LocalDate near;

    private AbsenceFile(School school, HeadedSheet sheet, String otherwise) {
        this.school = school;
        this.sheet = sheet;
        this.otherwise = otherwise;
        this.near = AskedDates.near(school.facts().calendar());
    }

    /**
     * @param otherwise reason where none is stated
     * @throws DatasetException with everything that cannot be understood
     */
    public static List<Absence> read(Path path, School school, String otherwise) {
        var problems = new Problems(path.toString());
        var found = new ArrayList<Absence>();
        for (var grid : GridFile.read(path).sheets()) {
            HeadedSheet.of(grid, problems, COLUMNS, List.of("name", "from"))
                    .ifPresent(sheet -> new AbsenceFile(school, sheet, otherwise).rows(found));
        }
        if (found.isEmpty() && problems.isEmpty()) {
            problems.add(
                    "",
                    new Text("没有请假记录", "there is no absence"),
                    new Text(
                            "应有表头：姓名、日期（至、节次、原因可不写），下面每行一人。",
                            "Heads expected: name, date (to, periods, reason), a row each."));
        }
        problems.throwIfAny();
        return List.copyOf(found);
    }

    private void rows(List<Absence> found) {
        for (int row = sheet.first(); row < sheet.rowCount(); row++) {
            if (!sheet.isEmpty(row)) {
                var absence = row(row);
                if (absence != null) {
                    found.add(absence);
                }
            }
        }
    }

    private @Nullable Absence row(int row) {
        var name = sheet.cell(row, "name");
        var teacher = new AskedNames(school).findTeacher(name).orElse(null);
        if (teacher == null) {
            sheet.problem(
                    row,
                    "name",
                    Text.of("“%s” 不是本校的教师", "\"%s\" is no teacher of this school", name));
        }
        var from = date(row, "from", null);
        var to = date(row, "to", from);
        Set<Integer> periods = Set.of();
        var words = sheet.cell(row, "periods");
        if (!words.isEmpty() && !words.equals("全天")) {
            try {
                periods = AskedAbsences.periods("", words);
            } catch (DatasetException e) {
                sheet.problem(
                        row,
                        "periods",
                        Text.of("“%s” 不是节次", "\"%s\" is no list of periods", words));
            }
        }
        if (teacher == null || from == null || to == null) {
            return null;
        }
        var reason = sheet.cell(row, "reason");
        return new Absence(teacher, from, to, periods, reason.isEmpty() ? otherwise : reason);
    }

    private @Nullable LocalDate date(int row, String what, @Nullable LocalDate otherwiseDate) {
        var words = sheet.cell(row, what);
        if (words.isEmpty() && otherwiseDate != null) {
            return otherwiseDate;
        }
        var date = near == null ? Dates.of(words) : Dates.of(words, near);
        if (date.isEmpty()) {
            sheet.problem(row, what, Text.of("“%s” 不是日期", "\"%s\" is no date", words));
        }
        return date.orElse(null);
    }
}
