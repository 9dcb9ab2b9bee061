package paike.datasets.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.sheets.AuditWords;
import paike.datasets.sheets.ClubTable;
import paike.datasets.sheets.DutyRoster;
import paike.datasets.sheets.DutyShares;
import paike.datasets.sheets.LessonLines;
import paike.datasets.sheets.MasterTable;
import paike.datasets.sheets.Selection;
import paike.datasets.sheets.WeekTables;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.Lesson;

/**
 * A plan as PDF for print: master sheets on A3, an A4 page for every class, teacher and room, the
 * duty roster and the clubs, and what could not be placed. Letters are embedded, and can be copied.
 *
 * <p>The same plan on the same day gives the same bytes.
 */
public final class TimetablePdf {
    private final Plan plan;
    private final WeekTables tables;
    private final Book book;

    /**
     * What was written.
     *
     * @param missing characters that no font has; they are printed as □
     */
    public record Outcome(int pages, List<String> missing) {}

    private TimetablePdf(Plan plan, Book book) {
        this.plan = plan;
        this.tables = new WeekTables(plan);
        this.book = book;
    }

    /**
     * Writes the document; leaves the stream open.
     *
     * @param whose whose pages; with the sheets of all if it is the whole school
     * @param font a font that comes before the own one, or null
     * @throws paike.datasets.DatasetException if the font cannot be used
     */
    public static Outcome write(
            Plan plan,
            Selection whose,
            Edition edition,
            @Nullable Path font,
            Language language,
            OutputStream out)
            throws IOException {
        try (var book = new Book(plan.school().name(), edition, font, language)) {
            new TimetablePdf(plan, book).write(whose);
            book.write(out);
            return new Outcome(book.pageCount(), book.missing());
        }
    }

    private void write(Selection whose) throws IOException {
        if (whose.isWhole()) {
            book.chapter(new Text("总课表", "Master sheets"));
            masters();
        }
        weeks(whose);
        if (whose.isWhole()) {
            lists();
        }
    }

    private void masters() throws IOException {
        var table = MasterTable.of(plan.school(), tables.happenings(), true);
        var classes = new ArrayList<MasterPages.Row>();
        for (var one : plan.school().classes()) {
            classes.add(new MasterPages.Row(one.name(), table.cells(tables.of(one))));
        }
        new MasterPages(
                        book,
                        new Text("总课表（班级）", "Timetable of all classes"),
                        new Text("班级", "Class"),
                        table,
                        LessonLines::ofClassInBrief)
                .draw(classes);
        var teachers = new ArrayList<MasterPages.Row>();
        for (var one : plan.school().teachers()) {
            var cells = table.cells(tables.of(one));
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                teachers.add(new MasterPages.Row(one.name(), cells));
            }
        }
        new MasterPages(
                        book,
                        new Text("总课表（教师）", "Timetable of all teachers"),
                        new Text("教师", "Teacher"),
                        table,
                        LessonLines::ofTeacher)
                .draw(teachers);
    }

    private void weeks(Selection whose) throws IOException {
        if (!whose.classes().isEmpty()) {
            book.chapter(new Text("班级课表", "Classes"));
        }
        for (var one : whose.classes()) {
            WeekPage.draw(book, title(one.name()), tables.table(one), LessonLines::inClassBlock);
        }
        if (!whose.teachers().isEmpty()) {
            book.chapter(new Text("教师课表", "Teachers"));
        }
        for (var one : whose.teachers()) {
            WeekPage.draw(book, title(one.name()), tables.table(one), LessonLines::inTeacherBlock);
        }
        if (!whose.rooms().isEmpty()) {
            book.chapter(new Text("场地课表", "Rooms"));
        }
        for (var one : whose.rooms()) {
            WeekPage.draw(book, title(one.name()), tables.table(one), LessonLines::inRoomBlock);
        }
    }

    private static Text title(String name) {
        return Text.of("%s课表", "Timetable of %s", name);
    }

    private void lists() throws IOException {
        var roster = DutyRoster.of(plan);
        var unplaced = plan.timetable().unplaced();
        boolean hasClubs = ClubTable.isShown(plan.school());
        if (!roster.rows().isEmpty() || hasClubs || !unplaced.isEmpty()) {
            book.chapter(new Text("课后服务与清单", "After school and lists"));
        }
        if (!roster.rows().isEmpty()) {
            roster(roster);
            shares();
        }
        if (hasClubs) {
            clubs();
        }
        if (!unplaced.isEmpty()) {
            unplaced(unplaced);
        }
    }

    private void unplaced(List<Lesson> lessons) throws IOException {
        new ListPages(
                        book,
                        new Text("未排的课", "Lessons without a place"),
                        List.of(new Text("课", "Lesson"), new Text("节数", "Periods")),
                        5,
                        1)
                .draw(
                        Text.same(""),
                        lessons.stream()
                                .map(
                                        lesson ->
                                                List.of(
                                                        AuditWords.lesson(lesson),
                                                        String.valueOf(lesson.lengthInPeriods())))
                                .toList());
    }

    private void roster(DutyRoster roster) throws IOException {
        var heads = new ArrayList<Text>();
        heads.add(new Text("班级", "Class"));
        heads.add(new Text("服务", "Care"));
        roster.weekdays().forEach(day -> heads.add(Text.weekdayHeading(day)));
        var shares = new float[heads.size()];
        Arrays.fill(shares, 1);
        var rows = new ArrayList<List<String>>();
        for (var row : roster.rows()) {
            var line = new ArrayList<String>();
            line.add(row.classes());
            line.add(row.care());
            row.cells().forEach(cell -> line.add(book.say(cell)));
            rows.add(line);
        }
        new ListPages(book, DutyRoster.TITLE, heads, shares).draw(Text.same(""), rows);
    }

    private void shares() throws IOException {
        if (!DutyShares.isShown(plan.school())) {
            return;
        }
        var shares = DutyShares.of(plan);
        var rows = new ArrayList<List<String>>();
        for (var share : shares.shares()) {
            rows.add(
                    List.of(
                            share.teacher().name(),
                            String.valueOf(share.care()),
                            String.valueOf(share.clubs()),
                            String.valueOf(share.total()),
                            shares.difference(share),
                            String.valueOf(share.weekdays().size()),
                            book.say(share.weekdayWords())));
        }
        new ListPages(book, DutyShares.TITLE, DutyShares.HEADS, 2, 1, 1, 1, 1.3f, 1.3f, 3)
                .draw(shares.sentence(), rows);
    }

    private void clubs() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var row : ClubTable.of(plan).rows()) {
            rows.add(
                    List.of(
                            row.name(),
                            row.content(),
                            book.say(row.people()),
                            row.venues(),
                            book.say(row.times()),
                            book.say(row.grades()),
                            row.size()));
        }
        new ListPages(book, ClubTable.TITLE, ClubTable.HEADS, 2, 3, 2, 2, 3, 2, 1.2f)
                .draw(Text.same(""), rows);
    }
}
