package paike.datasets.manual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import paike.datasets.Problem;
import paike.datasets.grid.Area;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.Names.Found;
import paike.datasets.manual.tables.FoundTable;
import paike.datasets.manual.tables.TableCell;
import paike.datasets.manual.tables.TableCell.Whose;
import paike.datasets.words.NothingWords;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.Spelling;
import paike.model.Text;
import paike.model.school.WeekType;

/** Reads the cells of one table into entries. */
final class TableReader {
    /** Rows and columns of one lesson at most, as of subject and teacher. */
    private static final int REACH = 3;

    /** So many cells show whose table it is. */
    private static final int SAMPLE = 200;

    private static final Pattern MEETING =
            Pattern.compile(".*(?:教研|例会|会议|备课|培训|开会).*", Pattern.DOTALL);

    private final FoundTable table;
    private final SheetAccount account;
    private final Names names;
    private final Owners owners;
    private final WeekType week;
    private final List<Entry> entries = new ArrayList<>();

    /** What texts say: most stand in several cells. */
    private final Map<String, LessonText> texts = new HashMap<>();

    private final Map<Whose, Optional<Found>> ownerOf = new HashMap<>();

    private TableReader(FoundTable table, Names names) {
        this.table = table;
        this.account = table.account();
        this.names = names;
        this.owners = new Owners(names, table);
        this.week = week(table);
    }

    static List<Entry> entries(FoundTable table, Names names) {
        var reader = new TableReader(table, names);
        reader.read();
        return reader.entries;
    }

    private void read() {
        var lens = lens();
        for (var cell : table.cells()) {
            if (cell.text().isEmpty()
                    || isHidden(cell)
                    || isEmptyOrBreak(cell, lens.orElse(Lens.CLASS))) {
                continue;
            }
            var owner =
                    ownerOf.computeIfAbsent(
                            cell.whose(), whose -> lens.flatMap(one -> owner(one, whose)));
            if (owner.isEmpty()) {
                refuse(cell, lens);
            } else {
                readLesson(cell, lens.get(), owner.get());
            }
        }
    }

    private void refuse(TableCell cell, Optional<Lens> lens) {
        var name = cell.whose().text().replace('\n', ' ');
        var words =
                lens.isEmpty()
                        ? Text.of(
                                "看不出 “%s” 是谁的课表：不是班级，格里也没有班级",
                                "whose timetable is \"%s\"? No class, and no classes in its cells",
                                name)
                        : Text.of(
                                "“%s” 不是本校的%s",
                                "\"%s\" is no %s of this school", name, word(lens.get()));
        if (cell.whose().row() >= 0) {
            account.notRead(cell.whose().row(), cell.whose().column(), words, names.advice(name));
            account.passedOver(cell.row(), cell.column(), words);
        } else {
            account.notRead(cell.row(), cell.column(), words, names.advice(name));
        }
    }

