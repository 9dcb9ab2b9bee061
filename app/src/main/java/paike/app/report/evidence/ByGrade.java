package paike.app.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.school.SchoolClass;
import paike.rules.RulebookEntry;
import paike.rules.Words;

/** Puts figures of grades into few words: grades that have the same one are named together. */
final class ByGrade {
    private record Run(int first, int last, Text said) {}

    private ByGrade() {}

    /** Likewise, for the grades of which an entry speaks. */
    static Text words(Inspected inspected, RulebookEntry entry, IntFunction<Text> said) {
        return words(
                inspected.school().grades().stream()
                        .filter(grade -> Inspected.holdsFor(entry, grade))
                        .toList(),
                said);
    }

    /** The least and most minutes in the grades of which an entry speaks. */
    static Text minutes(Inspected inspected, RulebookEntry entry, IntFunction<IntStream> ofGrade) {
        return words(
                inspected, entry, grade -> Text.of("%s 分钟", "%s min", range(ofGrade.apply(grade))));
    }

    /** Such as "一、二年级 26 节；三至六年级 30 节"; a grade of which nothing is said is left out. */
    static Text words(List<Integer> grades, IntFunction<Text> said) {
        var runs = new ArrayList<Run>();
        for (int grade : grades) {
            var here = said.apply(grade);
            if (here.zh().isEmpty()) {
                continue;
            }
            var before = runs.isEmpty() ? null : runs.getLast();
            if (before != null && before.said().equals(here) && before.last() == grade - 1) {
                runs.set(runs.size() - 1, new Run(before.first(), grade, here));
            } else {
                runs.add(new Run(grade, grade, here));
            }
        }
        return new Text(
                runs.stream().map(run -> words(run).zh()).collect(Collectors.joining("；")),
                runs.stream().map(run -> words(run).en()).collect(Collectors.joining("; ")));
    }

    private static Text words(Run run) {
        return Text.of("%s %s", "%s: %s", grades(run.first(), run.last()), run.said());
    }

    /** Such as "三至六年级", or all of them where they are no row. */
    static Text grades(List<Integer> grades) {
        int first = grades.getFirst();
        int last = grades.getLast();
        return last - first == grades.size() - 1
                ? grades(first, last)
                : Text.join(grades.stream().map(IntervalNames::grade).toList());
    }

    /** Such as "三至六年级". */
    static Text grades(int first, int last) {
        if (first == last) {
            return IntervalNames.grade(first);
        }
        return Text.of(
                first + 1 == last ? "%s、%s年级" : "%s至%s年级",
                "Grades %s to %s",
                IntervalNames.gradeNumber(first),
                IntervalNames.gradeNumber(last));
    }

    /** The least and the most of some numbers, such as "26" or "3–4"; "–" if there are none. */
    static String range(IntStream numbers) {
        var all = numbers.summaryStatistics();
        return all.getCount() == 0
                ? "–"
                : all.getMin() == all.getMax()
                        ? String.valueOf(all.getMin())
                        : all.getMin() + "–" + all.getMax();
    }

    /** The same of numbers in halves. */
    static String halves(List<SchoolClass> classes, ToIntFunction<SchoolClass> count) {
        var all = classes.stream().mapToInt(count).summaryStatistics();
        return all.getCount() == 0
                ? "–"
                : all.getMin() == all.getMax()
                        ? Words.periods(all.getMin())
                        : Words.periods(all.getMin()) + "–" + Words.periods(all.getMax());
    }

    static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
