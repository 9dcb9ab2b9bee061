package paike.app.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.checked.CheckedWorkbook;
import paike.datasets.checked.OwnWorkbook;
import paike.datasets.checked.Remark;
import paike.datasets.checked.Remark.Remedy;
import paike.datasets.grid.GridFile;
import paike.datasets.manual.ManualReader;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.ManualTimetable;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Place;
import paike.rules.Violation;

/**
 * A timetable on a spreadsheet that somebody made by hand.
 *
 * @param file the cells as they stand
 * @param manual what they mean
 */
public record HandMade(GridFile file, ManualTimetable manual) {

    /**
     * @param school whose timetable it is; null = not known, then the timetable itself says
     * @throws DatasetException if there is no timetable in the file
     */
    public static HandMade read(Path path, @Nullable School school) {
        return of(GridFile.read(path), school);
    }

    /** Likewise of cells that have been read. */
    static HandMade of(GridFile file, @Nullable School school) {
        return new HandMade(file, ManualReader.read(file, school));
    }

    public Plan plan() {
        return new Plan(String.valueOf(Path.of(file.name()).getFileName()), manual.timetable());
    }

    /** Where results go unless somebody says: out/ and the name of the file. */
    public Path usualFolder() {
        return Path.of("out", file.stem());
    }

    /**
     * Every violation with the cells that show it.
     *
     * @param remedy what mends a violation
     */
    public List<Remark> remarks(Audit audit, Function<Violation, Remedy> remedy) {
        var spots = manual.spots();
        var placements =
                manual.timetable().placements().stream()
                        .collect(Collectors.toMap(p -> p.lesson().index(), p -> p));
        return audit.violations().stream()
                .map(
                        violation ->
                                new Remark(
                                        violation,
                                        spots(violation, spots, placements),
                                        remedy.apply(violation)))
                .toList();
    }

    private static List<Entry.Spot> spots(
            Violation violation, ManualTimetable.Spots spots, Map<Integer, Placement> placements) {
        var finding = violation.finding();
        var place = finding.place();
        var schoolClass = place.schoolClass();
        var found = new LinkedHashSet<Entry.Spot>();
        if (schoolClass != null && place.period() > 0) {
            found.addAll(spots.of(schoolClass.name(), place.weekday(), place.period()));
        }
        for (var lesson : finding.lessons()) {
            var placement = placements.get(lesson.index());
            if (placement != null) {
                found.addAll(spots.of(lesson, placement.start()));
            }
        }
        if (found.isEmpty()) {
            found.addAll(spots(place, spots, placements.values()));
        }
        return new ArrayList<>(found);
    }

    /** Where no lesson is named: the cells of the time, the day, the class or the teacher. */
    private static Set<Entry.Spot> spots(
            Place place, ManualTimetable.Spots spots, Collection<Placement> placements) {
        var schoolClass = place.schoolClass();
        var teacher = place.teacher();
        var found = new LinkedHashSet<Entry.Spot>();
        if (schoolClass != null) {
            found.addAll(spots.of(schoolClass.name(), place.weekday(), place.period()));
        }
        if (schoolClass != null && found.isEmpty()) {
            found.addAll(spots.of(schoolClass.name()));
        }
        if (teacher != null && found.isEmpty()) {
            placements.stream()
                    .filter(one -> one.lesson().teachers().contains(teacher))
                    .filter(one -> place.weekday() == 0 || one.start().weekday() == place.weekday())
                    .sorted(Comparator.comparingInt(one -> one.start().index()))
                    .forEach(one -> found.addAll(spots.of(one.lesson(), one.start())));
        }
        return found;
    }

    /**
     * Writes {@code checked.xlsx} into the folder; beside an older one under another name.
     *
     * @return where it is, and what of the own workbook is not in it
     */
    public OwnWorkbook.Written<Path> writeChecked(
            Path folder, Audit audit, List<Remark> remarks, Language language) {
        var bytes = new ByteArrayOutputStream();
        Text loss;
        try {
            loss = CheckedWorkbook.write(file, manual, audit, remarks, bytes, language);
        } catch (IOException e) {
            throw ResultFolder.cannotWrite(folder, e);
        }
        var path = ResultFolder.writeNew(folder, "checked", ".xlsx", bytes.toByteArray());
        return new OwnWorkbook.Written<>(path, loss);
    }
}
