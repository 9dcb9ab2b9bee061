package paike.datasets.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import paike.datasets.sheets.WeekTable.RowKind;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;

/** How times of the day and grades are called. */
public final class IntervalNames {
    private static final Text NOTHING = Text.same("");

    private IntervalNames() {}

    /**
     * The name that the school gives it, else that of its kind.
     *
     * @param number from 1 among the intervals of its kind on the day
     */
    public static Text of(BellInterval interval, int number) {
        var kind = interval.kind();
        String given = interval.name().strip();
        return switch (kind) {
            case LESSON ->
                    new Text(given.isEmpty() ? "第" + number + "节" : given, "Period " + number);
            default -> {
                String english =
                        kind.title().en().substring(0, 1).toUpperCase(Locale.ROOT)
                                + kind.title().en().substring(1);
                yield given.isEmpty() || given.equals(kind.title().zh())
                        ? new Text(kind.title().zh(), english)
                        : new Text(given, english + " (" + given + ")");
            }
        };
    }

    /** The name of a row that only this needs. */
    static Text own(Happening happening) {
        return switch (happening.kind()) {
            case CLUB -> new Text("社团", "Clubs");
            case LECTURE -> new Text("讲座", "Lecture");
            case MEETING -> new Text("教研", "Meeting");
            case LESSON, ACTIVITY, CARE -> new Text("作息表之外", "Off the bells");
        };
    }

    /** Such as 三 for grade 3; the number itself in English. */
    public static Text gradeNumber(int grade) {
        String zh =
                grade >= 1 && grade <= 10
                        ? "一二三四五六七八九十".substring(grade - 1, grade)
                        : grade > 10 && grade < 20
                                ? "十" + "一二三四五六七八九".charAt(grade - 11)
                                : String.valueOf(grade);
        return new Text(zh, String.valueOf(grade));
    }

    /** Such as 三年级. */
    public static Text grade(int grade) {
        return Text.of("%s年级", "Grade %s", gradeNumber(grade));
    }

    /** Bands one after another, such as lunch and noon rest, become one. */
    static List<WeekTable.Row> mergeNeighbours(List<WeekTable.Row> rows) {
        var merged = new ArrayList<WeekTable.Row>();
        for (var row : rows) {
            if (!merged.isEmpty() && isBand(row) && isBand(merged.getLast())) {
                merged.add(together(merged.removeLast(), row));
            } else {
                merged.add(row);
            }
        }
        return merged;
    }

    private static boolean isBand(WeekTable.Row row) {
        return row.isBand() && row.isWhole();
    }

    private static WeekTable.Row together(WeekTable.Row first, WeekTable.Row second) {
        boolean firstSpeaks = first.kind() == RowKind.BAND;
        boolean secondSpeaks = second.kind() == RowKind.BAND;
        var name =
                firstSpeaks && secondSpeaks
                        ? Objects.equals(first.name(), second.name())
                                ? first.name()
                                : Text.of("%s · %s", "%s · %s", first.name(), second.name())
                        : firstSpeaks ? first.name() : second.name();
        return new WeekTable.Row(
                firstSpeaks || secondSpeaks ? RowKind.BAND : RowKind.BREAK,
                name,
                NOTHING,
                first.start(),
                second.end(),
                first.morning(),
                first.cells().stream()
                        .map(
                                cell ->
                                        new WeekTable.Cell(
                                                first.start(), second.end(), name, List.of()))
                        .toList());
    }

    /** The row that an interval of this kind stands in. */
    static RowKind rowKind(IntervalKind kind) {
        return switch (kind) {
            case LESSON -> RowKind.LESSON;
            case ACTIVITY -> RowKind.ACTIVITY;
            case AFTER_SCHOOL_1, AFTER_SCHOOL_2 -> RowKind.AFTER;
            case BREAK -> RowKind.BREAK;
            default -> RowKind.BAND;
        };
    }

    /** Such as 一、二年级. */
    static Text gradeText(Set<Integer> grades) {
        return Text.of(
                "%s年级",
                "grade %s", Text.join(grades.stream().map(IntervalNames::gradeNumber).toList()));
    }

    static Text joined(Set<Text> names, String separator) {
        return new Text(
                names.stream().map(Text::zh).distinct().collect(Collectors.joining(separator)),
                names.stream().map(Text::en).distinct().collect(Collectors.joining(separator)));
    }
}
