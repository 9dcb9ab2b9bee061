package paike.datasets.exchange.asc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.datasets.Problems;
import paike.datasets.exchange.ForeignTimetable;
import paike.datasets.exchange.ForeignTimetable.Card;
import paike.datasets.exchange.ForeignTimetable.Part;
import paike.datasets.xml.XmlElement;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * Lessons and cards of a file of aSc Timetables. Cards of groups of the same classes that are at
 * the same time are one meeting.
 */
final class AscCards {
    private static final int MOST_LENGTH = 12;

    private final Problems problems;
    private final Map<String, Lesson> lessons = new LinkedHashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> weeksDefs = new HashMap<>();
    private final List<Card> cards = new ArrayList<>();
    private final Map<Together, Integer> groupCards = new HashMap<>();
    private final List<Text> notes = new ArrayList<>();
    private final boolean daysFromOne;

    /**
     * @param cards how many a week it ought to have
     */
    private record Lesson(XmlElement element, Part part, int length, String weeks, int cards) {}

    private record Together(
            List<String> classes, int weekday, int hour, int length, WeekType week) {}

    AscCards(XmlElement root, Problems problems) {
        this.problems = problems;
        this.daysFromOne = root.attribute("options").contains("daynumbering1");
        for (var group : AscReader.elements(root, "groups", "group")) {
            boolean isEntire = group.attribute("entireclass").equals("1");
            groups.put(group.attribute("id"), isEntire ? "" : group.attribute("name", "id"));
        }
        for (var def : AscReader.elements(root, "weeksdefs", "weeksdef")) {
            weeksDefs.put(def.attribute("id"), def.attribute("weeks"));
        }
        for (var lesson : AscReader.elements(root, "lessons", "lesson")) {
            lessons.put(lesson.attribute("id"), lesson(lesson));
        }
        var placed = new HashMap<String, Integer>();
        for (var card : AscReader.elements(root, "cards", "card")) {
            place(card, placed);
        }
        lessons.forEach((id, lesson) -> addRest(id, lesson, placed.getOrDefault(id, 0)));
    }

    List<Card> all() {
        return cards;
    }

    List<Text> notes() {
        return notes.stream().distinct().toList();
    }

    private Lesson lesson(XmlElement element) {
        var names =
                AscReader.split(element.attribute("groupids", "groupid")).stream()
                        .map(id -> groups.getOrDefault(id, ""))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        var part =
                new Part(
                        AscReader.split(element.attribute("classids", "classid")),
                        String.join("+", names),
                        element.attribute("subjectid", "subjectids"),
                        AscReader.split(element.attribute("teacherids", "teacherid")),
                        List.of());
        var length = element.attribute("periodspercard", "durationperiods");
        var weeks =
                weeksDefs.getOrDefault(element.attribute("weeksdefid"), element.attribute("weeks"));
        int periods = length(element, length);
        return new Lesson(element, part, periods, weeks, wanted(element, periods, weeks));
    }

    private int length(XmlElement element, String text) {
        if (text.isEmpty()) {
            return 1;
        }
        if (text.matches("\\d{1,2}")
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= MOST_LENGTH) {
            return Integer.parseInt(text);
        }
        problems.add(
                element.place(),
                Text.of(
                        "periodspercard \"%s\" 应为 1 到 %d 的整数",
                        "periodspercard \"%s\": a whole number from 1 to %d expected",
                        text,
                        MOST_LENGTH));
        return 1;
    }

    /** Cards a week; half a period a week is a card in every other one. */
    private int wanted(XmlElement element, int length, String weeks) {
        var text = element.attribute("periodsperweek").replace(',', '.');
        if (!text.matches("\\d{1,3}(\\.\\d*)?")) {
            return 0;
        }
        double perWeek = Double.parseDouble(text);
        boolean isHalf = week(element, weeks) != WeekType.ALL;
        return (int) Math.round(perWeek * (isHalf ? 2 : 1) / length);
    }

