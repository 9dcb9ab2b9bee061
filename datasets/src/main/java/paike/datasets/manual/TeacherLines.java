package paike.datasets.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.tables.FoundTable;
import paike.datasets.manual.tables.TableCell;
import paike.datasets.words.People;
import paike.datasets.words.Spelling;

/**
 * Who teaches what, beside or below the timetable of a class: subjects in a row with the teachers
 * in the next one, likewise in columns, or in words as 语文：张三 数学：李四.
 */
final class TeacherLines {
    private static final int LEAST = 3;
    private static final Pattern PAIR =
            Pattern.compile("(\\p{IsHan}{1,6}?)\\s*[:\\-(]\\s*(\\p{IsHan}{2,4})\\)?");

    private final SheetAccount account;
    private final Names names;

    /**
     * Cells that say it, with what they say: the place of the subject, the subject, the teachers.
     */
    private record Said(int row, int column, String subject, List<String> teachers) {}

    private TeacherLines(SheetAccount account, Names names) {
        this.account = account;
        this.names = names;
    }

    /** The readings of a sheet's tables, with the teachers that stand beside them. */
    static List<TableReader.Reading> fill(
            SheetAccount account,
            List<FoundTable> tables,
            List<TableReader.Reading> readings,
            Names names) {
        if (!ManualReader.lackTeachers(readings)) {
            return readings;
        }
        var lines = new TeacherLines(account, names);
        var found = lines.inRows();
        found.addAll(lines.inColumns());
        found.addAll(lines.inWords());
        var filled = new ArrayList<TableReader.Reading>();
        for (int i = 0; i < readings.size(); i++) {
            int at = i;
            var own = found.stream().filter(one -> nearest(tables, one) == at).toList();
            filled.add(lines.filled(tables.get(i), readings.get(i), own));
        }
        return filled;
    }

    /** The table whose last row is the nearest above, or which it stands beside; -1 if none. */
    private static int nearest(List<FoundTable> tables, Said said) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < tables.size(); i++) {
            var cells = tables.get(i).cells();
            int first = cells.stream().mapToInt(TableCell::row).min().orElse(0);
            int last = cells.stream().mapToInt(TableCell::row).max().orElse(0);
            int left = cells.stream().mapToInt(TableCell::column).min().orElse(0);
            int distance = said.row() < first ? Integer.MAX_VALUE : Math.max(0, said.row() - last);
            boolean isBeside = said.row() <= last && said.column() < left;
            if (distance < least && !isBeside) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private TableReader.Reading filled(
            FoundTable table, TableReader.Reading reading, List<Said> said) {
        boolean isOfOne =
                table.cells().stream().map(TableCell::whose).distinct().count() == 1
                        && reading.isOfClasses();
        if (!isOfOne || said.isEmpty()) {
            return reading;
        }
        var teachers = new LinkedHashMap<String, List<String>>();
        for (var one : said) {
            teachers.putIfAbsent(one.subject(), one.teachers());
            account.read(one.row(), one.column());
        }
        return new TableReader.Reading(
                reading.entries().stream().map(entry -> entry.with(teachers)).toList(),
                reading.written(),
                reading.openings(),
                reading.list());
    }

    private List<Said> inRows() {
        var grid = account.grid();
        var found = new ArrayList<Said>();
        for (int row = 0; row + 1 < grid.rowCount(); row++) {
            var line = new ArrayList<Said>();
            for (int column = 0; column < grid.columnCount(); column++) {
                pair(row, column, row + 1, column).ifPresent(line::add);
            }
            addLine(found, line, 1, 0);
        }
        return found;
    }

    private List<Said> inColumns() {
        var grid = account.grid();
        var found = new ArrayList<Said>();
        for (int column = 0; column + 1 < grid.columnCount(); column++) {
            var line = new ArrayList<Said>();
            for (int row = 0; row < grid.rowCount(); row++) {
                pair(row, column, row, column + 1).ifPresent(line::add);
            }
            addLine(found, line, 0, 1);
        }
        return found;
    }

    private void addLine(List<Said> found, List<Said> line, int down, int right) {
        if (line.size() >= LEAST) {
            found.addAll(line);
            line.forEach(one -> account.read(one.row() + down, one.column() + right));
        }
    }

    /** A subject and beside it who teaches it, both outside of any table. */
    private Optional<Said> pair(int row, int column, int otherRow, int otherColumn) {
        boolean isFree =
                isFree(row, column)
                        && isFree(otherRow, otherColumn)
                        && !account.grid().text(otherRow, otherColumn).isEmpty();
        return isFree
                ? said(
                        row,
                        column,
                        account.grid().text(row, column),
                        account.grid().text(otherRow, otherColumn))
                : Optional.empty();
    }

    private boolean isFree(int row, int column) {
        return !account.isClaimed(row, column) && !account.knows(row, column);
    }

    private Optional<Said> said(int row, int column, String subject, String people) {
        var known =
                subject.isEmpty()
                        ? Optional.<Names.Found>empty()
                        : names.subject(subject).filter(one -> !one.isGuess());
        var teachers = People.of(people);
        boolean areKnown =
                !teachers.isEmpty()
                        && teachers.stream()
                                .allMatch(
                                        one ->
                                                names.hasSchool()
                                                        ? names.teacher(one).isPresent()
                                                        : names.subject(one).isEmpty()
                                                                && names.looksLikePerson(one));
        return known.filter(subjectFound -> areKnown)
                .map(one -> new Said(row, column, one.name(), named(teachers)));
    }

    /** Those of the school by their names there. */
    private List<String> named(List<String> teachers) {
        return teachers.stream()
                .map(one -> names.teacher(one).map(Names.Found::name).orElse(one))
                .toList();
    }

    private List<Said> inWords() {
        var grid = account.grid();
        var found = new ArrayList<Said>();
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.columnCount(); column++) {
                if (isFree(row, column)) {
                    var line = pairs(row, column, grid.text(row, column));
                    addLine(found, line, 0, 0);
                }
            }
        }
        return found;
    }

    private List<Said> pairs(int row, int column, String text) {
        var line = new ArrayList<Said>();
        Matcher pair = PAIR.matcher(Spelling.halfWidth(text));
        while (pair.find()) {
            said(row, column, pair.group(1), pair.group(2)).ifPresent(line::add);
        }
        return line;
    }
}
