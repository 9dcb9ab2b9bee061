package paike.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.compare.Absent;
import paike.app.compare.Board;
import paike.app.compare.Candidate;
import paike.app.results.CompareFolder;
import paike.app.results.PlanFile;
import paike.app.results.ResultFolder;
import paike.app.vary.Answer;
import paike.app.vary.WhatIf;
import paike.app.vary.WhatIfs;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.json.JsonFile;
import paike.datasets.variations.VariationsFile;
import paike.datasets.variations.Varied;
import paike.model.Text;
import paike.model.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike vary}: what if? */
@Command(
        name = "vary",
        mixinStandardHelpOptions = true,
        description = {
            "逐个试排多种设想（请假、接替、加场地、改课时……）并与现状比较；可中断后继续。",
            "Tries what-ifs of a school one by one and compares them; goes on where it was stopped."
        })
final class VaryCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "SCHOOL",
            description = {
                "school.json 或其所在文件夹，学校工作簿 .xlsx，或 .fet 文件。",
                "school.json or its folder, a workbook .xlsx, or a .fet file."
            })
    private Path school = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "VARIATIONS",
            description = {
                "设想：variations.json，或每行一句的表格 .xlsx、.csv。",
                "What-ifs: variations.json, or a sheet with one sentence per row."
            })
    private Path variations = Path.of("");

    @Mixin private RulebookOption rulebooks = new RulebookOption();

    @Option(
            names = "--keep",
            paramLabel = "PLAN",
            description = {
                "每种设想都在该方案基础上尽量少改；默认各自重排。",
                "Each changes as little of this plan as it can; by default each is solved afresh."
            })
    private @Nullable Path keep;

    @Mixin private SearchOptions search = new SearchOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"结果文件夹，默认 out/vary。", "Folder for results; out/vary by default."})
    private Path out = Path.of("out", "vary");

    VaryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        search.check();
        var base = Inputs.given(school, rulebooks.names(), false);
        base.warn(console);
        var read = VariationsFile.read(variations);
        Plan kept = keep == null ? null : keptPlan(keep, base);
        var whatIfs = new ArrayList<WhatIf>();
        whatIfs.add(
                new WhatIf(
                        new Text("现状", "as it is"),
                        out.resolve("0"),
                        base.school(),
                        base.rulebook()));
        var failed = new LinkedHashMap<String, Text>();
        for (int i = 0; i < read.size(); i++) {
            var one = read.get(i);
            var problems = new ArrayList<>(one.problems());
            if (problems.isEmpty()) {
                try {
                    var varied =
                            Varied.of(
                                    base.school(),
                                    base.rulebook(),
                                    one.variation(),
                                    variations.toString());
                    whatIfs.add(
                            new WhatIf(
                                    Text.same(one.variation().name()),
                                    out.resolve(String.valueOf(i + 1)),
                                    varied.school(),
                                    varied.rulebook()));
                } catch (DatasetException e) {
                    problems.addAll(e.problems());
                }
            }
            if (!problems.isEmpty()) {
                failed.put(one.variation().name(), problems.getFirst().message());
                refuse(one.variation().name(), problems);
            }
        }
        if (failed.size() == read.size()) {
            return ExitCode.BAD_INPUT;
        }
        ResultFolder.prepare(out);
        return solve(whatIfs, failed, kept);
    }

    private void refuse(String name, List<Problem> problems) {
        console.warn(Text.of("✕ 设想“%s”无法试排：", "✕ what-if \"%s\" cannot be tried:", name));
        problems.forEach(problem -> console.warn(Text.same("  " + problem.in(console.language()))));
    }

    private Plan keptPlan(Path path, Inputs.Given base) {
        var read = Published.read(path, base);
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        return read.plan();
    }

    /** What a file says, so that a changed one is noticed. */
    private static String textOf(@Nullable Path plan) {
        if (plan == null) {
            return "";
        }
        try {
            return Arrays.toString(Files.readAllBytes(PlanFile.file(plan)));
        } catch (IOException e) {
            throw ResultFolder.cannotWrite(plan, e);
        }
    }

    private int solve(List<WhatIf> whatIfs, Map<String, Text> failed, @Nullable Plan kept) {
        var limits = search.limits(false);
        var solving = new WhatIfs(limits, console.language(), kept, textOf(keep));
        try (var interruption = new Interruption(solving::stop)) {
            var progress = new VaryProgress(console, whatIfs.size());
            var answers = solving.solve(whatIfs, progress::heard);
            var report = new VaryReport(answers, kept, List.copyOf(failed.keySet()));
            report.say(console);
            ResultFolder.writeFile(
                    out, "vary.json", JsonFile.print(report.tree(console.language())));
            compare(answers, kept, failed);
            if (interruption.isInterrupted()) {
                console.say(
                        new Text(
                                "已中断。再运行同一条命令就从这里继续：排好的不会重排。",
                                "Interrupted. Run the same command again to go on from here: what"
                                        + " is done is not done again."));
            }
            return interruption.isInterrupted()
                    ? ExitCode.INTERRUPTED
                    : failed.isEmpty() && report.isEveryOneKept() ? ExitCode.KEPT : ExitCode.BROKEN;
        }
    }

    /** What-ifs without a plan, and why. */
    private static List<Absent> absent(List<Answer> answers, Map<String, Text> failed) {
        var absent = new ArrayList<Absent>();
        for (var answer : answers) {
            if (answer.plan() == null) {
                var words = VaryProgress.words(answer.state());
                absent.add(
                        new Absent(
                                answer.whatIf().name(),
                                answer.reasons().isEmpty()
                                        ? words
                                        : Text.of(
                                                "%s：%s",
                                                "%s, %s", words, answer.reasons().getFirst())));
            }
        }
        failed.forEach(
                (name, why) ->
                        absent.add(
                                new Absent(
                                        Text.same(name),
                                        Text.of("没有试排：%s", "not tried: %s", why))));
        return absent;
    }

    /** How long the search was at most, and whose timetable it is if another what-if lent it. */
    private Text origin(Answer answer) {
        var limits = search.limits(false);
        var searched =
                limits.steps() > 0
                        ? Text.of("搜索 %d 步", "searched for %d steps", limits.steps())
                        : Text.of("搜索 %d 秒", "searched for %d s", limits.time().toSeconds());
        return answer.reasons().isEmpty()
                ? searched
                : Text.of("%s，%s", "%s, %s", searched, answer.reasons().getFirst());
    }

    /** The board of all plans there are. */
    private void compare(List<Answer> answers, @Nullable Plan kept, Map<String, Text> failed) {
        var candidates = new ArrayList<Candidate>();
        if (kept != null) {
            candidates.add(
                    new Candidate(
                            new Text("现行方案", "in force").in(console.language()),
                            String.valueOf(keep),
                            kept,
                            answers.getFirst().whatIf().rulebook()));
        }
        for (var answer : answers) {
            var plan = answer.plan();
            if (plan != null) {
                var name = answer.whatIf().name().in(console.language());
                candidates.add(
                        new Candidate(
                                name,
                                answer.whatIf().folder().toString(),
                                plan.named(name),
                                answer.whatIf().rulebook(),
                                origin(answer)));
            }
        }
        if (candidates.size() > 1) {
            var board = Board.of(candidates, null, kept != null).without(absent(answers, failed));
            var files = CompareFolder.write(out, board, null, console.language());
            console.say(
                    Text.of(
                            "结果：%s（打开 %s 比较各种设想）",
                            "Results: %s (open %s to compare)", out, files.getFirst()));
        }
    }
}
