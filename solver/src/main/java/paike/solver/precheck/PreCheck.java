package paike.solver.precheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.RulebookEntry;
import paike.rules.RunningScore;
import paike.rules.Violation;
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
    private static final int VIOLATIONS_NAMED = 2;

    private final Scenario scenario;
    private final School school;
    private final RunningScore score;
    private final List<Impossible> found = new ArrayList<>();

    private PreCheck(Scenario scenario) {
        this.scenario = scenario;
        this.school = scenario.school();
        this.score = new RunningScore(school, scenario.rulebook().only(Level.MUST));
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
            if (!result.isKept()) {
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
        for (var lesson : school.lessons()) {
            if (slots(lesson).isEmpty() && lesson.number() == firstWithoutPlace(lesson)) {
                found.add(
                        new Impossible(
                                Text.of(
                                        "%s（%s）没有任何可排的时间：%s",
                                        "%s (%s) has no time at which it may be: %s",
                                        Text.same(lesson.assignment().title()),
                                        lesson.id(),
                                        forbidding(lesson)),
                                new Text("请放宽其中一条规则或限制时间。", "Relax one of these rules or times.")));
            }
        }
    }

    private int firstWithoutPlace(Lesson lesson) {
        return school.lessons().stream()
                .filter(other -> other.assignment().equals(lesson.assignment()))
                .filter(other -> slots(other).isEmpty())
                .mapToInt(Lesson::number)
                .min()
                .orElse(lesson.number());
    }

    private Text forbidding(Lesson lesson) {
        var titles = new LinkedHashMap<Text, Integer>();
        var rooms = lesson.assignment().roomNeed().rooms();
        int room = rooms.isEmpty() ? Occupancy.NONE : rooms.getFirst().index();
        for (var slot : candidates(lesson)) {
            for (RulebookEntry entry : score.forbidding(lesson, slot.index(), room)) {
                titles.merge(entry.rule().title(), 1, Integer::sum);
            }
        }
        return titles.isEmpty()
                ? new Text("作息时间表里没有这样的时段", "the bell schedule has no such period")
                : Text.join(List.copyOf(titles.keySet()));
    }

    private <T> void byResource(Function<Lesson, List<T>> resources, Function<T, Text> name) {
        var lessonsByResource = new LinkedHashMap<T, List<Lesson>>();
        for (var lesson : school.lessons()) {
            for (var resource : resources.apply(lesson)) {
                lessonsByResource.computeIfAbsent(resource, r -> new ArrayList<>()).add(lesson);
            }
        }
        int[] one = new int[school.grid().slotCount()];
        Arrays.fill(one, 1);
        lessonsByResource.forEach(
                (resource, lessons) ->
                        check(
                                name.apply(resource),
                                lessons,
                                one,
                                lesson -> lesson.lengthInPeriods(),
                                new Text("节", "periods")));
    }

    /** Lessons that need one of the same rooms against what these rooms hold. */
    private void byRooms() {
        var lessonsByRooms = new LinkedHashMap<List<Room>, List<Lesson>>();
        for (var lesson : school.lessons()) {
            var rooms = lesson.assignment().roomNeed().rooms();
            if (!rooms.isEmpty()) {
                lessonsByRooms.computeIfAbsent(rooms, r -> new ArrayList<>()).add(lesson);
            }
        }
        for (Map.Entry<List<Room>, List<Lesson>> entry : lessonsByRooms.entrySet()) {
            var rooms = entry.getKey();
            boolean shared = rooms.stream().anyMatch(room -> room.classCapacity() > 1);
            int[] capacity = new int[school.grid().slotCount()];
            for (var slot : school.grid().slots()) {
                capacity[slot.index()] = rooms.stream().mapToInt(Room::classCapacity).sum();
            }
            var name = Text.same(String.join("/", rooms.stream().map(Room::name).toList()));
            check(
                    Text.of("场地 %s", "room %s", name),
                    entry.getValue(),
                    capacity,
                    lesson -> lesson.lengthInPeriods() * (shared ? lesson.classes().size() : 1),
                    shared ? new Text("班次", "class periods") : new Text("节", "periods"));
        }
    }

    private void check(
            Text name,
            List<Lesson> lessons,
            int[] capacity,
            Function<Lesson, Integer> units,
            Text unit) {
        for (int week = 0; week < school.weekCount(); week++) {
            int thisWeek = week;
            var meeting = lessons.stream().filter(l -> l.weekType().meetsIn(thisWeek)).toList();
            var items = new ArrayList<Lesson>();
            var holes = new ArrayList<int[]>();
            for (var lesson : meeting) {
                int[] open = slots(lesson).stream().mapToInt(Slot::index).toArray();
                for (int i = 0; open.length > 0 && i < units.apply(lesson); i++) {
                    items.add(lesson);
                    holes.add(open);
                }
            }
            var proof = new Pigeonhole(holes, capacity).proof();
            if (proof.isPresent()) {
                found.add(say(name, items, proof.get(), unit));
                return;
            }
        }
    }

    private Impossible say(Text name, List<Lesson> items, Pigeonhole.Proof proof, Text unit) {
        var subjects =
                proof.items().stream()
                        .mapToObj(i -> Text.same(items.get(i).assignment().title()))
                        .distinct()
                        .toList();
        var slots =
                proof.holes().stream()
                        .mapToObj(slot -> school.grid().slot(slot))
                        .sorted(Comparator.comparingInt(Slot::index))
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
                        name,
                        proof.items().cardinality(),
                        unit,
                        proof.room(),
                        unit,
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

    private List<Slot> candidates(Lesson lesson) {
        return school.grid().slots().stream()
                .filter(slot -> slot.kind() == lesson.kind().place())
                .filter(slot -> school.week(lesson).period(slot.index()) > 0)
                .filter(slot -> school.atoms(lesson, slot.index()) != 0)
                .toList();
    }

    /** Slots that a lesson may cover with one of its rooms, its must-rules for places kept. */
    private List<Slot> slots(Lesson lesson) {
        var rooms = lesson.assignment().roomNeed().rooms();
        int[] options =
                rooms.isEmpty()
                        ? new int[] {Occupancy.NONE}
                        : rooms.stream().mapToInt(Room::index).toArray();
        return candidates(lesson).stream()
                .filter(
                        slot ->
                                IntStream.of(options)
                                        .anyMatch(
                                                room ->
                                                        score.mustCost(lesson, slot.index(), room)
                                                                == 0))
                .flatMap(slot -> school.span(lesson, slot.index()).stream())
                .distinct()
                .toList();
    }
}
