package paike.app.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.calendar.SchoolCalendar;

/** Terms, holidays, make-up days, events and exams. */
final class CalendarNotice {
    private static final Text ALL = new Text("全校", "all");

    private final SchoolCalendar calendar;
    private final List<Piece> pieces = new ArrayList<>();

    private CalendarNotice(SchoolCalendar calendar) {
        this.calendar = calendar;
    }

    static List<Piece> of(Published published) {
        var calendar = published.school().facts().calendar();
        return calendar.isStated() ? new CalendarNotice(calendar).pieces() : List.of();
    }

    private List<Piece> pieces() {
        table(
                new Text("学期", "Terms"),
                List.of(new Text("起止", "From and to"), new Text("教学周", "Weeks")),
                calendar.terms().stream()
                        .map(
                                term ->
                                        List.of(
                                                Cell.of(term.name()),
                                                span(term.from(), term.to()),
                                                Cell.of(term.weekCount())))
                        .toList());
        table(
                new Text("放假", "Holidays"),
                List.of(new Text("日期", "Dates")),
                calendar.holidays().stream()
                        .map(one -> List.of(Cell.of(one.name()), span(one.from(), one.to())))
                        .toList());
        table(
                new Text("调休上课", "Make-up days"),
                List.of(new Text("日期", "Date"), new Text("上哪天的课", "Lessons of")),
                calendar.makeUpDays().stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(one.name()),
                                                span(one.date(), one.date()),
                                                Cell.of(Text.weekday(one.weekday()))))
                        .toList());
        table(
                new Text("活动", "Events"),
                List.of(new Text("日期", "Dates"), new Text("年级", "Grades")),
                calendar.events().stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(one.name()),
                                                span(one.from(), one.to()),
                                                Cell.of(grades(one.grades()))))
                        .toList());
        table(
                new Text("考试", "Exams"),
                List.of(new Text("日期", "Date"), new Text("类别", "Kind"), new Text("年级", "Grades")),
                calendar.exams().stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(one.name()),
                                                span(one.date(), one.date()),
                                                Cell.of(one.kind().title()),
                                                Cell.of(grades(one.grades()))))
                        .toList());
        return pieces;
    }

    private void table(Text title, List<Text> head, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            var whole = new ArrayList<Text>();
            whole.add(new Text("名称", "Name"));
            whole.addAll(head);
            pieces.add(new Piece.Heading(2, title, "part-" + (pieces.size() / 2 + 1)));
            pieces.add(new Piece.Table(List.of(), whole, rows));
        }
    }

    private static Cell span(LocalDate from, LocalDate to) {
        return Cell.of(from.equals(to) ? from.toString() : from + " – " + to);
    }

    private static Text grades(Set<Integer> grades) {
        return grades.isEmpty()
                ? ALL
                : Text.join(new TreeSet<>(grades).stream().map(IntervalNames::grade).toList());
    }
}
