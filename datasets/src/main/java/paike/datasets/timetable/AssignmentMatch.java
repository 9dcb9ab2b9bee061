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

/** Shares out the cells found for one assignment among its lessons. */
final class AssignmentMatch {
    private static final List<IntervalKind> LONG_BREAKS =
            List.of(IntervalKind.LUNCH, IntervalKind.NOON_REST, IntervalKind.BIG_BREAK);

    private final School school;
    private final TeachingAssignment assignment;
    private final Doubt doubt;
    private final List<Cell> left;
    private final List<Cell> surplus = new ArrayList<>();

    AssignmentMatch(School school, TeachingAssignment assignment, List<Cell> cells, Doubt doubt) {
        this.school = school;
        this.doubt = doubt;
        this.assignment = assignment;
        this.left = new ArrayList<>(cells);
        left.sort(
                Comparator.comparingInt((Cell cell) -> cell.time().weekday())
                        .thenComparing(cell -> cell.time().start()));
    }

    void into(Draft draft) {
        var lessons = school.lessons(assignment);
        setSurplusAside(lessons);
        var cells = new ArrayList<@Nullable Cell>();
        for (int i = 0; i < lessons.size(); i++) {
            cells.add(null);
        }
        takeLong(lessons, cells);
        takeFixed(lessons, cells);
        takeRest(lessons, cells);
        for (int i = 0; i < lessons.size(); i++) {
            place(draft, lessons.get(i), cells.get(i));
        }
        surplus.forEach(draft::unplanned);
        left.forEach(draft::unplanned);
    }

    private void place(Draft draft, Lesson lesson, @Nullable Cell cell) {
        if (cell == null && lesson.lengthInPeriods() > 1 && !left.isEmpty()) {
            draft.half(lesson, left.removeFirst());
            for (int part = 1; part < lesson.lengthInPeriods() && !left.isEmpty(); part++) {
                draft.half(lesson, left.removeFirst());
            }
        } else if (cell == null || isAsAssigned(cell)) {
            draft.planned(lesson, cell);
        } else {
            draft.otherwise(lesson, cell);
        }
    }

    private boolean isAsAssigned(Cell cell) {
        return TimetableMatcher.hasTeachers(assignment, cell)
                && TimetableMatcher.sets(assignment, cell).equals(assignment.sets())
                && new HashSet<>(assignment.classes()).equals(new HashSet<>(cell.classes()));
    }

    /** More cells than the plan has periods: the most doubtful ones stay over. */
    private void setSurplusAside(List<Lesson> lessons) {
        int planned = lessons.stream().mapToInt(Lesson::lengthInPeriods).sum();
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
        return doubt.of(cell, assignment, left);
    }

    /**
     * Neighbouring cells become doubles and longer lessons: the longest first, and of those of a
     * length first those without a long break between the cells.
     */
    private void takeLong(List<Lesson> lessons, List<@Nullable Cell> cells) {
        int longest = lessons.stream().mapToInt(Lesson::lengthInPeriods).max().orElse(0);
        for (int length = longest; length > 1; length--) {
            for (boolean acrossBreaks : new boolean[] {false, true}) {
                for (int i = 0; i < lessons.size(); i++) {
                    if (lessons.get(i).lengthInPeriods() == length && cells.get(i) == null) {
                        cells.set(i, takeRun(lessons.get(i), acrossBreaks));
                    }
                }
            }
        }
    }

    private @Nullable Cell takeRun(Lesson lesson, boolean acrossBreaks) {
        for (var first : left) {
            var run = new ArrayList<>(List.of(first));
            for (var after = first; after != null && run.size() < lesson.lengthInPeriods(); ) {
                after = neighbour(lesson, run.getLast(), acrossBreaks);
                if (after != null) {
                    run.add(after);
                }
            }
            if (run.size() == lesson.lengthInPeriods()) {
                run.forEach(left::remove);
                return first;
            }
        }
        return null;
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

    private void takeFixed(List<Lesson> lessons, List<@Nullable Cell> cells) {
        for (int i = 0; i < lessons.size(); i++) {
            var fixed = lessons.get(i).fixed();
            if (fixed == null || cells.get(i) != null || lessons.get(i).lengthInPeriods() > 1) {
                continue;
            }
            var expected = school.slotAt(lessons.get(i), fixed).orElse(null);
            for (var cell : List.copyOf(left)) {
                if (expected != null && expected.equals(slot(cell))) {
                    cells.set(i, cell);
                    left.remove(cell);
                    break;
                }
            }
        }
    }

    private void takeRest(List<Lesson> lessons, List<@Nullable Cell> cells) {
        for (int i = 0; i < lessons.size(); i++) {
            if (cells.get(i) == null && lessons.get(i).lengthInPeriods() == 1 && !left.isEmpty()) {
                cells.set(i, left.removeFirst());
            }
        }
    }

    /** The slot of a cell in the school as planned, or null if it is off the bell. */
    private @Nullable Slot slot(Cell cell) {
        return school.grid().slotAt(cell.time()).orElse(null);
    }
}
