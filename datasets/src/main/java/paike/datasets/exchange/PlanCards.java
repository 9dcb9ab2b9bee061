package paike.datasets.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.datasets.exchange.ForeignTimetable.Card;
import paike.datasets.exchange.ForeignTimetable.Form;
import paike.datasets.exchange.ForeignTimetable.Hour;
import paike.datasets.exchange.ForeignTimetable.Part;
import paike.datasets.exchange.ForeignTimetable.Place;
import paike.datasets.exchange.ForeignTimetable.Thing;
import paike.datasets.sheets.Happening;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.model.school.WeekType;

/** Makes the timetable of other programs of a plan. */
public final class PlanCards {
    private final Plan plan;
    private final Language language;
    private final List<HourRow> rows;
    private final Map<String, Thing> subjects = new LinkedHashMap<>();
    private final List<Card> cards = new ArrayList<>();

    private PlanCards(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
        this.rows = HourRow.of(plan.school());
    }

    /** The plan's cards: placed lessons, lessons without a time, meetings of teachers. */
    public static ForeignTimetable of(Plan plan, Language language) {
        return new PlanCards(plan, language).timetable();
    }

    private ForeignTimetable timetable() {
        var school = plan.school();
        school.subjects().forEach(one -> subjects.put(one.id(), new Thing(one.id(), one.name())));
        for (var happening : Happening.of(plan)) {
            // The periods of a double are one card, that of its first.
            if (happening.part() <= 1) {
                add(happening);
            }
        }
        plan.timetable().unplaced().forEach(this::addWithoutTime);
        return new ForeignTimetable(
                "",
                school.name() + " " + plan.name(),
                rows.stream()
                        .map(
                                row ->
                                        new Hour(
                                                row.number(),
                                                row.name().in(language),
                                                row.start(),
                                                row.end()))
                        .toList(),
                List.copyOf(subjects.values()),
                school.teachers().stream().map(one -> new Thing(one.id(), one.name())).toList(),
                school.rooms().stream()
                        .map(one -> new Place(one.id(), one.name(), one.pupilCapacity()))
                        .toList(),
                school.classes().stream().map(PlanCards::form).toList(),
                List.copyOf(cards),
                losses());
    }

    private static Form form(SchoolClass one) {
        var teacher = one.homeroomTeacher();
        var room = one.homeRoom();
        return new Form(
                one.id(),
                one.name(),
                one.grade(),
                one.pupilCount(),
                teacher == null ? "" : teacher.id(),
                room == null ? "" : room.id());
    }

    private void add(Happening happening) {
        var lesson = happening.lesson();
        var row = HourRow.rowOf(rows, plan.school(), happening).orElseThrow();
        var teachers = happening.teachers().stream().map(Teacher::id).toList();
        if (lesson == null) {
            var id = "meeting:" + happening.name();
            subjects.put(id, new Thing(id, happening.name()));
            cards.add(
                    new Card(
                            happening.name(),
                            id + ":" + String.join("+", teachers),
                            happening.weekday(),
                            row.number(),
                            1,
                            happening.weekType(),
                            List.of(new Part(List.of(), "", id, teachers, List.of()))));
            return;
        }
        cards.add(
                new Card(
                        lesson.id(),
                        course(lesson, teachers),
                        happening.weekday(),
                        row.number(),
                        lesson.lengthInPeriods(),
                        lesson.weekType(),
                        parts(lesson, teachers, happening.rooms())));
    }

    private void addWithoutTime(Lesson lesson) {
        var teachers = lesson.teachers().stream().map(Teacher::id).toList();
        cards.add(
                new Card(
                        lesson.id(),
                        course(lesson, teachers),
                        ForeignTimetable.NO_DAY,
                        0,
                        lesson.lengthInPeriods(),
                        lesson.weekType(),
                        parts(lesson, teachers, lesson.fixedRooms())));
    }

    /** Lessons of one assignment, length and teachers. */
    private static String course(Lesson lesson, List<String> teachers) {
        return lesson.assignment().id()
                + "|"
                + lesson.lengthInPeriods()
                + "|"
                + String.join("+", teachers);
    }

    private static List<Part> parts(Lesson lesson, List<String> teachers, List<Room> rooms) {
        var classes = lesson.classes().stream().map(SchoolClass::id).toList();
        var subject = lesson.subject().id();
        if (lesson.sets().isEmpty()) {
            return List.of(
                    new Part(
                            classes, "", subject, teachers, rooms.stream().map(Room::id).toList()));
        }
        return lesson.sets().stream()
                .map(
                        set ->
                                new Part(
                                        classes,
                                        set.name(),
                                        subject,
                                        List.of(set.teacher().id()),
                                        List.of(set.room().id())))
                .toList();
    }

    /** What these formats have no words for, as far as the school says it. */
    private List<Text> losses() {
        var facts = plan.school().facts();
        var lost = new ArrayList<Text>();
        lost.add(
                new Text(
                        "规则集、不排课时间、优先和固定时间",
                        "rules, times without lessons, preferred and fixed times"));
        long bells =
                plan.school().classes().stream()
                        .map(one -> plan.school().week(one).bell(0).intervals())
                        .distinct()
                        .count();
        if (bells > 1 || facts.bellSchedules().size() > 1) {
            lost.add(
                    new Text(
                            "不同年级或不同星期的作息时间：每节只有一个钟点，节次不变",
                            "bell times that differ by grade or day: a period has one clock time;"
                                    + " its number stays"));
        }
        lost.add(new Text("课间、午餐、大课间等不上课的时段", "breaks, lunch and other times without lessons"));
        if (!facts.clubs().isEmpty() || !facts.lectures().isEmpty()) {
            lost.add(
                    new Text(
                            "社团和讲座面向的年级、人数、志愿（只有时间、教师和场地）",
                            "grades, sizes and wishes of clubs and lectures (time, teachers and"
                                    + " rooms only)"));
        }
        if (plan.timetable().placements().stream()
                .anyMatch(one -> one.lesson().weekType() != WeekType.ALL)) {
            lost.add(
                    new Text(
                            "单双周在目标程序里叫 A 周、B 周，请确认第一周是单周",
                            "odd and even weeks are called A and B; make sure that the first is"
                                    + " odd"));
        }
        return List.copyOf(lost);
    }
}
