package paike.solver.bells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import paike.rules.Rulebook;

/**
 * Grades that live by one day plan.
 *
 * @param grades ascending, not empty
 * @param lessons lessons of each weekday from Monday on
 * @param pePeriods PE lessons a week, at most one of them on a day
 */
public record Band(List<Integer> grades, List<Integer> lessons, int pePeriods) {
    private static final int LAST_OF_PRIMARY = 6;
    private static final int LAST_OF_LOWER = 2;
    private static final int SCHOOL_DAYS = 5;

    /** With the periods spread over the week, the longer days first, and the usual PE lessons. */
    public static Band of(List<Integer> grades, int weeklyPeriods) {
        return new Band(grades, spread(weeklyPeriods), usualPe(grades));
    }

    /** 4 PE lessons a week in grades 1-2, 3 above. */
    public static int usualPe(List<Integer> grades) {
        return grades.getLast() <= LAST_OF_LOWER ? 4 : 3;
    }

    /** 26, 30 or 34 periods a week, by the national course plan of 2022. */
    public static int usualPeriods(List<Integer> grades) {
        int last = grades.getLast();
        return last <= LAST_OF_LOWER ? 26 : last <= LAST_OF_PRIMARY ? 30 : 34;
    }

    public static List<Integer> spread(int weeklyPeriods) {
        var lessons = new ArrayList<Integer>();
        for (int day = 0; day < SCHOOL_DAYS; day++) {
            int more = day < weeklyPeriods % SCHOOL_DAYS ? 1 : 0;
            lessons.add(weeklyPeriods / SCHOOL_DAYS + more);
        }
        return List.copyOf(lessons);
    }

    /** The first of any grades for which the same entries hold; enough to judge the band by. */
    Band representatives(Rulebook rulebook) {
        var first = new LinkedHashMap<List<Boolean>, Integer>();
        for (int grade : grades) {
            var holds =
                    rulebook.entries().stream()
                            .map(e -> e.grades().isEmpty() || e.grades().contains(grade))
                            .toList();
            first.putIfAbsent(holds, grade);
        }
        return new Band(List.copyOf(first.values()), lessons, pePeriods);
    }

    public boolean isMiddleSchool() {
        return grades.getFirst() > LAST_OF_PRIMARY;
    }

    public int weeklyPeriods() {
        return lessons.stream().mapToInt(Integer::intValue).sum();
    }

    public int longestDay() {
        return lessons.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Such as "1-2" or "7". */
    public String label() {
        boolean isRun = grades.getLast() - grades.getFirst() == grades.size() - 1;
        return grades.size() == 1
                ? String.valueOf(grades.getFirst())
                : isRun
                        ? grades.getFirst() + "-" + grades.getLast()
                        : grades.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
