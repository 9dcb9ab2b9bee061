package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paike.datasets.DatasetException;
import paike.model.school.School;
import paike.rules.Level;
import paike.rules.RuleCatalog;
import paike.rules.RulebookEntry;

/**
 * A made-up file of FET: teachers Ada, Bo and Cy; years 1A, 1B and Y2 with the groups 2A and 2B.
 */
final class SmallFet {
    private final List<String> activities = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private final List<String> spaces = new ArrayList<>();
    private final List<String> rooms = new ArrayList<>();
    private int days = 5;
    private List<String> hours = List.of("1", "2", "3", "4", "5", "6");

    SmallFet days(int count) {
        days = count;
        return this;
    }

    SmallFet hours(String... names) {
        hours = List.of(names);
        return this;
    }

    /** The next id from 1; names of teachers and pupils are joined by a plus; empty = nobody. */
    SmallFet activity(String teachers, String subject, String students, int duration) {
        return activity(teachers, subject, students, duration, "");
    }

    /**
     * @param more further elements, such as tags
     */
    SmallFet activity(String teachers, String subject, String students, int duration, String more) {
        int id = activities.size() + 1;
        activities.add(
                "<Activity>"
                        + each("Teacher", teachers)
                        + "<Subject>%s</Subject>".formatted(subject)
                        + each("Students", students)
                        + "<Duration>%1$d</Duration><Total_Duration>%1$d</Total_Duration><Id>%2$d</Id>"
                                .formatted(duration, id)
                        + more
                        + (more.contains("<Activity_Group_Id>")
                                ? ""
                                : "<Activity_Group_Id>0</Activity_Group_Id>")
                        + (more.contains("<Active>") ? "" : "<Active>true</Active>")
                        + "</Activity>");
        return this;
    }

    private static String each(String element, String names) {
        return names.isEmpty()
                ? ""
                : List.of(names.split("\\+", -1)).stream()
                        .map(name -> "<%s>%s</%s>".formatted(element, name, element))
                        .collect(Collectors.joining());
    }

    /**
     * @param children as "Name=value" each; a value with elements in it is taken as it is
     */
    SmallFet time(String kind, double weight, String... children) {
        times.add(constraint(kind, weight, children));
        return this;
    }

    SmallFet space(String kind, double weight, String... children) {
        spaces.add(constraint(kind, weight, children));
        return this;
    }

    private static String constraint(String kind, double weight, String... children) {
        var text = new StringBuilder("<Constraint" + kind + ">");
        text.append("<Weight_Percentage>").append(weight).append("</Weight_Percentage>");
        for (var child : children) {
            int at = child.indexOf('=');
            text.append(
                    "<%1$s>%2$s</%1$s>".formatted(child.substring(0, at), child.substring(at + 1)));
        }
        return text + "</Constraint" + kind + ">";
    }

    /** A time as the value of a child, such as {@code at("Preferred", 1, 3)}. */
    static String at(String prefix, int day, int hour) {
        var name = prefix.isEmpty() ? "" : prefix + "_";
        return "<%1$sDay>D%2$d</%1$sDay><%1$sHour>%3$d</%1$sHour>".formatted(name, day, hour);
    }

    SmallFet room(String name, int capacity, String building) {
        rooms.add(
                "<Room><Name>%s</Name><Building>%s</Building><Capacity>%d</Capacity></Room>"
                        .formatted(name, building, capacity));
        return this;
    }

    /**
     * @param sets names of real rooms, joined by a plus
     */
    SmallFet virtualRoom(String name, String... sets) {
        var text = new StringBuilder();
        for (var set : sets) {
            text.append("<Set_of_Real_Rooms>")
                    .append(
                            "<Number_of_Real_Rooms>%d</Number_of_Real_Rooms>"
                                    .formatted(set.split("\\+", -1).length))
                    .append(each("Real_Room", set))
                    .append("</Set_of_Real_Rooms>");
        }
        rooms.add(
                "<Room><Name>%s</Name><Building></Building><Capacity>99</Capacity><Virtual>true</Virtual><Number_of_Sets_of_Real_Rooms>%d</Number_of_Sets_of_Real_Rooms>%s</Room>"
                        .formatted(name, sets.length, text));
        return this;
    }

