package paike.app.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.MasterTable;
import paike.datasets.sheets.MasterTable.Column;
import paike.model.plan.Plan;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.WeekType;

/** A plan as staff lay it out, with what stands for whom and when, and in which cell. */
final class DrawnSheet {
    /** How staff lay out a timetable. */
    enum Layout {
        /** One row per class, the days and periods across (总课表). */
        MASTER,
        /** One block per class under another, days across and periods down (班级课表). */
        BLOCKS,
        /** One row per teacher, the days and periods across (总课表·教师). */
        TEACHERS
    }

    /**
     * A time of a class.
     *
     * @param weekday 1 = Monday
     * @param period from 1; 0 = at no lesson period
     */
    record ClassTime(String schoolClass, int weekday, IntervalKind kind, int period) {}

    private static final String[] DAYS = {"星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"};

    private static final int SCHOOL_DAYS = 5;
    private static final int PERIODS = 6;

    private final Map<ClassTime, String> texts = new HashMap<>();
    private final Map<ClassTime, String> cells = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("课表");
    private final School school;
    private final List<Happening> shown;
    private final List<Column> columns;

    private DrawnSheet(Plan plan) {
        this.school = plan.school();
        this.shown = Happening.of(plan);
        this.columns = wholeWeek(MasterTable.of(school, shown, false).columns());
        for (var schoolClass : school.classes()) {
            putTexts(schoolClass);
        }
    }

    /** With the days and periods that the picture leaves out: no school has a sheet of one day. */
    private List<Column> wholeWeek(List<Column> drawn) {
        var all = new ArrayList<>(drawn);
        for (int weekday = 1; weekday <= SCHOOL_DAYS; weekday++) {
            int day = weekday;
            if (drawn.stream().noneMatch(column -> column.weekday() == day)) {
                for (int number = 1; number <= PERIODS; number++) {
                    all.add(new Column(day, IntervalKind.LESSON, number, "", number <= 4));
                }
            }
        }
        for (int weekday = 1; weekday <= SCHOOL_DAYS; weekday++) {
            int day = weekday;
            shown.stream()
                    .filter(one -> one.kind() == Happening.Kind.CARE && one.weekday() == day)
                    .findFirst()
                    .ifPresent(one -> all.add(care(one)));
        }
        all.sort(Comparator.comparingInt(Column::weekday));
        return List.copyOf(all);
    }

    private static Column care(Happening one) {
        return new Column(
                one.weekday(),
                IntervalKind.AFTER_SCHOOL_1,
                1,
                one.start() + "~" + one.end(),
                false);
    }

    private static String name(Column column) {
        return column.kind() == IntervalKind.AFTER_SCHOOL_1 ? "课后服务" : column.name().zh();
    }

    static DrawnSheet of(Plan plan, Layout layout) {
        var drawn = new DrawnSheet(plan);
        switch (layout) {
            case MASTER -> drawn.master();
            case BLOCKS -> drawn.blocks();
            case TEACHERS -> drawn.teachers();
        }
        return drawn;
    }

    private void putTexts(SchoolClass schoolClass) {
        var own = shown.stream().filter(one -> one.concerns(schoolClass)).toList();
        var byColumn = cells(own);
        for (int i = 0; i < columns.size(); i++) {
            var text =
                    byColumn.get(i).stream()
                            .map(DrawnSheet::words)
                            .collect(Collectors.joining("\n/\n"));
            if (!text.isEmpty()) {
                texts.put(key(schoolClass, columns.get(i)), text);
            }
        }
    }

