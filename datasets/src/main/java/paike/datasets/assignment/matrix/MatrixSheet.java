package paike.datasets.assignment.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.assignment.phrases.RoomNeeds;
import paike.datasets.assignment.phrases.Said;
import paike.datasets.words.ClassName;
import paike.datasets.words.HoursText;
import paike.datasets.words.People;
import paike.datasets.words.Spelling;
import paike.datasets.words.TimeText;

/**
 * Subjects across and classes or grades down, or the other way round: layouts T1 (teachers), T2
 * (hours beside teachers) and sheets of weekly hours.
 */
final class MatrixSheet {
    private final Lines lines;
    private final Gathered gathered;

    /** Places with rooms, by the line of heads below the subjects. */
    private final Set<Integer> rooms = new HashSet<>();

    private final int headLine;
    private final List<SubjectHead> heads;
    private final LineOwners owners;
    private final HoursLines hours;

    /** The sign that a note gives to homeroom teachers; empty = none. */
    private final String homeroomMark;

    private final boolean hasHoursBehindNames;

    MatrixSheet(Lines lines, Gathered gathered, int headLine, int end) {
        this.lines = lines;
        this.gathered = gathered;
        this.headLine = headLine;
        this.heads = SubjectHead.all(lines, headLine);
        this.owners = new LineOwners(lines, gathered, headLine, side());
        this.hours = new HoursLines(lines, headLine, side());
        this.homeroomMark = Titles.homeroomMark(lines.account().grid());
        this.hasHoursBehindNames = areHoursBehindNames(end);
    }

    /** True if digits right behind names are hours, not a part of the names as in 教师2. */
    private boolean areHoursBehindNames(int end) {
        var stems = new HashSet<String>();
        int with = 0;
        int all = 0;
        for (int line = headLine + 1; line < end; line++) {
            if (hours.isOfAll(line, heads)) {
                return false;
            }
            for (var head : heads) {
                var text = Spelling.plain(lines.text(line, head.last()));
                all += text.matches("\\p{IsHan}{2,}.*") ? 1 : 0;
                with += text.matches("\\p{IsHan}{2,}\\(?\\d.*") ? 1 : 0;
                stems.add(text.replaceAll("[^\\p{IsHan}].*$", ""));
            }
        }
        return 2 * with > all && stems.size() > 1;
    }

    /** Reads the lines of the table; false if none of them is one of a class or grade. */
    boolean readLines(int end) {
        int first = skipSubHeads(end);
        var blocks = blocks(first, end);
        int read = 0;
        for (int line = first; line < end; line++) {
            boolean isOfClass = !isHidden(line) && !hours.isOfAll(line, heads);
            read += isOfClass && readLine(line, blocks.of(line)) ? 1 : 0;
        }
        if (read == 0) {
            return false;
        }
        for (int at = 0; at < lines.width(); at++) {
            if (!lines.isHidden(headLine, at)) {
                lines.read(headLine, at);
            }
        }
        heads.forEach(head -> head.account(lines, headLine));
        heads.forEach(head -> gathered.mention(head.subject()));
        return true;
    }

    /**
     * Lines of hours hold for the classes below them, or above if the first of those comes first.
     */
    private HoursBlocks blocks(int first, int end) {
        var subjectsByLine = new TreeMap<Integer, List<SubjectHead>>();
        boolean isAbove = true;
        for (int line = first; line < end; line++) {
            if (hours.isOfAll(line, heads)) {
                var before = subjectsByLine.remove(line - 1); // one block has two such lines
                subjectsByLine.put(line, hours.read(line, before == null ? heads : before));
            } else {
                isAbove &= !subjectsByLine.isEmpty() || isEmpty(line);
            }
        }
        return new HoursBlocks(heads, subjectsByLine, isAbove);
    }

    private boolean isEmpty(int line) {
        return heads.stream()
                .flatMapToInt(head -> IntStream.rangeClosed(head.first(), head.last()))
                .allMatch(at -> lines.text(line, at).isEmpty());
    }

    private int side() {
        return heads.stream().mapToInt(SubjectHead::first).min().orElse(0);
    }

    /** Hidden lines show a subject hidden in them; of hidden places nothing is read anyway. */
    private boolean isHidden(int line) {
        return lines.isHidden(line, heads.getFirst().first());
    }

