package paike.datasets.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paike.model.Text;
import paike.model.calendar.EventKind;
import paike.model.calendar.Exam;
import paike.model.calendar.ExamKind;
import paike.model.calendar.Holiday;
import paike.model.calendar.MakeUpDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.SchoolEvent;
import paike.model.calendar.Term;
import paike.model.school.Subject;
import paike.model.school.WeekType;

/** Reads what a school says by date: terms, holidays, make-up days, events, exams. */
final class CalendarReader {
    static final Map<String, EventKind> EVENTS =
            Names.byCode(EventKind::code, List.of(EventKind.values()));
    static final Map<String, ExamKind> EXAMS =
            Names.byCode(ExamKind::code, List.of(ExamKind.values()));
    private static final Map<String, WeekType> WEEKS =
            Names.byCode(WeekType::name, List.of(WeekType.ODD, WeekType.EVEN));

    private final JsonCursor school;
    private final Map<String, Subject> subjectById;
    private final List<Integer> weekdays;

    CalendarReader(JsonCursor school, List<Subject> subjects, List<Integer> weekdays) {
        this.school = school;
        this.subjectById = Names.byId(subjects, Subject::id);
        this.weekdays = weekdays;
    }

    SchoolCalendar calendar() {
        var ids = new Names.Unique();
        var terms = school.objects("terms", at -> term(at, ids));
        checkOrder(terms);
        var dates = new Names.Unique();
        return new SchoolCalendar(
                terms,
                school.objects(
                        "holidays",
                        at -> {
                            var name = at.text("name");
                            var from = at.date("from");
                            return new Holiday(name, from, end(at, from));
                        }),
                school.objects("makeUpDays", at -> makeUpDay(at, dates)),
                school.objects("events", CalendarReader::event),
                school.objects("exams", this::exam));
    }

    private static Term term(JsonCursor at, Names.Unique ids) {
        var id = at.text("id");
        ids.check(at, "id", id);
        var name = at.text("name", id);
        var from = at.date("from");
        var to = at.date("to");
        checkEnd(at, from, to);
        return new Term(id, name, from, to, at.choice("firstWeek", WEEKS, WeekType.ODD));
    }

    private void checkOrder(List<Term> terms) {
        for (int i = 1; i < terms.size(); i++) {
            var before = terms.get(i - 1);
            if (!terms.get(i).from().isAfter(before.to())) {
                school.problem(
                        "terms[" + i + "].from",
                        Text.of(
                                "%s：应晚于上一学期“%s”的最后一天 %s",
                                "%s: after the last day of \"%s\", %s, expected",
                                terms.get(i).from(),
                                before.name(),
                                before.to()),
                        new Text("学期按时间先后排列，互不重叠。", "Terms stand in order of time, apart."));
            }
        }
    }

    private MakeUpDay makeUpDay(JsonCursor at, Names.Unique dates) {
        var date = at.date("date");
        dates.check(at, "date", date.toString());
        int weekday = at.integer("weekday", 1, BellReader.LAST_WEEKDAY);
        if (!weekdays.contains(weekday)) {
            at.problem(
                    "weekday",
                    Text.of(
                            "%d 不是上课日（%s）",
                            "%d is no day of the school week (%s)", weekday, weekdays),
                    new Text("请填按星期几的课表上课。", "State whose timetable is taught that day."));
        }
        return new MakeUpDay(
                at.text("name", "调休上课"),
                date,
                weekday,
                at.has("weeks")
                        ? Optional.of(at.requiredChoice("weeks", WEEKS))
                        : Optional.empty());
    }

    private static SchoolEvent event(JsonCursor at) {
        var kind = at.choice("kind", EVENTS, EventKind.OTHER);
        var from = at.date("from");
        return new SchoolEvent(
                at.text("name", kind.title().zh()),
                kind,
                from,
                end(at, from),
                at.integerSet("grades", 1, BellReader.LAST_GRADE),
                at.bool("stopsLessons", false));
    }

    private Exam exam(JsonCursor at) {
        var kind = at.requiredChoice("kind", EXAMS);
        var grades = at.integerSet("grades", 1, BellReader.LAST_GRADE);
        if (grades.isEmpty()) {
            at.problem("grades", new Text("至少应有一个年级", "at least one grade expected"));
        }
        return new Exam(
                at.text("name", kind.title().zh()),
                kind,
                at.date("date"),
                grades,
                Set.copyOf(at.references("subjects", subjectById, SchoolReader.SUBJECT)),
                at.bool("onPaper", true),
                at.bool("ordered", false),
                at.bool("levels", true),
                at.bool("ranked", false));
    }

    private static LocalDate end(JsonCursor at, LocalDate from) {
        var to = at.date("to", from);
        checkEnd(at, from, to);
        return to;
    }

    private static void checkEnd(JsonCursor at, LocalDate from, LocalDate to) {
        if (to.isBefore(from) && !to.equals(LocalDate.EPOCH)) {
            at.problem(
                    "to",
                    Text.of("%s 早于开始的 %s", "%s is before the begin, %s", to, from),
                    new Text("最后一天也算在内。", "The last day is included."));
        }
    }
}
