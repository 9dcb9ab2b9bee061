package paike.app.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paike.datasets.DatasetException;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.dated.ChangeState;
import paike.model.dated.DatedLesson;
import paike.model.dated.DatedWeek;
import paike.model.dated.DayPlan;
import paike.model.dated.LessonChange;
import paike.model.plan.Plan;
import paike.model.school.LessonKind;
import paike.model.school.Teacher;
import paike.solver.covers.Absence;
import paike.solver.covers.CoverDay;
import paike.solver.covers.CoverOption;
import paike.solver.covers.CoverPlan;
import paike.solver.covers.Covers;

/** Finds substitutes day after day; each day knows what the days before have settled. */
public final class CoverRun {
    private final List<Absence> absences;
    private final SwapDraft.Decision decision;
    private final List<AskedCover> named;
    private final List<Day> days = new ArrayList<>();
    private DatedPlan plan;

    /**
     * A day with what is done about its absent teachers.
     *
     * @param changes as they are to be noted in the log
     */
    public record Day(CoverDay task, CoverPlan found, List<Change> changes) {

        public LocalDate date() {
            return task.day().date();
        }
    }

    private CoverRun(
            DatedPlan plan,
            List<Absence> absences,
            List<AskedCover> named,
            SwapDraft.Decision decision) {
        this.named = named;
        this.plan = plan;
        this.absences = absences;
        this.decision = decision;
    }

    /**
     * @param dates with lessons, in order
     * @param named who gives some of the lessons, as the office says
     * @throws DatasetException if what was named is no lesson that misses its teacher
     */
    public static CoverRun of(
            DatedPlan plan,
            List<Absence> absences,
            List<LocalDate> dates,
            List<AskedCover> named,
            SwapDraft.Decision decision) {
        var run = new CoverRun(plan, absences, named, decision);
        dates.forEach(run::settle);
        AskedCover.checkUsed(named, run.days());
        return run;
    }

    /** With the log as it would be. */
    public DatedPlan plan() {
        return plan;
    }

    public List<Day> days() {
        return days;
    }

    private void settle(LocalDate date) {
        var week = plan.week(date);
        var own = absences.stream().map(one -> inWeek(one, week)).toList();
        var task = new CoverDay(week.day(date), own, covers(plan, date));
        if (task.missing().isEmpty()) {
            return;
        }
        var weekly = new Plan(plan.plan().name(), week.changed(), plan.plan().memberships());
        var found = new Covers(task, weekly, plan.rulebook(), AskedCover.of(named, task)).best();
        var changes = changes(task, found);
        for (var change : changes) {
            plan = plan.with(plan.log().with(change.as(ChangeState.APPROVED)));
        }
        days.add(new Day(task, found, changes));
    }

    /** The absence of the same person as the school of the week knows them. */
    private static Absence inWeek(Absence absence, DatedWeek week) {
        return new Absence(
                week.school().teachers().get(absence.teacher().index()),
                absence.from(),
                absence.to(),
                absence.periods(),
                absence.reason());
    }

    /** One change per absent teacher and kind. */
    private List<Change> changes(CoverDay task, CoverPlan found) {
        var groups = new LinkedHashMap<String, List<CoverOption>>();
        for (var option : found.chosen()) {
            var who = task.absent(option.lesson()).getFirst();
            groups.computeIfAbsent(who.id() + option.kind(), first -> new ArrayList<>())
                    .add(option);
        }
        var changes = new ArrayList<Change>();
        var numbered = plan;
        for (var group : groups.values()) {
            var lessons = group.stream().map(option -> lesson(task, option)).toList();
            var who = task.absent(group.getFirst().lesson()).getFirst();
            var change =
                    decision.change(numbered, group.getFirst().kind(), Optional.empty(), lessons);
            var named =
                    new Change(
                            change.id(),
                            change.kind(),
                            change.state(),
                            change.from(),
                            change.lessons(),
                            change.askedBy().isEmpty() ? who.name() : change.askedBy(),
                            change.decidedBy(),
                            reason(who, task.day().date(), change.reason()),
                            change.written());
            changes.add(named);
            numbered = numbered.with(numbered.log().with(named));
        }
        return changes;
    }

    private String reason(Teacher who, LocalDate date, String otherwise) {
        return absences.stream()
                .filter(one -> one.teacher().equals(who) && one.includes(date))
                .map(Absence::reason)
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private LessonChange lesson(CoverDay task, CoverOption option) {
        return new LessonChange(
                SwapDraft.assignment(plan, option.lesson().lesson()),
                option.lesson().held(),
                option.held(task.absent(option.lesson())));
    }

    /** Periods that each has given for others in the term of a date, by the log. */
    public static Map<Teacher, Integer> covers(DatedPlan plan, LocalDate date) {
        var term = plan.calendar().term(date);
        Map<Teacher, Integer> covers = new HashMap<>();
        for (var change : plan.log().inForce()) {
            if (change.kind() == ChangeKind.COVER || change.kind() == ChangeKind.STUDY) {
                for (var lesson : change.lessons()) {
                    var is = lesson.is();
                    var was = lesson.was();
                    if (is != null
                            && was != null
                            && term.filter(one -> one.includes(is.date())).isPresent()) {
                        is.teachers().stream()
                                .filter(teacher -> !was.teachers().contains(teacher))
                                .forEach(teacher -> covers.merge(teacher, 1, Integer::sum));
                    }
                }
            }
        }
        return covers;
    }

    /**
     * The day of a teacher, period by period: 1· 2三(1)语文 3[四(2)数学]; in brackets what they give for
     * others.
     */
    public static String strip(DayPlan day, Teacher teacher) {
        var week = day.school().week(teacher);
        var strip = new StringBuilder();
        var own = day.of(teacher);
        if (own.isEmpty()) {
            return "—";
        }
        int column = own.getFirst().start().day();
        for (int slot : week.lessonSlots(column)) {
            long atoms = day.school().grid().slot(slot).atoms();
            strip.append(strip.isEmpty() ? "" : " ").append(week.period(slot));
            var then = own.stream().filter(one -> (day.atoms(one) & atoms) != 0).findFirst();
            strip.append(then.map(CoverRun::shown).orElse("·"));
        }
        own.stream()
                .filter(
                        one ->
                                week.period(one.start().index()) == 0
                                        || one.lesson().kind() != LessonKind.LESSON)
                .forEach(one -> strip.append(' ').append(one.start().start()).append(shown(one)));
        return strip.toString();
    }

    private static String shown(DatedLesson one) {
        var title = one.lesson().assignment().title().replace("班 ", "");
        return one.change().filter(change -> change.kind().isSubstitution()).isPresent()
                ? "[" + title + "]"
                : title;
    }
}
