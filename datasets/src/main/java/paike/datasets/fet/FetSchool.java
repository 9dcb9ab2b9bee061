package paike.datasets.fet;

import java.nio.file.Path;
import java.util.List;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.plan.Timetable;
import paike.model.school.School;
import paike.rules.Rulebook;

/** A school read from a {@code .fet} file, with the rulebook that its constraints are. */
public final class FetSchool {
    private final FetFile file;
    private final byte[] bytes;
    private final Places places;
    private final School school;
    private final Rulebook rulebook;
    private final List<Text> notes;

    private FetSchool(
            FetFile file,
            byte[] bytes,
            Places places,
            School school,
            Rulebook rulebook,
            List<Text> notes) {
        this.file = file;
        this.bytes = bytes;
        this.places = places;
        this.school = school;
        this.rulebook = rulebook;
        this.notes = notes;
    }

    /**
     * @param anyway whether to go on without constraints that are not supported
     * @throws DatasetException with everything that is wrong
     */
    public static FetSchool read(Path path, boolean anyway) {
        var problems = new Problems(path.toString());
        var bytes = FetXml.bytes(path);
        var file = FetReader.read(path, bytes, problems);
        problems.throwIfAny();
        var converted = new Conversion(file, problems).convert(anyway);
        problems.throwIfAny();
        return new FetSchool(
                file,
                bytes,
                converted.places(),
                converted.school(),
                converted.rulebook(),
                converted.notes());
    }

    public School school() {
        return school;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** What the reader should know: what of the file was left out. */
    public List<Text> notes() {
        return notes;
    }

    /**
     * The file with every placed activity locked to its time and room, for FET to confirm.
     *
     * @param timetable of this school
     */
    public byte[] solved(Timetable timetable) {
        return new FetSolution(file, places, timetable).lock(bytes);
    }
}
