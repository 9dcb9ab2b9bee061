package paike.datasets.exchange.asc;

import java.io.StringWriter;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import paike.datasets.exchange.ForeignTimetable;
import paike.datasets.exchange.ForeignTimetable.Card;
import paike.datasets.exchange.ForeignTimetable.Part;
import paike.model.Language;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * Writes a file that aSc Timetables imports (File, Import, aSc Timetables XML).
 *
 * <p>A lesson there is one part of a course; parts that are taught at once are lessons of groups of
 * one division of the class.
 */
public final class AscWriter {
    private static final String OPTIONS = "canadd,canupdate,canremove,idprefix:Paike";

    /** Days of a week that has no others. */
    private static final int LEAST_DAYS = 5;

    private final ForeignTimetable timetable;
    private final Language language;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private final int days;
    private final boolean alternates;

    /** Lessons by what they are: their cards, in order of the timetable. */
    private final Map<LessonKey, List<Card>> lessons = new LinkedHashMap<>();

    /** Groups of classes by class and name, with their ids. */
    private final Map<Group, String> groups = new LinkedHashMap<>();

    private record LessonKey(
            String course,
            int length,
            WeekType week,
            List<String> classes,
            String group,
            String subject,
            List<String> teachers) {}

    /**
     * @param name empty = the whole class
     */
    private record Group(String schoolClass, String name) {}

    private AscWriter(ForeignTimetable timetable, Language language) throws XMLStreamException {
        this.timetable = timetable;
        this.language = language;
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        this.days =
                Math.max(
                        LEAST_DAYS,
                        timetable.cards().stream().mapToInt(Card::weekday).max().orElse(0));
        this.alternates = timetable.cards().stream().anyMatch(card -> card.week() != WeekType.ALL);
    }

