package paike.app.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import paike.datasets.Advice;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.json.JsonFile;
import paike.model.Language;
import paike.model.Text;

/**
 * Where an export goes: one file, or a folder for several.
 *
 * @param folder that everything is written into
 * @param name of the one file; empty = each format has its usual name
 * @param formats in order, each once
 */
public record ExportTarget(Path folder, String name, List<ExportFormat> formats) {
    private static final String OPTION = "--to";

    /** What a folder gets if no formats are named. */
    private static final List<ExportFormat> USUAL =
            List.of(
                    ExportFormat.PDF,
                    ExportFormat.XLSX,
                    ExportFormat.HTML,
                    ExportFormat.CSV,
                    ExportFormat.ICS,
                    ExportFormat.ASC,
                    ExportFormat.UNTIS);

    /**
     * @param to a folder, or a file whose ending says its format
     * @param words formats asked for; empty = by the ending, or the usual ones
     * @throws DatasetException if the two do not go together
     */
    public static ExportTarget of(Path to, List<String> words) {
        var named = formats(words);
        var name = String.valueOf(to.getFileName());
        var byEnding = ExportFormat.ofFile(name);
        boolean isFolder = Files.isDirectory(to);
        if (isFolder || (byEnding.isEmpty() && !hasEnding(name))) {
            return new ExportTarget(to, "", named.isEmpty() ? USUAL : named);
        }
        if (named.size() > 1) {
            throw DatasetException.of(
                    to.toString(),
                    "",
                    Text.of(
                            "--format 列了 %d 种格式，一个文件只能是一种",
                            "--format names %d formats, a file can be of one", named.size()),
                    new Text("请给 --to 一个文件夹。", "Name a folder with --to."));
        }
        if (byEnding.isEmpty() && named.isEmpty()) {
            throw DatasetException.of(
                    to.toString(),
                    "",
                    Text.of(
                            "从文件名看不出格式（可用：%s）",
                            "its name does not tell a format (formats: %s)", ExportFormat.words()),
                    Text.of(
                            "请换一个结尾，如 %s，或加 --format。",
                            "Give it another ending, such as %s, or add --format.",
                            name.replaceFirst("\\.[^.]*$", "") + ".pdf"));
        }
        var format = named.isEmpty() ? byEnding.orElseThrow() : named.getFirst();
        if (byEnding.isPresent()
                && byEnding.get() != format
                && !byEnding.get().ending().equals(format.ending())) {
            throw DatasetException.of(
                    to.toString(),
                    "",
                    Text.of(
                            "文件名像是 %s，--format 却是 %s",
                            "the name says %s, --format says %s",
                            byEnding.get().word(),
                            format.word()),
                    Text.of("请把文件名改为以 %s 结尾。", "Let the name end in %s.", format.ending()));
        }
        var parent = requireNonNull(to.toAbsolutePath().getParent());
        return new ExportTarget(
                to.getParent() == null ? parent : to.getParent(), name, List.of(format));
    }

    private static boolean hasEnding(String name) {
        return name.matches(".+\\.[A-Za-z0-9]{1,5}");
    }

    private static List<ExportFormat> formats(List<String> words) {
        var problems = new Problems("--format");
        var known = Arrays.stream(ExportFormat.values()).map(ExportFormat::word).toList();
        var found = new ArrayList<ExportFormat>();
        for (var word : words) {
            var format = ExportFormat.ofWord(word.strip());
            if (format.isEmpty()) {
                problems.add(
                        "",
                        Text.of(
                                "没有格式 \"%s\"（可用：%s）",
                                "there is no format \"%s\" (formats: %s)",
                                word,
                                ExportFormat.words()),
                        Advice.maybe(word.strip().toLowerCase(Locale.ROOT), known));
            } else if (!found.contains(format.get())) {
                found.add(format.get());
            }
        }
        problems.throwIfAny();
        return found;
    }

    /** What the file of a format is called. */
    public String fileName(ExportFormat format, Language language) {
        return name.isEmpty() ? format.fileName().in(language) : name;
    }

    /**
     * @throws DatasetException if one of the files is there already
     */
    public void refuseExisting(List<ExportFile> files) {
        for (var file : files) {
            var path = folder.resolve(file.path());
            if (Files.exists(path)) {
                throw DatasetException.of(
                        path.toString(),
                        "",
                        new Text("文件已存在，未覆盖", "the file exists and was left alone"),
                        Text.of("请用 %s 指定新的文件或文件夹。", "Name a new file or folder with %s.", OPTION));
            }
        }
    }

    /**
     * Writes a file; it appears whole or not at all.
     *
     * @return where it is
     * @throws DatasetException if it cannot be written
     */
    public Path write(ExportFile file) {
        var path = folder.resolve(file.path());
        try {
            var parent = Files.createDirectories(requireNonNull(path.toAbsolutePath().getParent()));
            var draft = parent.resolve("." + path.getFileName() + ".part");
            Files.write(draft, file.bytes());
            Files.move(draft, path);
            return path;
        } catch (IOException e) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    Text.of("无法写入：%s", "cannot be written: %s", JsonFile.reason(e)),
                    Text.of("请用 %s 指定可写的位置。", "Name a place that can be written with %s.", OPTION));
        }
    }
}
