package paike.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import paike.app.results.PlanFile;
import paike.datasets.DatasetException;
import paike.datasets.fet.FetSchool;
import paike.datasets.grid.GridFile;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.datasets.timetable.AlikeLessons;
import paike.datasets.workbook.SchoolWorkbook;
import paike.datasets.workbook.reading.ReadSchool;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.rules.Rulebook;

/** Reads what commands are given. */
final class Inputs {
    /** What holds where a school brings no rulebook of its own. */
    static final String USUAL_RULEBOOK = "standard";

    private Inputs() {}

    /**
     * A school with the rules it is judged by.
     *
     * @param notes what of the file was left out
     * @param fet the file of FET it comes from, or null
     */
    record Given(School school, Rulebook rulebook, List<Text> notes, @Nullable FetSchool fet) {

        /**
         * Reads a plan of the school. Lessons of FET that are alike are told apart by the rules.
         */
        PlanFile.Read plan(Path path) {
            return plan(PlanFile.begin(path));
        }

        /** Likewise of a plan that somebody has begun to read. */
        PlanFile.Read plan(PlanFile.Begun begun) {
            var read = begun.read(school);
            if (fet == null || read.areNamed()) {
                return read;
            }
            var timetable = AlikeLessons.sorted(read.plan().timetable(), rulebook);
            return read.with(read.plan().with(timetable));
        }

        /**
         * What a plan has too little or too much. Rulebooks have rules for that; a file of FET
         * takes it for granted.
         */
        List<Text> departures(Plan plan) {
            int missing = plan.timetable().unplaced().size();
            long strange = plan.school().lessons().stream().filter(one -> !one.isPlanned()).count();
            return fet == null || (missing == 0 && strange == 0)
                    ? List.of()
                    : List.of(
                            Text.of(
                                    "✕ 有 %d 项活动未排，%d 处课不属于任何活动。",
                                    "✕ Activities without a place: %d, meetings of no activity:"
                                            + " %d.",
                                    missing,
                                    strange));
        }

        /** Another school under the same rules. */
        Given with(School other) {
            return new Given(other, rulebook, notes, fet);
        }

        /** Says what was left out. */
        void warn(Console console) {
            notes.forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        }
    }

    /** What the state asks of every school, after-school service included. */
    static final String NATIONAL_RULEBOOK = "national-after-school";

    /**
     * Reads a school and its rulebook.
     *
     * @param rulebooks see {@link #rulebook}; over that of a file of FET
     * @param anyway whether to go on without what of a file of FET is not supported
     */
    static Given given(Path path, List<String> rulebooks, boolean anyway) {
        if (isWorkbook(path)) {
            var read = SchoolWorkbook.read(path);
            var own = rulebooks.isEmpty() ? rulebook(read) : rulebook(rulebooks, path);
            return new Given(School.of(read.facts()), own, read.notes(), null);
        }
        if (!isFet(path)) {
            return new Given(school(path), rulebook(rulebooks, path), List.of(), null);
        }
        var fet = FetSchool.read(path, anyway);
        var rulebook = fet.rulebook();
        for (var name : rulebooks) {
            rulebook = RulebookReader.read(name).over(rulebook);
        }
        return new Given(fet.school(), rulebook, fet.notes(), fet);
    }

    /** The school that a timetable implies; rules about what it does not say are left out. */
    static Given implied(PlanFile.Read read, List<String> rulebooks) {
        return Unstated.leftOut(of(read.plan().school(), rulebooks), read);
    }

    /** A school that is in no file, under the rulebooks given or the usual one. */
    static Given of(School school, List<String> rulebooks) {
        var names = rulebooks.isEmpty() ? List.of(USUAL_RULEBOOK) : rulebooks;
        return new Given(school, rulebook(names, Path.of("")), List.of(), null);
    }

    /**
     * The school of a plan: the one named, else {@code school.json} beside the plan.
     *
     * @param school null = none was named
     */
    static Path schoolOf(Path plan, @Nullable Path school) {
        if (school != null) {
            return school;
        }
        expectFile(plan);
        var beside = PlanFile.beside(plan, "school.json");
        if (beside == null) {
            throw DatasetException.of(
                    plan.toString(),
                    "",
                    new Text("旁边没有 school.json", "there is no school.json beside it"),
                    new Text("请用 --school 指明学校。", "Name the school with --school."));
        }
        return beside;
    }

    /** Refuses a path where there is nothing. */
    static void expectFile(Path path) {
        if (!Files.exists(path)) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    new Text("文件不存在", "there is no such file"),
                    new Text("请检查路径。", "Check the path."));
        }
    }

    static boolean isFet(Path path) {
        return nameOf(path).endsWith(".fet") && !Files.isDirectory(path);
    }

    /** True if the file's name is that of a workbook. */
    static boolean isWorkbook(Path path) {
        return GridFile.isWorkbook(path);
    }

    /** What a workbook says; else the usual one. */
    private static Rulebook rulebook(ReadSchool read) {
        var own = read.rulebook();
        return own == null ? RulebookReader.read(USUAL_RULEBOOK) : compared(own);
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }

    static School school(Path path) {
        if (isFet(path)) {
            return FetSchool.read(path, false).school();
        }
        if (isWorkbook(path)) {
            return School.of(SchoolWorkbook.read(path).facts());
        }
        return SchoolReader.read(path);
    }

    /** The rulebooks given, each over those before; else the school's own; else the usual one. */
    static Rulebook rulebook(List<String> given, Path schoolPath) {
        if (!given.isEmpty()) {
            var merged = RulebookReader.read(given.getFirst());
            for (var name : given.subList(1, given.size())) {
                merged = RulebookReader.read(name).over(merged);
            }
            return given.stream().allMatch(name -> Files.isRegularFile(Path.of(name)))
                    ? compared(merged)
                    : merged;
        }
        if (isFet(schoolPath)) {
            return FetSchool.read(schoolPath, false).rulebook();
        }
        if (isWorkbook(schoolPath)) {
            return rulebook(SchoolWorkbook.read(schoolPath));
        }
        var own = ownRulebook(schoolPath);
        return own == null
                ? RulebookReader.read(USUAL_RULEBOOK)
                : compared(RulebookReader.read(own.toString()));
    }

    /**
     * A rulebook that stands alone, as that of a result folder does, over what is usual and what is
     * national, so that an audit says where it departs; any other as it is.
     */
    private static Rulebook compared(Rulebook rulebook) {
        boolean isAlone = rulebook.entries().stream().allMatch(entry -> entry.overridden() == null);
        return isAlone
                ? rulebook.under(RulebookReader.read(USUAL_RULEBOOK))
                        .under(RulebookReader.read(NATIONAL_RULEBOOK))
                : rulebook;
    }

    /** The file {@code rulebook.json} beside that of the school; null if there is none. */
    static @Nullable Path ownRulebook(Path schoolPath) {
        var folder = SchoolReader.file(schoolPath).toAbsolutePath().getParent();
        var own = folder == null ? Path.of("rulebook.json") : folder.resolve("rulebook.json");
        return Files.isRegularFile(own) ? own : null;
    }
}