    /** The document; it is UTF-8. */
    public static String document(ForeignTimetable timetable, Language language) {
        try {
            var writer = new AscWriter(timetable, language);
            writer.write();
            return writer.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write() throws XMLStreamException {
        gather();
        out.writeStartDocument("UTF-8", "1.0");
        line();
        out.writeStartElement("timetable");
        out.writeAttribute("ascttversion", "2012.3.1");
        out.writeAttribute("importtype", "database");
        out.writeAttribute("options", "idprefix:Paike,daynumbering1");
        out.writeAttribute("displayname", timetable.name());
        line();
        times();
        things();
        groups();
        lessons();
        cards();
        out.writeEndElement();
        line();
        out.writeEndDocument();
    }

    private void gather() {
        for (var one : timetable.classes()) {
            group(one.id(), "");
        }
        for (var card : timetable.cards()) {
            for (var part : card.parts()) {
                part.classes().forEach(schoolClass -> group(schoolClass, part.group()));
                lessons.computeIfAbsent(key(card, part), key -> new ArrayList<>()).add(card);
            }
        }
    }

    private String group(String schoolClass, String name) {
        return groups.computeIfAbsent(
                new Group(schoolClass, name), key -> "G" + (groups.size() + 1));
    }

    private static LessonKey key(Card card, Part part) {
        return new LessonKey(
                card.course(),
                card.length(),
                card.week(),
                part.classes(),
                part.group(),
                part.subject(),
                part.teachers());
    }

    private void times() throws XMLStreamException {
        open("periods", "period,name,short,starttime,endtime");
        for (var hour : timetable.hours()) {
            element(
                    "period",
                    "period",
                    String.valueOf(hour.number()),
                    "name",
                    hour.name(),
                    "short",
                    hour.name().matches("第?\\d+节?") ? String.valueOf(hour.number()) : hour.name(),
                    "starttime",
                    clock(hour.start()),
                    "endtime",
                    clock(hour.end()));
        }
        close();
        open("daysdefs", "id,days,name,short");
        for (int day = 1; day <= days; day++) {
            var name = say(Text.weekdayHeading(day));
            element(
                    "daysdef",
                    "id",
                    "D" + day,
                    "days",
                    mask(day, days),
                    "name",
                    name,
                    "short",
                    say(Text.weekday(day)));
        }
        close();
        open("weeksdefs", "id,weeks,name,short");
        for (var week : alternates ? List.of(WeekType.values()) : List.of(WeekType.ALL)) {
            element(
                    "weeksdef",
                    "id",
                    "W" + week.name(),
                    "weeks",
                    weeks(week),
                    "name",
                    say(weekName(week)),
                    "short",
                    week == WeekType.ALL ? say(weekName(week)) : week == WeekType.ODD ? "A" : "B");
        }
        close();
        open("termsdefs", "id,terms,name,short");
        var term = say(new Text("全学期", "Whole term"));
        element("termsdef", "id", "T1", "terms", "1", "name", term, "short", term);
        close();
    }

    private static Text weekName(WeekType week) {
        return switch (week) {
            case ALL -> new Text("每周", "Every week");
            case ODD -> new Text("单周", "Odd weeks");
            case EVEN -> new Text("双周", "Even weeks");
        };
    }

    private String weeks(WeekType week) {
        return switch (week) {
            case ALL -> alternates ? "11" : "1";
            case ODD -> "10";
            case EVEN -> "01";
        };
    }

    private static String mask(int day, int days) {
        return "0".repeat(day - 1) + "1" + "0".repeat(days - day);
    }

    private static String clock(@Nullable LocalTime time) {
        return time == null ? "" : time.getHour() + ":" + "%02d".formatted(time.getMinute());
    }

    private void things() throws XMLStreamException {
        open("subjects", "id,name,short");
        for (var one : timetable.subjects()) {
            element("subject", "id", one.id(), "name", one.name(), "short", one.name());
        }
        close();
        open("teachers", "id,name,short");
        for (var one : timetable.teachers()) {
            element("teacher", "id", one.id(), "name", one.name(), "short", one.name());
        }
        close();
        open("classrooms", "id,name,short,capacity");
        for (var one : timetable.rooms()) {
            element(
                    "classroom",
                    "id",
                    one.id(),
                    "name",
                    one.name(),
                    "short",
                    one.name(),
                    "capacity",
                    one.seats() == 0 ? "*" : String.valueOf(one.seats()));
        }
        close();
        open("grades", "grade,name,short");
        var grades = new TreeSet<Integer>();
        timetable.classes().forEach(one -> grades.add(one.grade()));
        for (int grade : grades) {
            var name = say(Text.of("%d年级", "Grade %d", grade));
            element("grade", "grade", String.valueOf(grade), "name", name, "short", name);
        }
        close();
        open("classes", "id,name,short,teacherid,classroomids,grade");
        for (var one : timetable.classes()) {
            element(
                    "class",
                    "id",
                    one.id(),
                    "name",
                    one.name(),
                    "short",
                    one.name(),
                    "teacherid",
                    one.teacher(),
                    "classroomids",
                    one.room(),
                    "grade",
                    one.grade() == 0 ? "" : String.valueOf(one.grade()));
        }
        close();
    }

    private void groups() throws XMLStreamException {
        open("groups", "id,classid,name,entireclass,divisiontag,studentcount");
        for (var entry : groups.entrySet()) {
            var group = entry.getKey();
            boolean isEntire = group.name().isEmpty();
            element(
                    "group",
                    "id",
                    entry.getValue(),
                    "classid",
                    group.schoolClass(),
                    "name",
                    isEntire ? say(new Text("全班", "Entire class")) : group.name(),
                    "entireclass",
                    isEntire ? "1" : "0",
                    "divisiontag",
                    isEntire ? "0" : "1",
                    "studentcount",
                    isEntire ? pupils(group.schoolClass()) : "");
        }
        close();
    }

    private String pupils(String schoolClass) {
        return timetable.classes().stream()
                .filter(one -> one.id().equals(schoolClass) && one.pupils() > 0)
                .map(one -> String.valueOf(one.pupils()))
                .findFirst()
                .orElse("");
    }

    private void lessons() throws XMLStreamException {
        open(
                "lessons",
                "id,classids,subjectid,periodspercard,periodsperweek,teacherids,classroomids,"
                        + "groupids,seminargroup,termsdefid,weeksdefid,daysdefid");
        int number = 0;
        for (var entry : lessons.entrySet()) {
            var key = entry.getKey();
            double weekly = entry.getValue().size() * key.length();
            var rooms = new LinkedHashSet<String>();
            entry.getValue().forEach(card -> rooms.addAll(part(card, key).rooms()));
            element(
                    "lesson",
                    "id",
                    "L" + ++number,
                    "classids",
                    String.join(",", key.classes()),
                    "subjectid",
                    key.subject(),
                    "periodspercard",
                    String.valueOf(key.length()),
                    "periodsperweek",
                    String.format(
                            Locale.ROOT, "%.1f", key.week() == WeekType.ALL ? weekly : weekly / 2),
                    "teacherids",
                    String.join(",", key.teachers()),
                    "classroomids",
                    String.join(",", rooms),
                    "groupids",
                    groupIds(key),
                    "seminargroup",
                    "",
                    "termsdefid",
                    "T1",
                    "weeksdefid",
                    "W" + key.week().name(),
                    "daysdefid",
                    "");
        }
        close();
    }

    private String groupIds(LessonKey key) {
        Set<String> ids = new LinkedHashSet<>();
        key.classes().forEach(schoolClass -> ids.add(group(schoolClass, key.group())));
        return String.join(",", ids);
    }

    private static Part part(Card card, LessonKey key) {
        return card.parts().stream()
                .filter(one -> key(card, one).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void cards() throws XMLStreamException {
        open("cards", "lessonid,classroomids,period,weeks,terms,days");
        int number = 0;
        for (var entry : lessons.entrySet()) {
            number++;
            for (var card : entry.getValue()) {
                if (card.isPlaced()) {
                    element(
                            "card",
                            "lessonid",
                            "L" + number,
                            "classroomids",
                            String.join(",", part(card, entry.getKey()).rooms()),
                            "period",
                            String.valueOf(card.hour()),
                            "weeks",
                            weeks(card.week()),
                            "terms",
                            "1",
                            "days",
                            mask(card.weekday(), days));
                }
            }
        }
        close();
    }

    private void open(String name, String columns) throws XMLStreamException {
        out.writeCharacters("   ");
        out.writeStartElement(name);
        out.writeAttribute("options", OPTIONS);
        out.writeAttribute("columns", columns);
        line();
    }

    private void close() throws XMLStreamException {
        out.writeCharacters("   ");
        out.writeEndElement();
        line();
    }

    /**
     * @param attributes names and values by turns
     */
    private void element(String name, String... attributes) throws XMLStreamException {
        out.writeCharacters("      ");
        out.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
        line();
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n");
    }

    private String say(Text words) {
        return words.in(language);
    }
}
