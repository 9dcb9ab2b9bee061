package paike.solver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.model.Text;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.RulebookEntry;
import paike.rules.RunningScore;

/**
 * Says of each unplaced lesson which must-rules stand against each of its times, and how many times
 * are open because the search ended before it could use them.
 */
public final class UnplacedReasons {
    private final School school;
    private final RunningScore score;

    private UnplacedReasons(Timetable timetable, Scenario scenario) {
        this.school = scenario.school();
        this.score = new RunningScore(school, scenario.rulebook().only(Level.MUST));
        for (var placement : timetable.placements()) {
            var room = placement.room();
            score.place(
                    placement.lesson(),
                    placement.start().index(),
                    room == null ? Occupancy.NONE : room.index());
        }
    }

    public static List<Outcome.Unplaced> of(Timetable timetable, Scenario scenario) {
        var unplaced = timetable.unplaced();
        if (unplaced.isEmpty()) {
            return List.of();
        }
        var reasons = new UnplacedReasons(timetable, scenario);
        return unplaced.stream()
                .map(lesson -> new Outcome.Unplaced(lesson, reasons.reason(lesson)))
                .toList();
    }

    private Text reason(Lesson lesson) {
        var timesByRule = new LinkedHashMap<Text, Integer>();
        int times = 0;
        int open = 0;
        for (var slot : school.grid().slots()) {
            if (school.canStart(lesson, slot)) {
                times++;
                var titles = against(lesson, slot.index());
                titles.forEach(title -> timesByRule.merge(title, 1, Integer::sum));
                open += titles.isEmpty() ? 1 : 0;
            }
        }
        var parts =
                timesByRule.entrySet().stream()
                        .sorted(Map.Entry.<Text, Integer>comparingByValue().reversed())
                        .map(entry -> Text.of("%s %d 个", "%s %d", entry.getKey(), entry.getValue()))
                        .toList();
        if (times == 0) {
            return new Text("作息时间表里没有这样的时段", "the bell schedule has no such period");
        }
        if (open > 0) {
            return Text.of(
                    "还没有排：%d 个可上课时间中有 %d 个可用",
                    "not placed yet: of its %d times %d are open", times, open);
        }
        return Text.of(
                "%d 个可上课时间都不行：%s", "none of its %d times works: %s", times, Text.join(parts));
    }

    /** Titles of the rules against the room and teacher with fewest against them. */
    private List<Text> against(Lesson lesson, int slot) {
        var rooms = new ArrayList<Integer>();
        lesson.assignment().roomNeed().rooms().forEach(room -> rooms.add(room.index()));
        if (rooms.isEmpty()) {
            rooms.add(Occupancy.NONE);
        }
        List<Text> fewest = List.of();
        boolean first = true;
        for (var variant : lesson.variants()) {
            for (int room : rooms) {
                var titles = against(variant, slot, room);
                if (first || titles.size() < fewest.size()) {
                    fewest = titles;
                    first = false;
                }
            }
        }
        return fewest;
    }

    private List<Text> against(Lesson lesson, int slot, int room) {
        var entries = new ArrayList<RulebookEntry>(score.forbidding(lesson, slot, room));
        if (entries.isEmpty()) {
            score.place(lesson, slot, room);
            var broken = score.brokenBy(lesson);
            score.remove(lesson);
            broken.stream().filter(this::isWorse).forEach(point -> entries.add(point.entry()));
        }
        return entries.stream().map(entry -> entry.rule().title()).distinct().toList();
    }

    /** True if a point was kept better without the lesson that has just left. */
    private boolean isWorse(RunningScore.Broken broken) {
        return broken.entry().rule().deviation(score.occupancy(), broken.point())
                < broken.deviation();
    }
}
