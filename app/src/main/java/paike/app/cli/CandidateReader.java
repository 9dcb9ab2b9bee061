package paike.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paike.app.compare.Candidate;
import paike.app.compare.Variants;
import paike.app.results.PlanFile;
import paike.datasets.DatasetException;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Rulebook;

/** Reads plans that are to be compared, each with its school and the rules it was made by. */
final class CandidateReader {
    private static final String SCHOOL = "school.json";
    private static final String MEMBERS = "membership.csv";

    private final Console console;
    private final @Nullable Path school;
    private final List<String> rulebooks;
    private final boolean anyway;
    private @Nullable Rulebook common;
    private Inputs.@Nullable Given first;

    /**
     * @param school of all plans; null = each has its own beside it
     * @param rulebooks by which all are compared; empty = those of the first plan
     */
    CandidateReader(
            Console console, @Nullable Path school, List<String> rulebooks, boolean anyway) {
        this.console = console;
        this.school = school;
        this.rulebooks = rulebooks;
        this.anyway = anyway;
    }

    /** By which all are compared; known once the plans are read. */
    Rulebook common() {
        return Objects.requireNonNull(common);
    }

    /**
     * @param members of clubs, one per plan; null = those beside the plan, if there are any
     * @throws DatasetException if one cannot be read, or is of another school
     */
    List<Candidate> read(List<Path> paths, List<@Nullable Path> members) {
        var candidates = new ArrayList<Candidate>();
        var labels = Candidate.labels(paths);
        for (int i = 0; i < paths.size(); i++) {
            candidates.add(read(labels.get(i), paths.get(i), members.get(i)));
        }
        return candidates;
    }

    private Candidate read(String label, Path path, @Nullable Path members) {
        Inputs.expectFile(path);
        PlanFile.Read read;
        Rulebook rulebook;
        if (first == null
                && school == null
                && PlanFile.beside(path, SCHOOL) == null
                && standsAlone(path)) {
            read = alone(path);
            rulebook = common();
        } else {
            var given = given(path);
            checkVariant(path, given.school());
            read = planOf(given, path);
            rulebook = given.rulebook();
        }
        read.notes().forEach(note -> console.warn(Text.of("提示：%s：%s", "Note: %s: %s", path, note)));
        var plan = read.plan();
        var file = members == null ? PlanFile.beside(path, MEMBERS) : members;
        return new Candidate(
                label,
                path.toString(),
                file == null ? plan : ClubTimes.withMembers(plan, file, console),
                rulebook);
    }

    /**
     * A plan without a school of its own, that cannot be one of the given school, is of the school
     * that it implies.
     */
    private PlanFile.Read planOf(Inputs.Given given, Path path) {
        try {
            return given.plan(path);
        } catch (DatasetException e) {
            if (school != null || PlanFile.beside(path, SCHOOL) != null || !standsAlone(path)) {
                throw e;
            }
            var read = PlanFile.alone(path);
            checkVariant(path, read.plan().school());
            console.warn(
                    Text.of(
                            "提示：%s 不是这所学校的课表（%s），改按它自己推断学校",
                            "Note: %s is no timetable of that school (%s): the school is what it"
                                    + " implies itself",
                            path,
                            e.problems().getFirst().message()));
            return read;
        }
    }

    private static boolean standsAlone(Path path) {
        return Files.isRegularFile(path) && PlanFile.canStandAlone(path);
    }

    /** The first plan, of which there is no school but the one that it implies. */
    private PlanFile.Read alone(Path path) {
        var read = PlanFile.alone(path);
        console.warn(
                Text.of(
                        "提示：%s 旁没有 school.json，学校按这份课表推断；之后没有 school.json 的方案也按它读取",
                        "Note: %s has no school.json beside it: the school is what this timetable"
                                + " implies, for later plans without one as well",
                        path));
        first = Inputs.implied(read, rulebooks);
        common = first.rulebook();
        return read;
    }

    /** The school beside the plan; else that of the first plan. */
    private Inputs.Given given(Path path) {
        var own = PlanFile.beside(path, SCHOOL);
        if (school != null) {
            var given = first == null ? first(school) : first;
            if (own != null) {
                noteOther(path, Inputs.school(own), given.school());
            }
            return given;
        }
        if (own != null) {
            return first == null ? first(own) : Inputs.given(own, List.of(), anyway);
        }
        if (first == null) {
            return first(Inputs.schoolOf(path, null));
        }
        console.warn(
                Text.of(
                        "提示：%s 旁没有 school.json，按第一个方案的学校读取",
                        "Note: %s has no school.json beside it: read as a plan of the first plan's"
                                + " school",
                        path));
        return first;
    }

    private Inputs.Given first(Path schoolPath) {
        var given = Inputs.given(schoolPath, List.of(), anyway);
        given.warn(console);
        common =
                rulebooks.isEmpty()
                        ? given.rulebook()
                        : Inputs.given(schoolPath, rulebooks, anyway).rulebook();
        first = given;
        return given;
    }

    private void checkVariant(Path path, School other) {
        var one = Objects.requireNonNull(first).school();
        if (!Variants.are(one.facts(), other.facts())) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    Text.of(
                            "这是学校 \"%s\"（%s）的方案，第一个方案属于学校 \"%s\"（%s），班级和教师也对不上",
                            "this is a plan of school \"%s\" (%s), the first plan is of school"
                                    + " \"%s\" (%s), and classes and teachers do not match either",
                            other.id(),
                            other.name(),
                            one.id(),
                            one.name()),
                    new Text(
                            "只能比较同一所学校或其变体的方案。",
                            "Compare plans of one school, or of variants of it."));
        }
        if (!one.id().equals(other.id())) {
            console.warn(
                    Text.of(
                            "提示：%s 的学校代码是 \"%s\"，不是 \"%s\"；班级和教师大多相同，按同一所学校的变体比较",
                            "Note: %s is of school \"%s\", not \"%s\"; most classes and teachers"
                                    + " are the same, so it is taken as a variant",
                            path,
                            other.id(),
                            one.id()));
        }
    }

    private void noteOther(Path path, School own, School given) {
        if (!own.facts().equals(given.facts())) {
            console.warn(
                    Text.of(
                            "提示：%s 旁的 school.json 与 --school 给出的学校不同，按后者读取；若要按各自的学校比较，请不要加"
                                    + " --school",
                            "Note: the school.json beside %s differs from the school given with"
                                    + " --school, which counts; leave --school out to compare each by"
                                    + " its own",
                            path));
        }
    }
}
