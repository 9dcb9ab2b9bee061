package paike.rules.room;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.rules.Finding;
import paike.rules.GroupRule;
import paike.rules.LessonGroups;
import paike.rules.Occupancy;
import paike.rules.Order;
import paike.rules.Words;

/**
 * Two lessons of a group that follow one another without a period between are held in the same room
 * if both are held in one.
 *
 * <p>Point: group. Deviation: pairs of its lessons that follow one another in different rooms.
 * From: FET, activities same room if consecutive.
 *
 * @param groups lessons of each group
 */
public record ShareRoomIfConsecutive(LessonGroups groups) implements GroupRule {
    /** In place of the number of a period; far below all others. */
    private static final int UNNUMBERED = Integer.MIN_VALUE;

    /** Above any number of periods a day, lengths of lessons added. */
    private static final int MORE_THAN_PERIODS = 1 << 10;

    @Override
    public Text title() {
        return new Text("连上的课用同一场地", "Same room for lessons in a row");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int[] lessons = groups.lessonsOf(point, now.school());
        var begins = new int[lessons.length];
        var ends = new int[lessons.length];
        for (int i = 0; i < lessons.length; i++) {
            begins[i] = number(now, lessons[i]);
            ends[i] = begins[i] + now.lesson(lessons[i]).lengthInPeriods();
        }
        int moves = 0;
        for (int i = 0; i < lessons.length; i++) {
            for (int j = i + 1; j < lessons.length; j++) {
                boolean mayFollow = ends[i] == begins[j] || ends[j] == begins[i];
                moves += mayFollow && move(now, lessons[i], lessons[j]) ? 1 : 0;
            }
        }
        return moves;
    }

    /** Number of the period of the week in which a lesson begins, if it is held in a room. */
    private static int number(Occupancy now, int lesson) {
        if (now.roomOf(lesson) == Occupancy.NONE) {
            return UNNUMBERED;
        }
        int slot = now.slotOf(lesson);
        int day = Order.day(slot, now.school());
        return day * MORE_THAN_PERIODS + now.school().week(now.lesson(lesson)).period(slot);
    }

    /** Whether one of them follows the other in another room. */
    private static boolean move(Occupancy now, int one, int other) {
        int room = now.roomOf(one);
        int otherRoom = now.roomOf(other);
        if (room == otherRoom || room == Occupancy.NONE || otherRoom == Occupancy.NONE) {
            return false;
        }
        var first = now.lesson(one);
        var second = now.lesson(other);
        int slot = now.slotOf(one);
        int otherSlot = now.slotOf(other);
        return Order.isNext(first, slot, second, otherSlot, now.school())
                || Order.isNext(second, otherSlot, first, slot, now.school());
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int[] group = groups.lessonsOf(point, school);
        var lessons = new LinkedHashSet<Lesson>();
        for (int one : group) {
            for (int other : group) {
                if (move(now, one, other)) {
                    lessons.add(now.lesson(one));
                }
            }
        }
        var moving = List.copyOf(lessons);
        var words = new ArrayList<Text>();
        for (var lesson : moving) {
            words.add(
                    Text.of(
                            "%s %s 在 %s",
                            "%s on %s in %s",
                            Words.what(lesson),
                            Words.when(school, lesson, now.slotOf(lesson.index())),
                            school.rooms().get(now.roomOf(lesson.index())).name()));
        }
        var doubtful = Words.doubtful(now, moving);
        return new Finding(
                Words.place(school, doubtful, now.slotOf(doubtful.index()))
                        .and(school.rooms().get(now.roomOf(doubtful.index()))),
                Text.of(
                        "前后相连的课应在同一场地：%s",
                        "lessons in a row should be in one room: %s", Text.join(words)),
                moving);
    }
}