    /** What stands in each column; care in that of its day. */
    private List<List<Happening>> cells(List<Happening> own) {
        var lessons = new MasterTable(school, columns).cells(own);
        var all = new ArrayList<List<Happening>>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            all.add(
                    column.kind() == IntervalKind.AFTER_SCHOOL_1
                            ? own.stream()
                                    .filter(one -> one.kind() == Happening.Kind.CARE)
                                    .filter(one -> one.weekday() == column.weekday())
                                    .toList()
                            : lessons.get(i));
        }
        return all;
    }

    private static ClassTime key(SchoolClass schoolClass, Column column) {
        return new ClassTime(schoolClass.name(), column.weekday(), column.kind(), column.number());
    }

    private static String words(Happening one) {
        var week =
                one.weekType() == WeekType.ALL
                        ? ""
                        : one.weekType() == WeekType.ODD ? "【单】" : "【双】";
        var lines = new ArrayList<String>();
        lines.add(week + one.name() + (one.part() > 0 ? "【连】" : ""));
        lines.add(one.people());
        lines.add(one.roomNames());
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private void master() {
        heads("班级");
        int row = 4;
        for (var schoolClass : school.classes()) {
            heads.put(schoolClass.name(), put(row, 0, schoolClass.name()));
            for (int i = 0; i < columns.size(); i++) {
                put(schoolClass, columns.get(i), row, i + 1);
            }
            row++;
        }
    }

    private void teachers() {
        heads("教师");
        int row = 4;
        for (var teacher : school.teachers()) {
            put(row, 0, teacher.name());
            var own = shown.stream().filter(one -> one.concerns(teacher)).toList();
            var byColumn = cells(own);
            for (int i = 0; i < columns.size(); i++) {
                var text =
                        byColumn.get(i).stream()
                                .map(DrawnSheet::wordsForTeacher)
                                .collect(Collectors.joining("\n"));
                var cell = put(row, i + 1, text);
                for (var one : byColumn.get(i)) {
                    for (var schoolClass : one.classes()) {
                        cells.put(key(schoolClass, columns.get(i)), cell);
                    }
                }
            }
            row++;
        }
    }

    private static String wordsForTeacher(Happening one) {
        return one.classNames() + "\n" + words(one).replace(one.people() + "\n", "");
    }

    private void heads(String first) {
        put(0, 0, "希望学校总课表");
        put(1, 0, first);
        sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (i == 0 || columns.get(i - 1).weekday() != column.weekday()) {
                put(1, i + 1, DAYS[column.weekday() - 1]);
            }
            put(2, i + 1, name(column));
            put(3, i + 1, clock(column));
        }
    }

    private void blocks() {
        int row = 0;
        for (var schoolClass : school.classes()) {
            heads.put(schoolClass.name(), put(row, 0, schoolClass.name() + "课表"));
            put(row + 1, 0, "节次");
            var days = columns.stream().map(Column::weekday).distinct().toList();
            for (int day = 0; day < days.size(); day++) {
                put(row + 1, day + 1, DAYS[days.get(day) - 1]);
            }
            var times = new ArrayList<Column>();
            for (var column : columns) {
                if (times.stream().noneMatch(one -> isSameTime(one, column))) {
                    times.add(column);
                }
            }
            for (int i = 0; i < times.size(); i++) {
                var time = times.get(i);
                put(row + 2 + i, 0, (name(time) + "\n" + clock(time)).strip());
                for (var column : columns) {
                    if (isSameTime(time, column)) {
                        put(schoolClass, column, row + 2 + i, days.indexOf(column.weekday()) + 1);
                    }
                }
            }
            row += times.size() + 3;
        }
    }

    private static boolean isSameTime(Column one, Column other) {
        return one.kind() == other.kind() && one.number() == other.number();
    }

    /** Of a column for what is at no period: when the only one there is. */
    private String clock(Column column) {
        return column.kind() != IntervalKind.OFF_BELL
                ? column.clock()
                : shown.stream()
                        .filter(one -> one.weekday() == column.weekday() && one.lesson() != null)
                        .filter(one -> one.slot() == null || one.slot().kind() == column.kind())
                        .map(one -> one.start() + "-" + one.end())
                        .findFirst()
                        .orElse("");
    }

    private void put(SchoolClass schoolClass, Column column, int row, int at) {
        var key = key(schoolClass, column);
        cells.put(key, put(row, at, texts.getOrDefault(key, "")));
    }

    private String put(int row, int column, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        if (!text.isEmpty()) {
            line.createCell(column).setCellValue(text);
        }
        return "课表!" + CellReference.convertNumToColString(column) + (row + 1);
    }

    /** What stands where; nothing for an empty cell. */
    Map<ClassTime, String> texts() {
        return texts;
    }

    /** Such as 课表!C5. */
    String cell(ClassTime key) {
        return cells.getOrDefault(key, "");
    }

    /** The cell with the name of the class. */
    String head(String schoolClass) {
        return heads.getOrDefault(schoolClass, "");
    }

    Path write(Path folder) {
        var path = folder.resolve("课表.xlsx");
        try (var out = Files.newOutputStream(path)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }
}
