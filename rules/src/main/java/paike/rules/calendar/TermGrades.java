package paike.rules.calendar;

import java.util.List;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.calendar.EventKind;
import paike.model.calendar.SchoolEvent;
import paike.model.calendar.Term;
import paike.model.school.School;

/** Points that are grades in terms: term * grades + grade. */
final class TermGrades {
    private TermGrades() {}

    static int pointCount(School school) {
        return school.facts().calendar().terms().size() * school.grades().size();
    }

    static Term term(int point, School school) {
        return school.facts().calendar().terms().get(point / school.grades().size());
    }

    /**
     * Events of some kinds.
     *
     * @param named words, one of which their names contain; empty = any
     */
    static Stream<SchoolEvent> events(School school, List<EventKind> kinds, List<String> named) {
        return school.facts().calendar().events().stream()
                .filter(event -> kinds.contains(event.kind()))
                .filter(
                        event ->
                                named.isEmpty() || named.stream().anyMatch(event.name()::contains));
    }

    static Text kinds(List<EventKind> kinds) {
        return Text.join(kinds.stream().map(EventKind::title).toList());
    }
}
