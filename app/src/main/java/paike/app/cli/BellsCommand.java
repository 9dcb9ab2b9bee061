package paike.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.pages.BellsPage;
import paike.app.results.BellsJson;
import paike.app.results.ResultFolder;
import paike.datasets.json.JsonFile;
import paike.datasets.json.RulebookReader;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Occupancy;
import paike.rules.Rulebook;
import paike.solver.bells.BellProposals;
import paike.solver.bells.DayRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike bells}: day plans that the rules allow. */
@Command(
        name = "bells",
        mixinStandardHelpOptions = true,
        description = {
            "按规则集提出作息时间表方案，并说明每个方案的数字；给出学校时先检查它现有的作息。",
            "Proposes day plans that the rulebook allows, with their figures; audits the bell schedules of"
                    + " a school first, if one is given."
        })
final class BellsCommand implements Callable<Integer> {
    private static final String USUAL_RULEBOOK = "national";

    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin private BellOptions figures = new BellOptions();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCHOOL",
            description = {
                "school.json 或其所在文件夹，或学校工作簿 .xlsx；可不给。",
                "school.json or its folder, or a workbook .xlsx; may be left out."
            })
    private @Nullable Path school;

    @Option(
            names = "--rulebook",
            paramLabel = "R",
            description = {"规则集文件或内置名称；可多次。", "Rulebook file or built-in name; may be repeated."})
    private List<String> rulebooks = List.of();

    @Option(
            names = "--json",
            description = {"输出 JSON。", "Print JSON."})
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "把 bells.json 和 bells.html 写入文件夹。",
                "Write bells.json and bells.html into a folder."
            })
    private @Nullable Path out;

    BellsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var given = school == null ? null : Inputs.school(school);
        var rulebook = rulebook();
        var request = figures.request(given, rulebook);
        if (out != null) {
            ResultFolder.prepare(out);
        }
        var own =
                given == null
                        ? null
                        : Audit.of(Occupancy.unfinished(given), DayRules.ofBells(rulebook));
        var answer = BellProposals.of(request);
        if (out != null) {
            ResultFolder.writeFile(
                    out, "bells.json", JsonFile.print(BellsJson.schedules(answer.proposals())));
            ResultFolder.writeFile(
                    out,
                    "bells.html",
                    BellsPage.html(answer.proposals(), rulebook, console.language()));
        }
        if (json) {
            console.out().print(JsonFile.print(BellsJson.tree(answer, own, request)));
        } else {
            if (given != null && own != null) {
                sayOwn(given, own);
            }
            new BellsReport(console, request).say(answer);
        }
        return answer.proposals().isEmpty() ? ExitCode.BROKEN : ExitCode.KEPT;
    }

    private Rulebook rulebook() {
        if (school != null) {
            return Inputs.rulebook(rulebooks, school);
        }
        return rulebooks.isEmpty()
                ? RulebookReader.read(USUAL_RULEBOOK)
                : Inputs.rulebook(rulebooks, Path.of(""));
    }

    private void sayOwn(School given, Audit own) {
        console.say(Text.of("%s 现有的作息：", "The bell schedules of %s:", given.name()));
        Reports.verdict(console, own);
        Reports.violations(console, own);
        console.say(Text.same(""));
    }
}