    private static Text word(Lens lens) {
        return switch (lens) {
            case CLASS -> new Text("班级", "class");
            case TEACHER -> new Text("教师", "teacher");
            case ROOM -> new Text("场地", "room");
        };
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

    /** Whose table it is: its cells name classes unless it is one of classes. */
    private Optional<Lens> lens() {
        Set<Whose> all = new LinkedHashSet<>();
        table.cells().forEach(cell -> all.add(cell.whose()));
        var filled =
                table.cells().stream()
                        .filter(cell -> cell.time().kind() != null && !cell.text().isEmpty())
                        .filter(cell -> !NothingWords.isNothing(cell.text()))
                        .toList();
        long looked = Math.min(SAMPLE, filled.size());
        long withClass = filled.stream().limit(SAMPLE).filter(this::namesClass).count();
        if (withClass * 2 < looked || withClass == 0) {
            long classes = all.stream().filter(one -> owners.schoolClass(one).isPresent()).count();
            return classes * 2 >= all.size() && classes > 0
                    ? Optional.of(Lens.CLASS)
                    : Optional.empty();
        }
        long rooms = all.stream().filter(this::isRoom).count();
        return Optional.of(rooms * 2 > all.size() ? Lens.ROOM : Lens.TEACHER);
    }

    private boolean isRoom(Whose whose) {
        var teacher = owners.other(whose, Lens.TEACHER).map(Found::name).orElse("");
        var room = owners.other(whose, Lens.ROOM).map(Found::name).orElse("");
        return names.teacher(teacher).isEmpty()
                && !room.isEmpty()
                && (names.room(room).isPresent() || names.looksLikeRoom(room));
    }

    private boolean namesClass(TableCell cell) {
        return LessonText.of(cell.text(), Lens.TEACHER, names).parts().stream()
                .anyMatch(part -> !part.classes().isEmpty());
    }

    /** What nobody sees is most often of an older timetable. */
    private boolean isHidden(TableCell cell) {
        boolean isHidden =
                account.grid().isRowHidden(cell.row())
                        || account.grid().isColumnHidden(cell.column());
        if (isHidden) {
            account.passedOver(
                    cell.row(),
                    cell.column(),
                    new Text("在隐藏的行或列里，没有读", "in a hidden row or column, not read"));
        }
        return isHidden;
    }

    /** Accounts for a cell without a lesson. */
    private boolean isEmptyOrBreak(TableCell cell, Lens lens) {
        if (NothingWords.isNothing(cell.text())) {
            account.read(cell.row(), cell.column());
            return true;
        }
        if (NothingWords.isBroken(cell.text())) {
            account.notRead(
                    cell.row(),
                    cell.column(),
                    new Text("公式出错", "the formula has failed"),
                    new Text("请改成文字后保存。", "Write the words instead and save it."));
            return true;
        }
        boolean isMeeting = lens != Lens.CLASS && MEETING.matcher(cell.text()).matches();
        if (cell.time().kind() == null || isMeeting || PeriodLabel.isBreak(cell.text())) {
            account.passedOver(
                    cell.row(),
                    cell.column(),
                    Text.of(
                            "“%s” 不是排课的节次，不检查",
                            "\"%s\" is no lesson period; it is not judged",
                            cell.time().kind() == null ? cell.time().name() : cell.text()));
            return true;
        }
        return false;
    }

    private void readLesson(TableCell cell, Lens lens, Found owner) {
        var text = texts.computeIfAbsent(cell.text(), words -> LessonText.of(words, lens, names));
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
            add(cell, lens, owner, part.week() == WeekType.ALL ? part.in(week) : part);
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
        var kind = time.kind();
        var subject = part.subject().isEmpty() ? hint(cell, owner, part) : part.subject();
        var classes = lens == Lens.CLASS ? List.of(owner.name()) : part.classes();
        if (kind == null || classes.isEmpty() || (subject.isEmpty() && lens == Lens.CLASS)) {
            account.notRead(
                    cell.row(),
                    cell.column(),
                    classes.isEmpty()
                            ? Text.of("“%s” 里没有班级", "\"%s\" names no class", cell.text())
                            : Text.of("“%s” 里没有科目", "\"%s\" names no subject", cell.text()),
                    Problem.NO_ADVICE);
            return;
        }
        entries.add(
                new Entry(
                        lens,
                        new Entry.Spot(
                                account.sheet(),
                                cell.row(),
                                cell.column(),
                                account.grid().place(cell.row(), cell.column())),
                        new Entry.Spot(
                                account.sheet(),
                                cell.whose().row(),
                                cell.whose().column(),
                                cell.whose().row() < 0
                                        ? account.grid().name()
                                        : account.grid()
                                                .place(cell.whose().row(), cell.whose().column())),
                        new Entry.When(
                                part.week(),
                                cell.weekday(),
                                time.number(),
                                kind,
                                time.isMorning(),
                                time.clock()),
                        classes,
                        subject,
                        lens == Lens.TEACHER ? List.of(owner.name()) : part.teachers(),
                        lens == Lens.ROOM ? owner.name() : part.room(),
                        part.isDouble() || isSpread(cell)));
    }

    /** The subject that a column beside the teacher names, else the one given to the class. */
    private String hint(TableCell cell, Found owner, LessonText.Part part) {
        var beside = names.subject(cell.whose().subject()).map(Found::name).orElse("");
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
