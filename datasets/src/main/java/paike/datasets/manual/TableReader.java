package paike.datasets.manual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problem;
import paike.datasets.grid.Area;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.Names.Found;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.Lens;
import paike.datasets.manual.entries.ListColumns;
import paike.datasets.manual.entries.Opening;
import paike.datasets.manual.tables.FoundTable;
import paike.datasets.manual.tables.TableCell;
import paike.datasets.manual.tables.TableCell.Whose;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.Spelling;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.WeekType;

/** Reads the cells of one table into entries. */
final class TableReader {
    /** Rows and columns of one lesson at most, as of subject and teacher. */
    private static final int REACH = 3;

    private final FoundTable table;
    private final SheetAccount account;
    private final Names names;
    private final Owners owners;
    private final WeekType week;
    private final NoLesson noLesson;
    private final UnknownOwner unknownOwner;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();

    /** What texts say: most stand in several cells. */
    private final Map<String, LessonText> texts = new HashMap<>();

    private final Map<Whose, Optional<Found>> ownerOf = new HashMap<>();

    private TableReader(FoundTable table, Names names) {
        this.table = table;
        this.account = table.account();
        this.names = names;
        this.owners = new Owners(names, table);
        this.week = week(table);
        this.noLesson = new NoLesson(account);
        this.unknownOwner = new UnknownOwner(account, names);
    }

    /**
     * What a table says: what stands in its cells, and all its cells for lessons.
     *
     * @param written as the cells say it, without what other cells say of it
     * @param list the columns if every row is one lesson; null = it is a table
     */
    record Reading(
            List<Entry> entries,
            List<Entry> written,
            List<Opening> openings,
            @Nullable ListColumns list) {
        static Reading of(List<Entry> entries, ListColumns list) {
            return new Reading(entries, entries, List.of(), list);
        }

        /**
         * @param teachers by class and subject, for lessons that name none
         */
        Reading with(Map<String, Map<String, List<String>>> teachers) {
            return new Reading(
                    entries.stream()
                            .map(
                                    entry ->
                                            entry.with(
                                                    teachers.getOrDefault(
                                                            entry.classes().getFirst(), Map.of())))
                            .toList(),
                    written,
                    openings,
                    list);
        }

        boolean isOfClasses() {
            return !entries.isEmpty() && entries.getFirst().lens() == Lens.CLASS;
        }
    }

    static Reading read(FoundTable table, Names names) {
        var reader = new TableReader(table, names);
        reader.read();
        return new Reading(reader.entries, reader.entries, reader.openings, null);
    }

    private void read() {
        var lens = LensGuess.of(table, names, owners);
        for (var cell : table.cells()) {
            if (isAfterSchool(cell) && lens.isPresent() && readAfterSchool(cell, lens.get())) {
                continue;
            }
            boolean isEmpty =
                    !isOffBell(cell, lens.orElse(Lens.CLASS))
                            && noLesson.is(cell, lens.orElse(Lens.CLASS));
            if (isEmpty && (cell.time().kind() == null || lens.isEmpty())) {
                continue;
            }
            var owner =
                    ownerOf.computeIfAbsent(
                            cell.whose(), whose -> lens.flatMap(one -> owner(one, whose)));
            owner.ifPresent(one -> addOpening(cell, lens.orElseThrow(), one));
            if (isEmpty) {
                continue;
            }
            if (owner.isEmpty()) {
                unknownOwner.refuse(cell, lens);
            } else {
                readLesson(cell, lens.orElseThrow(), owner.get());
            }
        }
    }

    private boolean isAfterSchool(TableCell cell) {
        return cell.time().label() == PeriodLabel.Kind.AFTER_SCHOOL
                && names.hasSchool()
                && !cell.text().isEmpty()
                && !noLesson.isHidden(cell);
    }

