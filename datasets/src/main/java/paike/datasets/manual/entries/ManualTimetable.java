package paike.datasets.manual.entries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.datasets.Problem;
import paike.datasets.grid.CellReading;
import paike.model.Text;
import paike.model.plan.Timetable;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.Slot;

/**
 * A timetable made by hand, as read: what its cells say, one entry per class and period. Its school
 * is the one given, with what departs from it, or the one that the timetable implies.
 *
 * @param written one entry per cell and period, of all tables
 * @param openings where on the sheets lessons stand or could stand; none of lists
 * @param lists the columns of sheets in long form
 * @param cells what became of every cell with a text, sheet by sheet
 * @param problems about the file as a whole
 * @param assumptions what was assumed of the school and of lessons
 */
public record ManualTimetable(
        String file,
        Timetable timetable,
        List<Entry> entries,
        List<Entry> written,
        List<Opening> openings,
        List<ListColumns> lists,
        List<CellReading> cells,
        List<Problem> problems,
        List<Text> assumptions) {

    /** Cells of a status. */
    public List<CellReading> cells(CellReading.Status status) {
        return cells.stream().filter(cell -> cell.status() == status).toList();
    }

    /** Finds the cells of lessons. */
    public Spots spots() {
        return new Spots(this);
    }

    /** Where on the sheets a lesson, a class, a time of a class stands. */
    public static final class Spots {
        /** Of one day. */
        private static final int MOST_PERIODS = 20;

        private final School school;
        private final Map<String, List<Entry>> byTime = new HashMap<>();
        private final Map<String, Set<Entry.Spot>> heads = new HashMap<>();

        private final Map<String, Entry.Spot> open = new HashMap<>();

        private Spots(ManualTimetable of) {
            this.school = of.timetable().school();
            for (var one : of.openings()) {
                if (one.lens() == Lens.CLASS) {
                    open.putIfAbsent(
                            key(one.owner(), one.weekday(), one.kind(), one.period()), one.spot());
                }
            }
            for (var entry : of.entries()) {
                for (var schoolClass : entry.classes()) {
                    var when = entry.when();
                    byTime.computeIfAbsent(
                                    key(schoolClass, when.weekday(), when.kind(), when.period()),
                                    key -> new ArrayList<>())
                            .add(entry);
                    if (entry.lens() == Lens.CLASS && entry.head().row() >= 0) {
                        heads.computeIfAbsent(schoolClass, key -> new LinkedHashSet<>())
                                .add(entry.head());
                    }
                }
            }
        }

        private static String key(String schoolClass, int weekday, LessonKind kind, int period) {
            return schoolClass + "\u0000" + weekday + kind + period;
        }

        /** The cells of a lesson that starts at the slot; several of a double or joint lesson. */
        public Set<Entry.Spot> of(Lesson lesson, Slot start) {
            var found = new LinkedHashSet<Entry.Spot>();
            if (lesson.kind().isAfterSchool()) {
                return afterSchool(lesson, start);
            }
            for (var slot : school.span(lesson, start.index())) {
                for (var schoolClass : lesson.classes()) {
                    int period = school.week(schoolClass).period(slot.index());
                    var there = at(schoolClass.name(), slot.weekday(), kind(slot), period);
                    there.stream()
                            .filter(entry -> entry.subject().equals(lesson.subject().name()))
                            .filter(entry -> entry.when().week() == lesson.weekType())
                            .forEach(entry -> found.add(entry.spot()));
                }
            }
            return found;
        }

        /** Of a club the cells of all classes that name it. */
        private Set<Entry.Spot> afterSchool(Lesson lesson, Slot start) {
            var found = new LinkedHashSet<Entry.Spot>();
            byTime.values().stream()
                    .flatMap(List::stream)
                    .filter(entry -> entry.when().weekday() == start.weekday())
                    .filter(entry -> isOf(entry, lesson))
                    .forEach(entry -> found.add(entry.spot()));
            return found;
        }

        private static boolean isOf(Entry entry, Lesson lesson) {
            var kind = entry.when().kind();
            return kind == LessonKind.CARE
                    ? lesson.kind() == kind
                            && lesson.classes().stream()
                                    .anyMatch(one -> entry.classes().contains(one.name()))
                    : kind.isAfterSchool() && entry.subject().equals(lesson.subject().name());
        }

        private static LessonKind kind(Slot slot) {
            return slot.kind() == IntervalKind.ACTIVITY ? LessonKind.ACTIVITY : LessonKind.LESSON;
        }

        /**
         * The cells of all that a class has then; of a free period its empty cell.
         *
         * @param weekday 0 = no day is meant: none
         * @param period 0 = all day
         */
        public Set<Entry.Spot> of(String schoolClass, int weekday, int period) {
            var found = new LinkedHashSet<Entry.Spot>();
            if (period > 0) {
                at(schoolClass, weekday, LessonKind.LESSON, period)
                        .forEach(entry -> found.add(entry.spot()));
                var empty = open.get(key(schoolClass, weekday, LessonKind.LESSON, period));
                if (found.isEmpty() && empty != null) {
                    found.add(empty);
                }
                return found;
            }
            for (var kind : LessonKind.values()) {
                for (int number = 1; number <= MOST_PERIODS; number++) {
                    at(schoolClass, weekday, kind, number)
                            .forEach(entry -> found.add(entry.spot()));
                }
            }
            return found;
        }

        private List<Entry> at(String schoolClass, int weekday, LessonKind kind, int period) {
            return byTime.getOrDefault(key(schoolClass, weekday, kind, period), List.of());
        }

        /** The cell that names the class whose row, column or block it is. */
        public Set<Entry.Spot> of(String schoolClass) {
            return heads.getOrDefault(schoolClass, Set.of());
        }
    }
}
