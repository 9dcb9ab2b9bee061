package paike.rules.room;

import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.IndoorDay;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.Words;

/**
 * On a day of rain or smog every class that is outdoors finds a place indoors at the same time: in
 * a gym or hall with space for it, else in its own home room if nobody else is there.
 *
 * <p>Point: day. Deviation: lessons without a place indoors, in the worse of the two weeks, when
 * the rooms are chosen as well as possible; schools that close nothing are not judged. From: S1.1
 * (室内 广播操 on bad-air days) (domain notes D10).
 */
public record FitBadWeather() implements Rule {

    @Override
    public Text title() {
        return new Text("雨天、雾霾时有室内场地", "A place indoors in bad weather");
    }

    @Override
    public int pointCount(School school) {
        return school.grid().dayCount();
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return school.facts().badWeather().isStated();
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        if (room != Occupancy.NONE || !lesson.fixedRooms().isEmpty()) {
            point.accept(school.grid().slot(slot).day());
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int worst = 0;
        if (now.school().facts().badWeather().isStated()) {
            for (int week = 0; week < now.school().weekCount(); week++) {
                worst = Math.max(worst, IndoorDay.outside(now, week, point).size());
            }
        }
        return worst;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        List<IndoorDay.Move> outside = List.of();
        for (int week = 0; week < school.weekCount(); week++) {
            var found = IndoorDay.outside(now, week, point);
            outside = found.size() > outside.size() ? found : outside;
        }
        var lessons = outside.stream().map(IndoorDay.Move::lesson).toList();
        var first = lessons.getFirst();
        int slot = now.slotOf(first.index());
        return new Finding(
                Words.place(school, first, slot),
                Text.of(
                        "雨天、雾霾时 %s 有 %d 次课没有室内场地：%s（%s停用，本班教室被占，其他场地已满）",
                        "in bad weather %2$d lessons on %1$s have no place indoors: %3$s (%4$s is"
                                + " closed, the home room is taken, other rooms are full)",
                        Text.weekday(school.grid().weekday(point)),
                        lessons.size(),
                        Words.overlapping(now, lessons),
                        String.join(
                                "、",
                                outside.stream()
                                        .map(IndoorDay.Move::from)
                                        .map(Room::name)
                                        .distinct()
                                        .toList())),
                lessons);
    }
}
