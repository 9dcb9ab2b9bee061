package paike.rules.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.GroupRule;
import paike.rules.LessonGroups;
import paike.rules.Occupancy;
import paike.rules.Order;
import paike.rules.Words;

/**
 * At most so many lessons of a group are on one day.
 *
 * <p>Point: group x day. Deviation: lessons above, in the worse of the two weeks. From: FET, which
 * since 6.4 puts at most two activities of one min-days constraint on a day, whatever its weight.
 *
 * @param groups lessons of each group
 * @param most lessons a day
 */
public record LimitGroupPerDay(LessonGroups groups, int most) implements GroupRule {

    @Override
    public Text title() {
        return new Text("相关课每天上限", "Linked lessons a day");
    }

    @Override
    public int pointCount(School school) {
        return groups.count() * school.grid().dayCount();
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int day = Order.day(slot, school);
        for (int group : groups.groupsOf(lesson.index(), school)) {
            point.accept(group * school.grid().dayCount() + day);
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int worst = 0;
        for (int week = 0; week < now.school().weekCount(); week++) {
            worst = Math.max(worst, lessons(now, point, week) - most);
        }
        return worst;
    }

    private int lessons(Occupancy now, int point, int week) {
        int days = now.school().grid().dayCount();
        int count = 0;
        for (int lesson : groups.lessonsOf(point / days, now.school())) {
            count +=
                    isOn(now, lesson, point % days) && now.lesson(lesson).weekType().meetsIn(week)
                            ? 1
                            : 0;
        }
        return count;
    }

    private static boolean isOn(Occupancy now, int lesson, int day) {
        int slot = now.slotOf(lesson);
        return slot != Occupancy.NONE && Order.day(slot, now.school()) == day;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int day = point % school.grid().dayCount();
        var lessons = new ArrayList<Lesson>();
        for (int lesson : groups.lessonsOf(point / school.grid().dayCount(), school)) {
            if (isOn(now, lesson, day)) {
                lessons.add(now.lesson(lesson));
            }
        }
        var doubtful = Words.doubtful(now, lessons);
        return new Finding(
                Words.place(school, doubtful, now.slotOf(doubtful.index())),
                Text.of(
                        "%s有 %d 节相关课，最多 %d 节：%s",
                        "%s has %d linked lessons, %d allowed: %s",
                        Text.weekday(school.grid().weekday(day)),
                        deviation(now, point) + most,
                        most,
                        Linked.withTimes(now, lessons)),
                List.copyOf(lessons));
    }
}
