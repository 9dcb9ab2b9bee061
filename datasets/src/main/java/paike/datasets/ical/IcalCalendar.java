package paike.datasets.ical;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import paike.datasets.sheets.Happening;
import paike.model.Language;
import paike.model.Text;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.Term;
import paike.model.plan.Plan;
import paike.model.school.WeekType;

/** One calendar: the lessons of a class, teacher or room on the dates of the school's calendar. */
final class IcalCalendar {
    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");
    private static final String REFRESHED = "P1D";

    private final Plan plan;
    private final SchoolCalendar calendar;
    private final Instant now;
    private final Language language;
    private final Set<Integer> weekdays;
    private final IcalText out = new IcalText();

    IcalCalendar(Plan plan, SchoolCalendar calendar, Instant now, Language language) {
        this.plan = plan;
        this.calendar = calendar;
        this.now = now;
        this.language = language;
        this.weekdays = new TreeSet<>(plan.school().facts().weekdays());
    }

    /**
     * The calendar as text.
     *
     * @param view whose it is, as a part of the ids of its events
     * @param grades whose holidays and events are shown; empty = those of all
     * @param title what an event is called
     */
    String text(
            String view,
            Text name,
            Set<Integer> grades,
            List<Happening> happenings,
            Function<Happening, Text> title) {
        out.begin("VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Paike//Timetable//ZH");
        out.line("CALSCALE", "GREGORIAN").line("METHOD", "PUBLISH");
        out.words("NAME", say(name)).words("X-WR-CALNAME", say(name));
        out.line("X-WR-TIMEZONE", IcalText.ZONE);
        out.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESHED);
        out.line("X-PUBLISHED-TTL", REFRESHED);
        out.begin("VTIMEZONE").line("TZID", IcalText.ZONE);
        out.begin("STANDARD").line("DTSTART", "19700101T000000");
        out.line("TZOFFSETFROM", "+0800").line("TZOFFSETTO", "+0800").line("TZNAME", "CST");
        out.end("STANDARD").end("VTIMEZONE");
        for (var occurrence : Occurrence.of(happenings)) {
            for (var term : calendar.terms()) {
                lesson(view, term, occurrence, title);
            }
        }
        wholeDays(view, grades);
        return out.end("VCALENDAR").toString();
    }

    private String say(Text words) {
        return words.in(language);
    }

    private void lesson(
            String view, Term term, Occurrence occurrence, Function<Happening, Text> title) {
        var what = occurrence.what();
        var dates =
                LessonDates.of(
                        calendar,
                        term,
                        weekdays,
                        what.weekday(),
                        what.weekType(),
                        occurrence.grades());
        if (dates.isEmpty()) {
            return;
        }
        var held = dates.get();
        begin(view + "|" + occurrence.key() + "|" + term.id());
        out.at("DTSTART", held.first().atTime(occurrence.start()));
        out.at("DTEND", held.first().atTime(occurrence.end()));
        if (!held.first().equals(held.last())) {
            out.line(
                    "RRULE",
                    "FREQ=WEEKLY"
                            + (held.everySecondWeek() ? ";INTERVAL=2" : "")
                            + ";UNTIL="
                            + IcalText.utc(held.last().atTime(occurrence.start())));
        }
        out.at("EXDATE", times(held.without(), occurrence));
        out.at("RDATE", times(held.more(), occurrence));
        out.words("SUMMARY", say(title.apply(what)).replace("\n", " "));
        out.words("LOCATION", what.roomNames());
        out.words("DESCRIPTION", say(description(what)));
        end();
    }

    private static List<LocalDateTime> times(List<LocalDate> dates, Occurrence occurrence) {
        return dates.stream().map(date -> date.atTime(occurrence.start())).toList();
    }

    /** Class, subject, teacher, which weeks. */
    private Text description(Happening what) {
        var week =
                what.weekType() == WeekType.ALL
                        ? Text.same("")
                        : what.weekType() == WeekType.ODD
                                ? new Text(" 单周", " odd weeks")
                                : new Text(" 双周", " even weeks");
        return Text.of(
                "%s%s",
                "%s%s",
                (what.classNames() + " " + what.name() + " " + what.people()).strip(),
                week);
    }

    /** Holidays, events and exams, without a time. */
    private void wholeDays(String view, Set<Integer> grades) {
        for (var holiday : calendar.holidays()) {
            day(view + "|holiday", holiday.name(), holiday.from(), holiday.to());
        }
        for (var event : calendar.events()) {
            if (grades.isEmpty() || grades.stream().anyMatch(event::isFor)) {
                day(view + "|event", event.name(), event.from(), event.to());
            }
        }
        for (var exam : calendar.exams()) {
            if (grades.isEmpty() || grades.stream().anyMatch(exam.grades()::contains)) {
                day(view + "|exam", exam.name(), exam.date(), exam.date());
            }
        }
    }

    private void day(String key, String name, LocalDate from, LocalDate to) {
        begin(key + "|" + name + "|" + from);
        out.on("DTSTART", from).on("DTEND", to.plusDays(1));
        out.words("SUMMARY", name).line("TRANSP", "TRANSPARENT");
        end();
    }

    /** The same key has the same id in every export; later exports have higher sequences. */
    private void begin(String key) {
        var id = plan.school().id() + "|" + key;
        out.begin("VEVENT");
        out.line("UID", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)) + "@paike");
        out.line("DTSTAMP", IcalText.utc(now));
        out.line("SEQUENCE", String.valueOf(Duration.between(EPOCH, now).toMinutes()));
    }

    private void end() {
        out.end("VEVENT");
    }
}
