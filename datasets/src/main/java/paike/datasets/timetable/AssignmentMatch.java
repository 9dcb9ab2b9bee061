package paike.datasets.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.model.school.TeachingAssignment;

/** Shares out the cells found for one assignment, or for some that are alike, among its lessons. */
final class AssignmentMatch {
    private static final List<IntervalKind> LONG_BREAKS =
            List.of(IntervalKind.LUNCH, IntervalKind.NOON_REST, IntervalKind.BIG_BREAK);

    private final School school;
    private final Alike alike;
    private final List<Lesson> lessons;
    private final List<@Nullable Cell> cells = new ArrayList<>();
    private final Doubt doubt;
    private final List<Cell> left;
    private final List<Cell> surplus = new ArrayList<>();

    AssignmentMatch(School school, Alike alike, List<Cell> found, Doubt doubt) {
        this.school = school;
        this.doubt = doubt;
        this.alike = alike;
        this.lessons = alike.lessons(school);
        this.left = new ArrayList<>(found);
        left.sort(
                Comparator.comparingInt((Cell cell) -> cell.time().weekday())
                        .thenComparing(cell -> cell.time().start()));
        lessons.forEach(lesson -> cells.add(null));
        takeNamed();
        setSurplusAside();
        takeFixed();
        takeRuns();
    }

    /** Places the lessons of one of the assignments; behind the last, what is over. */
    void into(TeachingAssignment assignment, Draft draft) {
        for (int i = 0; i < lessons.size(); i++) {
            if (lessons.get(i).assignment().equals(assignment)) {
                place(draft, lessons.get(i), cells.get(i));
            }
        }
        if (assignment.equals(alike.assignments().getLast())) {
            surplus.forEach(draft::unplanned);
            left.forEach(draft::unplanned);
        }
    }

    private void place(Draft draft, Lesson lesson, @Nullable Cell cell) {
        if (cell == null && lesson.lengthInPeriods() > 1 && !left.isEmpty()) {
            draft.half(lesson, left.removeFirst());
            for (int part = 1; part < lesson.lengthInPeriods() && !left.isEmpty(); part++) {
                draft.half(lesson, left.removeFirst());
            }
        } else if (cell == null || isAsAssigned(lesson, cell)) {
            draft.planned(lesson, cell);
        } else {
            draft.otherwise(lesson, cell);
        }
    }

    private static boolean isAsAssigned(Lesson lesson, Cell cell) {
        var assignment = lesson.assignment();
        return TimetableMatcher.hasTeachers(assignment, cell)
                && TimetableMatcher.sets(assignment, cell).equals(assignment.sets())
                && new HashSet<>(assignment.classes()).equals(new HashSet<>(cell.classes()));
    }

    /** More cells than the plan has periods: the most doubtful ones stay over. */
    private void setSurplusAside() {
        int planned = 0;
        for (int i = 0; i < lessons.size(); i++) {
            planned += cells.get(i) == null ? lessons.get(i).lengthInPeriods() : 0;
        }
        while (left.size() > planned) {
            var worst =
                    left.stream()
                            .max(
                                    Comparator.comparingInt(this::doubtOf)
                                            .thenComparingInt(left::indexOf))
                            .orElseThrow();
            left.remove(worst);
            surplus.add(worst);
        }
    }

    private int doubtOf(Cell cell) {
        return doubt.of(cell, alike.first(), left);
    }

    /** Cells that say which lesson they are, all periods of it at once. */
    private void takeNamed() {
        for (int i = 0; i < lessons.size(); i++) {
            var lesson = lessons.get(i);
            var named = left.stream().filter(cell -> cell.lesson().equals(lesson.id())).toList();
            boolean isWhole = named.size() == lesson.lengthInPeriods();
            for (int part = 1; part < named.size(); part++) {
                isWhole &= areNeighbours(lesson, named.get(part - 1), named.get(part), true);
            }
            if (isWhole) {
                cells.set(i, named.getFirst());
                left.removeAll(named);
            }
        }
    }

