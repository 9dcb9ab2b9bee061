package paike.solver.precheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.model.school.Teacher;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.RulebookEntry;
import paike.rules.RunningScore;
import paike.rules.Violation;
import paike.rules.YearRule;
import paike.rules.room.AvoidRoomClashes;
import paike.rules.room.LimitClassesInRoom;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.solver.Scenario;

/**
 * Finds, before any search, what counting proves impossible: hours against free slots for every
 * class, teacher and kind of room, and must-rules that are broken whatever is placed.
 *
 * <p>What it reports is certain; what it does not report may still be impossible.
 */
public final class PreCheck {
    private static final int SLOTS_NAMED = 6;
    private static final Text PERIODS = new Text("节", "periods");
    private static final Text CLASS_PERIODS = new Text("班次", "class periods");
    private static final int VIOLATIONS_NAMED = 2;

    private final Scenario scenario;
    private final School school;
    private final List<Impossible> found = new ArrayList<>();

    private PreCheck(Scenario scenario) {
        this.scenario = scenario;
        this.school = scenario.school();
    }

    public static List<Impossible> of(Scenario scenario) {
        var check = new PreCheck(scenario);
        check.rulesBrokenAnyway();
        check.lessonsWithoutPlace();
        if (check.isMust(AvoidClassClashes.class)) {
            check.byResource(Lesson::classes, c -> Text.of("班级 %s", "class %s", c.name()));
        }
        if (check.isMust(AvoidTeacherClashes.class)) {
            check.byResource(Lesson::teachers, t -> Text.of("教师 %s", "teacher %s", t.name()));
        }
        if (check.isMust(AvoidRoomClashes.class) && check.isMust(LimitClassesInRoom.class)) {
            check.byRooms();
        }
        return List.copyOf(check.found);
    }

    private boolean isMust(Class<? extends Rule> rule) {
        return scenario.rulebook().of(Level.MUST).stream()
                .anyMatch(entry -> entry.rule().getClass() == rule && entry.grades().isEmpty());
    }

    /**
     * With every lesson still to come a rule excuses what they can mend; what is left is certain.
     */
    private void rulesBrokenAnyway() {
        var empty = Occupancy.unfinished(school);
        for (var result : Audit.of(empty, scenario.rulebook().only(Level.MUST)).results()) {
            if (!result.isKept() && !(result.entry().rule() instanceof YearRule)) {
                found.add(
                        new Impossible(
                                Text.of(
                                        "%s：%s（无论怎么排）",
                                        "%s: %s (whatever is placed where)",
                                        result.entry().rule().title(),
                                        examples(result.violations())),
                                new Text(
                                        "请修改学校数据，或把该规则改为建议。",
                                        "Change the school's data, or make the rule a wish.")));
            }
        }
    }

    private static Text examples(List<Violation> violations) {
        var some =
                Text.join(
                        violations.stream()
                                .limit(VIOLATIONS_NAMED)
                                .map(violation -> violation.finding().message())
                                .toList());
        return violations.size() <= VIOLATIONS_NAMED
                ? some
                : Text.of("%s 等 %d 处", "%s and others, %d in all", some, violations.size());
    }

    private void lessonsWithoutPlace() {
        var without = school.lessons().stream().filter(this::isFirstWithoutPlace).toList();
        if (without.isEmpty()) {
            return;
        }
        var score = new RunningScore(school, scenario.placementRules());
        for (var lesson : without) {
            found.add(
                    new Impossible(
                            Text.of(
                                    "%s没有任何可排的时间：%s",
                                    "%s has no time at which it may be: %s",
                                    named(lesson),
                                    forbidding(lesson, score)),
                            new Text("请放宽其中一条规则或限制时间。", "Relax one of these rules or times.")));
        }
    }

    /** Of its assignment. */
    private boolean isFirstWithoutPlace(Lesson lesson) {
        return slots(lesson).length == 0 && lesson.number() == firstWithoutPlace(lesson);
    }

    /** Such as "一(1)班 语文（罗书萌）"; ids are no names. */
    private static Text named(Lesson lesson) {
        var people = lesson.teachers().stream().map(Teacher::name).collect(Collectors.joining("、"));
        return people.isEmpty()
                ? Text.same(lesson.assignment().title())
                : Text.of("%s（%s）", "%s (%s)", lesson.assignment().title(), people);
    }

