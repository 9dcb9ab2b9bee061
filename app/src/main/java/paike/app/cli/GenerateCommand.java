package paike.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import paike.app.results.ResultFolder;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.RulebookWriter;
import paike.datasets.json.SchoolWriter;
import paike.datasets.synthetic.SyntheticSchool;
import paike.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paike generate}: a made-up school to try things on. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "生成一所虚构的小学（24 到 180 个班），用于试用和测试。",
            "Makes up a primary school (24 to 180 classes) to try things on."
        })
final class GenerateCommand implements Callable<Integer> {
    private static final int GRADES = 6;

    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--classes",
            defaultValue = "24",
            description = {"班级数，6 的倍数，24 到 180。", "Classes: a multiple of 6 from 24 to 180."})
    private int classes;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = {"随机种子。", "Random seed."})
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = {"写入的新文件夹。", "New folder to write."})
    private Path out = Path.of("");

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (classes % GRADES != 0 || classes < 24 || classes > 180) {
            throw DatasetException.of(
                    "--classes",
                    "",
                    Text.of(
                            "%d：应为 24 到 180 之间 6 的倍数",
                            "%d: a multiple of 6 from 24 to 180 expected", classes),
                    new Text("例如 48。", "For example 48."));
        }
        var id = "school-" + classes + "-" + seed;
        var facts =
                SyntheticSchool.of(
                        new SyntheticSchool.Shape(
                                id,
                                Text.of("虚构小学（%d 班）", "虚构小学（%d 班）", classes).zh(),
                                classes / GRADES,
                                seed));
        ResultFolder.prepare(out);
        writeNew(out.resolve("school.json"), JsonFile.print(SchoolWriter.tree(facts)));
        writeNew(
                out.resolve("rulebook.json"),
                JsonFile.print(RulebookWriter.tree(RulebookReader.read("synthetic"))));
        console.say(
                Text.of(
                        "已生成 %s：%d 个班，%d 位教师，%d 条任课安排",
                        "Made %s: %d classes, %d teachers, %d assignments",
                        out,
                        facts.classes().size(),
                        facts.staff().size(),
                        facts.assignments().size()));
        return ExitCode.KEPT;
    }

    private static void writeNew(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw DatasetException.of(
                    file.toString(),
                    "",
                    new Text("文件已存在，未覆盖", "the file exists and was left alone"),
                    new Text("请用 --out 指定新的文件夹。", "Name a new folder with --out."));
        }
    }
}
