package paike.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import paike.datasets.DatasetException;
import paike.datasets.fet.ExportedLoss;
import paike.datasets.fet.FetExport;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike export}: a school as a file of FET. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "把学校和规则集写成 FET 的 .fet 文件，并列出 FET 表达不了的内容。",
            "Writes a school and its rules as a .fet file of FET, and lists what FET cannot say."
        })
final class ExportCommand implements Callable<Integer> {
    private static final String FET = ".fet";

    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "SCHOOL",
            description = {
                "school.json 或其所在文件夹，学校工作簿 .xlsx，或 .fet 文件。",
                "school.json or its folder, a workbook .xlsx, or a .fet file."
            })
    private Path school = Path.of("");

    @Option(
            names = "--rulebook",
            paramLabel = "R",
            description = {
                "规则集文件或内置名称；可多次，后者优先。默认用学校自己的。",
                "Rulebook file or built-in name; repeat to lay one over another."
            })
    private List<String> rulebooks = List.of();

    @Option(
            names = "--to",
            paramLabel = "FILE.fet",
            required = true,
            description = {
                "写入的新文件；旁边另写 FILE.fet.txt，列出 FET 表达不了的内容。",
                "New file to write; FILE.fet.txt beside it lists what FET cannot say."
            })
    private Path to = Path.of("");

    @Option(
            names = "--ignore-unsupported",
            description = {
                "不考虑 FET 文件中尚不支持的约束，继续导出。",
                "Go on without constraints of a FET file that are not supported."
            })
    private boolean ignoreUnsupported;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!to.toString().toLowerCase(Locale.ROOT).endsWith(FET)) {
            throw DatasetException.of(
                    to.toString(),
                    "",
                    new Text("文件名应以 .fet 结尾", "a name that ends in .fet expected"),
                    Text.of("例如 --to %s.fet。", "For example --to %s.fet.", to));
        }
        var list = to.resolveSibling(to.getFileName() + ".txt");
        refuseExisting(to);
        refuseExisting(list);
        var input = Inputs.given(school, rulebooks, ignoreUnsupported);
        input.warn(console);
        var given = input.school();
        var export = FetExport.of(given, input.rulebook(), console.language());
        var lost = losses(given.name(), export.losses());
        write(to, export.document());
        write(
                list,
                lost.stream()
                        .map(line -> line.in(console.language()))
                        .collect(Collectors.joining("\n", "", "\n")));
        console.say(
                Text.of(
                        "已导出 %s：%d 个班，%d 项活动，%d 条限制。",
                        "Exported %s: %d classes, %d activities, %d constraints.",
                        to,
                        given.classes().size(),
                        export.activities(),
                        export.constraints()));
        lost.forEach(console::say);
        console.say(Text.of("此清单另存于 %s", "This list is in %s too", list));
        return ExitCode.KEPT;
    }

    private static List<Text> losses(String name, List<ExportedLoss> losses) {
        if (losses.isEmpty()) {
            return List.of(Text.of("%s 的内容 FET 都能表达。", "FET can say all of %s.", name));
        }
        var lines = new ArrayList<Text>();
        lines.add(
                Text.of(
                        "%s 有 %d 项 FET 表达不了，或表达得不同：",
                        "%2$d things of %1$s that FET cannot say, or says otherwise:",
                        name,
                        losses.size()));
        losses.forEach(loss -> lines.add(Text.of("  - %s", "  - %s", loss.words())));
        return lines;
    }

    private static void refuseExisting(Path file) {
        if (Files.exists(file)) {
            throw DatasetException.of(
                    file.toString(),
                    "",
                    new Text("文件已存在，未覆盖", "the file exists and was left alone"),
                    new Text("请用 --to 指定新的文件。", "Name a new file with --to."));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(requireNonNull(file.toAbsolutePath().getParent()));
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw DatasetException.of(
                    file.toString(),
                    "",
                    Text.of("无法写入：%s", "cannot be written: %s", JsonFile.reason(e)),
                    new Text("请用 --to 指定可写的位置。", "Name a place that can be written with --to."));
        }
    }
}