    String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <fet version="6.8.5">
                <Mode>Official</Mode>
                <Institution_Name>Oak &amp; Ash</Institution_Name>
                <Comments></Comments>
                <Days_List><Number_of_Days>%d</Number_of_Days>
                %s</Days_List>
                <Hours_List><Number_of_Hours>%d</Number_of_Hours>
                %s</Hours_List>
                <Subjects_List>%s</Subjects_List>
                <Activity_Tags_List>
                <Activity_Tag><Name>lab</Name></Activity_Tag>
                <Activity_Tag><Name>loud</Name></Activity_Tag>
                </Activity_Tags_List>
                <Teachers_List>%s</Teachers_List>
                <Students_List>
                <Year><Name>1A</Name><Number_of_Students>20</Number_of_Students></Year>
                <Year><Name>1B</Name><Number_of_Students>25</Number_of_Students></Year>
                <Year><Name>Y2</Name><Number_of_Students>50</Number_of_Students>
                <Group><Name>2A</Name><Number_of_Students>24</Number_of_Students>
                <Subgroup><Name>2A-de</Name><Number_of_Students>10</Number_of_Students></Subgroup>
                <Subgroup><Name>2A-fr</Name><Number_of_Students>14</Number_of_Students></Subgroup>
                </Group>
                <Group><Name>2B</Name><Number_of_Students>26</Number_of_Students></Group>
                </Year>
                </Students_List>
                <Activities_List>
                %s
                </Activities_List>
                <Buildings_List>
                <Building><Name>North</Name></Building>
                <Building><Name>South</Name></Building>
                </Buildings_List>
                <Rooms_List>
                %s
                </Rooms_List>
                <Time_Constraints_List>
                %s
                </Time_Constraints_List>
                <Space_Constraints_List>
                %s
                </Space_Constraints_List>
                </fet>
                """
                .formatted(
                        days,
                        named(
                                "Day",
                                IntStream.rangeClosed(1, days).mapToObj(d -> "D" + d).toList()),
                        hours.size(),
                        named("Hour", hours),
                        named("Subject", List.of("Ma", "Sc", "Pe")),
                        named("Teacher", List.of("Ada", "Bo", "Cy")),
                        String.join("\n", activities),
                        String.join("\n", rooms),
                        constraint("BasicCompulsoryTime", 100) + "\n" + String.join("\n", times),
                        constraint("BasicCompulsorySpace", 100) + "\n" + String.join("\n", spaces));
    }

    private static String named(String element, List<String> names) {
        return names.stream()
                .map(name -> "<%1$s><Name>%2$s</Name></%1$s>".formatted(element, name))
                .collect(Collectors.joining("\n"));
    }

    FetSchool read() {
        return read(text());
    }

    static FetSchool read(String text) {
        try {
            var folder = Files.createTempDirectory("fet");
            var file = folder.resolve("oak.fet");
            try {
                Files.writeString(file, text);
                return FetSchool.read(file, false);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(Path folder) {
        try {
            return Files.writeString(folder.resolve("oak.fet"), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of the file, which is wrong. */
    String refusal() {
        return String.valueOf(assertThrows(DatasetException.class, this::read).getMessage());
    }

    static void assertSays(String text, String... parts) {
        for (var part : parts) {
            assertTrue(text.contains(part), () -> part + " expected in " + text);
        }
    }

    School school() {
        return read().school();
    }

    /**
     * Entries of a rule, one line each: level, weight, for whom, and the rule with its settings.
     */
    List<String> entries(String ruleId) {
        return read().rulebook().entries().stream()
                .filter(entry -> RuleCatalog.id(entry.rule()).equals(ruleId))
                .map(SmallFet::line)
                .toList();
    }

    private static String line(RulebookEntry entry) {
        var whom = new ArrayList<>(entry.appliesTo().teachers());
        whom.addAll(entry.appliesTo().classes());
        var settings = entry.rule().toString();
        return (entry.level() == Level.MUST ? "must" : String.valueOf(entry.weight()))
                + " "
                + whom.stream().sorted().toList()
                + " "
                + settings.substring(settings.indexOf('['));
    }
}
