package paike.datasets.ical;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.Selection;
import paike.datasets.sheets.WeekTables;
import paike.model.Language;
import paike.model.Text;
import paike.model.calendar.SchoolCalendar;
import paike.model.plan.Plan;

/**
 * A plan as calendars, one for each class, teacher and room, or one of the whole school.
 *
 * <p>An event is a lesson in a term. Its UID is made of the school, the lesson and whose calendar
 * it is, so that a later export changes the same event.
 */
public final class TimetableCalendars {
    private final Plan plan;
    private final SchoolCalendar calendar;
    private final Instant now;
    private final Language language;
    private final WeekTables tables;

    /**
     * @param calendar that states at least one term
     * @param now told as the time of the events' last change
     */
    public TimetableCalendars(Plan plan, SchoolCalendar calendar, Instant now, Language language) {
        this.plan = plan;
        this.calendar = calendar;
        this.now = now;
        this.language = language;
        this.tables = new WeekTables(plan);
    }

    /** Calendars by the names of their files, such as "班级/三(1)班.ics". */
    public Map<String, String> files(Selection whose) {
        var files = new LinkedHashMap<String, String>();
        var names = new FileNames();
        for (var one : whose.classes()) {
            files.put(
                    names.of(new Text("班级", "classes"), one.name()),
                    calendar()
                            .text(
                                    "class|" + one.id(),
                                    title(one.name()),
                                    Set.of(one.grade()),
                                    tables.of(one),
                                    TimetableCalendars::ofClass));
        }
        for (var one : whose.teachers()) {
            files.put(
                    names.of(new Text("教师", "teachers"), one.name()),
                    calendar()
                            .text(
                                    "teacher|" + one.id(),
                                    title(one.name()),
                                    Set.of(),
                                    tables.of(one),
                                    TimetableCalendars::ofOthers));
        }
        for (var one : whose.rooms()) {
            files.put(
                    names.of(new Text("场地", "rooms"), one.name()),
                    calendar()
                            .text(
                                    "room|" + one.id(),
                                    title(one.name()),
                                    Set.of(),
                                    tables.of(one),
                                    TimetableCalendars::ofOthers));
        }
        return files;
    }

    /** One calendar of all that takes place. */
    public String whole() {
        return calendar()
                .text(
                        "school",
                        Text.same(plan.school().name()),
                        Set.of(),
                        tables.happenings(),
                        TimetableCalendars::ofOthers);
    }

    private IcalCalendar calendar() {
        return new IcalCalendar(plan, calendar, now, language);
    }

    private static Text title(String name) {
        return Text.of("%s课表", "Timetable of %s", name);
    }

    private static Text ofClass(Happening happening) {
        return Text.same(happening.name());
    }

    private static Text ofOthers(Happening happening) {
        return Text.same((happening.classNames() + " " + happening.name()).strip());
    }

    /** Names that every system takes, each once. */
    private final class FileNames {
        private final Set<String> taken = new HashSet<>();

        private String of(Text folder, String name) {
            var safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
            var free = safe.isEmpty() || safe.startsWith(".") ? "_" + safe : safe;
            var stem = folder.in(language) + "/" + free;
            var path = stem;
            for (int again = 2; !taken.add(path); again++) {
                path = stem + " " + again;
            }
            return path + ".ics";
        }
    }
}
