package paike.datasets.fet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.xml.XmlText;
import paike.model.Text;
import paike.model.school.TimeGrid;

/** Reads a {@code .fet} file of version 5 or 6, official mode, and checks its lists. */
final class FetReader {
    private final FetElement root;
    private final Problems problems;
    private final FetNames names;
    private final Set<String> missing = new LinkedHashSet<>();

    private FetReader(FetElement root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.names = new FetNames(problems);
    }

    /**
     * @param problems takes what is wrong with the lists; look there before using the file
     * @throws DatasetException if it is no file of FET at all
     */
    static FetFile read(Path path, XmlText text, Problems problems) {
        var root = FetXml.parse(path.toString(), text);
        return new FetReader(root, problems).file();
    }

    private FetFile file() {
        refuseOthers();
        var days = namesOf("Days_List", "Day", true);
        var hours = namesOf("Hours_List", "Hour", true);
        if (hours.size() > TimeGrid.MAX_ATOMS - 1) {
            problems.add(
                    list("Hours_List").place(),
                    Text.of(
                            "每天有 %d 个时段，最多 %d 个",
                            "a day has %d hours, at most %d expected",
                            hours.size(),
                            TimeGrid.MAX_ATOMS - 1));
        }
        var subjects = namesOf("Subjects_List", "Subject", false);
        var tags = namesOf("Activity_Tags_List", "Activity_Tag", false);
        var teachers = namesOf("Teachers_List", "Teacher", false);
        var students = students();
        var rooms = new FetRooms(names).read(list("Rooms_List"), list("Buildings_List"));
        var activities =
                new FetActivities(
                        problems, names, hours.size(), subjects, tags, teachers, students);
        activities.read(list("Activities_List"));
        return new FetFile(
                problems.file(),
                root.textOf("version"),
                root.textOf("Institution_Name").strip(),
                days,
                hours,
                subjects,
                new LinkedHashSet<>(tags),
                teachers,
                students,
                activities.active(),
                activities.idle(),
                rooms,
                constraints());
    }

    private void refuseOthers() {
        if (!root.name().equalsIgnoreCase("fet")) {
            throw DatasetException.of(
                    problems.file(),
                    root.place(),
                    Text.of(
                            "根元素是 <%s>，应为 <fet>",
                            "the outermost element is <%s>, <fet> expected", root.name()),
                    new Text("这不是 FET 文件，请检查是否选错了文件。", "Is it the right file?"));
        }
        var mode = root.textOf("Mode").strip();
        if (!mode.isEmpty() && !mode.equalsIgnoreCase("Official")) {
            throw DatasetException.of(
                    problems.file(),
                    "<Mode>",
                    Text.of(
                            "FET 的 \"%s\" 模式暂不支持，应为 Official",
                            "FET's mode \"%s\" is not supported, Official expected", mode),
                    new Text(
                            "请在 FET 的“模式”菜单中改为 Official 后重新保存。",
                            "Choose the mode Official in FET and save the file again."));
        }
    }

    /** A list of the file; an empty one after noting that it is missing. */
    private FetElement list(String name) {
        var list = root.first(name);
        if (list != null) {
            return list;
        }
        if (missing.add(name)) {
            names.missing(root, name);
        }
        return new FetElement(name, "", List.of(), root.line());
    }

    private List<String> namesOf(String listName, String element, boolean needed) {
        var list = list(listName);
        var found =
                names.unique(list.all(element), "Name").stream()
                        .map(each -> each.textOf("Name"))
                        .toList();
        if (found.isEmpty() && needed && !missing.contains(listName)) {
            names.missing(list, element);
        }
        return found;
    }

    private StudentSets students() {
        var sets = new StudentSets();
        var list = list("Students_List");
        for (var year : names.unique(list.all("Year"), "Name")) {
            int number = sets.year();
            var groups = names.unique(year.all("Group"), "Name");
            var all = new BitSet();
            for (var group : groups) {
                var parts = new BitSet();
                for (var subgroup : names.unique(group.all("Subgroup"), "Name")) {
                    parts.set(own(sets, subgroup, number));
                }
                if (parts.isEmpty()) {
                    parts.set(own(sets, group, number));
                }
                sets.add(group.textOf("Name"), parts, pupils(group));
                all.or(parts);
            }
            if (groups.isEmpty()) {
                all.set(own(sets, year, number));
            }
            sets.add(year.textOf("Name"), all, pupils(year));
        }
        return sets;
    }

    /** The subgroup that a set without subgroups is. */
    private int own(StudentSets sets, FetElement set, int year) {
        int index = sets.subgroup(set.textOf("Name"), year, pupils(set));
        var alone = new BitSet();
        alone.set(index);
        sets.add(set.textOf("Name"), alone, pupils(set));
        return index;
    }

    private int pupils(FetElement set) {
        var number = set.first("Number_of_Students");
        return number == null || number.text().isBlank() ? 0 : names.integer(number, 0);
    }

    private List<FetConstraint> constraints() {
        var found = new ArrayList<FetConstraint>();
        for (var listName : List.of("Time_Constraints_List", "Space_Constraints_List")) {
            for (var element : list(listName).children()) {
                if (names.isTrue(element, true, "Active")) {
                    found.add(new FetConstraint(element.name(), weight(element), element));
                }
            }
        }
        return found;
    }

    private double weight(FetElement element) {
        var text = element.textOf("Weight_Percentage", "Weight").strip();
        if (text.isEmpty()) {
            return 100;
        }
        try {
            double weight = Double.parseDouble(text);
            if (weight >= 0 && weight <= 100) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        problems.add(
                element.place(),
                Text.of(
                        "权重 \"%s\"：应为 0 到 100",
                        "weight \"%s\": a number from 0 to 100 expected", text));
        return 100;
    }

    /** The place of each name in a list. */
    static Map<String, Integer> indexes(List<String> names) {
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
        return indexes;
    }
}
