package paike.datasets.manual;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paike.datasets.manual.Names.Found;
import paike.datasets.manual.entries.Lens;
import paike.datasets.manual.tables.FoundTable;
import paike.datasets.manual.tables.TableCell;
import paike.datasets.manual.tables.TableCell.Whose;
import paike.datasets.words.NothingWords;

/** Finds out whether a table is one of classes, teachers or rooms. */
final class LensGuess {
    /** So many cells show it. */
    private static final int SAMPLE = 200;

    private final FoundTable table;
    private final Names names;
    private final Owners owners;

    /** By text. */
    private final Map<String, Boolean> namesClass = new HashMap<>();

    private LensGuess(FoundTable table, Names names, Owners owners) {
        this.table = table;
        this.names = names;
        this.owners = owners;
    }

    /** Empty if it cannot be told. */
    static Optional<Lens> of(FoundTable table, Names names, Owners owners) {
        return new LensGuess(table, names, owners).lens();
    }

    /** The cells of others name classes; a table of classes names them at its side or above. */
    private Optional<Lens> lens() {
        Set<Whose> all = new LinkedHashSet<>();
        table.cells().forEach(cell -> all.add(cell.whose()));
        var written =
                table.cells().stream()
                        .filter(cell -> !NothingWords.isNothing(cell.text()))
                        .toList();
        var inPeriods = written.stream().filter(cell -> cell.time().kind() != null).toList();
        var filled = inPeriods.isEmpty() ? written : inPeriods;
        long looked = Math.min(SAMPLE, filled.size());
        long withClass = filled.stream().limit(SAMPLE).filter(this::namesClass).count();
        if (withClass * 2 < looked || withClass == 0 || areAllClasses(all)) {
            long classes = all.stream().filter(one -> owners.schoolClass(one).isPresent()).count();
            return classes * 2 >= all.size() && classes > 0
                    ? Optional.of(Lens.CLASS)
                    : Optional.empty();
        }
        long rooms = all.stream().filter(this::isRoom).count();
        return Optional.of(rooms * 2 > all.size() ? Lens.ROOM : Lens.TEACHER);
    }

    /** True if the rows name classes by themselves: then cells may name rooms of classes. */
    private boolean areAllClasses(Set<Whose> all) {
        return all.stream().allMatch(one -> names.schoolClass(one.text(), one.grade()).isPresent());
    }

    private boolean isRoom(Whose whose) {
        var teacher = owners.other(whose, Lens.TEACHER).map(Found::name).orElse("");
        var room = owners.other(whose, Lens.ROOM).map(Found::name).orElse("");
        return names.teacher(teacher).isEmpty()
                && !room.isEmpty()
                && (names.room(room).isPresent() || names.looksLikeRoom(room));
    }

    private boolean namesClass(TableCell cell) {
        return namesClass.computeIfAbsent(
                cell.text(),
                text ->
                        LessonText.of(text, Lens.TEACHER, names).parts().stream()
                                .anyMatch(part -> !part.classes().isEmpty()));
    }
}
