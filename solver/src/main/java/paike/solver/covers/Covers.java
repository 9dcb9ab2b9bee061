package paike.solver.covers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.dated.ChangeKind;
import paike.model.dated.DatedLesson;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.Teacher;
import paike.rules.Audit;
import paike.rules.AuditChange;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rulebook;
import paike.rules.RunningScore;
import paike.solver.repair.pieces.Tolerance;

/** Finds who stands in for the absent on a day so that no must-rule is kept less than before. */
public final class Covers {
    private static final int ROUNDS = 200;

    private final CoverDay day;
    private final Map<DatedLesson, Teacher> named;
    private final Plan week;
    private final Rulebook rulebook;
    private final RunningScore must;
    private final Tolerance tolerance;

    /**
     * @param week the week of the day with the changes in force
     */
    public Covers(CoverDay day, Plan week, Rulebook rulebook) {
        this(day, week, rulebook, Map.of());
    }

    /**
     * @param named whom the office names for a lesson, instead of the best
     */
    public Covers(CoverDay day, Plan week, Rulebook rulebook, Map<DatedLesson, Teacher> named) {
        this.day = day;
        this.named = named;
        this.week = week;
        this.rulebook = rulebook.only(Level.MUST).ofLessons();
        this.must = new RunningScore(Occupancy.of(week), this.rulebook);
        this.tolerance = Tolerance.of(must.broken());
    }

    /** The best for the whole day at once. */
    public CoverPlan best() {
        var options = new LinkedHashMap<DatedLesson, List<CoverOption>>();
        for (var lesson : day.missing()) {
            options.put(
                    lesson,
                    day.options(lesson).stream().filter(one -> isAllowed(List.of(one))).toList());
        }
        var forbidden = new HashSet<CoverOption>();
        options.forEach(
                (lesson, all) ->
                        all.stream().filter(one -> !isWanted(one)).forEach(forbidden::add));
        var chosen = choose(options, forbidden);
        for (int round = 0; round < ROUNDS; round++) {
            var culprit = culprit(chosen);
            if (culprit == null) {
                return plan(chosen, options);
            }
            forbidden.add(culprit);
            chosen = choose(options, forbidden);
        }
        return plan(List.of(), options);
    }

    private List<CoverOption> choose(
            Map<DatedLesson, List<CoverOption>> options, Set<CoverOption> forbidden) {
        return CoverModel.cheapest(
                day, CoverModel.without(List.copyOf(options.values()), forbidden));
    }

    private boolean isWanted(CoverOption option) {
        var who = named.get(option.lesson());
        return who == null || who.equals(option.teacher());
    }

    private CoverPlan plan(List<CoverOption> chosen, Map<DatedLesson, List<CoverOption>> options) {
        var open =
                options.keySet().stream()
                        .filter(
                                lesson ->
                                        chosen.stream()
                                                .noneMatch(one -> one.lesson().equals(lesson)))
                        .toList();
        var refused = new LinkedHashMap<DatedLesson, Text>();
        for (var lesson : open) {
            var who = named.get(lesson);
            if (who != null) {
                refused.put(lesson, reason(who, lesson));
            }
        }
        return new CoverPlan(chosen, open, options, refused);
    }

    /** Why somebody who was named does not give a lesson. */
    private Text reason(Teacher who, DatedLesson lesson) {
        return Text.of(
                "不能由 %s 代：%s",
                "not by %s: %s",
                who.name(),
                day.obstacle(who, lesson).orElseGet(() -> broken(who, lesson)));
    }

    private Text broken(Teacher who, DatedLesson lesson) {
        return day.options(lesson).stream()
                .filter(one -> who.equals(one.teacher()))
                .flatMap(one -> judge(List.of(one)).worse().stream())
                .map(one -> one.finding().message())
                .findFirst()
                .orElse(new Text("和当天的其他代课合不上", "it does not fit the other covers of the day"));
    }

    /** An option to give up so that the must-rules are kept; null if all are. */
    private @Nullable CoverOption culprit(List<CoverOption> chosen) {
        var change = judge(chosen);
        if (change.isLegal()) {
            return null;
        }
        var found = change.worse().getFirst().finding();
        return chosen.stream()
                .max(
                        Comparator.comparing(
                                        (CoverOption one) ->
                                                found.lessons().stream()
                                                        .anyMatch(
                                                                lesson ->
                                                                        lesson.index()
                                                                                == one.lesson()
                                                                                        .lesson()
                                                                                        .index()))
                                .thenComparing(
                                        one ->
                                                one.teacher() != null
                                                        && one.teacher()
                                                                .equals(found.place().teacher()))
                                .thenComparingInt(CoverOption::cost))
                .orElseThrow();
    }

    private boolean isAllowed(List<CoverOption> options) {
        options.forEach(one -> put(one, true));
        boolean allowed = tolerance.without(must.broken()).isEmpty();
        options.forEach(one -> put(one, false));
        return allowed;
    }

    private void put(CoverOption option, boolean changed) {
        var now = must.occupancy().lesson(option.lesson().lesson().index());
        int slot = must.occupancy().slotOf(now.index());
        must.remove(now);
        var after = changed ? after(option) : placed(option.lesson());
        var room = after.room();
        must.place(after.lesson(), slot, room == null ? Occupancy.NONE : room.index());
    }

    private static Placement placed(DatedLesson lesson) {
        return new Placement(lesson.lesson().by(lesson.teachers()), lesson.start(), lesson.room());
    }

    private Placement after(CoverOption option) {
        var lesson = option.lesson();
        boolean isMerged = option.kind() == ChangeKind.MERGE;
        Lesson staffed =
                isMerged
                        ? lesson.lesson().by(List.of())
                        : lesson.lesson().by(option.held(day.absent(lesson)).teachers());
        Room room = isMerged ? null : lesson.room();
        return new Placement(staffed, lesson.start(), room);
    }

    /** What a full audit of the week says of some options together. */
    public AuditChange judge(List<CoverOption> chosen) {
        var placements = new ArrayList<Placement>(week.timetable().placements());
        for (var option : chosen) {
            var after = after(option);
            placements.replaceAll(
                    one -> one.lesson().index() == after.lesson().index() ? after : one);
        }
        var timetable = new Timetable(week.school(), List.copyOf(placements));
        return AuditChange.between(
                Audit.of(week, rulebook), Audit.of(week.with(timetable), rulebook));
    }
}
