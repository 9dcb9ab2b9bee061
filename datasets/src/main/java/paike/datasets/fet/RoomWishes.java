package paike.datasets.fet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.rules.room.PreferRooms;

/**
 * Which rooms activities ask for. Home rooms count for an activity only where no preferred room is
 * a must; rooms that are too small for its pupils are left out.
 */
final class RoomWishes {
    /** What a constraint asks for an activity. */
    private record Wish(FetConstraint from, List<RoomChoice> choices) {}

    private final Lookups lookups;
    private final Problems problems;
    private final Map<Integer, List<Wish>> preferred = new HashMap<>();
    private final Map<Integer, List<Wish>> homes = new HashMap<>();
    private final Set<RoomChoice> asked = new LinkedHashSet<>();

    RoomWishes(Lookups lookups, Problems problems) {
        this.lookups = lookups;
        this.problems = problems;
    }

    /** All choices that name the real rooms of a virtual room. */
    Set<RoomChoice> asked() {
        return asked;
    }

    void register(Map<String, Consumer<FetConstraint>> kinds) {
        kinds.put("ConstraintActivityPreferredRoom", this::activity);
        kinds.put("ConstraintActivityPreferredRooms", this::activity);
        for (var plural : List.of("", "s")) {
            kinds.put("ConstraintSubjectPreferredRoom" + plural, c -> each(c, subject(c)));
            kinds.put("ConstraintActivityTagPreferredRoom" + plural, c -> each(c, tag(c)));
            kinds.put(
                    "ConstraintSubjectActivityTagPreferredRoom" + plural,
                    c -> each(c, subject(c).and(tag(c))));
            kinds.put("ConstraintStudentsSetHomeRoom" + plural, this::homeOfStudents);
            kinds.put("ConstraintTeacherHomeRoom" + plural, this::homeOfTeacher);
        }
    }

    private Predicate<FetActivity> subject(FetConstraint constraint) {
        int subject = lookups.subject(constraint, "Subject", "Subject_Name");
        return activity -> activity.subject() == subject;
    }

    private Predicate<FetActivity> tag(FetConstraint constraint) {
        var tag = lookups.tag(constraint, "Activity_Tag", "Activity_Tag_Name");
        return activity -> activity.tags().contains(tag);
    }

    private void activity(FetConstraint constraint) {
        var activity = lookups.activity(constraint, "Activity_Id");
        var reals = lookups.realRooms(constraint);
        var choices =
                lookups.rooms(constraint).stream()
                        .map(room -> new RoomChoice(room, reals))
                        .toList();
        if (activity != null && !choices.isEmpty()) {
            asked.addAll(choices);
            add(preferred, activity, new Wish(constraint, choices));
        }
    }

    private void each(FetConstraint constraint, Predicate<FetActivity> which) {
        var wish = wish(constraint);
        if (!wish.choices().isEmpty()) {
            lookups.file().activities().stream()
                    .filter(which)
                    .forEach(activity -> add(preferred, activity, wish));
        }
    }

    /** Home of the activities of exactly this set of pupils. */
    private void homeOfStudents(FetConstraint constraint) {
        lookups.students(constraint);
        var name = List.of(constraint.element().textOf("Students", "Students_Name"));
        home(constraint, activity -> activity.students().equals(name));
    }

    /** Home of the activities of exactly this teacher. */
    private void homeOfTeacher(FetConstraint constraint) {
        var teacher = lookups.teacher(constraint);
        home(
                constraint,
                activity ->
                        activity.teachers().size() == 1
                                && teacher.get(activity.teachers().getFirst()));
    }

    private void home(FetConstraint constraint, Predicate<FetActivity> which) {
        var wish = wish(constraint);
        if (!wish.choices().isEmpty()) {
            lookups.file().activities().stream()
                    .filter(which)
                    .forEach(activity -> add(homes, activity, wish));
        }
    }

    private Wish wish(FetConstraint constraint) {
        return new Wish(
                constraint,
                lookups.rooms(constraint).stream()
                        .map(room -> new RoomChoice(room, List.of()))
                        .toList());
    }

    private static void add(Map<Integer, List<Wish>> to, FetActivity activity, Wish wish) {
        to.computeIfAbsent(activity.index(), index -> new ArrayList<>()).add(wish);
    }

    /** Where an activity may be; wishes for rooms are entered into the book. */
    RoomNeed need(FetActivity activity, Places places, Book book) {
        var wishes = preferred.getOrDefault(activity.index(), List.of());
        var home = homes.getOrDefault(activity.index(), List.of());
        var musts = wishes.stream().filter(wish -> wish.from().isMust()).toList();
        var rooms = new LinkedHashSet<Room>();
        boolean optional = false;
        if (!musts.isEmpty()) {
            rooms.addAll(common(activity, musts, places));
        } else if (!wishes.isEmpty() || !home.isEmpty()) {
            wishes.forEach(wish -> rooms.addAll(rooms(activity, wish, places)));
            rooms.addAll(common(activity, home, places));
            optional = home.stream().noneMatch(wish -> wish.from().isMust());
        } else {
            return RoomNeed.NONE;
        }
        if (rooms.isEmpty()) {
            refuse(activity, musts.isEmpty() ? home : musts);
        }
        for (var wish : wishes) {
            prefer(activity, wish, wishedRooms(wish, places), book);
        }
        if (optional) {
            // a home room is not kept only where an activity has no room at all
            home.forEach(wish -> prefer(activity, wish, List.copyOf(rooms), book));
        }
        return new RoomNeed("", List.copyOf(rooms), optional);
    }

    private static void prefer(FetActivity activity, Wish wish, List<Room> rooms, Book book) {
        if (wish.from().isWish()) {
            var names = rooms.stream().map(Room::name).toList();
            book.lessons(
                    lessons -> new PreferRooms(lessons, names), wish.from(), List.of(activity));
        }
    }

    private static List<Room> wishedRooms(Wish wish, Places places) {
        return wish.choices().stream()
                .flatMap(choice -> places.of(choice).stream())
                .distinct()
                .toList();
    }

    private static List<Room> rooms(FetActivity activity, Wish wish, Places places) {
        return wishedRooms(wish, places).stream()
                .filter(room -> room.pupilCapacity() >= activity.pupils())
                .toList();
    }

    private static Set<Room> common(FetActivity activity, List<Wish> wishes, Places places) {
        Set<Room> common = new LinkedHashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            var rooms = rooms(activity, wishes.get(i), places);
            if (i == 0) {
                common.addAll(rooms);
            } else {
                common.retainAll(rooms);
            }
        }
        return common;
    }

    private void refuse(FetActivity activity, List<Wish> wishes) {
        problems.add(
                wishes.isEmpty() ? "" : wishes.getFirst().from().place(),
                Text.of(
                        "活动 %d（%d 名学生）：没有同时满足其 %d 条教室约束、且坐得下的教室",
                        "activity %d (%d pupils): no room is named by all its %d room constraints"
                                + " and holds its pupils",
                        activity.id(),
                        activity.pupils(),
                        wishes.size()),
                new Text(
                        "请改正这些约束、教室容量或学生人数。",
                        "Correct these constraints, the rooms' capacity or the number of pupils."));
    }
}