    private int firstWithoutPlace(Lesson lesson) {
        return school.lessons(lesson.assignment()).stream()
                .filter(other -> slots(other).length == 0)
                .mapToInt(Lesson::number)
                .min()
                .orElse(lesson.number());
    }

    private Text forbidding(Lesson lesson, RunningScore score) {
        var titles = new LinkedHashSet<Text>();
        var rooms = neededRooms(lesson);
        int room = rooms.isEmpty() ? Occupancy.NONE : rooms.getFirst().index();
        for (var slot : candidates(lesson)) {
            for (var variant : lesson.variants()) {
                for (RulebookEntry entry : score.forbidding(variant, slot.index(), room)) {
                    titles.add(entry.rule().title());
                }
            }
        }
        return titles.isEmpty()
                ? new Text("作息时间表里没有这样的时段", "the bell schedule has no such period")
                : Text.join(List.copyOf(titles));
    }

    private <T> void byResource(Function<Lesson, List<T>> resources, Function<T, Text> name) {
        var lessonsByResource = new LinkedHashMap<T, List<Lesson>>();
        for (var lesson : school.lessons()) {
            for (var resource : resources.apply(lesson)) {
                lessonsByResource.computeIfAbsent(resource, r -> new ArrayList<>()).add(lesson);
            }
        }
        lessonsByResource.forEach(
                (resource, lessons) ->
                        check(
                                new Count(name.apply(resource), PERIODS, 1, hole -> 1),
                                lessons,
                                this::slots,
                                Lesson::lengthInPeriods));
    }

    /** Lessons that need one of the same rooms against what these rooms hold while open to them. */
    private void byRooms() {
        var lessonsByRooms = new LinkedHashMap<List<Room>, List<Lesson>>();
        for (var lesson : school.lessons()) {
            var need = lesson.assignment().roomNeed();
            var rooms = need.rooms();
            if (!rooms.isEmpty() && !need.optional()) {
                lessonsByRooms.computeIfAbsent(rooms, r -> new ArrayList<>()).add(lesson);
            }
            for (var room : lesson.fixedRooms()) {
                lessonsByRooms.computeIfAbsent(List.of(room), r -> new ArrayList<>()).add(lesson);
            }
        }
        for (Map.Entry<List<Room>, List<Lesson>> entry : lessonsByRooms.entrySet()) {
            var rooms = entry.getKey();
            // A joint class in a room for one class counts once.
            boolean byClass = rooms.stream().allMatch(room -> room.classCapacity() > 1);
            var name = Text.same(String.join("/", rooms.stream().map(Room::name).toList()));
            check(
                    new Count(
                            Text.of("场地 %s", "room %s", name),
                            byClass ? CLASS_PERIODS : PERIODS,
                            rooms.size(),
                            hole -> rooms.get(hole % rooms.size()).classCapacity()),
                    entry.getValue(),
                    this::holes,
                    lesson ->
                            lesson.lengthInPeriods()
                                    * (byClass && lesson.sets().isEmpty()
                                            ? lesson.classUnits()
                                            : 1));
        }
    }

    /**
     * What is counted.
     *
     * @param holesPerSlot a hole is slot * holesPerSlot + 0, 1, ...
     * @param capacity units that fit into a hole
     */
    private record Count(Text name, Text unit, int holesPerSlot, IntUnaryOperator capacity) {}

    private void check(
            Count count,
            List<Lesson> lessons,
            Function<Lesson, int[]> holesOf,
            ToIntFunction<Lesson> unitsOf) {
        for (int week = 0; week < school.weekCount(); week++) {
            int thisWeek = week;
            var meeting = lessons.stream().filter(l -> l.weekType().meetsIn(thisWeek)).toList();
            var items = new ArrayList<Lesson>();
            var holes = new ArrayList<int[]>();
            for (var lesson : meeting) {
                int[] open = holesOf.apply(lesson);
                for (int i = 0; open.length > 0 && i < unitsOf.applyAsInt(lesson); i++) {
                    items.add(lesson);
                    holes.add(open);
                }
            }
            var proof = proof(count, holes);
            if (proof.isPresent()) {
                found.add(say(count, items, proof.get()));
                return;
            }
        }
    }

