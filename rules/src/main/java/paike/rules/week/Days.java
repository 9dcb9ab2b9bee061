package paike.rules.week;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.rules.Finding;
import paike.rules.Lessons;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.Whose;

/** How rules name some days of a teacher or class. */
final class Days {
    private Days() {}

    /** About one day of a teacher or class: index * days + day. */
    static Finding finding(Occupancy now, Whose whose, int point, Text message) {
        int days = now.school().grid().dayCount();
        return new Finding(
                place(now, whose, point), message, lessons(now, whose, point / days, point % days));
    }

    static Place place(Occupancy now, Whose whose, int point) {
        var grid = now.school().grid();
        return whose.place(point / grid.dayCount(), now.school())
                .on(grid.weekday(point % grid.dayCount()));
    }

    /** The lessons of one day that a rule speaks of. */
    static List<Lesson> meant(Occupancy now, Whose whose, int point, Lessons lessons) {
        int days = now.school().grid().dayCount();
        return lessons(now, whose, point / days, point % days).stream()
                .filter(lesson -> lessons.include(lesson, now.school()))
                .toList();
    }

    /** About some days of a teacher or class; it is placed on the day if there is only one. */
    static Finding finding(
            Occupancy now, Whose whose, int index, IntPredicate meant, Text message) {
        int[] days = days(now, meant);
        var place = whose.place(index, now.school());
        return new Finding(
                days.length == 1 ? place.on(now.school().grid().weekday(days[0])) : place,
                message,
                lessons(now, whose, index, meant));
    }

    /** About the week of a teacher or class as a whole; some days of it matter. */
    static Finding ofWeek(Occupancy now, Whose whose, int index, IntPredicate meant, Text message) {
        return new Finding(
                whose.place(index, now.school()), message, lessons(now, whose, index, meant));
    }

    private static List<Lesson> lessons(Occupancy now, Whose whose, int index, IntPredicate meant) {
        return IntStream.of(days(now, meant))
                .boxed()
                .flatMap(day -> lessons(now, whose, index, day).stream())
                .toList();
    }

    /** The lessons of a day in order of time. */
    static List<Lesson> lessons(Occupancy now, Whose whose, int index, int day) {
        return whose == Whose.TEACHERS
                ? now.lessonsOf(now.school().teachers().get(index), day)
                : now.lessonsOf(now.school().classes().get(index), day);
    }

    /** The name of the one a point is about. */
    static String name(Occupancy now, Whose whose, int point) {
        return whose.name(point / now.school().grid().dayCount(), now.school());
    }

    static Text weekday(Occupancy now, int point) {
        var grid = now.school().grid();
        return Text.weekday(grid.weekday(point % grid.dayCount()));
    }

    /** Such as "周一、周三". */
    static Text names(Occupancy now, IntPredicate meant) {
        return Text.join(
                IntStream.of(days(now, meant))
                        .mapToObj(day -> Text.weekday(now.school().grid().weekday(day)))
                        .toList());
    }

    /** Such as "周一 2 节、周三 1 节". */
    static Text periods(Occupancy now, IntPredicate meant, IntUnaryOperator periods) {
        return Text.join(
                IntStream.of(days(now, meant))
                        .mapToObj(
                                day ->
                                        Text.of(
                                                "%s %d 节",
                                                "%s %d",
                                                Text.weekday(now.school().grid().weekday(day)),
                                                periods.applyAsInt(day)))
                        .toList());
    }

    private static int[] days(Occupancy now, IntPredicate meant) {
        return IntStream.range(0, now.school().grid().dayCount()).filter(meant).toArray();
    }
}
