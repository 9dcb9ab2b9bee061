package paike.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.results.ClubFolder;
import paike.app.results.ClubJson;
import paike.app.results.ResultFolder;
import paike.datasets.DatasetException;
import paike.datasets.clubs.LateWords;
import paike.datasets.clubs.WishFile;
import paike.datasets.json.JsonFile;
import paike.datasets.synthetic.ExampleWishes;
import paike.model.Text;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.ClubTask;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Wish;
import paike.model.school.School;
import paike.solver.clubs.ClubSolver;
import paike.solver.clubs.LateChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike clubs}: which pupil joins which club. */
@Command(
        name = "clubs",
        mixinStandardHelpOptions = true,
        description = {
            "按学生志愿分配社团：最优、公平，并说明原因。",
            "Assigns pupils to clubs by their wishes: optimal, fair, with reasons."
        })
final class ClubsCommand implements Callable<Integer> {
    private static final int RANKS_OF_FORMS = 5;

    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "SCHOOL",
            description = {
                "school.json 或其所在文件夹，或学校工作簿 .xlsx。",
                "school.json or its folder, or a workbook .xlsx."
            })
    private Path school = Path.of("");

    @Option(
            names = "--wishes",
            paramLabel = "FILE",
            description = {
                "志愿表（CSV 或 .xlsx）；默认用 school.json 中的志愿。",
                "Wishes as CSV or .xlsx; those of school.json by default."
            })
    private @Nullable Path wishes;

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = {
                "课表（plan.json、timetable.csv 或结果文件夹）：社团活动时间以它为准。",
                "Timetable (plan.json, timetable.csv or a result folder) that tells when clubs meet."
            })
    private @Nullable Path timetable;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "结果文件夹，默认 out/学校编号-clubs。",
                "Folder for results; out/<school id>-clubs by default."
            })
    private @Nullable Path out;

    @Option(
            names = "--keep",
            paramLabel = "RESULT",
            description = {
                "在已有结果（membership.csv 或其文件夹）上调整，不移动任何人。",
                "Change an earlier result (membership.csv or its folder) and move nobody."
            })
    private @Nullable Path keep;

    @Option(
            names = "--join",
            paramLabel = "CLASS,PUPIL,CLUB...",
            description = {
                "晚报名的学生及其志愿；可多次，与 --keep 一起用。",
                "A late joiner and ranked clubs; may be repeated; with --keep."
            })
    private List<String> joiners = List.of();

    @Option(
            names = "--leave",
            paramLabel = "CLASS,PUPIL[,CLUB]",
            description = {
                "退出的学生；名额给候补者；可多次，与 --keep 一起用。",
                "A pupil who leaves; the place goes to who waits; may be repeated; with --keep."
            })
    private List<String> leavers = List.of();

    @Option(
            names = "--forms",
            description = {"只生成空白志愿表 wish-forms.xlsx。", "Only write blank forms, wish-forms.xlsx."})
    private boolean forms;

    @Option(
            names = "--example-wishes",
            paramLabel = "N",
            description = {
                "只生成 N 名学生的虚构志愿 wishes.csv，用于试用。",
                "Only make up wishes of N pupils, wishes.csv, to try things on."
            })
    private int examples;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = {"虚构志愿的随机种子。", "Random seed of the made-up wishes."})
    private long seed;

    @Option(
            names = "--time",
            converter = DurationConverter.class,
            defaultValue = "20s",
            description = {"最长计算时间，默认 ${DEFAULT-VALUE}。", "Longest time to compute."})
    private Duration time = Duration.ofSeconds(20);

    @Option(
            names = "--json",
            description = {"把结果以 JSON 写到标准输出。", "Print the result as JSON."})
    private boolean json;

    ClubsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var stated = Inputs.school(school);
        if (stated.facts().clubs().isEmpty()) {
            throw DatasetException.of(
                    school.toString(),
                    "clubs",
                    new Text("这所学校没有社团", "this school has no clubs"),
                    new Text(
                            "社团写在 school.json 的 clubs 里，格式见 docs/format.md。",
                            "State them in clubs; see docs/format.md."));
        }
        var given = ClubTimes.of(stated, timetable, console);
        var folder = out == null ? Path.of("out", given.id() + "-clubs") : out;
        if (forms) {
            ClubFolder.forms(folder, given, RANKS_OF_FORMS, console.language());
            console.say(Text.of("空白志愿表：%s", "Blank forms: %s", folder.resolve("wish-forms.xlsx")));
            return ExitCode.KEPT;
        }
        if (examples > 0) {
            var made = ExampleWishes.of(given, examples, seed);
            ClubFolder.wishes(folder, WishFile.write(made));
            console.say(
                    Text.of(
                            "已生成 %d 名学生的虚构志愿：%s",
                            "Made up the wishes of %d pupils: %s",
                            made.size(),
                            folder.resolve("wishes.csv")));
            return ExitCode.KEPT;
        }
        ResultFolder.prepare(folder);
        var plan = plan(given);
        ClubFolder.write(folder, given, plan, console.language());
        var audit = ClubAudit.of(given, plan.memberships(), school);
        if (json) {
            console.out()
                    .print(JsonFile.print(ClubJson.tree(given, plan, audit, console.language())));
        } else {
            new ClubsReport(console, plan).say(audit, late(given), keep != null, folder);
        }
        return plan.unmet().isEmpty() && audit.hard() == 0 ? ExitCode.KEPT : ExitCode.BROKEN;
    }

    private ClubPlan plan(School given) {
        if (keep == null && !(joiners.isEmpty() && leavers.isEmpty())) {
            throw DatasetException.of(
                    joiners.isEmpty() ? "--leave" : "--join",
                    "",
                    new Text("只能与 --keep 一起使用", "needs --keep"),
                    new Text("请用 --keep 指定已有的结果。", "Name an earlier result with --keep."));
        }
        var known = new ArrayList<>(wishes(given));
        if (known.isEmpty() && joiners.isEmpty()) {
            throw DatasetException.of(
                    school.toString(),
                    "wishes",
                    new Text("没有志愿", "there are no wishes"),
                    new Text(
                            "请用 --wishes 指定志愿表；用 --forms 生成空表，用 --example-wishes 试用。",
                            "Name them with --wishes; --forms writes blank forms, --example-wishes makes"
                                    + " some up."));
        }
        if (keep == null) {
            return ClubSolver.solve(new ClubTask(given.facts().clubs(), known), time);
        }
        var before = ClubFolder.members(keep, given);
        for (var words : joiners) {
            var joiner = LateWords.joiner(words, given);
            known.removeIf(wish -> wish.pupil().equals(joiner.pupil()));
            known.add(joiner);
        }
        return LateChanges.of(
                new ClubTask(given.facts().clubs(), known),
                before,
                leavers.stream()
                        .map(words -> LateWords.leaver(words, given, before))
                        .map(l -> new LateChanges.Leaver(l.pupil(), l.club()))
                        .toList());
    }

    /** Those given, else those that the earlier result was made from, else those of the school. */
    private List<Wish> wishes(School given) {
        if (wishes != null) {
            return WishFile.read(wishes, given);
        }
        if (keep != null && Files.isRegularFile(keep.resolve("wishes.csv"))) {
            return WishFile.read(keep.resolve("wishes.csv"), given);
        }
        return given.facts().wishes();
    }

    private List<Pupil> late(School given) {
        return joiners.stream().map(words -> LateWords.joiner(words, given).pupil()).toList();
    }
}
