package paike.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import paike.app.export.ExportFile;
import paike.app.export.Exported;
import paike.datasets.fet.ExportedLoss;
import paike.datasets.fet.FetExport;
import paike.model.Language;
import paike.model.Text;

/** A school as a file of FET, and beside it the list of what FET cannot say. */
final class FetFiles {
    private final Inputs.Given given;
    private final FetExport export;
    private final List<Text> lost;
    private final Language language;

    FetFiles(Inputs.Given given, Language language) {
        this.given = given;
        this.language = language;
        this.export = FetExport.of(given.school(), given.rulebook(), language);
        this.lost = losses(given.school().name(), export.losses());
    }

    /**
     * @param name of the file; the list has .txt behind it
     */
    Exported files(String name) {
        var list =
                lost.stream()
                        .map(line -> line.in(language))
                        .collect(Collectors.joining("\n", "", "\n"));
        return new Exported(
                List.of(file(name, export.document()), file(name + ".txt", list)), List.of());
    }

    private static ExportFile file(String path, String text) {
        return new ExportFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What to say of it. */
    List<Text> summary(Path to) {
        var lines = new ArrayList<Text>();
        lines.add(
                Text.of(
                        "已导出 %s：%d 个班，%d 项活动，%d 条限制。",
                        "Exported %s: %d classes, %d activities, %d constraints.",
                        to,
                        given.school().classes().size(),
                        export.activities(),
                        export.constraints()));
        lines.addAll(lost);
        return lines;
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
}