    /** Slots that overlap by the clock count as one stretch. */
    private Optional<Pigeonhole.Proof> proof(Count count, List<int[]> holes) {
        int perSlot = count.holesPerSlot();
        var used = new BitSet();
        holes.forEach(open -> IntStream.of(open).forEach(hole -> used.set(hole / perSlot)));
        var stretches = new Stretches(school.grid(), used);
        var open =
                holes.stream()
                        .map(
                                each ->
                                        IntStream.of(each)
                                                .map(
                                                        h ->
                                                                stretches.first(h / perSlot)
                                                                                * perSlot
                                                                        + h % perSlot)
                                                .distinct()
                                                .toArray())
                        .toList();
        int[] capacity =
                IntStream.range(0, school.grid().slotCount() * perSlot)
                        .map(h -> count.capacity().applyAsInt(h) * stretches.fits(h / perSlot))
                        .toArray();
        return new Pigeonhole(open, capacity).proof();
    }

    private Impossible say(Count count, List<Lesson> items, Pigeonhole.Proof proof) {
        var subjects =
                proof.items().stream()
                        .mapToObj(i -> Text.same(items.get(i).assignment().title()))
                        .distinct()
                        .toList();
        var slots =
                proof.holes().stream()
                        .map(hole -> hole / count.holesPerSlot())
                        .distinct()
                        .mapToObj(slot -> school.grid().slot(slot))
                        .map(
                                slot ->
                                        Text.of(
                                                "%s %s",
                                                "%s %s",
                                                Text.weekday(slot.weekday()),
                                                slot.start()))
                        .toList();
        return new Impossible(
                Text.of(
                        "%s：需要 %d %s，只有 %d %s可用（%s；可用时间：%s）",
                        "%s: %d %s needed, %d %s available (%s; open at %s)",
                        count.name(),
                        proof.items().cardinality(),
                        count.unit(),
                        proof.room(),
                        count.unit(),
                        shortened(subjects),
                        shortened(slots)),
                new Text(
                        "请减少课时、放开时间，或增加教师、场地。",
                        "Cut periods, open times, or add teachers or rooms."));
    }

    private static Text shortened(List<Text> parts) {
        return parts.size() <= SLOTS_NAMED
                ? Text.join(parts)
                : Text.of(
                        "%s 等 %d 个",
                        "%s and others, %d in all",
                        Text.join(parts.subList(0, SLOTS_NAMED)),
                        parts.size());
    }

    /** The rooms it needs one of; none if it may do without. */
    private static List<Room> neededRooms(Lesson lesson) {
        var need = lesson.assignment().roomNeed();
        return need.optional() ? List.of() : need.rooms();
    }

    private List<Slot> candidates(Lesson lesson) {
        return school.grid().slots().stream()
                .filter(slot -> school.canStart(lesson, slot))
                .toList();
    }

    /** Slots that a lesson may cover with one of its rooms, its must-rules for places kept. */
    private int[] slots(Lesson lesson) {
        var spots = scenario.spots().get(lesson.index());
        var covered = new BitSet();
        for (var start : school.grid().slots()) {
            if (spots.countAt(start.index()) > 0) {
                for (var slot : school.span(lesson, start.index())) {
                    covered.set(slot.index());
                }
            }
        }
        return covered.stream().toArray();
    }

    /** Likewise with the room: slot * rooms + position among the rooms it needs one of. */
    private int[] holes(Lesson lesson) {
        var rooms = neededRooms(lesson);
        int options = Math.max(1, rooms.size());
        var holes = IntStream.builder();
        for (var spot : scenario.spots().get(lesson.index()).all()) {
            int option = rooms.isEmpty() ? 0 : position(rooms, spot.room());
            for (var slot : school.span(lesson, spot.slot())) {
                holes.add(slot.index() * options + option);
            }
        }
        return holes.build().distinct().toArray();
    }

    private static int position(List<Room> rooms, int room) {
        int position = 0;
        while (rooms.get(position).index() != room) {
            position++;
        }
        return position;
    }
}
