package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import paike.model.Language;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Lessons;
import paike.rules.Level;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Times;

/** What has been said so far in the words of FET, and what could not be said. */
final class ExportedDraft {
    private static final String TAG = "tag:";

    private final School school;
    private final Language language;
    private final ExportedHours hours;
    private final ExportedNames names;
    private final ExportedPlacements placements;
    private final ExportedActivities activities;
    private final ExportedWeight weight;
    private final List<ExportedElement> time = new ArrayList<>();
    private final List<ExportedElement> space = new ArrayList<>();
    private final List<ExportedLoss> losses = new ArrayList<>();

    /** Days that activities are apart already, so that no weaker rule says it again. */
    private final Set<String> apart = new HashSet<>();

    ExportedDraft(School school, Rulebook rulebook, Language language) {
        this.school = school;
        this.language = language;
        this.hours = new ExportedHours(school, language);
        this.names = new ExportedNames(school, language);
        this.placements = new ExportedPlacements(school, rulebook, hours);
        this.activities = new ExportedActivities(school, names, placements, language);
        this.weight = new ExportedWeight(rulebook);
    }

    School school() {
        return school;
    }

    Language language() {
        return language;
    }

    ExportedHours hours() {
        return hours;
    }

    ExportedNames names() {
        return names;
    }

    ExportedPlacements placements() {
        return placements;
    }

    ExportedActivities activities() {
        return activities;
    }

    List<ExportedElement> time() {
        return time;
    }

    List<ExportedElement> space() {
        return space;
    }

    List<ExportedLoss> losses() {
        return losses;
    }

    String weight(RulebookEntry entry) {
        return weight.of(entry);
    }

    /** Begins a constraint; {@link #time} or {@link #space} ends it. */
    static ExportedElement constraint(String kind, String percent) {
        return ExportedElement.of("Constraint" + kind).with("Weight_Percentage", percent);
    }

    ExportedElement constraint(String kind, RulebookEntry entry) {
        return constraint(kind, weight(entry));
    }

    /**
     * @param why what it says: the id of an entry of the rulebook
     */
    void time(ExportedElement constraint, String why) {
        time.add(constraint.with("Active", "true").with("Comments", why));
    }

    void space(ExportedElement constraint, String why) {
        space.add(constraint.with("Active", "true").with("Comments", why));
    }

    void lose(Text what, Text reason, int count, Text unit) {
        losses.add(new ExportedLoss(what, reason, count, unit));
    }

    /** A rule, or a part of it, that FET cannot say. */
    void lose(RulebookEntry entry, Text reason, int count, Text unit) {
        if (count > 0) {
            lose(title(entry), reason, count, unit);
        }
    }

    /** A rule that FET cannot say at all, with the number of points that are judged. */
    void lose(RulebookEntry entry, Text reason) {
        lose(entry, reason, points(entry), ExportedLoss.POINTS);
    }

    /** A kind of constraint that FET has at 100 % only. */
    void loseWish(RulebookEntry entry) {
        loseWish(entry, points(entry), ExportedLoss.POINTS);
    }

    void loseWish(RulebookEntry entry, int count, Text unit) {
        lose(
                entry,
                new Text("FET 只能作为必须（100 %）", "FET has it as a must (100 %) only"),
                count,
                unit);
    }

    private int points(RulebookEntry entry) {
        var rule = entry.rule();
        int points = 0;
        for (int point = 0; point < rule.pointCount(school); point++) {
            int schoolClass = rule.classOf(point, school);
            int teacher = rule.teacherOf(point, school);
            boolean isMeant =
                    (schoolClass < 0 || entry.appliesTo().means(school.classes().get(schoolClass)))
                            && (teacher < 0
                                    || entry.appliesTo().means(school.teachers().get(teacher)));
            points += isMeant ? 1 : 0;
        }
        return points;
    }

    static Text title(RulebookEntry entry) {
        var rule = RuleCatalog.id(entry.rule());
        var id = entry.id().equals(rule) ? rule : entry.id() + ", " + rule;
        return Text.of(
                "%s %s（%s）",
                "%s %s (%s)",
                entry.rule().title(),
                id,
                entry.level() == Level.MUST ? new Text("必须", "must") : new Text("应当", "should"));
    }

    /** Activities of a class of which a lesson is of the kind wanted. */
    List<ExportedActivity> activities(SchoolClass schoolClass, Predicate<Lesson> wanted) {
        return activities.of(schoolClass).stream()
                .filter(activity -> activity.lessons().stream().anyMatch(wanted))
                .toList();
    }

