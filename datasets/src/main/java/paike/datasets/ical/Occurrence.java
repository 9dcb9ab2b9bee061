package paike.datasets.ical;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import paike.datasets.sheets.Happening;
import paike.model.school.SchoolClass;

/**
 * What meets once a week at one time; a double is one, from its first bell to its last.
 *
 * @param key what stays the same when it moves to another time
 * @param end excluded
 * @param grades whose lessons it is; empty = nobody's in particular
 */
record Occurrence(String key, Happening what, LocalTime start, LocalTime end, Set<Integer> grades) {

    /** In order of what is given. */
    static List<Occurrence> of(List<Happening> happenings) {
        var byKey = new LinkedHashMap<String, Occurrence>();
        var last = "";
        for (var happening : happenings) {
            var lesson = happening.lesson();
            var base =
                    lesson == null
                            ? "meeting:" + happening.name() + ":" + happening.weekday()
                            : lesson.id();
            boolean continues = happening.part() > 1 && byKey.containsKey(last);
            if (continues) {
                byKey.computeIfPresent(last, (key, before) -> before.until(happening.end()));
                continue;
            }
            last = base;
            for (int again = 2; byKey.containsKey(last); again++) {
                last = base + "/" + again;
            }
            byKey.put(
                    last,
                    new Occurrence(
                            last,
                            happening,
                            happening.start(),
                            happening.end(),
                            grades(happening)));
        }
        return new ArrayList<>(byKey.values());
    }

    private Occurrence until(LocalTime later) {
        return new Occurrence(key, what, start, later, grades);
    }

    private static Set<Integer> grades(Happening happening) {
        var grades = new TreeSet<>(happening.grades());
        happening.classes().stream().map(SchoolClass::grade).forEach(grades::add);
        return grades;
    }
}
