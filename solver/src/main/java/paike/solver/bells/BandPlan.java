package paike.solver.bells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;
import paike.rules.Audit;

/**
 * A day plan of a band, judged.
 *
 * @param bells the schedule of most days first, the others for their weekdays
 */
public record BandPlan(
        Band band, DayFigures figures, List<BellSchedule> bells, Audit audit, Week week) {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /**
     * What the week of a plan looks like.
     *
     * @param lessonStarts minutes of the week at which a lesson begins
     */
    public record Week(DayMeasures measures, Set<Integer> lessonStarts) {
        static Week of(Band band, List<BellSchedule> bells) {
            var starts = new HashSet<Integer>();
            for (int weekday = 1; weekday <= band.lessons().size(); weekday++) {
                for (var lesson : lessons(bell(bells, weekday))) {
                    starts.add(weekday * MINUTES_OF_A_DAY + lesson.start().toSecondOfDay() / 60);
                }
            }
            return new Week(DayMeasures.of(band, bells), Set.copyOf(starts));
        }

        /** Lesson starts that another week also has, per cent. */
        int percentAlignedWith(Week other) {
            long aligned = lessonStarts.stream().filter(other.lessonStarts::contains).count();
            return (int) (100 * aligned / Math.max(1, lessonStarts.size()));
        }
    }

    public DayMeasures measures() {
        return week.measures();
    }

    /**
     * Lays the figures out.
     *
     * @return null if they leave no room for the after-school service on some day
     */
    static @Nullable List<BellSchedule> bells(Band band, DayFigures figures) {
        var weekdaysByLessons = new TreeMap<Integer, Set<Integer>>();
        for (int i = 0; i < band.lessons().size(); i++) {
            weekdaysByLessons
                    .computeIfAbsent(band.lessons().get(i), n -> new TreeSet<>())
                    .add(i + 1);
        }
        var usual =
                weekdaysByLessons.entrySet().stream()
                        .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                        .orElseThrow()
                        .getKey();
        var bells = new ArrayList<BellSchedule>();
        for (var entry : weekdaysByLessons.entrySet()) {
            int lessons = entry.getKey();
            var intervals = DayLayout.of(figures, lessons, lessons == band.longestDay());
            if (intervals == null) {
                return null;
            }
            boolean isUsual = lessons == usual;
            var bell =
                    new BellSchedule(
                            "g" + band.label() + (isUsual ? "" : "-" + code(entry.getValue())),
                            band.label()
                                    + "年级"
                                    + (isUsual ? "" : " " + words(entry.getValue()).zh()),
                            new TreeSet<>(band.grades()),
                            isUsual ? Set.of() : entry.getValue(),
                            intervals);
            bells.add(isUsual ? 0 : bells.size(), bell);
        }
        return List.copyOf(bells);
    }

    /** The schedule of a weekday, 1 = Monday. */
    public BellSchedule bell(int weekday) {
        return bell(bells, weekday);
    }

    static BellSchedule bell(List<BellSchedule> bells, int weekday) {
        return bells.stream()
                .filter(bell -> bell.weekdays().contains(weekday))
                .findFirst()
                .orElseGet(bells::getFirst);
    }

    /** Lesson starts of the week that another plan also has, per cent. */
    public int percentAlignedWith(BandPlan other) {
        return week.percentAlignedWith(other.week);
    }

    static List<BellInterval> lessons(BellSchedule bell) {
        return bell.intervals().stream().filter(i -> i.kind() == IntervalKind.LESSON).toList();
    }

    /** Such as "周一、周二". */
    public static Text words(Set<Integer> weekdays) {
        return Text.join(weekdays.stream().map(Text::weekday).toList());
    }

    private static String code(Set<Integer> weekdays) {
        return String.join(
                "-",
                weekdays.stream()
                        .map(weekday -> Text.weekday(weekday).en().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
