package paike.rules.dated;

import java.util.List;
import paike.model.Text;
import paike.model.calendar.Term;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * In the first weeks of a term no lessons are swapped.
 *
 * <p>Point: term. Deviation: swaps in force that touch a date of these weeks; substitutions for the
 * absent do not count. From: domain notes 2.4 (W37).
 *
 * @param weeks of the term, from its first
 */
public record FreezeTimetable(int weeks) implements StaticRule {

    @Override
    public Text title() {
        return new Text("开学初课表冻结，不调课", "No swaps in the first weeks of term");
    }

    @Override
    public int pointCount(School school) {
        return school.facts().calendar().terms().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return swaps(now, term(now, point)).size();
    }

    private static Term term(Occupancy now, int point) {
        return now.school().facts().calendar().terms().get(point);
    }

    private List<Change> swaps(Occupancy now, Term term) {
        return now.dated().changes().inForce().stream()
                .filter(change -> change.kind() == ChangeKind.SWAP)
                .filter(
                        change ->
                                change.dates().stream()
                                        .anyMatch(
                                                date ->
                                                        term.includes(date)
                                                                && term.week(date) <= weeks))
                .toList();
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var term = term(now, point);
        return new Finding(
                Place.NOWHERE,
                Text.of(
                        "%s前 %d 周课表冻结，第 %s 号调课在此期间",
                        "the timetable is frozen in %s for %d weeks; swaps in this time: %s",
                        term.name(),
                        weeks,
                        Text.join(
                                swaps(now, term).stream()
                                        .map(change -> Text.same(change.id()))
                                        .toList())),
                List.of());
    }
}
