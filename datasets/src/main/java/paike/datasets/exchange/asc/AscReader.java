package paike.datasets.exchange.asc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.exchange.ForeignTimetable;
import paike.datasets.exchange.ForeignTimetable.Form;
import paike.datasets.exchange.ForeignTimetable.Hour;
import paike.datasets.exchange.ForeignTimetable.Place;
import paike.datasets.exchange.ForeignTimetable.Thing;
import paike.datasets.grid.GridFile;
import paike.datasets.xml.XmlElement;
import paike.datasets.xml.XmlText;
import paike.datasets.xml.XmlTree;
import paike.model.Text;

/** Reads a file that aSc Timetables exported as XML. */
public final class AscReader {
    private static final XmlTree.Kind KIND =
            new XmlTree.Kind(
                    new Text(" aSc Timetables 的 XML", "an XML file of aSc Timetables"),
                    "timetable",
                    "aSc Timetables");

    /** A file of ours or theirs begins so, at the latest behind a declaration and a comment. */
    private static final Pattern BEGINNING = Pattern.compile("<timetable[\\s>]");

    private static final int HEAD = 4096;

    private final XmlElement root;
    private final Problems problems;

    private AscReader(XmlElement root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** True if the file's first lines look like one of aSc Timetables. */
    public static boolean isOne(Path path) {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(path) || name.endsWith(".fet")) {
            return false;
        }
        try (var in = Files.newInputStream(path)) {
            var head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            // A text in UTF-16 has a zero in every other byte.
            return BEGINNING.matcher(head.replace("\0", "")).find() || name.endsWith(".xml");
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @throws DatasetException with everything that is wrong
     */
    public static ForeignTimetable read(Path path) {
        var file = path.toString();
        var text = XmlText.of(file, XmlTree.bytes(path), KIND.encodingAdvice());
        var root = XmlTree.parse(file, text, KIND);
        if (!root.name().equals("timetable")) {
            throw DatasetException.of(
                    file,
                    root.place(),
                    Text.of(
                            "不是 aSc Timetables 的 XML：最外层是 <%s>，应为 <timetable>",
                            "no XML file of aSc Timetables: its root is <%s>, <timetable> expected",
                            root.name()),
                    new Text(
                            "请在 aSc Timetables 里用 文件—导出—XML 导出。",
                            "Export it in aSc Timetables by File, Export, XML."));
        }
        var problems = new Problems(file);
        var read = new AscReader(root, problems).timetable(file, path);
        problems.throwIfAny();
        return read;
    }

    private ForeignTimetable timetable(String file, Path path) {
        var cards = new AscCards(root, problems);
        var name = root.attribute("displayname", "schoolname");
        return new ForeignTimetable(
                file,
                name.isEmpty() ? GridFile.stem(path) : name,
                list("periods", "period").stream().map(this::hour).toList(),
                list("subjects", "subject").stream().map(AscReader::thing).toList(),
                list("teachers", "teacher").stream().map(AscReader::teacher).toList(),
                list("classrooms", "classroom").stream().map(this::place).toList(),
                list("classes", "class").stream().map(this::form).toList(),
                cards.all(),
                cards.notes());
    }

    private List<XmlElement> list(String listName, String name) {
        return elements(root, listName, name);
    }

    static List<XmlElement> elements(XmlElement root, String listName, String name) {
        return root.all(listName).stream().flatMap(list -> list.all(name).stream()).toList();
    }

    private Hour hour(XmlElement period) {
        var name = period.attribute("name", "short", "period");
        return new Hour(
                number(period, period.attribute("period"), 0),
                name.isEmpty() ? period.attribute("period") : name,
                time(period, "starttime"),
                time(period, "endtime"));
    }

    private @Nullable LocalTime time(XmlElement period, String attribute) {
        var text = period.attribute(attribute);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeParseException e) {
            problems.add(
                    period.place(),
                    Text.of("%s \"%s\" 应为 H:MM", "%s \"%s\": H:MM expected", attribute, text));
            return null;
        }
    }

    private static Thing thing(XmlElement one) {
        return new Thing(one.attribute("id"), one.attribute("name", "short"));
    }

    /** A teacher may have a first and a last name instead of one for all. */
    private static Thing teacher(XmlElement one) {
        var name = one.attribute("name");
        var both = (one.attribute("firstname") + " " + one.attribute("lastname")).strip();
        return new Thing(
                one.attribute("id"),
                !name.isEmpty() ? name : both.isEmpty() ? one.attribute("short") : both);
    }

    private Place place(XmlElement one) {
        return new Place(
                one.attribute("id"),
                one.attribute("name", "short"),
                number(one, one.attribute("capacity").replace("*", ""), 0));
    }

    private Form form(XmlElement one) {
        var rooms = split(one.attribute("classroomids", "classroomid"));
        return new Form(
                one.attribute("id"),
                one.attribute("name", "short"),
                number(one, one.attribute("grade", "gradeid").replaceAll("\\D+", ""), 0),
                pupils().getOrDefault(one.attribute("id"), 0),
                one.attribute("teacherid", "classteacherid"),
                rooms.isEmpty() ? "" : rooms.getFirst());
    }

    private Map<String, Integer> pupils() {
        var found = new HashMap<String, Integer>();
        for (var group : list("groups", "group")) {
            var count = group.attribute("studentcount");
            if (group.attribute("entireclass").equals("1") && count.matches("\\d{1,4}")) {
                found.put(group.attribute("classid"), Integer.parseInt(count));
            }
        }
        return found;
    }

    private int number(XmlElement at, String text, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.matches("\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        problems.add(at.place(), Text.of("\"%s\" 应为整数", "\"%s\": a whole number expected", text));
        return otherwise;
    }

    /** Ids of a list; empty for none. */
    static List<String> split(String ids) {
        return Arrays.stream(ids.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
