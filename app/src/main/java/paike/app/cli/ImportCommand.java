package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.results.ResultFolder;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.assignment.AssignmentFiles.FileCells;
import paike.datasets.exchange.ForeignSchool;
import paike.datasets.exchange.files.ForeignFiles;
import paike.datasets.grid.CellReading;
import paike.datasets.grid.CellReading.Status;
import paike.datasets.grid.GridFile;
import paike.datasets.imported.SheetSchool;
import paike.datasets.json.JsonFile;
import paike.datasets.json.SchoolReader;
import paike.datasets.timetable.TimetableCsv;
import paike.datasets.workbook.SchoolWorkbook;
import paike.model.Text;
import paike.model.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike import}: a school from the spreadsheets that staff have. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "从现有文件导入学校：任课安排表、课时表、不排课表、手工课表或学校工作簿（.xlsx、.csv），aSc Timetables 的 XML，"
                    + "Untis 的 GPU001.TXT 等。多个文件合成一所学校。",
            "Make a school of the files there are: who teaches what, weekly hours, times without"
                    + " lessons, a timetable made by hand, or a school workbook (.xlsx, .csv), XML of"
                    + " aSc Timetables, GPU001.TXT and its like of Untis. Several files together are"
                    + " one school."
        })
final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN = 30;
    private static final String SCHOOL = "school.json";
    private static final String RULEBOOK = "rulebook.json";
    private static final String REPORT = "import.json";
    private static final String TIMETABLE = "timetable.csv";

    /** All that an import may write; a folder with any of them is left alone. */
    private static final List<String> WRITTEN = List.of(SCHOOL, RULEBOOK, REPORT, TIMETABLE);

    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "文件：.xlsx、.csv、aSc 的 .xml、Untis 的 GPU*.TXT。",
                "Files: .xlsx, .csv, .xml of aSc, GPU*.TXT of Untis."
            })
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "写入的文件夹；已有学校时写入新的 DIR-2、DIR-3 …，不覆盖。",
                "Folder to write into; where it holds a school already, DIR-2, DIR-3 ... is made"
                        + " instead. Nothing is overwritten."
            })
    private @Nullable Path out;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = {"学校名称，默认为文件名。", "Name of the school; that of the file by default."})
    private String name = "";

    @Option(
            names = "--preview",
            description = {"只显示读到了什么，不写文件。", "Say what would be imported, write nothing."})
    private boolean preview;

    @Option(
            names = "--json",
            description = {"以 JSON 输出读取结果。", "Print the outcome as JSON."})
    private boolean json;

    ImportCommand(Console console) {
        this.console = console;
    }

    /** What was read, whatever the files are. */
    private record Outcome(
            ObjectNode school,
            @Nullable JsonNode rulebook,
            List<FileCells> cells,
            List<Text> assumptions,
            List<Text> times,
            @Nullable Plan plan) {}

    @Override
    public Integer call() {
        var outcome = files.stream().anyMatch(ForeignFiles::isOne) ? foreign() : read(sheets());
        var facts = SchoolReader.facts(outcome.school(), files.getFirst().toString());
        var folder = preview ? null : folder(GridFile.stem(files.getFirst()));
        if (folder != null) {
            write(folder, outcome);
        }
        if (json) {
            console.out().print(JsonFile.print(tree(outcome, folder)));
        } else {
            say(outcome);
            console.say(
                    Text.of(
                            "共 %d 个班、%d 名教师、%d 个科目、%d 项任课。",
                            "Classes: %d, teachers: %d, subjects: %d, assignments: %d.",
                            facts.classes().size(),
                            facts.teachers().size(),
                            facts.subjects().size(),
                            facts.assignments().size()));
            console.say(
                    folder == null
                            ? new Text("只是预览，没有写文件。", "A preview: nothing was written.")
                            : Text.of(
                                    "已写入 %s；下一步：./paike solve %s，或 ./paike template %s 导出成工作簿再改。",
                                    "Written to %s; next: ./paike solve %s, or ./paike template %s"
                                            + " for a workbook to go on with.",
                                    folder,
                                    folder,
                                    folder));
        }
        return ExitCode.KEPT;
    }

    private List<GridFile> sheets() {
        var sheets = new ArrayList<GridFile>();
        var problems = new ArrayList<Problem>();
        for (var file : files) {
            try {
                sheets.add(GridFile.read(file));
            } catch (DatasetException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new DatasetException(problems);
        }
        return sheets;
    }

    /** A timetable of another program is a school with its plan. */
    private Outcome foreign() {
        var imported = ForeignSchool.of(ForeignFiles.read(files), name);
        var timetable = imported.timetable().timetable();
        return new Outcome(
                imported.school(),
                null,
                List.of(),
                imported.notes(),
                List.of(),
                timetable.placements().isEmpty()
                        ? null
                        : new Plan(GridFile.stem(files.getFirst()), timetable));
    }

    private Outcome read(List<GridFile> sheets) {
        var title = name.isEmpty() ? sheets.getFirst().stem() : name;
        if (sheets.size() == 1 && SchoolWorkbook.isOne(sheets.getFirst())) {
            var read = SchoolWorkbook.read(files.getFirst());
            var trees = SchoolWorkbook.trees(files.getFirst());
            return new Outcome(
                    (ObjectNode) trees.school(),
                    trees.rulebook().isMissingNode() ? null : trees.rulebook(),
                    List.of(),
                    read.notes(),
                    List.of(),
                    null);
        }
        var read = SheetSchool.read(sheets, title);
        return new Outcome(
                read.school(), null, read.cells(), read.assumptions(), read.times(), read.plan());
    }

    /** The folder asked for, or beside a school that is there already the next of that name. */
    private Path folder(String stem) {
        var asked = out == null ? Path.of("out", stem) : out;
        var free = asked;
        for (int again = 2; WRITTEN.stream().map(free::resolve).anyMatch(Files::exists); again++) {
            free = asked.resolveSibling(asked.getFileName() + "-" + again);
        }
        if (!free.equals(asked)) {
            console.warn(
                    Text.of(
                            "提示：%s 里已有学校文件，新的一版写入 %s",
                            "Note: there are files of a school in %s; the new version goes to %s",
                            asked,
                            free));
        }
        return free;
    }

    private void write(Path folder, Outcome outcome) {
        var rulebook = outcome.rulebook() == null ? usualRulebook() : outcome.rulebook();
        ResultFolder.writeFile(folder, SCHOOL, JsonFile.print(outcome.school()));
        ResultFolder.writeFile(folder, RULEBOOK, JsonFile.print(rulebook));
        ResultFolder.writeFile(folder, REPORT, JsonFile.print(tree(outcome, folder)));
        if (outcome.plan() != null) {
            ResultFolder.writeFile(folder, TIMETABLE, TimetableCsv.write(outcome.plan()));
        }
    }

    private static JsonNode usualRulebook() {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", "paike-rulebook-1").put("id", "imported").put("name", "本校规则");
        tree.putArray("extends").add(Inputs.USUAL_RULEBOOK);
        tree.putArray("rules");
        return tree;
    }

    private void say(Outcome outcome) {
        for (var file : outcome.cells()) {
            var cells = file.cells();
            console.say(
                    Text.of(
                            "%s：%d 格，读懂 %d，推测 %d，未读懂或没有用上 %d，略过 %d。",
                            "%s: cells: %d; understood %d, guessed %d, not understood or not used"
                                    + " %d, passed over %d.",
                            file.file(),
                            cells.size(),
                            count(cells, Status.READ),
                            count(cells, Status.GUESSED),
                            count(cells, Status.NOT_READ),
                            count(cells, Status.PASSED_OVER)));
            file.notes().forEach(note -> console.out().println(note.in(console.language())));
            list(cells, Status.NOT_READ, new Text("？", "?"));
            list(cells, Status.GUESSED, new Text("～ 推测", "~ guessed"));
            list(cells, Status.PASSED_OVER, new Text("· 略过", "- passed over"));
        }
        list(outcome.times(), new Text("不排课时间（请确认）：", "Times without lessons (please confirm):"));
        list(outcome.assumptions(), new Text("假定（请核对）：", "Assumed (please check):"));
    }

    private static long count(List<CellReading> cells, Status status) {
        return cells.stream().filter(cell -> cell.status() == status).count();
    }

    private void list(List<CellReading> cells, Status status, Text sign) {
        var some = cells.stream().filter(cell -> cell.status() == status).toList();
        CellLines.say(console, some, sign, SHOWN);
        more(some.size());
    }

    private void list(List<Text> lines, Text title) {
        if (!lines.isEmpty()) {
            console.say(title);
            lines.stream()
                    .limit(SHOWN)
                    .forEach(line -> console.say(Text.of("    %s", "    %s", line)));
            more(lines.size());
        }
    }

    private void more(int count) {
        if (count > SHOWN) {
            console.say(
                    Text.of(
                            "    另有 %d 条，见 import.json 或 --json",
                            "    and %d more, see import.json or --json", count - SHOWN));
        }
    }

    private JsonNode tree(Outcome outcome, @Nullable Path folder) {
        var language = console.language();
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("school", outcome.school().path("name").asText());
        if (folder != null) {
            tree.put("folder", folder.toString());
        }
        var list = tree.putArray("files");
        for (var file : outcome.cells()) {
            var node = list.addObject().put("file", file.file());
            for (var status : Status.values()) {
                node.put(status.name().toLowerCase(Locale.ROOT), count(file.cells(), status));
            }
            var cells = node.putArray("cells");
            file.cells().stream()
                    .filter(cell -> cell.status() != Status.READ)
                    .forEach(
                            cell ->
                                    cells.addObject()
                                            .put("cell", cell.place())
                                            .put(
                                                    "status",
                                                    cell.status().name().toLowerCase(Locale.ROOT))
                                            .put("text", cell.text())
                                            .put("message", cell.words().in(language))
                                            .put("advice", cell.advice().in(language)));
        }
        var times = tree.putArray("times");
        outcome.times().forEach(one -> times.add(one.in(language)));
        var assumed = tree.putArray("assumed");
        outcome.assumptions().forEach(one -> assumed.add(one.in(language)));
        return tree;
    }
}