    /** Who is on duty, or which club meets; false if the cell says neither. */
    private boolean readAfterSchool(TableCell cell, Lens lens) {
        var owner = ownerOf.computeIfAbsent(cell.whose(), whose -> owner(lens, whose));
        var said = AfterSchoolText.of(cell.text(), lens, names);
        boolean isSaid =
                !said.isEmpty()
                        && said.stream().allMatch(one -> one.isClub() || !names.care().isEmpty());
        if (owner.isEmpty() || !isSaid || lens == Lens.ROOM) {
            return false;
        }
        account.read(cell.row(), cell.column());
        said.forEach(one -> entries.add(afterSchool(cell, lens, owner.get().name(), one)));
        return true;
    }

    private Entry afterSchool(TableCell cell, Lens lens, String owner, AfterSchoolText said) {
        return new Entry(
                lens,
                spot(cell.row(), cell.column()),
                spot(cell.whose().row(), cell.whose().column()),
                new Entry.When(
                        WeekType.ALL,
                        cell.weekday(),
                        cell.time().number(),
                        said.isClub() ? LessonKind.CLUB : LessonKind.CARE,
                        false,
                        cell.time().clock(),
                        spot(cell.time().head().row(), cell.time().head().column())),
                lens == Lens.CLASS ? List.of(owner) : said.classes(),
                said.isClub() ? said.subject() : names.care(),
                lens == Lens.CLASS ? said.teachers() : List.of(owner),
                "",
                false);
    }

    /** True for a lesson of the school at a time of the clock at which the sheet has no period. */
    private boolean isOffBell(TableCell cell, Lens lens) {
        boolean mayBe =
                cell.time().label() == PeriodLabel.Kind.BREAK
                        && cell.time().clock() != null
                        && names.hasSchool()
                        && !cell.text().isEmpty()
                        && !noLesson.isHidden(cell);
        if (!mayBe) {
            return false;
        }
        var text = text(cell, lens);
        return text.unread().isEmpty()
                && text.guesses().isEmpty()
                && !text.parts().isEmpty()
                && text.parts().stream().noneMatch(part -> part.subject().isEmpty())
                && (lens == Lens.CLASS
                        || text.parts().stream().noneMatch(part -> part.classes().isEmpty()));
    }

    private void addOpening(TableCell cell, Lens lens, Found owner) {
        var kind = cell.time().kind();
        if (kind != null && cell.time().length() == 1) {
            openings.add(
                    new Opening(
                            lens,
                            owner.name(),
                            subject(cell),
                            cell.week() == WeekType.ALL ? week : cell.week(),
                            cell.weekday(),
                            kind,
                            cell.time().number(),
                            spot(cell.row(), cell.column()),
                            cell.area()));
        }
    }

    /** That of its line; empty if it names none. */
    private String subject(TableCell cell) {
        return names.subject(cell.whose().subject()).map(Found::name).orElse("");
    }

    private Entry.Spot spot(int row, int column) {
        return new Entry.Spot(
                account.sheet(),
                row,
                column,
                row < 0 ? account.grid().name() : account.grid().place(row, column));
    }

    private Optional<Found> owner(Lens lens, Whose whose) {
        var found = lens == Lens.CLASS ? owners.schoolClass(whose) : owners.other(whose, lens);
        if (found.isPresent() && whose.row() >= 0) {
            account.read(whose.row(), whose.column());
            if (found.get().isGuess()) {
                account.guessed(whose.row(), whose.column(), found.get().guess());
            }
        }
        return found;
    }

    private LessonText text(TableCell cell, Lens lens) {
        return texts.computeIfAbsent(cell.text(), words -> LessonText.of(words, lens, names));
    }

