package paike.datasets.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.datasets.exchange.DrawnPlans;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.Selection;
import paike.datasets.sheets.SmallSchool;
import paike.datasets.sheets.WeekTables;
import paike.model.Language;
import paike.model.calendar.EventKind;
import paike.model.calendar.Holiday;
import paike.model.calendar.MakeUpDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.SchoolEvent;
import paike.model.calendar.Term;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.WeekType;

/** What a calendar library makes of our calendars, against the school's calendar date by date. */
class TimetableCalendarsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-08-25T02:00:00Z");

    /**
     * A term that begins on a Tuesday, with the usual troubles of an autumn; and a short second.
     */
    private static final SchoolCalendar CALENDAR =
            new SchoolCalendar(
                    List.of(
                            new Term(
                                    "autumn",
                                    "第一学期",
                                    LocalDate.of(2026, 9, 1),
                                    LocalDate.of(2026, 11, 20),
                                    WeekType.ODD),
                            new Term(
                                    "spring",
                                    "第二学期",
                                    LocalDate.of(2027, 3, 1),
                                    LocalDate.of(2027, 3, 19),
                                    WeekType.EVEN)),
                    List.of(
                            new Holiday(
                                    "国庆节", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7)),
                            new Holiday(
                                    "中秋节", LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 25))),
                    List.of(
                            new MakeUpDay(
                                    "国庆调休",
                                    LocalDate.of(2026, 9, 27),
                                    2,
                                    Optional.of(WeekType.EVEN)),
                            new MakeUpDay("国庆调休", LocalDate.of(2026, 10, 10), 1, Optional.empty()),
                            new MakeUpDay("换课", LocalDate.of(2026, 11, 2), 2, Optional.empty())),
                    List.of(
                            new SchoolEvent(
                                    "运动会",
                                    EventKind.SPORTS_MEET,
                                    LocalDate.of(2026, 10, 19),
                                    LocalDate.of(2026, 10, 20),
                                    Set.of(1, 2, 3),
                                    true)),
                    List.of());

    private static TimetableCalendars calendars(Plan plan, Instant now) {
        return new TimetableCalendars(plan, CALENDAR, now, Language.ZH);
    }

    private static List<VEvent> events(String text) {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        try {
            return new CalendarBuilder()
                    .build(new StringReader(text)).getComponents(Component.VEVENT).stream()
                            .map(VEvent.class::cast)
                            .filter(event -> event.getProperty(Property.TRANSP).isEmpty())
                            .toList();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that the library finds between two dates, as "2026-09-01 08:00-08:40 语文". */
    private static List<String> found(String text) {
        var from = LocalDate.of(2026, 8, 1).atStartOfDay(ZONE);
        var to = LocalDate.of(2027, 7, 1).atStartOfDay(ZONE);
        var found = new ArrayList<String>();
        for (var event : events(text)) {
            for (Period<ZonedDateTime> at :
                    event.<ZonedDateTime>calculateRecurrenceSet(new Period<>(from, to))) {
                var start = at.getStart().withZoneSameInstant(ZONE);
                var end = at.getEnd().withZoneSameInstant(ZONE);
                found.add(
                        line(
                                start.toLocalDate(),
                                start.toLocalTime(),
                                end.toLocalTime(),
                                event.getSummary().getValue()));
            }
        }
        Collections.sort(found);
        return found;
    }

    private static String line(LocalDate date, LocalTime start, LocalTime end, String what) {
        return "%s %s-%s %s".formatted(date, start, end, what);
    }

    /** The same by asking the calendar for every date. */
    private static List<String> expected(Plan plan, List<Happening> happenings, boolean ofClass) {
        var expected = new ArrayList<String>();
        var weekdays = plan.school().facts().weekdays();
        for (var term : CALENDAR.terms()) {
            term.dates()
                    .map(date -> CALENDAR.day(date, weekdays))
                    .forEach(
                            day -> {
                                for (var occurrence : Occurrence.of(happenings)) {
                                    var what = occurrence.what();
                                    var grades = new TreeSet<>(what.grades());
                                    what.classes().forEach(one -> grades.add(one.grade()));
                                    boolean held =
                                            day.hasLessons()
                                                    && day.weekday() == what.weekday()
                                                    && what.weekType().meetsIn(day.layer())
                                                    && (grades.isEmpty()
                                                            || grades.stream()
                                                                    .anyMatch(day::hasLessons));
                                    if (held) {
                                        expected.add(
                                                line(
                                                        day.date(),
                                                        occurrence.start(),
                                                        occurrence.end(),
                                                        title(what, ofClass)));
                                    }
                                }
                            });
        }
        Collections.sort(expected);
        return expected;
    }

    private static String title(Happening what, boolean ofClass) {
        return ofClass ? what.name() : (what.classNames() + " " + what.name()).strip();
    }

    static Stream<Plan> plans() {
        return Stream.of(SmallSchool.plan(), DrawnPlans.of("nineyears"), DrawnPlans.of("lixin"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyDateHasTheLessonsOfItsDay(Plan plan) {
        var tables = new WeekTables(plan);
        var school = plan.school();
        var whose =
                new Selection(
                        List.of(school.classes().getFirst(), school.classes().getLast()),
                        school.teachers().subList(0, 3),
                        List.of(school.rooms().getLast()),
                        false);
        var texts = new ArrayList<>(calendars(plan, NOW).files(whose).values());
        var wanted = new ArrayList<List<String>>();
        whose.classes().forEach(one -> wanted.add(expected(plan, tables.of(one), true)));
        whose.teachers().forEach(one -> wanted.add(expected(plan, tables.of(one), false)));
        whose.rooms().forEach(one -> wanted.add(expected(plan, tables.of(one), false)));
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(String.join("\n", wanted.get(i)), String.join("\n", found(texts.get(i))));
        }
        assertFalse(wanted.getFirst().isEmpty());
    }

    @Test
    void sameLessonKeepsItsIdWhenItMovesAndItsSequenceGrows() {
        var plan = SmallSchool.plan();
        var school = plan.school();
        var moved = new ArrayList<Placement>();
        for (var placement : plan.timetable().placements()) {
            var lesson = placement.lesson();
            boolean isFirst = moved.isEmpty();
            var other =
                    school.grid().slots().stream()
                            .filter(slot -> school.canStart(lesson, slot))
                            .toList()
                            .getLast();
            moved.add(isFirst ? new Placement(lesson, other, placement.room()) : placement);
        }
        var later = new Plan(plan.name(), new Timetable(school, moved));
        var before = events(calendars(plan, NOW).whole());
        var after = events(calendars(later, NOW.plusSeconds(3600)).whole());
        assertNotEquals(plan.timetable(), later.timetable());
        assertEquals(uids(before), uids(after));
        assertEquals(before.size(), uids(before).size(), "no id twice");
        assertEquals(sequence(before.getFirst()) + 60, sequence(after.getFirst()));
    }

    private static Set<String> uids(List<VEvent> events) {
        var uids = new TreeSet<String>();
        events.forEach(event -> uids.add(event.getUid().orElseThrow().getValue()));
        return uids;
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(event.getProperty(Property.SEQUENCE).orElseThrow().getValue());
    }

    @Test
    void fileHasItsZoneItsRefreshAndShortLines() {
        var text =
                Objects.requireNonNull(
                        calendars(SmallSchool.plan(), NOW)
                                .files(Selection.all(SmallSchool.plan()))
                                .get("班级/一(1)班.ics"));
        assertTrue(text.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n"), text);
        assertTrue(text.contains("REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n"), text);
        assertTrue(text.contains("INTERVAL=2;UNTIL=2026"), "art in odd weeks only");
        assertTrue(text.contains("EXDATE;TZID=Asia/Shanghai:"), text);
        assertTrue(text.contains("RDATE;TZID=Asia/Shanghai:"), text);
        assertTrue(text.contains("SUMMARY:国庆节\r\nTRANSP:TRANSPARENT"), "holidays are shown");
        assertTrue(
                text.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
    }
}
