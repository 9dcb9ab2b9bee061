package paike.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.app.results.PlanFile;
import paike.datasets.homework.HomeworkFile;
import paike.datasets.json.RulebookReader;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.Rulebook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that tell of one plan: its school, its rules and what belongs to it. */
final class JudgedPlan {
    private static final String MEMBERS = "membership.csv";

    @Option(
            names = "--school",
            paramLabel = "SCHOOL",
            description = {
                "方案的学校；默认取方案旁的 school.json。",
                "School of the plan; by default school.json beside it."
            })
    private @Nullable Path school;

    @Option(
            names = "--rulebook",
            paramLabel = "R",
            description = {
                "规则集文件或内置名称；可多次，后者优先。默认取方案旁的。",
                "Rulebook file or built-in name; repeat to lay one over another. By default the one"
                        + " beside the plan."
            })
    private List<String> rulebooks = List.of();

    @Option(
            names = "--members",
            paramLabel = "FILE",
            description = {
                "社团名单 membership.csv 或其所在文件夹；默认取方案旁的。",
                "membership.csv of the clubs, or its folder; by default the one beside the plan."
            })
    private @Nullable Path members;

    @Option(
            names = "--homework",
            paramLabel = "FILE",
            description = {
                "作业安排 homework.json、.csv 或 .xlsx；默认取方案旁的 homework.json。",
                "Homework plan, homework.json, .csv or .xlsx; by default homework.json beside the"
                        + " plan."
            })
    private @Nullable Path homework;

    @Mixin private UnsupportedOption unsupported = new UnsupportedOption();

    /** A plan, the rules over the national ones, and what they say of it. */
    record Judged(Plan plan, Rulebook rulebook, Audit audit) {}

    /**
     * Reads and judges the plan; says what was guessed on the way.
     *
     * @throws DatasetException with everything that is wrong
     */
    Judged read(Path path, Console console) {
        Inputs.expectFile(path);
        var given = Inputs.given(Inputs.schoolOf(path, school), rulebooks, unsupported.isIgnored());
        given.warn(console);
        var read = given.plan(path);
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        var file = members == null ? PlanFile.beside(path, MEMBERS) : members;
        var plan = file == null ? read.plan() : ClubTimes.withMembers(read.plan(), file, console);
        var tasks = homework == null ? PlanFile.beside(path, HomeworkFile.NAME) : homework;
        if (tasks != null) {
            plan = GivenHomework.with(plan, tasks, console);
        }
        var notes = new ArrayList<>(given.notes());
        notes.addAll(given.departures(plan));
        var rulebook = given.rulebook().under(RulebookReader.read(Inputs.NATIONAL_RULEBOOK));
        return new Judged(plan, rulebook, Audit.of(plan, rulebook).with(notes));
    }
}