    /** Whether a long break divides some day of lessons. */
    boolean hasNoon() {
        return school.facts().bellSchedules().stream()
                .flatMap(bell -> bell.intervals().stream())
                .anyMatch(
                        interval ->
                                interval.kind() == IntervalKind.LUNCH
                                        || interval.kind() == IntervalKind.NOON_REST);
    }

    /**
     * A tag that just these lessons have: the one the words name, or a new one.
     *
     * @param name of a new one
     */
    String tag(String name, Lessons lessons) {
        if (lessons.words().size() == 1 && lessons.words().getFirst().startsWith(TAG)) {
            return lessons.words().getFirst().substring(TAG.length());
        }
        return tag(name, lesson -> lessons.include(lesson, school));
    }

    /** A new tag of the activities in which a lesson is meant. */
    String tag(String name, Predicate<Lesson> meant) {
        for (var activity : activities.all()) {
            if (activity.lessons().stream().anyMatch(meant)) {
                activity.tags().add(name);
            }
        }
        return name;
    }

    /**
     * Says between which tags a constraint wants a gap; of which kind it is, {@link #gapsBetween}
     * knows.
     */
    static void between(ExportedElement constraint, String first, String then, int least) {
        if (first.equals(then)) {
            constraint.with("Activity_Tag", first);
        } else {
            constraint.with("First_Activity_Tag", first).with("Second_Activity_Tag", then);
        }
        constraint.with("MinGaps", least);
    }

    /** FET has a kind of its own for gaps between activities with the same tag. */
    static String gapsBetween(boolean isSame) {
        return isSame ? WeekRules.TAG_GAPS : WeekRules.TAG_PAIR_GAPS;
    }

    /** Classes for which an entry holds. */
    List<SchoolClass> classes(RulebookEntry entry) {
        return school.classes().stream().filter(entry.appliesTo()::means).toList();
    }

    static ExportedElement withIds(
            ExportedElement constraint, Collection<ExportedActivity> activities) {
        constraint.with("Number_of_Activities", activities.size());
        activities.forEach(activity -> constraint.with("Activity_Id", activity.id()));
        return constraint;
    }

    /** Adds cells as elements such as {@code Selected_Time_Slot} with {@code Selected_Day}. */
    ExportedElement withCells(ExportedElement constraint, String name, String part, BitSet cells) {
        constraint.with("Number_of_" + name + "s", cells.cardinality());
        cells.stream()
                .forEach(
                        cell ->
                                constraint.with(
                                        ExportedElement.of(name)
                                                .with(part + "Day", hours.day(cell))
                                                .with(part + "Hour", hours.hour(cell))));
        return constraint;
    }

    /** The cells of the times, as the classes of the activities count their periods. */
    BitSet cells(List<ExportedActivity> some, Times times) {
        return cells(some.stream().map(a -> school.week(a.first())).distinct(), times);
    }

    /** Likewise, as classes do. */
    BitSet cells(Collection<SchoolClass> classes, Times times) {
        return cells(classes.stream().map(school::week).distinct(), times);
    }

    private BitSet cells(Stream<ClassWeek> weeks, Times times) {
        var cells = new BitSet();
        weeks.forEach(
                week -> {
                    for (int day = 0; day < hours.days(); day++) {
                        for (int slot : week.slots(LessonKind.LESSON, day)) {
                            if (times.include(school.grid().weekday(day), week.period(slot))) {
                                cells.set(hours.cell(slot));
                            }
                        }
                    }
                });
        return cells;
    }

    BitSet allCells() {
        var all = new BitSet(hours.cells());
        all.set(0, hours.cells());
        return all;
    }

    BitSet dayCells(int day) {
        var cells = new BitSet(hours.cells());
        cells.set(day * hours.hours(), (day + 1) * hours.hours());
        return cells;
    }

    /** Activities, pair by pair, so many days apart. */
    void daysApart(RulebookEntry entry, List<ExportedActivity> apart, int days) {
        daysApart(entry, apart, days, false);
    }

    void daysApart(
            RulebookEntry entry, List<ExportedActivity> some, int days, boolean consecutive) {
        var key = days + " " + some.stream().map(ExportedActivity::id).sorted().toList();
        if (some.size() < 2 || !apart.add(key)) {
            return;
        }
        var constraint =
                constraint("MinDaysBetweenActivities", entry)
                        .with("Consecutive_If_Same_Day", consecutive);
        time(withIds(constraint, some).with("MinDays", days), entry.id());
    }
}
