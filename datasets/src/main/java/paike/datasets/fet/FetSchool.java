package paike.datasets.fet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.datasets.xml.XmlText;
import paike.datasets.xml.XmlTree;
import paike.model.Text;
import paike.model.plan.Timetable;
import paike.model.school.School;
import paike.rules.Rulebook;

/** A school read from a {@code .fet} file, with the rulebook that its constraints are. */
public final class FetSchool {
    /** So many problems of a file are named. */
    private static final int MOST = 50;

    private final FetFile file;
    private final XmlText text;
    private final Places places;
    private final School school;
    private final Rulebook rulebook;
    private final List<Text> notes;

    private FetSchool(
            FetFile file,
            XmlText text,
            Places places,
            School school,
            Rulebook rulebook,
            List<Text> notes) {
        this.file = file;
        this.text = text;
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
        var text = XmlText.of(path.toString(), XmlTree.bytes(path), FetXml.KIND.encodingAdvice());
        var file = FetReader.read(path, text, problems);
        throwIfAny(problems);
        var converted = new Conversion(file, problems).convert(anyway);
        throwIfAny(problems);
        return new FetSchool(
                file,
                text,
                converted.places(),
                converted.school(),
                converted.rulebook(),
                converted.notes());
    }

    /** A file may name one missing teacher a thousand times; the first problems say enough. */
    private static void throwIfAny(Problems problems) {
        var all = problems.all();
        if (all.size() <= MOST) {
            problems.throwIfAny();
            return;
        }
        var first = new ArrayList<>(all.subList(0, MOST));
        first.add(
                new Problem(
                        problems.file(),
                        "",
                        Text.of("另有 %d 处问题", "there are %d more problems", all.size() - MOST),
                        Problem.NO_ADVICE));
        throw new DatasetException(first);
    }

    public School school() {
        return school;
    }

    /** Names of the days, as the file has them. */
    public List<String> days() {
        return file.days();
    }

    /** Names of the hours, as the file has them. */
    public List<String> hours() {
        return file.hours();
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
        return new FetSolution(file, places, timetable).lock(text);
    }
}
