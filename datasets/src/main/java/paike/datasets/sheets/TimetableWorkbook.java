package paike.datasets.sheets;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.SteadyWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;

/**
 * Writes a plan as the workbook that staff know: master sheets of classes and teachers, a sheet per
 * grade, a block for every class, teacher and room, the loads of teachers, the record of patrols,
 * the rule check, and what could not be placed. Classes and teachers stand in the school's own
 * order.
 *
 * <p>The same plan gives the same bytes.
 */
public final class TimetableWorkbook {
    private TimetableWorkbook() {}

    /** Writes the workbook; leaves the stream open. */
    public static void write(Plan plan, Audit audit, OutputStream out, Language language)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            fill(workbook, plan, audit, language);
            SteadyWorkbook.write(workbook, plan.school().name() + " " + plan.name(), out);
        }
    }

    /** Adds the sheets to a workbook that somebody else writes. */
    public static void fill(XSSFWorkbook workbook, Plan plan, Audit audit, Language language) {
        var styles = new SheetStyles(workbook);
        var tables = new WeekTables(plan);
        new MasterSheet(
                        sheet(workbook, styles, language, new Text("总课表（班级）", "All classes")),
                        plan,
                        tables)
                .writeClasses();
        new MasterSheet(
                        sheet(workbook, styles, language, new Text("总课表（教师）", "All teachers")),
                        plan,
                        tables)
                .writeTeachers();
        for (int grade : GradeSheet.grades(plan)) {
            new GradeSheet(
                            sheet(workbook, styles, language, GradeSheet.title(grade)),
                            plan,
                            tables,
                            GradeSheet.Content.full(plan, tables, grade))
                    .write();
        }
        for (int grade : GradeSheet.grades(plan)) {
            var name = IntervalNames.grade(grade);
            var blocks =
                    new WeekBlocks(
                            sheet(
                                    workbook,
                                    styles,
                                    language,
                                    Text.of("班级课表（%s）", "Classes (%s)", name)),
                            plan);
            for (var schoolClass : plan.school().classes()) {
                if (schoolClass.grade() == grade) {
                    blocks.write(
                            title(schoolClass.name()),
                            tables.table(schoolClass),
                            LessonLines::inClassBlock);
                }
            }
            blocks.finish();
        }
        var teachers =
                new WeekBlocks(
                        sheet(workbook, styles, language, new Text("教师课表", "Teachers")), plan);
        for (var teacher : plan.school().teachers()) {
            teachers.write(
                    title(teacher.name()), tables.table(teacher), LessonLines::inTeacherBlock);
        }
        teachers.finish();
        var rooms =
                new WeekBlocks(sheet(workbook, styles, language, new Text("场地课表", "Rooms")), plan);
        for (var room : plan.school().rooms()) {
            rooms.write(title(room.name()), tables.table(room), LessonLines::inRoomBlock);
        }
        rooms.finish();
        if (AfterSchoolSheet.isShown(plan.school())) {
            AfterSchoolSheet.write(sheet(workbook, styles, language, AfterSchoolSheet.TITLE), plan);
        }
        if (plan.school().facts().badWeather().isStated()) {
            BadWeatherSheet.write(sheet(workbook, styles, language, BadWeatherTable.TITLE), plan);
        }
        LoadSheet.write(sheet(workbook, styles, language, LoadSheet.TITLE), plan);
        PatrolSheet.write(sheet(workbook, styles, language, PatrolSheet.TITLE), plan);
        AuditSheets.audit(
                sheet(workbook, styles, language, new Text("规则检查", "Rule check")), plan, audit);
        var unplaced = plan.timetable().unplaced();
        if (!unplaced.isEmpty()) {
            AuditSheets.unplaced(
                    sheet(workbook, styles, language, new Text("未排课", "Unplaced")), plan, unplaced);
        }
    }

    private static Text title(String name) {
        return Text.of("%s课表", "Timetable of %s", name);
    }

    private static SheetWriter sheet(
            XSSFWorkbook workbook, SheetStyles styles, Language language, Text name) {
        return new SheetWriter(workbook, name.in(language), styles, language);
    }
}