    private void readLesson(TableCell cell, Lens lens, Found owner) {
        var text = text(cell, lens);
        account.read(cell.row(), cell.column());
        for (var guess : text.guesses()) {
            var at = cellWith(cell, guess.word());
            account.guessed(at.firstRow(), at.firstColumn(), guess.guess());
        }
        if (!text.unread().isEmpty() || text.parts().isEmpty()) {
            var words = String.join(" ", text.unread());
            var at = cellWith(cell, text.unread().isEmpty() ? "" : text.unread().getFirst());
            account.notRead(
                    at.firstRow(),
                    at.firstColumn(),
                    words.isEmpty()
                            ? Text.of("“%s” 看不懂", "\"%s\" is not understood", cell.text())
                            : Text.of(
                                    "“%s” 不是已知的科目、教师、班级或场地",
                                    "\"%s\" is no known subject, teacher, class or room", words),
                    text.unread().isEmpty()
                            ? Problem.NO_ADVICE
                            : names.advice(text.unread().getFirst()));
        }
        for (var part : text.parts()) {
            var weeks = cell.week() == WeekType.ALL ? week : cell.week();
            add(cell, lens, owner, part.week() == WeekType.ALL ? part.in(weeks) : part);
        }
    }

    /** Of several cells that belong together the one in which a word stands. */
    private Area cellWith(TableCell cell, String word) {
        var grid = account.grid();
        var plain = Spelling.plain(word);
        for (int row = cell.row(); row < cell.row() + REACH; row++) {
            for (int column = cell.column(); column < cell.column() + REACH; column++) {
                var text = Spelling.plain(grid.text(row, column));
                if (!plain.isEmpty()
                        && text.contains(plain)
                        && cell.text().contains(grid.text(row, column))) {
                    return grid.area(row, column);
                }
            }
        }
        return grid.area(cell.row(), cell.column());
    }

    /** The weeks that the title or the name of the sheet speaks of. */
    private static WeekType week(FoundTable table) {
        var words = table.account().grid().name() + table.title();
        boolean isBoth = words.contains("单双周");
        boolean isOdd = isBoth || words.contains("单周");
        boolean isEven = words.contains("双周");
        return isOdd == isEven ? WeekType.ALL : isOdd ? WeekType.ODD : WeekType.EVEN;
    }

    private void add(TableCell cell, Lens lens, Found owner, LessonText.Part part) {
        var time = cell.time();
        var kind = time.kind() == null ? LessonKind.LESSON : time.kind();
        var subject = part.subject().isEmpty() ? hint(cell, owner, part) : part.subject();
        var classes = lens == Lens.CLASS ? List.of(owner.name()) : part.classes();
        if (classes.isEmpty() || (subject.isEmpty() && lens == Lens.CLASS)) {
            account.notRead(
                    cell.row(),
                    cell.column(),
                    classes.isEmpty()
                            ? Text.of("“%s” 里没有班级", "\"%s\" names no class", cell.text())
                            : Text.of("“%s” 里没有科目", "\"%s\" names no subject", cell.text()),
                    Problem.NO_ADVICE);
            return;
        }
        for (int i = 0; i < time.length(); i++) {
            entries.add(
                    new Entry(
                            lens,
                            spot(cell.row(), cell.column()),
                            spot(cell.whose().row(), cell.whose().column()),
                            new Entry.When(
                                    part.week(),
                                    cell.weekday(),
                                    time.number() + i,
                                    kind,
                                    time.isMorning(),
                                    time.length() == 1 ? time.clock() : null,
                                    spot(time.head().row(), time.head().column())),
                            classes,
                            subject,
                            lens == Lens.TEACHER ? List.of(owner.name()) : part.teachers(),
                            lens == Lens.ROOM ? owner.name() : part.room(),
                            part.isDouble() || time.length() > 1 || isSpread(cell)));
        }
    }

    /** The subject that a column beside the teacher names, else the one given to the class. */
    private String hint(TableCell cell, Found owner, LessonText.Part part) {
        var beside = subject(cell);
        return beside.isEmpty() && !part.classes().isEmpty()
                ? names.subjectOf(owner.name(), part.classes().getFirst())
                : beside;
    }

    /** True if the cell is merged over several periods of its day. */
    private boolean isSpread(TableCell cell) {
        var area = account.grid().area(cell.row(), cell.column());
        if (area.width() * area.height() == 1) {
            return false;
        }
        return table.cells().stream()
                .anyMatch(
                        other ->
                                !other.time().equals(cell.time())
                                        && other.weekday() == cell.weekday()
                                        && other.whose().equals(cell.whose())
                                        && area.includes(other.row(), other.column()));
    }
}
