package paike.app.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import paike.model.Language;
import paike.model.Text;
import paike.model.calendar.CalendarDay;
import paike.model.calendar.Exam;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.SchoolEvent;
import paike.model.calendar.Term;
import paike.model.homework.HomeworkPlan;
import paike.model.school.School;
import paike.model.school.WeekType;
import paike.rules.Audit;

/**
 * The year of a school (校历) on one page: every week of both terms, events, exams, and its audit.
 */
public final class CalendarPage {
    private final Html html;
    private final School school;
    private final SchoolCalendar calendar;
    private final Audit audit;

    private CalendarPage(Html html, School school, Audit audit) {
        this.html = html;
        this.school = school;
        this.calendar = school.facts().calendar();
        this.audit = audit;
    }

    /**
     * The page; both languages are in it.
     *
     * @param audit of exams and the year
     * @param language shown first
     */
    public static String html(School school, Audit audit, Language language) {
        return Document.of(
                "calendar",
                Text.of("%s 校历", "%s calendar", school.name()),
                "",
                language,
                html -> new CalendarPage(html, school, audit).draw());
    }

    private void draw() {
        Document.header(
                html, school.name(), new Text("校历", "Calendar").zh(), List.<Document.Link>of());
        html.open("main");
        html.element("h1", Text.of("%s 校历", "%s, the school year", school.name()));
        html.open("div", "class", "terms");
        calendar.terms().forEach(this::term);
        html.close();
        legend();
        verdict();
        html.close();
    }

    private void term(Term term) {
        html.open("section").element("h2", term.name());
        html.open("table").open("thead").open("tr");
        html.element("th", new Text("周次", "Week"), "class", "week");
        for (int weekday = 1; weekday <= HomeworkPlan.DAYS; weekday++) {
            html.element("th", Text.weekday(weekday));
        }
        html.element("th", new Text("活动与考试", "Events and exams"), "class", "what");
        html.close().close().open("tbody");
        for (int week = 1; week <= term.weekCount(); week++) {
            week(term, week);
        }
        html.close().close().close().line();
    }

    private void week(Term term, int week) {
        var monday = term.monday(week);
        var inTerm = monday.isBefore(term.from()) ? term.from() : monday;
        boolean isOdd = term.weekType(inTerm) == WeekType.ODD;
        html.open("tr", "class", isOdd ? "odd" : "even").open("th", "class", "week");
        html.element("b", String.valueOf(week));
        html.element("small", isOdd ? new Text("单", "odd") : new Text("双", "even")).close();
        for (int day = 0; day < HomeworkPlan.DAYS; day++) {
            date(term, monday.plusDays(day));
        }
        html.open("td", "class", "what");
        happenings(term, monday).forEach(text -> html.element("span", text, "class", "item"));
        html.close().close();
    }

    private void date(Term term, LocalDate date) {
        if (!term.includes(date)) {
            html.open("td", "class", "out").close();
            return;
        }
        var day = calendar.day(date, school.grid().weekdays());
        html.open("td", "class", kind(day), "title", day.occasion().zh());
        boolean isFirst = date.getDayOfMonth() == 1 || date.equals(term.from());
        var number = String.valueOf(date.getDayOfMonth());
        html.text(isFirst ? date.getMonthValue() + "/" + number : number);
        if (isMadeUp(date)) {
            html.element("small", Text.of("补%s", "as %s", Text.weekday(day.weekday())));
        }
        html.close();
    }

    private boolean isMadeUp(LocalDate date) {
        return calendar.makeUpDays().stream().anyMatch(day -> day.date().equals(date));
    }

    private String kind(CalendarDay day) {
        if (isMadeUp(day.date())) {
            return "madeup";
        }
        if (calendar.holidays().stream().anyMatch(one -> one.includes(day.date()))) {
            return "holiday";
        }
        if (!day.hasLessons()) {
            return "free";
        }
        if (calendar.exams().stream().anyMatch(exam -> exam.date().equals(day.date()))) {
            return "exam";
        }
        return day.events().stream().anyMatch(SchoolEvent::stopsLessons)
                ? "stops"
                : day.events().isEmpty() ? "" : "event";
    }

    /** What the week has besides lessons, in order of date. */
    private List<Text> happenings(Term term, LocalDate monday) {
        var found = new ArrayList<Text>();
        for (int day = 0; day < HomeworkPlan.DAYS; day++) {
            var date = monday.plusDays(day);
            if (!term.includes(date)) {
                continue;
            }
            calendar.holidays().stream()
                    .filter(one -> one.from().equals(date))
                    .forEach(one -> found.add(named(one.from(), one.to(), Text.same(one.name()))));
            calendar.events().stream()
                    .filter(event -> event.from().equals(date))
                    .forEach(one -> found.add(named(one.from(), one.to(), Text.same(one.name()))));
            calendar.exams().stream()
                    .filter(exam -> exam.date().equals(date))
                    .forEach(exam -> found.add(named(date, date, words(exam))));
        }
        return found;
    }

    private static Text named(LocalDate from, LocalDate to, Text name) {
        var span =
                from.getMonthValue()
                        + "/"
                        + from.getDayOfMonth()
                        + (to.equals(from)
                                ? ""
                                : "–"
                                        + (to.getMonth() == from.getMonth()
                                                ? ""
                                                : to.getMonthValue() + "/")
                                        + to.getDayOfMonth());
        return Text.of("%s %s", "%s %s", span, name);
    }

    private static Text words(Exam exam) {
        var grades = new TreeSet<>(exam.grades());
        var span =
                grades.size() == 1
                        ? String.valueOf(grades.first())
                        : grades.size() == grades.last() - grades.first() + 1
                                ? grades.first() + "–" + grades.last()
                                : String.join("、", grades.stream().map(String::valueOf).toList());
        return Text.of("%s（%s 年级）", "%s (grades %s)", exam.name(), span);
    }

    private void legend() {
        html.open("p", "class", "legend");
        legend("holiday", new Text("放假", "holiday"));
        legend("madeup", new Text("调休上课", "made up"));
        legend("exam", new Text("考试", "exam"));
        legend("stops", new Text("停课活动", "no lessons"));
        legend("event", new Text("活动", "event"));
        html.close();
    }

    private void legend(String kind, Text words) {
        html.element("i", "", "class", kind).element("span", words);
    }

    private void verdict() {
        boolean isGood = audit.hard() == 0;
        html.open("section", "class", "verdict " + (isGood ? "good" : "bad"));
        html.element(
                "h2",
                isGood
                        ? new Text("✓ 考试和校历符合必守规则", "✓ Exams and calendar keep every must-rule")
                        : Text.of(
                                "✕ 考试和校历违反必守规则 %d 处",
                                "✕ Exams and calendar break must-rules, places: %d", audit.hard()));
        html.open("ul");
        for (var violation : audit.violations()) {
            html.open("li").element("b", violation.entry().rule().title()).text(" ");
            html.text(violation.finding().message());
            html.element("small", violation.entry().source().text()).close();
        }
        html.close().close();
    }
}
