package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.dated.AskedAbsences;
import paike.app.dated.DateWords;
import paike.app.dated.DatedPlan;
import paike.app.dated.Patrol;
import paike.app.pages.PatrolPages;
import paike.app.results.PatrolFolder;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.model.dated.DatedLesson;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.rules.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paike patrol}: who should be where, and rounds of spot checks. */
@Command(
        name = "patrol",
        mixinStandardHelpOptions = true,
        description = {
            "巡课：某天每节课谁应在哪里，附签名栏；随机巡课轮次，覆盖所有班。",
            "Patrol: who should be where on a date, to be signed; random rounds that see every"
                    + " class."
        })
final class PatrolCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin private DatedOptions dated = new DatedOptions();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            required = true,
            description = {"日期，或第一天。", "The date, or the first day."})
    private String date = "";

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = {"最后一天（含）。", "The last day, included."})
    private @Nullable String to;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = {
                "随机巡课共几轮；默认每天上午、下午各一轮。",
                "Rounds of spot checks; by default one each morning and afternoon."
            })
    private int rounds;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = {"随机种子，默认 ${DEFAULT-VALUE}。", "Random seed."})
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "结果文件夹，默认方案旁的 patrol。",
                "Folder of the sheets; patrol beside the plan by default."
            })
    private @Nullable Path out;

    @Option(
            names = "--json",
            description = {"输出 JSON。", "Print JSON."})
    private boolean json;

    PatrolCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (rounds < 0) {
            throw DatasetException.of(
                    "--rounds",
                    "",
                    Text.of("%d：应为正整数", "%d: a positive number expected", rounds),
                    new Text("如 --rounds 4。", "Such as --rounds 4."));
        }
        var read = dated.read(console);
        var from = DatedOptions.date("--date", date, read);
        var last = to == null ? from : DatedOptions.date("--to", to, read);
        var plan = dated.at(read, from);
        var days = AskedAbsences.dates(plan, from, last).stream().map(plan::day).toList();
        var leaders = Patrol.leaders(plan);
        if (leaders.isEmpty()) {
            console.warn(
                    new Text(
                            "提示：没有教师的 duties 是校长、教导主任等，无法安排随机巡课；只写巡课记录表。",
                            "Note: nobody has a duty such as 教导主任; only the record sheets are"
                                    + " written."));
        }
        var walked = Patrol.rounds(days, leaders, rounds, seed);
        var unseen = Patrol.unseen(days, walked);
        var files = PatrolFolder.write(plan, days, walked, out, console.language());
        if (json) {
            console.out().print(JsonFile.print(json(walked, unseen)));
        } else {
            say(plan, walked, unseen, leaders);
            files.forEach(file -> console.say(Text.of("  %s", "  %s", file)));
        }
        return unseen.isEmpty() || leaders.isEmpty() ? ExitCode.KEPT : ExitCode.BROKEN;
    }

    private void say(
            DatedPlan plan,
            List<Patrol.Round> walked,
            List<SchoolClass> unseen,
            List<Teacher> leaders) {
        for (int i = 0; i < walked.size(); i++) {
            var round = walked.get(i);
            console.say(
                    Text.of(
                            "第%d轮 %s %s %s：%s",
                            "Round %d, %s %s, %s: %s",
                            i + 1,
                            DateWords.day(round.date()),
                            PatrolPages.time(round),
                            round.leader().name(),
                            String.join("、", stops(round))));
        }
        if (!leaders.isEmpty()) {
            console.say(
                    unseen.isEmpty()
                            ? Text.of(
                                    "✓ %d 轮看到全部 %d 个班。",
                                    "✓ %d rounds see all %d classes.",
                                    walked.size(),
                                    plan.school().classes().size())
                            : Text.of(
                                    "✕ 还有 %d 个班没有看到：%s",
                                    "✕ Classes that no round sees, %d: %s",
                                    unseen.size(),
                                    String.join(
                                            "、", unseen.stream().map(SchoolClass::name).toList())));
        }
    }

    private static List<String> stops(Patrol.Round round) {
        return round.stops().stream()
                .map(
                        stop ->
                                stop.lesson().classes().getFirst().name()
                                        + " "
                                        + stop.lesson().subject().name())
                .toList();
    }

    private JsonNode json(List<Patrol.Round> walked, List<SchoolClass> unseen) {
        var tree = JsonNodeFactory.instance.objectNode();
        var list = tree.putArray("rounds");
        for (var round : walked) {
            var node = list.addObject();
            node.put("date", round.date().toString());
            node.put("start", round.slot().start().toString());
            node.put("leader", round.leader().name());
            var stops = node.putArray("stops");
            for (DatedLesson stop : round.stops()) {
                stops.addObject()
                        .put("class", stop.lesson().classes().getFirst().name())
                        .put("subject", stop.lesson().subject().name())
                        .put("teachers", Words.names(stop.teachers()));
            }
        }
        var left = tree.putArray("unseen");
        unseen.forEach(one -> left.add(one.name()));
        return tree;
    }
}
