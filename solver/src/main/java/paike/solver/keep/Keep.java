package paike.solver.keep;

import java.util.BitSet;
import java.util.Set;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.School;
import paike.rules.Audit;
import paike.solver.Scenario;
import paike.solver.repair.Repair;
import paike.solver.repair.RepairLimits;
import paike.solver.repair.pieces.Touched;

/**
 * Finds the timetable of a school that is nearest to another one: with all must-rules kept, or as
 * many as can be; with as few lessons changed as possible; among those, with as few teachers
 * touched, then as few classes, then the least penalty.
 *
 * <p>Lessons that are new, and rooms and teachers that are no more, change in any case and cost
 * nothing.
 */
public final class Keep {
    private final Before before;
    private final Scenario scenario;
    private final Carried carried;

    /**
     * @param before a timetable of the school as it was; its lessons are found again by assignment,
     *     class, subject and teacher
     */
    public Keep(Timetable before, Scenario scenario) {
        this.before = new Before(before, scenario.school());
        this.scenario = scenario;
        this.carried = Carrying.of(this.before, scenario);
    }

    Before before() {
        return before;
    }

    Scenario scenario() {
        return scenario;
    }

    /** How many lessons of the timetable before have found their place in the school now. */
    public int carried() {
        return (int)
                carried.timetable().placements().stream()
                        .filter(one -> one.lesson().isPlanned())
                        .count();
    }

    /** The timetable before, as far as its lessons have a place in the school now. */
    public Timetable carriedOver() {
        return planned(carried.timetable());
    }

    /** The timetable nearest to the one before. */
    public Kept nearest(KeepLimits limits) {
        var rulebook = EveryLessonPlaced.with(scenario.rulebook());
        var repaired =
                Repair.of(
                        new Plan("", carried.timetable()),
                        rulebook,
                        new RepairLimits(limits.time(), limits.seed(), Set.of(), limits.stop()),
                        touched());
        var mended = planned(repaired.plan().timetable());
        if (broken(mended) > 0 && !repaired.fewest() && !limits.stop().getAsBoolean()) {
            var searched = new Rescue(before, scenario).search(limits);
            if (broken(searched) < broken(mended)) {
                return against(searched, false);
            }
        }
        return against(mended, repaired.fewest());
    }

    /** Broken must-points and lessons without a place. */
    private long broken(Timetable timetable) {
        return Audit.of(timetable, scenario.rulebook()).hard() + timetable.unplaced().size();
    }

    /** What another timetable of the school now changes. */
    public Kept against(Timetable timetable, boolean fewest) {
        var departures = Differences.between(before, timetable);
        var reasons = new Reasons(before, carried, timetable, scenario.rulebook());
        return new Kept(timetable, reasons.given(departures), fewest);
    }

    /** On the school now, without lessons that it does not ask for. */
    private Timetable planned(Timetable found) {
        var school = scenario.school();
        return new Timetable(
                school,
                found.placements().stream()
                        .filter(one -> one.lesson().isPlanned())
                        .map(one -> on(school, one))
                        .toList());
    }

    private static Placement on(School school, Placement one) {
        var lesson = school.lessons().get(one.lesson().index());
        return new Placement(
                lesson.assignment().candidates().isEmpty()
                        ? lesson
                        : lesson.by(one.lesson().teachers()),
                school.grid().slot(one.start().index()),
                one.room());
    }

    /** Whoever has a lesson that changes in any case. */
    private Touched touched() {
        var school = scenario.school();
        var at = planned(carried.timetable());
        var sure = new Kept(at, Differences.between(before, at), false);
        var teachers = new BitSet();
        var classes = new BitSet();
        var named = Set.copyOf(sure.teachers());
        school.teachers().stream()
                .filter(one -> named.contains(one.name()))
                .forEach(one -> teachers.set(one.index()));
        var namedClasses = Set.copyOf(sure.classes());
        school.classes().stream()
                .filter(one -> namedClasses.contains(one.name()))
                .forEach(one -> classes.set(one.index()));
        for (var lesson : at.unplaced()) {
            lesson.teachers().forEach(one -> teachers.set(one.index()));
            lesson.classes().forEach(one -> classes.set(one.index()));
        }
        return Touched.beyond(teachers, classes);
    }
}