    private void place(XmlElement card, Map<String, Integer> placed) {
        var id = card.attribute("lessonid");
        var lesson = lessons.get(id);
        if (lesson == null) {
            problems.add(
                    card.place(),
                    Text.of("lessonid \"%s\" 没有对应的 <lesson>", "there is no lesson \"%s\"", id));
            return;
        }
        var days = days(card);
        var hour = card.attribute("period");
        if (days.isEmpty() || hour.isEmpty()) {
            return;
        }
        if (!hour.matches("\\d{1,2}")) {
            problems.add(
                    card.place(),
                    Text.of("period \"%s\" 应为节次数字", "period \"%s\": a number expected", hour));
            return;
        }
        placed.merge(id, 1, Integer::sum);
        var weeks = card.attribute("weeks", "week");
        var own = AscReader.split(card.attribute("classroomids", "classroomid"));
        for (int day : days) {
            add(
                    new Card(
                            card.place(),
                            id,
                            day,
                            Integer.parseInt(hour),
                            lesson.length(),
                            week(card, weeks.isEmpty() ? lesson.weeks() : weeks),
                            List.of(with(lesson.part(), own))));
        }
    }

    private static Part with(Part part, List<String> rooms) {
        return new Part(part.classes(), part.group(), part.subject(), part.teachers(), rooms);
    }

    /** A card of a group joins those of the other groups of its classes at that time. */
    private void add(Card card) {
        var part = card.parts().getFirst();
        if (part.group().isEmpty()) {
            cards.add(card);
            return;
        }
        var together =
                new Together(
                        part.classes().stream().sorted().toList(),
                        card.weekday(),
                        card.hour(),
                        card.length(),
                        card.week());
        var there = groupCards.putIfAbsent(together, cards.size());
        if (there == null) {
            cards.add(card);
            return;
        }
        var before = cards.get(there);
        var parts = new ArrayList<>(before.parts());
        parts.add(part);
        cards.set(
                there,
                new Card(
                        before.place(),
                        before.course(),
                        before.weekday(),
                        before.hour(),
                        before.length(),
                        before.week(),
                        List.copyOf(parts)));
    }

    /** Cards that the lesson lacks have no time. Those of groups are told, not made up. */
    private void addRest(String id, Lesson lesson, int placed) {
        int rest = lesson.cards() - placed;
        if (rest > 0 && !lesson.part().group().isEmpty()) {
            notes.add(
                    Text.of(
                            "%s：分组的课有 %d 张卡片没有排，略过",
                            "%s: cards of a group without a time: %d, passed over",
                            lesson.element().place(),
                            rest));
            return;
        }
        for (int i = 0; i < rest; i++) {
            cards.add(
                    new Card(
                            lesson.element().place(),
                            id,
                            ForeignTimetable.NO_DAY,
                            0,
                            lesson.length(),
                            week(lesson.element(), lesson.weeks()),
                            List.of(lesson.part())));
        }
    }

    /** The days of a mask such as 00100, or of the number that older files have. */
    private List<Integer> days(XmlElement card) {
        var mask = card.attribute("days");
        var number = card.attribute("day");
        if (mask.isEmpty() && number.matches("\\d")) {
            int day = Integer.parseInt(number) + (daysFromOne ? 0 : 1);
            return List.of(day);
        }
        if (!mask.matches("[01]*")) {
            problems.add(
                    card.place(),
                    Text.of(
                            "days \"%s\" 应由 0 和 1 组成，如 10000",
                            "days \"%s\": zeros and ones such as 10000 expected", mask));
            return List.of();
        }
        var days = new ArrayList<Integer>();
        for (int i = 0; i < mask.length(); i++) {
            if (mask.charAt(i) == '1') {
                days.add(i + 1);
            }
        }
        return days;
    }

    /** 10 is odd, 01 even; longer masks if they go by turns. */
    private WeekType week(XmlElement at, String mask) {
        if (mask.matches("1*")) {
            return WeekType.ALL;
        }
        if (mask.matches("(10)+1?")) {
            return WeekType.ODD;
        }
        if (mask.matches("(01)+0?")) {
            return WeekType.EVEN;
        }
        notes.add(
                Text.of(
                        "%s：周次 \"%s\" 不是单双周，按每周理解",
                        "%s: weeks \"%s\" are neither odd nor even; taken as every week",
                        at.place(),
                        mask));
        return WeekType.ALL;
    }
}
