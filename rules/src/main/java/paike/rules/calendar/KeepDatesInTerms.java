package paike.rules.calendar;

import java.time.LocalDate;
import java.util.List;
import paike.model.Text;
import paike.model.calendar.SchoolCalendar;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.YearRule;

/**
 * Events and exams keep to the terms of the one calendar that the whole school follows.
 *
 * <p>Point: event, then exam. Deviation: 1 if it begins outside of all terms. From: S3.4 (统一校历;
 * domain notes D15), 负面清单 2025 (no early begin of term).
 */
public record KeepDatesInTerms() implements YearRule {

    @Override
    public Text title() {
        return new Text("活动和考试在学期内", "Events and exams within the terms");
    }

    @Override
    public int pointCount(School school) {
        var calendar = school.facts().calendar();
        return calendar.isStated() ? calendar.events().size() + calendar.exams().size() : 0;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        SchoolCalendar calendar = now.school().facts().calendar();
        return calendar.term(date(calendar, point)).isPresent() ? 0 : 1;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        SchoolCalendar calendar = now.school().facts().calendar();
        int events = calendar.events().size();
        return new Finding(
                Place.NOWHERE,
                Text.of(
                        "“%s”（%s）不在任何学期内",
                        "\"%s\" (%s) lies outside of all terms",
                        point < events
                                ? calendar.events().get(point).name()
                                : calendar.exams().get(point - events).name(),
                        date(calendar, point)),
                List.of());
    }

    private static LocalDate date(SchoolCalendar calendar, int point) {
        int events = calendar.events().size();
        return point < events
                ? calendar.events().get(point).from()
                : calendar.exams().get(point - events).date();
    }
}
