package paike.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.model.Text;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.Term;
import paike.model.school.WeekType;

/** The dates that calendars are made for. */
final class CalendarDates {
    private CalendarDates() {}

    /**
     * The school's calendar, or as much of it as is asked for; without one, a term of these dates
     * whose first week is odd.
     *
     * @param from null = not asked for
     * @param until null = not asked for; included
     * @throws DatasetException if the dates are in the wrong order
     */
    static SchoolCalendar of(
            SchoolCalendar own, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw DatasetException.of(
                    "--until",
                    "",
                    Text.of("%s 在 --from %s 之前", "%s is before --from %s", until, from),
                    new Text("请检查日期。", "Check the dates."));
        }
        if (!own.isStated()) {
            return from == null || until == null
                    ? own
                    : with(own, List.of(new Term("term", "", from, until, WeekType.ODD)));
        }
        var terms = new ArrayList<Term>();
        for (var term : own.terms()) {
            var first = from == null || from.isBefore(term.from()) ? term.from() : from;
            var last = until == null || until.isAfter(term.to()) ? term.to() : until;
            if (!last.isBefore(first)) {
                terms.add(new Term(term.id(), term.name(), first, last, term.weekType(first)));
            }
        }
        return with(own, terms);
    }

    private static SchoolCalendar with(SchoolCalendar own, List<Term> terms) {
        return new SchoolCalendar(
                terms, own.holidays(), own.makeUpDays(), own.events(), own.exams());
    }

    /** What to say where there is no date at all. */
    static DatasetException none(Path source) {
        return DatasetException.of(
                source.toString(),
                "",
                new Text(
                        "学校没有校历，不知道哪些日子上课",
                        "the school states no calendar, so no date of a lesson is known"),
                new Text(
                        "请加 --from 2026-09-01 --until 2027-01-20，或在 school.json 里写 calendar。",
                        "Add --from 2026-09-01 --until 2027-01-20, or state a calendar in"
                                + " school.json."));
    }
}
