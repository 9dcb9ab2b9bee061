package paike.datasets.variations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.datasets.json.JsonFile;
import paike.datasets.json.VariationReader;
import paike.datasets.words.Spelling;
import paike.model.Text;

/**
 * A file of variations: JSON, or a sheet with one change per row: the name of the variation in the
 * first column (blank: as above), the sentence in the others.
 */
public final class VariationsFile {
    private static final Set<String> HEADS =
            Set.of(
                    "方案",
                    "名称",
                    "方案名",
                    "方案名称",
                    "变化",
                    "设想",
                    "name",
                    "variation",
                    "variations",
                    "what-if",
                    "what-ifs",
                    "plan");

    private final String file;
    private final Problems problems;
    private final List<Read> found = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /**
     * A variation as read.
     *
     * @param problems why it cannot be used; empty = it can
     */
    public record Read(Variation variation, List<Problem> problems) {}

    private VariationsFile(String file) {
        this.file = file;
        this.problems = new Problems(file);
    }

    /**
     * @throws DatasetException if there is no variation in the file
     */
    public static List<Read> read(Path path) {
        var reader = new VariationsFile(path.toString());
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || !GridFile.isTable(path)) {
            reader.readJson(path);
        } else {
            GridFile.read(path).sheets().forEach(reader::readSheet);
        }
        if (reader.found.isEmpty()) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    new Text("没有任何设想", "there is no variation in it"),
                    new Text(
                            "每行写：名称、一句改动，如 教师 张三 周三 不排课。",
                            "Write a name and a change in each row."));
        }
        return List.copyOf(reader.found);
    }

    private void readJson(Path path) {
        var stated = VariationReader.read(JsonFile.read(path), problems);
        for (var one : stated) {
            var changes = new ArrayList<Variation.Change>();
            for (int i = 0; i < one.changes().size(); i++) {
                changes.add(
                        new Variation.Change(
                                one.place() + ".changes[" + i + "]", one.changes().get(i)));
            }
            add(one.place(), one.name(), changes);
        }
        var others =
                problems.all().stream()
                        .filter(one -> stated.stream().noneMatch(s -> isOf(one, s.place())))
                        .toList();
        if (!others.isEmpty()) {
            throw new DatasetException(others);
        }
    }

    private static boolean isOf(Problem problem, String place) {
        return problem.place().equals(place) || problem.place().startsWith(place + ".");
    }

    private void readSheet(Grid sheet) {
        Map<String, List<Variation.Change>> changes = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        var name = "";
        for (int row = 0; row < sheet.rowCount(); row++) {
            var first = sheet.text(row, 0).strip();
            if (HEADS.contains(Spelling.plain(first))) {
                continue;
            }
            name = first.isEmpty() ? name : first;
            places.putIfAbsent(name, sheet.place(row, 0));
            for (var sentence : sentence(sheet, row).split("[;；\n]", -1)) {
                if (!sentence.isBlank()) {
                    changes.computeIfAbsent(name, n -> new ArrayList<>())
                            .add(new Variation.Change(sheet.place(row, 1), sentence.strip()));
                }
            }
        }
        places.forEach(
                (title, place) -> {
                    if (!title.isEmpty() || changes.containsKey(title)) {
                        add(place, title, changes.getOrDefault(title, List.of()));
                    }
                });
    }

    private static String sentence(Grid sheet, int row) {
        var words = new ArrayList<String>();
        for (int column = 1; column < sheet.columnCount(); column++) {
            var word = sheet.text(row, column).strip();
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private void add(String place, String name, List<Variation.Change> changes) {
        var own = new ArrayList<>(problems.all().stream().filter(one -> isOf(one, place)).toList());
        var title = name.isEmpty() ? "#" + (found.size() + 1) : name;
        if (changes.isEmpty() && own.isEmpty()) {
            own.add(problem(place, Text.of("“%s”没有写改动", "\"%s\" has no change", title)));
        }
        if (!names.add(title)) {
            own.add(problem(place, Text.of("名称“%s”重复", "the name \"%s\" is used twice", title)));
        }
        found.add(new Read(new Variation(title, List.copyOf(changes)), List.copyOf(own)));
    }

    private Problem problem(String place, Text message) {
        return new Problem(file, place, message, Problem.NO_ADVICE);
    }
}
