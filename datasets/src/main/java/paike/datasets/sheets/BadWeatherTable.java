package paike.datasets.sheets;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.WeekType;
import paike.rules.IndoorDay;
import paike.rules.Occupancy;

/**
 * Who goes where on a day of bad weather: a row for every time at which somebody is outdoors, a
 * column for every place indoors.
 *
 * @param columns names of the places: rooms in order, 本班教室, and, if need be, 没有场地
 * @param rows in order of weekday and time
 */
public record BadWeatherTable(List<Text> columns, List<Row> rows) {
    public static final Text TITLE = new Text("雨天、雾霾方案", "Bad-weather plan");

    private static final Text HOME = new Text("本班教室", "own classroom");
    private static final Text NOWHERE = new Text("没有室内场地", "no place indoors");

    /**
     * @param cells who is there: [column]
     */
    public record Row(int weekday, LocalTime start, LocalTime end, List<Text> cells) {}

    /**
     * One lesson that leaves a closed room.
     *
     * @param weekType the weeks in which it goes there
     * @param rooms one, or the home room of each of its classes; empty = nowhere
     */
    public record Move(Lesson lesson, int slot, WeekType weekType, Room from, List<Room> rooms) {}

    private record When(int weekday, LocalTime start, LocalTime end) {}

    public static BadWeatherTable of(Plan plan) {
        var school = plan.school();
        var byTime =
                new TreeMap<When, List<Move>>(
                        Comparator.comparingInt(When::weekday)
                                .thenComparing(When::start)
                                .thenComparing(When::end));
        for (var move : moves(plan)) {
            var slot = school.grid().slot(move.slot());
            byTime.computeIfAbsent(
                            new When(slot.weekday(), slot.start(), slot.end()),
                            when -> new ArrayList<>())
                    .add(move);
        }
        var moves = byTime.values().stream().flatMap(List::stream).toList();
        var columns =
                moves.stream()
                        .map(BadWeatherTable::place)
                        .distinct()
                        .sorted(Comparator.comparingInt(place -> order(place, school)))
                        .toList();
        var rows = new ArrayList<Row>();
        byTime.forEach(
                (when, there) ->
                        rows.add(
                                new Row(
                                        when.weekday(),
                                        when.start(),
                                        when.end(),
                                        columns.stream()
                                                .map(column -> words(there, column))
                                                .toList())));
        return new BadWeatherTable(columns, List.copyOf(rows));
    }

    /** All lessons that leave a closed room, in order of time; none if nothing closes. */
    public static List<Move> moves(Plan plan) {
        var school = plan.school();
        if (!school.facts().badWeather().isStated()) {
            return List.of();
        }
        var now = Occupancy.of(plan.timetable());
        var moves = new ArrayList<Move>();
        for (int day = 0; day < school.grid().dayCount(); day++) {
            Map<IndoorDay.Move, WeekType> weeks = new LinkedHashMap<>();
            for (int week = 0; week < school.weekCount(); week++) {
                var only = week == 0 ? WeekType.ODD : WeekType.EVEN;
                for (var move : IndoorDay.moves(now, week, day)) {
                    weeks.merge(move, only, (odd, even) -> WeekType.ALL);
                }
            }
            weeks.forEach(
                    (move, week) ->
                            moves.add(
                                    new Move(
                                            move.lesson(),
                                            now.slotOf(move.lesson().index()),
                                            school.weekCount() == 1 ? WeekType.ALL : week,
                                            move.from(),
                                            move.rooms())));
        }
        return List.copyOf(moves);
    }

    private static Text place(Move move) {
        if (move.rooms().isEmpty()) {
            return NOWHERE;
        }
        boolean isHome =
                move.rooms().getFirst().equals(move.lesson().classes().getFirst().homeRoom());
        return isHome ? HOME : Text.same(move.rooms().getFirst().name());
    }

    private static int order(Text place, School school) {
        var names = school.rooms().stream().map(Room::name).toList();
        return place.equals(NOWHERE)
                ? names.size() + 1
                : place.equals(HOME) ? names.size() : names.indexOf(place.zh());
    }

    /** Such as "体育：三(1)班、四(2)班；体育活动：一(1)班". */
    private static Text words(List<Move> moves, Text column) {
        var classes =
                moves.stream()
                        .filter(move -> place(move).equals(column))
                        .collect(
                                Collectors.groupingBy(
                                        move -> move.lesson().subject().name(),
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                BadWeatherTable::classes, Collectors.toList())));
        var parts = new ArrayList<Text>();
        classes.forEach(
                (subject, names) ->
                        parts.add(Text.of("%s：%s", "%s: %s", subject, Text.join(names))));
        return new Text(
                String.join("；", parts.stream().map(Text::zh).toList()),
                String.join("; ", parts.stream().map(Text::en).toList()));
    }

    private static Text classes(Move move) {
        var names = String.join("+", move.lesson().classes().stream().map(c -> c.name()).toList());
        return move.weekType() == WeekType.ALL
                ? Text.same(names)
                : Text.of("%s（%s）", "%s (%s)", names, AuditWords.weekType(move.weekType()));
    }
}
