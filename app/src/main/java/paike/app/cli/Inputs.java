package paike.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import paike.datasets.DatasetException;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Rulebook;

/** Reads what commands are given. */
final class Inputs {
    /** What holds where a school brings no rulebook of its own. */
    static final String USUAL_RULEBOOK = "standard";

    private Inputs() {}

    static School school(Path path) {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isRegularFile(path) && (name.endsWith(".xlsx") || name.endsWith(".fet"))) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    new Text(
                            "这种学校文件还不能读取，应为 school.json 或其所在文件夹",
                            "this kind of school file cannot be read yet; school.json or its folder"
                                    + " expected"),
                    new Text("格式见 docs/format.md。", "See docs/format.md."));
        }
        return SchoolReader.read(path);
    }

    /** The rulebooks given, each over those before; else the school's own; else the usual one. */
    static Rulebook rulebook(List<String> given, Path schoolPath) {
        if (!given.isEmpty()) {
            var merged = RulebookReader.read(given.getFirst());
            for (var name : given.subList(1, given.size())) {
                merged = RulebookReader.read(name).over(merged);
            }
            return merged;
        }
        var folder = SchoolReader.file(schoolPath).toAbsolutePath().getParent();
        var own = folder == null ? Path.of("rulebook.json") : folder.resolve("rulebook.json");
        return RulebookReader.read(Files.isRegularFile(own) ? own.toString() : USUAL_RULEBOOK);
    }
}
