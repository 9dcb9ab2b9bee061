package paike.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import paike.app.pages.WeekGrid.Lens;
import paike.datasets.sheets.WeekTable;
import paike.datasets.sheets.WeekTables;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.school.Lesson;
import paike.rules.Finding;

/** Which grids show a violation, and all grids that some violation needs. */
final class ViolationSpots {
    private final WeekTables tables;
    private final Map<Integer, Placement> placementByLesson;
    private final Map<String, Spot> spotByAnchor = new HashMap<>();

    /** The grid of a class, teacher or room. */
    record Spot(String anchor, String name, Lens lens, Supplier<WeekTable> table) {}

    ViolationSpots(Plan plan, WeekTables tables) {
        this.tables = tables;
        this.placementByLesson =
                plan.timetable().placements().stream()
                        .collect(
                                Collectors.toMap(
                                        placement -> placement.lesson().index(),
                                        placement -> placement));
    }

    /** The grids of the place; that which shows most of the lessons comes first. */
    List<Spot> of(Finding finding) {
        var place = finding.place();
        var counts = new HashMap<Spot, Long>();
        var found = new ArrayList<Spot>();
        if (place.schoolClass() != null) {
            var one = place.schoolClass();
            add(
                    found,
                    counts,
                    Anchors.of(one),
                    one.name(),
                    Lens.CLASS,
                    () -> tables.table(one),
                    shown(finding, lesson -> lesson.classes().contains(one)));
        }
        if (place.teacher() != null) {
            var one = place.teacher();
            add(
                    found,
                    counts,
                    Anchors.of(one),
                    one.name(),
                    Lens.TEACHER,
                    () -> tables.table(one),
                    shown(finding, lesson -> lesson.teachers().contains(one)));
        }
        if (place.room() != null) {
            var one = place.room();
            add(
                    found,
                    counts,
                    Anchors.of(one),
                    one.name(),
                    Lens.ROOM,
                    () -> tables.table(one),
                    shown(
                            finding,
                            lesson -> {
                                var placement = placementByLesson.get(lesson.index());
                                return placement != null && one.equals(placement.room());
                            }));
        }
        if (found.isEmpty()
                && !finding.lessons().isEmpty()
                && !finding.lessons().getFirst().classes().isEmpty()) {
            var one = finding.lessons().getFirst().assignment().firstClass();
            add(found, counts, Anchors.of(one), one.name(), Lens.CLASS, () -> tables.table(one), 1);
        }
        found.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
        return found;
    }

    /** All grids asked for so far, by anchor. */
    List<Spot> all() {
        return spotByAnchor.values().stream().sorted(Comparator.comparing(Spot::anchor)).toList();
    }

    private static long shown(Finding finding, Predicate<Lesson> isShown) {
        return finding.lessons().stream().filter(isShown).count();
    }

    private void add(
            List<Spot> found,
            Map<Spot, Long> counts,
            String anchor,
            String name,
            Lens lens,
            Supplier<WeekTable> table,
            long shown) {
        var spot = spotByAnchor.computeIfAbsent(anchor, a -> new Spot(a, name, lens, table));
        found.add(spot);
        counts.put(spot, shown);
    }
}