    /** A line of 课时 and 教师 below the subjects; gives the first line behind it. */
    private int skipSubHeads(int end) {
        int line = headLine + 1;
        boolean isSub = false;
        for (var head : heads) {
            for (int at = head.first(); at <= head.last() && line < end; at++) {
                var plain = Spelling.plain(lines.text(line, at));
                isSub |= HoursLines.isHours(plain) || HoursLines.isTeachers(plain);
                if (ColumnHead.of(plain).filter(kind -> kind == ColumnHead.ROOM).isPresent()) {
                    rooms.add(at);
                }
            }
        }
        for (int at = 0; at < lines.width() && isSub; at++) {
            lines.read(line, at);
        }
        return isSub ? line + 1 : line;
    }

    private boolean namesPeople(int line) {
        return heads.stream()
                .flatMapToInt(head -> IntStream.rangeClosed(head.first(), head.last()))
                .mapToObj(at -> lines.shown(line, at))
                .anyMatch(text -> HoursText.of(text).isEmpty() && !Said.of(text, false).isEmpty());
    }

    /**
     * @param subjects with the hours that hold in the line
     */
    private boolean readLine(int line, List<SubjectHead> subjects) {
        var found = owners.of(line, namesPeople(line));
        if (found.isEmpty()) {
            return false;
        }
        var of = found.get().schoolClass();
        readBeside(line, of);
        double total = 0;
        for (var head : subjects) {
            total += readCell(line, head, of, found.get().grade());
        }
        MatrixTotals.check(lines, headLine, total, line);
        return true;
    }

    /** Homeroom teachers and pupils beside the subjects. */
    private void readBeside(int line, @Nullable ClassName of) {
        for (int at = 0; at < lines.width() && of != null; at++) {
            var head = ColumnHead.of(lines.shown(headLine, at)).orElse(null);
            var text = lines.text(line, at);
            if (head == ColumnHead.HOMEROOM) {
                var people = People.of(text);
                people.stream().limit(1).forEach(name -> gathered.addHomeroomTeacher(of, name));
                if (people.isEmpty() && !text.isEmpty()) {
                    lines.refuse(line, at);
                } else {
                    lines.read(line, at);
                }
            } else if (head == ColumnHead.PUPILS && text.matches("\\d{1,3}人?")) {
                gathered.addPupils(of, Integer.parseInt(text.replace("人", "")));
                lines.read(line, at);
            }
        }
    }

    /**
     * Reads what a line says of a subject.
     *
     * @return its periods a week; not a number if a subject is taught and nobody says how often
     */
    private double readCell(int line, SubjectHead head, @Nullable ClassName of, int grade) {
        HoursText often = head.hours();
        var said = new ArrayList<Said>();
        var needed = new ArrayList<String>();
        boolean isSaid = false;
        for (int at = head.first(); at <= head.last(); at++) {
            var text = lines.isHidden(line, at) ? "" : lines.shown(line, at);
            if (text.isEmpty() || TimeText.isNothing(text) || text.equals("0")) {
                lines.read(line, at);
                continue;
            }
            if (rooms.contains(at)) {
                needed.addAll(RoomNeeds.named(text));
                lines.read(line, at);
                continue;
            }
            isSaid = true;
            var number = HoursText.of(text);
            if (number.isPresent() && head.isShared()) {
                lines.refuseHours(line, at);
                continue;
            }
            if (number.isPresent()) {
                often = head.merged(number.get());
                lines.read(line, at);
                continue;
            }
            var people = Said.of(text, hasHoursBehindNames);
            people.forEach(one -> said.add(head.isShared() ? new Said(one.names(), null) : one));
            if (people.isEmpty()) {
                lines.refuse(line, at);
            } else if (head.isShared() && people.stream().anyMatch(one -> one.hours() != null)) {
                lines.refuseHours(line, at);
            } else {
                lines.read(line, at);
            }
        }
        if (!isSaid) {
            return 0;
        }
        said.forEach(one -> one.names().forEach(gathered::addTeacher));
        if (of != null && !homeroomMark.isEmpty()) {
            for (int at = head.first(); at <= head.last(); at++) {
                Said.marked(lines.shown(line, at), homeroomMark)
                        .ifPresent(name -> gathered.addHomeroomTeacher(of, name));
            }
        }
        if (of == null) {
            if (often != null) {
                gathered.addHours(grade, head.subject(), often);
            }
            return MatrixTotals.each(often);
        }
        double total = 0;
        for (var part : Said.parts(said, often)) {
            var task = gathered.add(List.of(of), head.subject(), part.names(), part.hours());
            task.addRooms(needed);
            total += MatrixTotals.each(part.hours());
        }
        return total;
    }
}
