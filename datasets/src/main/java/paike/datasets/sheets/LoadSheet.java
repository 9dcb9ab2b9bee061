package paike.datasets.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.Teacher;

/** Writes what every teacher gives a week (教师课时统计), in the school's own order. */
final class LoadSheet {
    static final Text TITLE = new Text("教师课时统计", "Loads of teachers");

    private static final List<Text> HEADS =
            List.of(
                    new Text("教师", "Teacher"),
                    new Text("上课总节数", "Periods in all"),
                    new Text("其中上课", "Lessons"),
                    new Text("体育活动", "Activity"),
                    new Text("看护", "Care"),
                    new Text("社团讲座", "Clubs, lectures"),
                    new Text("到校天数", "Days"),
                    new Text("详情", "In detail"));
    private static final double[] WIDTHS = {12, 12, 10, 10, 8, 12, 10, 90};

    /** Characters that surely fit beside one another in the last column. */
    private static final int CHARACTERS = 58;

    private LoadSheet() {}

    static void write(SheetWriter out, Plan plan) {
        out.listHead(plan, TITLE, HEADS, WIDTHS);
        var tables = new WeekTables(plan);
        int row = 3;
        for (var teacher : plan.school().teachers()) {
            var given =
                    tables.of(teacher).stream()
                            .filter(one -> one.kind() != Happening.Kind.MEETING)
                            .toList();
            if (!given.isEmpty()) {
                write(out, row++, teacher, given);
            }
        }
    }

    private static void write(SheetWriter out, int row, Teacher teacher, List<Happening> given) {
        var styles = out.styles();
        double lessons = periods(given, Happening.Kind.LESSON);
        double activities = periods(given, Happening.Kind.ACTIVITY);
        double care = periods(given, Happening.Kind.CARE);
        double clubs = periods(given, Happening.Kind.CLUB) + periods(given, Happening.Kind.LECTURE);
        var days = new TreeSet<Integer>();
        given.forEach(one -> days.add(one.weekday()));
        out.put(row, 0, teacher.name(), styles.head());
        out.put(row, 1, lessons + activities + care + clubs, styles.number());
        out.put(row, 2, lessons, styles.number());
        out.put(row, 3, activities, styles.number());
        out.put(row, 4, care, styles.number());
        out.put(row, 5, clubs, styles.number());
        out.put(row, 6, days.size(), styles.number());
        var detail = out.say(detail(given));
        out.put(row, 7, detail, styles.words());
        out.height(row, 15.0 * (1 + detail.length() / CHARACTERS));
    }

    /** A week, as the mean of an odd and an even one. */
    private static double periods(List<Happening> given, Happening.Kind kind) {
        return given.stream()
                .filter(one -> one.kind() == kind)
                .mapToDouble(one -> one.weekType().halves() / 2.0)
                .sum();
    }

    /** Such as "一(1)班 语文 8；一(1)班 书法 1". */
    private static Text detail(List<Happening> given) {
        Map<String, Double> byCourse = new LinkedHashMap<>();
        for (var one : given) {
            var course = (one.classNames() + " " + one.name()).strip();
            byCourse.merge(course, one.weekType().halves() / 2.0, Double::sum);
        }
        var parts = new ArrayList<Text>();
        byCourse.forEach(
                (course, periods) -> {
                    boolean isWhole = periods == Math.rint(periods);
                    parts.add(
                            Text.same(
                                    course
                                            + " "
                                            + (isWhole
                                                    ? String.valueOf(Math.round(periods))
                                                    : String.valueOf(periods))));
                });
        return Text.join(parts);
    }
}
