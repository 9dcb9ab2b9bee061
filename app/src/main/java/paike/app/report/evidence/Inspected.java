package paike.app.report.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;

/**
 * What a report is about.
 *
 * @param date of the report
 */
public record Inspected(Plan plan, Rulebook rulebook, Audit audit, Occupancy now, LocalDate date) {

    public static Inspected of(Plan plan, Rulebook rulebook, Audit audit, LocalDate date) {
        var now = Occupancy.of(plan);
        return new Inspected(plan, rulebook, audit.counted(now), now, date);
    }

    public School school() {
        return plan.school();
    }

    /** The results of rules that have anything to judge in this school. */
    public List<Audit.Result> results() {
        return audit.results().stream().filter(one -> one.points() > 0).toList();
    }

    public List<Audit.Result> results(Level level) {
        return results().stream().filter(one -> one.entry().level() == level).toList();
    }

    List<SchoolClass> classes(int grade) {
        return school().classes().stream().filter(one -> one.grade() == grade).toList();
    }

    /** The judged entries of a kind of rule that hold for a grade, must before should. */
    <T extends Rule> Stream<T> rules(Class<T> kind, int grade) {
        return Stream.of(Level.MUST, Level.SHOULD)
                .flatMap(level -> rulebook.of(level).stream())
                .filter(entry -> holdsFor(entry, grade))
                .map(RulebookEntry::rule)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    static boolean holdsFor(RulebookEntry entry, int grade) {
        return entry.grades().isEmpty() || entry.grades().contains(grade);
    }
}
