package paike.datasets.exchange.untis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.exchange.ForeignTimetable;
import paike.datasets.exchange.ForeignTimetable.Card;
import paike.datasets.exchange.ForeignTimetable.Form;
import paike.datasets.exchange.ForeignTimetable.Hour;
import paike.datasets.exchange.ForeignTimetable.Place;
import paike.datasets.exchange.ForeignTimetable.Thing;
import paike.model.Text;

/** Reads GPU001.TXT, and GPU002 to GPU006 where they are given or stand beside it. */
public final class UntisReader {
    private static final Pattern NAME = Pattern.compile("(?i)gpu00([1-6])\\b.*");
    private static final int LOOKED_AT = 20;

    private final Map<Integer, GpuFile> files;
    private final Problems problems;

    private UntisReader(Map<Integer, GpuFile> files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** True if name or content is that of a file of Untis. */
    public static boolean isOne(Path path) {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(path)) {
            return false;
        }
        if (NAME.matcher(name).matches()) {
            return true;
        }
        if (!name.endsWith(".txt") && !name.endsWith(".csv") && !name.endsWith(".dif")) {
            return false;
        }
        try {
            var lines = GpuFile.read(path).lines();
            return !lines.isEmpty() && lines.stream().limit(LOOKED_AT).allMatch(GpuCards::isLine);
        } catch (DatasetException e) {
            return false;
        }
    }

    /**
     * @param paths one of them the timetable or the lessons
     * @throws DatasetException with everything that is wrong
     */
    public static ForeignTimetable read(List<Path> paths) {
        var byKind = new HashMap<Integer, Path>();
        for (var path : paths) {
            byKind.put(kind(path), path);
        }
        for (int kind = 1; kind <= 6; kind++) {
            var beside = beside(paths.getFirst(), kind);
            if (beside != null && NAME.matcher(fileName(paths.getFirst())).matches()) {
                byKind.putIfAbsent(kind, beside);
            }
        }
        if (!byKind.containsKey(1) && !byKind.containsKey(2)) {
            throw DatasetException.of(
                    paths.getFirst().toString(),
                    "",
                    new Text(
                            "只有名称表，没有课表 GPU001.TXT 或课务 GPU002.TXT",
                            "lists of names alone; the timetable GPU001.TXT or the lessons"
                                    + " GPU002.TXT expected"),
                    new Text("请一并导出 GPU001。", "Export GPU001, too."));
        }
        var files = new HashMap<Integer, GpuFile>();
        byKind.forEach((kind, path) -> files.put(kind, GpuFile.read(path)));
        var main = files.getOrDefault(1, files.get(2));
        var problems = new Problems(main == null ? "" : main.name());
        var read = new UntisReader(files, problems).timetable(paths.getFirst());
        problems.throwIfAny();
        return read;
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** 1 to 6 by the name; any other is taken as the timetable. */
    private static int kind(Path path) {
        var name = NAME.matcher(fileName(path));
        return name.matches() ? Integer.parseInt(name.group(1)) : 1;
    }

    /** The file of a kind in the same folder, with the same ending and the same case. */
    private static @Nullable Path beside(Path path, int kind) {
        var name = fileName(path).replaceFirst("(?i)(gpu00)[1-6]", "$1" + kind);
        var beside = path.resolveSibling(name);
        return Files.isRegularFile(beside) ? beside : null;
    }

    private ForeignTimetable timetable(Path first) {
        var cards = new GpuCards(files.get(1), files.get(2), problems).all();
        var hours = new TreeSet<Integer>();
        var used = new Used();
        for (var card : cards) {
            used.add(card);
            for (int i = 0; card.isPlaced() && i < card.length(); i++) {
                hours.add(card.hour() + i);
            }
        }
        var folder = first.toAbsolutePath().getParent();
        return new ForeignTimetable(
                problems.file(),
                folder == null ? "" : String.valueOf(folder.getFileName()),
                hours.stream()
                        .map(number -> new Hour(number, String.valueOf(number), null, null))
                        .toList(),
                used.subjects.stream().map(id -> new Thing(id, name(6, id))).toList(),
                used.teachers.stream().map(id -> new Thing(id, teacher(id))).toList(),
                used.rooms.stream().map(this::place).toList(),
                used.classes.stream().map(this::form).toList(),
                cards,
                List.of());
    }

    /** Short names in order of the master data, then of the cards. */
    private final class Used {
        private final Set<String> subjects = shorts(6);
        private final Set<String> teachers = shorts(4);
        private final Set<String> rooms = shorts(5);
        private final Set<String> classes = shorts(3);

        private void add(Card card) {
            for (var part : card.parts()) {
                subjects.add(part.subject());
                teachers.addAll(part.teachers());
                rooms.addAll(part.rooms());
                classes.addAll(part.classes());
            }
        }
    }

    private Set<String> shorts(int kind) {
        var found = new LinkedHashSet<String>();
        lines(kind).forEach(line -> found.add(line.get(GpuColumns.SHORT)));
        found.remove("");
        return found;
    }

    private List<GpuFile.Line> lines(int kind) {
        var file = files.get(kind);
        return file == null ? List.of() : file.lines();
    }

    private GpuFile.Line line(int kind, String shortName) {
        return lines(kind).stream()
                .filter(line -> line.get(GpuColumns.SHORT).equals(shortName))
                .findFirst()
                .orElseGet(() -> new GpuFile.Line("", new ArrayList<>()));
    }

    private String name(int kind, String shortName) {
        var name = line(kind, shortName).get(GpuColumns.NAME);
        return name.isEmpty() ? shortName : name;
    }

    private String teacher(String shortName) {
        var first = line(4, shortName).get(GpuColumns.FIRST_NAME);
        return (first + " " + name(4, shortName)).strip();
    }

    private Place place(String shortName) {
        var seats = line(5, shortName).get(GpuColumns.CAPACITY);
        return new Place(
                shortName,
                name(5, shortName),
                seats.matches("\\d{1,4}") ? Integer.parseInt(seats) : 0);
    }

    private Form form(String shortName) {
        var line = line(3, shortName);
        var grade = line.get(GpuColumns.GRADE);
        return new Form(
                shortName,
                name(3, shortName),
                grade.matches("\\d{1,2}") ? Integer.parseInt(grade) : 0,
                0,
                line.get(GpuColumns.HOMEROOM_TEACHER),
                line.get(GpuColumns.HOME_ROOM));
    }
}
