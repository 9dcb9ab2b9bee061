package paike.datasets.assignment.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.SubjectWords;

/** Finds the matrices of a sheet, below and beside one another, either way round. */
public final class MatrixTables {
    private static final int LOOKED_AT = 15;
    private static final Set<ColumnHead> CORNERS =
            Set.of(ColumnHead.CLASS, ColumnHead.GRADE, ColumnHead.SUBJECT);

    private MatrixTables() {}

    /** Reads the sheet as such tables, one below another; false if there is none. */
    public static boolean read(SheetAccount account, Gathered gathered) {
        return read(Lines.all(account, false), gathered)
                || read(Lines.all(account, true), gathered);
    }

    private static boolean read(Lines lines, Gathered gathered) {
        var found = new ArrayList<Integer>();
        int most = lines.isTurned() ? Math.min(LOOKED_AT, lines.count()) : lines.count();
        for (int line = 0; line < most; line++) {
            if (!SubjectHead.all(lines, line).isEmpty()) {
                found.add(line);
            }
        }
        boolean isOne = false;
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1) : lines.count();
            for (var part : besideOneAnother(lines, found.get(i))) {
                isOne |= new MatrixSheet(part, gathered, found.get(i), end).readLines(end);
            }
        }
        return isOne;
    }

    /**
     * The tables that a line of heads begins: another one wherever its corner, the word for classes
     * or subjects, comes up again behind subjects.
     */
    private static List<Lines> besideOneAnother(Lines lines, int headLine) {
        var starts = new ArrayList<Integer>();
        boolean hasSubjects = true;
        for (int at = 0; at < lines.width(); at++) {
            var text = lines.text(headLine, at);
            boolean isCorner = ColumnHead.of(text).filter(CORNERS::contains).isPresent();
            boolean isSubject = SubjectWords.of(text).isPresent(); // 班 is the class meeting, too
            if (isCorner && hasSubjects && !(isSubject && !starts.isEmpty())) {
                starts.add(starts.isEmpty() ? 0 : at);
                hasSubjects = false;
            }
            hasSubjects |= SubjectHead.of(text, at).isPresent();
        }
        var parts = new ArrayList<Lines>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.width();
            parts.add(lines.part(starts.get(i), end));
        }
        boolean areTables =
                parts.size() > 1
                        && parts.stream()
                                .noneMatch(part -> SubjectHead.all(part, headLine).isEmpty());
        return areTables ? parts : List.of(lines);
    }
}
