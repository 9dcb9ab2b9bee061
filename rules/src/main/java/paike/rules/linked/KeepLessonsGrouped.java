package paike.rules.linked;

import java.util.ArrayList;
import java.util.Comparator;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.Lesson;
import paike.rules.Finding;
import paike.rules.GroupRule;
import paike.rules.LessonGroups;
import paike.rules.Occupancy;
import paike.rules.Order;
import paike.rules.Words;

/**
 * The lessons of a group form one block: on one day, in any order, without a period between; a
 * break of everybody, at which no class and no teacher is available, may lie between.
 *
 * <p>Point: group. Deviation: 1 if they form none; periods between may be left for those of the
 * group that have no place. From: FET, two and three activities grouped.
 *
 * @param groups lessons of each group
 */
public record KeepLessonsGrouped(LessonGroups groups) implements GroupRule {

    @Override
    public Text title() {
        return new Text("相关课连在一起", "Linked lessons in one block");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int[] lessons = groups.lessonsOf(point, school);
        int earliest = Occupancy.NONE;
        int begin = 0;
        int end = 0;
        int placed = 0;
        int missing = 0;
        for (int i = 0; i < lessons.length; i++) {
            var lesson = now.lesson(lessons[i]);
            int slot = now.slotOf(lessons[i]);
            if (slot == Occupancy.NONE) {
                missing += lesson.lengthInPeriods();
                continue;
            }
            if (earliest != Occupancy.NONE && !fits(now, lessons, i)) {
                return 1;
            }
            int period = school.week(lesson).period(slot);
            if (earliest == Occupancy.NONE || period < begin) {
                earliest = lessons[i];
                begin = period;
            }
            end = Math.max(end, period + lesson.lengthInPeriods());
            placed += lesson.lengthInPeriods();
        }
        if (earliest == Occupancy.NONE) {
            return 0;
        }
        int between = openPeriods(now, earliest, end - begin) - placed;
        return between >= 0 && between <= missing ? 0 : 1;
    }

    /** Whether a lesson is on the day of those before it in the line and overlaps none. */
    private static boolean fits(Occupancy now, int[] lessons, int i) {
        var lesson = now.lesson(lessons[i]);
        int slot = now.slotOf(lessons[i]);
        for (int j = 0; j < i; j++) {
            var other = now.lesson(lessons[j]);
            int there = now.slotOf(lessons[j]);
            if (there != Occupancy.NONE
                    && (!Order.areNumberedAlike(lesson, slot, other, there, now.school())
                            || Order.overlap(lesson, slot, other, there, now.school()) > 0)) {
                return false;
            }
        }
        return true;
    }

    /** Of so many periods from the beginning of a lesson, those that are open to somebody. */
    private static int openPeriods(Occupancy now, int lesson, int periods) {
        var school = now.school();
        var week = school.week(now.lesson(lesson));
        int open = 0;
        int part = now.slotOf(lesson);
        for (int i = 0; i < periods; i++) {
            open += part != ClassWeek.NONE && school.isClosed(part) ? 0 : 1;
            part = part == ClassWeek.NONE ? part : week.next(part);
        }
        return open;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var lessons = new ArrayList<Lesson>();
        for (int lesson : groups.lessonsOf(point, now.school())) {
            if (now.isPlaced(lesson)) {
                lessons.add(now.lesson(lesson));
            }
        }
        lessons.sort(Comparator.comparingInt(lesson -> now.slotOf(lesson.index())));
        var doubtful = Words.doubtful(now, lessons);
        return new Finding(
                Words.place(now.school(), doubtful, now.slotOf(doubtful.index())),
                Text.of("%s 应连在一起", "%s should form one block", Linked.withTimes(now, lessons)),
                lessons);
    }
}