    /**
     * Neighbouring cells become doubles and longer lessons: the longest first, and of those of a
     * length first those whose rooms the lesson asks for and without a long break between.
     */
    private void takeRuns() {
        int longest = lessons.stream().mapToInt(Lesson::lengthInPeriods).max().orElse(0);
        boolean[] choices =
                alike.assignments().size() == 1
                        ? new boolean[] {true}
                        : new boolean[] {false, true};
        for (int length = longest; length > 0; length--) {
            for (boolean anyRoom : choices) {
                takeRuns(length, anyRoom, false);
                takeRuns(length, anyRoom, true);
            }
        }
    }

    private void takeRuns(int length, boolean anyRoom, boolean acrossBreaks) {
        for (int i = 0; i < lessons.size(); i++) {
            if (lessons.get(i).lengthInPeriods() == length && cells.get(i) == null) {
                cells.set(i, takeRun(lessons.get(i), anyRoom, acrossBreaks));
            }
        }
    }

    /** True if the lesson may be in the rooms of the cell, in none if it names none. */
    private static boolean fits(Lesson lesson, Cell cell) {
        var need = lesson.assignment().roomNeed();
        return cell.rooms().isEmpty()
                ? need.rooms().isEmpty() || need.optional()
                : need.rooms().containsAll(cell.rooms());
    }

    private @Nullable Cell takeRun(Lesson lesson, boolean anyRoom, boolean acrossBreaks) {
        for (var first : left) {
            var run =
                    anyRoom || fits(lesson, first)
                            ? run(lesson, first, acrossBreaks)
                            : List.<Cell>of();
            if (run.size() == lesson.lengthInPeriods()) {
                run.forEach(left::remove);
                return first;
            }
        }
        return null;
    }

    /** A cell and those that follow it, at most as many as the lesson has periods. */
    private List<Cell> run(Lesson lesson, Cell first, boolean acrossBreaks) {
        var run = new ArrayList<>(List.of(first));
        for (var after = first; after != null && run.size() < lesson.lengthInPeriods(); ) {
            after = neighbour(lesson, run.getLast(), acrossBreaks);
            if (after != null) {
                run.add(after);
            }
        }
        return run;
    }

    private @Nullable Cell neighbour(Lesson lesson, Cell before, boolean acrossBreaks) {
        return left.stream()
                .filter(after -> areNeighbours(lesson, before, after, acrossBreaks))
                .findFirst()
                .orElse(null);
    }

    private boolean areNeighbours(Lesson lesson, Cell first, Cell second, boolean acrossBreaks) {
        var before = slot(first);
        var after = slot(second);
        if (before == null
                || after == null
                || school.week(lesson).next(before.index()) != after.index()
                || after.index() == ClassWeek.NONE
                || !first.teachers().equals(second.teachers())
                || !first.rooms().equals(second.rooms())) {
            return false;
        }
        return acrossBreaks || school.week(lesson).between(before, after, LONG_BREAKS) == null;
    }

    private void takeFixed() {
        for (int i = 0; i < lessons.size(); i++) {
            var lesson = lessons.get(i);
            var fixed = lesson.fixed();
            var expected = fixed == null ? null : school.slotAt(lesson, fixed).orElse(null);
            if (expected == null || cells.get(i) != null) {
                continue;
            }
            for (var cell : left) {
                var run = expected.equals(slot(cell)) ? run(lesson, cell, true) : List.<Cell>of();
                if (run.size() == lesson.lengthInPeriods()) {
                    cells.set(i, cell);
                    left.removeAll(run);
                    break;
                }
            }
        }
    }

    /** The slot of a cell in the school as planned, or null if it is off the bell. */
    private @Nullable Slot slot(Cell cell) {
        return school.grid().slotAt(cell.time()).orElse(null);
    }
}
