package paike.rules.calendar;

import java.util.List;
import paike.model.Text;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.Term;
import paike.model.school.Meeting;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Named;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.YearRule;

/**
 * Meetings of these names take place so often in a term, holidays and stopped lessons left out.
 *
 * <p>Point: term x meeting. Deviation: times lacking. From: S4.2 (兼周, 8-9 times a term), S0.6 (教研
 * every week; domain notes C13).
 *
 * @param names of the meetings, such as {@code 语文教研} or {@code *教研}
 * @param least times a term
 */
public record HoldMeetingsPerTerm(List<String> names, int least) implements YearRule {

    @Override
    public Text title() {
        return new Text("每学期教研次数", "Meetings a term");
    }

    @Override
    public int pointCount(School school) {
        return school.facts().calendar().terms().size() * school.meetings().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        return Named.by(names, meeting(school, point).name())
                ? Math.max(0, least - times(school, point))
                : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        return new Finding(
                Place.NOWHERE.on(meeting(school, point).weekday()),
                Text.of(
                        "%s 在 %s 只有 %d 次，至少 %d 次",
                        "%1$s takes place %3$d times in %2$s, at least %4$d expected",
                        meeting(school, point).name(),
                        term(school, point).name(),
                        times(school, point),
                        least),
                List.of());
    }

    private static Meeting meeting(School school, int point) {
        return school.meetings().get(point % school.meetings().size());
    }

    private static Term term(School school, int point) {
        return school.facts().calendar().terms().get(point / school.meetings().size());
    }

    private static int times(School school, int point) {
        var meeting = meeting(school, point);
        var term = term(school, point);
        SchoolCalendar calendar = school.facts().calendar();
        return (int)
                calendar.taughtDays(term.from(), term.to(), school.grid().weekdays())
                        .filter(day -> day.weekday() == meeting.weekday())
                        .filter(day -> meeting.weekType().meetsIn(day.layer()))
                        .count();
    }
}
