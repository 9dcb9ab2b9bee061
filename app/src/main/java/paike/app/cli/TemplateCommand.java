package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.RulebookWriter;
import paike.datasets.json.SchoolReader;
import paike.datasets.json.SchoolWriter;
import paike.datasets.workbook.SchoolWorkbook;
import paike.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike template}: a workbook to be filled in, or a school as one. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "生成学校数据工作簿（.xlsx），用 Excel 或 WPS 填写；给出学校时写入该校数据。",
            "Write a workbook (.xlsx) of a school, to be filled in by hand: empty, or of a school."
        })
final class TemplateCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "SCHOOL",
            arity = "0..1",
            description = {
                "学校：文件夹、school.json、.xlsx 或 .fet；不给出则生成空白工作簿。",
                "Folder, school.json, .xlsx or .fet; an empty workbook without it."
            })
    private @Nullable Path school;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "写入的新文件，默认 学校.xlsx 或 学校代码.xlsx。",
                "New file; 学校.xlsx or <school id>.xlsx by default."
            })
    private @Nullable Path out;

    TemplateCommand(Console console) {
        this.console = console;
    }

    /** The trees of a school, as its own files state them where they can be kept so. */
    private record Stated(JsonNode school, JsonNode rulebook) {}

    @Override
    public Integer call() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var file = out;
        if (school == null) {
            SchoolWorkbook.writeEmpty(bytes, console.language());
            file = file == null ? Path.of("学校.xlsx") : file;
        } else {
            var stated = stated(school);
            SchoolWorkbook.write(stated.school(), stated.rulebook(), bytes, console.language());
            file = file == null ? Path.of(stated.school().path("id").asText() + ".xlsx") : file;
        }
        refuseOtherEndings(file);
        writeNew(file, bytes.toByteArray());
        console.say(
                Text.of(
                        "已生成 %s：用 Excel 或 WPS 填好后运行 ./paike solve %s",
                        "Wrote %s: fill it in, then run ./paike solve %s", file, file));
        return ExitCode.KEPT;
    }

    /**
     * The trees of a school: as its files state them, so that groups of meetings and what a
     * rulebook extends stay what they are; else with everything spelt out.
     */
    private Stated stated(Path path) {
        var given = Inputs.given(path, List.of(), false);
        given.warn(console);
        if (Inputs.isWorkbook(path)) {
            var trees = SchoolWorkbook.trees(path);
            return new Stated(trees.school(), trees.rulebook());
        }
        if (given.fet() != null) {
            var tree = SchoolWriter.tree(given.school().facts());
            SchoolReader.facts(
                    tree, path.toString()); // FET knows schools that no school.json can state
            return new Stated(tree, RulebookWriter.tree(given.rulebook()));
        }
        var tree = JsonFile.read(SchoolReader.file(path));
        var own = Inputs.ownRulebook(path);
        return new Stated(
                SchoolWorkbook.canHold(tree) ? tree : SchoolWriter.tree(given.school().facts()),
                own == null ? MissingNode.getInstance() : rulebook(JsonFile.read(own), given));
    }

    /** A rulebook that rests on other files of its folder is written with all they say. */
    private static JsonNode rulebook(JsonNode tree, Inputs.Given given) {
        for (var parent : tree.path("extends")) {
            if (!RulebookReader.builtIn().contains(parent.asText())) {
                return RulebookWriter.tree(given.rulebook());
            }
        }
        return tree;
    }

    private static void refuseOtherEndings(Path file) {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw DatasetException.of(
                    file.toString(),
                    "",
                    new Text("文件名应以 .xlsx 结尾", "a name that ends with .xlsx expected"),
                    new Text("例如 --out 学校.xlsx。", "For example --out school.xlsx."));
        }
    }

    private static void writeNew(Path file, byte[] bytes) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw DatasetException.of(
                    file.toString(),
                    "",
                    new Text("文件已存在，未覆盖", "the file exists and was left alone"),
                    new Text("请用 --out 指定新的文件名。", "Name a new file with --out."));
        } catch (IOException e) {
            throw DatasetException.of(
                    file.toString(),
                    "",
                    Text.of("无法写入：%s", "cannot be written: %s", JsonFile.reason(e)),
                    new Text("请检查路径和权限。", "Check path and permissions."));
        }
    }
}
