package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.dated.AskedNames;
import paike.app.dated.DatedPlan;
import paike.app.dated.DatedRules;
import paike.app.dated.ObservationFile;
import paike.app.dated.ObservationRun;
import paike.app.results.ObserveFolder;
import paike.datasets.Advice;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.model.calendar.Term;
import paike.model.dated.Observation;
import paike.rules.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paike observe}: who listens to which lesson. */
@Command(
        name = "observe",
        mixinStandardHelpOptions = true,
        description = {
            "听课：按规则的节数为每位教师安排听课，听课人那时有空；也检查手工的安排。",
            "Lessons to observe: as many as the rulebook asks for, when observers are free; checks"
                    + " plans made by hand."
        })
final class ObserveCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin private DatedOptions dated = new DatedOptions();

    @Option(
            names = "--term",
            paramLabel = "ID",
            description = {"学期代码，默认校历中的第一个学期。", "The term; the first by default."})
    private @Nullable String term;

    @Option(
            names = "--teacher",
            paramLabel = "NAME",
            description = {"只安排这些教师听课；可多次。", "These observers only; may be repeated."})
    private List<String> teachers = List.of();

    @Option(
            names = "--otherwise",
            paramLabel = "N",
            defaultValue = "20",
            description = {
                "没有写出生年份的教师听几节，默认 ${DEFAULT-VALUE}。",
                "Lessons of those whose year of birth is not stated."
            })
    private int otherwise = 20;

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description = {
                "检查手工的听课安排（.xlsx、.csv：日期、节次、听课人、班级、科目）。",
                "Check a plan made by hand (.xlsx, .csv: date, period, observer, class, subject)."
            })
    private @Nullable Path check;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = {"随机种子，默认 ${DEFAULT-VALUE}。", "Random seed."})
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "结果文件夹，默认方案旁的 observe。",
                "Folder of the plan; observe beside the timetable by default."
            })
    private @Nullable Path out;

    @Option(
            names = "--json",
            description = {"输出 JSON。", "Print JSON."})
    private boolean json;

    ObserveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var read = dated.read(console);
        var terms = read.school().facts().calendar().terms();
        if (terms.isEmpty()) {
            throw DatasetException.of(
                    "calendar",
                    "",
                    new Text("学校没有校历，不知道学期从何时到何时", "the school states no calendar"),
                    new Text(
                            "请在 school.json 中写 terms、holidays，格式见 docs/format.md。",
                            "State terms and holidays in school.json; see docs/format.md."));
        }
        var chosen = term(terms);
        var plan = dated.at(read, chosen.from());
        if (check != null) {
            return judge(plan, ObservationFile.read(check, plan), List.of());
        }
        var only = new AskedNames(plan.school()).teachers("--teacher", teachers);
        var observations = ObservationRun.plan(plan, chosen, otherwise, only, seed);
        return judge(
                plan,
                observations,
                ObserveFolder.write(plan, observations, out, console.language()));
    }

    private Term term(List<Term> terms) {
        var named = term;
        if (named == null) {
            return terms.getFirst();
        }
        return terms.stream()
                .filter(one -> one.id().equals(named) || one.name().equals(named))
                .findFirst()
                .orElseThrow(
                        () -> {
                            var ids = terms.stream().map(Term::id).toList();
                            return DatasetException.of(
                                    "--term",
                                    "",
                                    Text.of("校历中没有学期“%s”", "there is no term \"%s\"", named),
                                    Text.of("已有：%s", "There are: %s", Advice.known(ids)));
                        });
    }

    private int judge(DatedPlan plan, List<Observation> observations, List<Path> files) {
        var audit = DatedRules.audit(plan, observations);
        if (json) {
            console.out().print(JsonFile.print(tree(observations, audit)));
        } else {
            console.say(
                    Text.of(
                            "听课 %d 节次，%d 人，%s 至 %s",
                            "%d lessons to observe by %d people, from %s to %s",
                            observations.size(),
                            ObservationRun.byObserver(plan, observations).size(),
                            first(observations),
                            last(observations)));
            Reports.verdict(console, audit);
            Reports.violations(console, audit);
            files.forEach(file -> console.say(Text.of("  %s", "  %s", file)));
        }
        return audit.hard() == 0 ? ExitCode.KEPT : ExitCode.BROKEN;
    }

    private static String first(List<Observation> all) {
        return all.stream()
                .map(Observation::date)
                .min(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("—");
    }

    private static String last(List<Observation> all) {
        return all.stream()
                .map(Observation::date)
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("—");
    }

    private JsonNode tree(List<Observation> observations, Audit audit) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.putObject("score").put("hard", audit.hard()).put("soft", audit.soft());
        var list = tree.putArray("observations");
        for (var one : observations) {
            var node = list.addObject();
            node.put("observer", one.observer().name());
            node.put("date", one.date().toString()).put("start", one.start().toString());
            node.put("lesson", one.assignment().title());
        }
        var found = tree.putArray("violations");
        audit.violations()
                .forEach(
                        violation ->
                                found.addObject()
                                        .put("rule", violation.entry().id())
                                        .put("penalty", violation.penalty())
                                        .put(
                                                "message",
                                                violation
                                                        .finding()
                                                        .message()
                                                        .in(console.language())));
        return tree;
    }
}
