package paike.solver.keep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Words;

/**
 * What has become other from one timetable to another. Lessons of a course are not told apart: that
 * two of them changed places is no change.
 */
final class Differences {
    private final Before before;
    private final Timetable after;
    private final School now;
    private final List<Departure> found = new ArrayList<>();

    private Differences(Before before, Timetable after) {
        this.before = before;
        this.after = after;
        this.now = after.school();
    }

    /** In order of kind, time and lesson. */
    static List<Departure> between(Before before, Timetable after) {
        return new Differences(before, after).all();
    }

    private List<Departure> all() {
        Map<Course, List<Placement>> news = new LinkedHashMap<>();
        after.placements()
                .forEach(
                        one ->
                                news.computeIfAbsent(
                                                Course.of(one.lesson()), c -> new ArrayList<>())
                                        .add(one));
        Map<Course, Integer> unplaced = new LinkedHashMap<>();
        after.unplaced().forEach(one -> unplaced.merge(Course.of(one), 1, Integer::sum));
        before.byCourse()
                .forEach(
                        (course, olds) ->
                                compare(
                                        new ArrayList<>(olds),
                                        new ArrayList<>(news.getOrDefault(course, List.of())),
                                        unplaced.getOrDefault(course, 0)));
        for (var old : before.all()) {
            if (old.course() == null) {
                gone(old, Departure.Kind.DROPPED);
            }
        }
        found.sort(
                Comparator.comparing(Departure::kind)
                        .thenComparingInt(Differences::slot)
                        .thenComparing(one -> one.words().zh()));
        return List.copyOf(found);
    }

    private static int slot(Departure departure) {
        var from = departure.from();
        var to = departure.to();
        return from != null ? from.start().index() : to == null ? 0 : to.start().index();
    }

    private void compare(List<Old> olds, List<Placement> news, int unplaced) {
        pair(
                olds,
                news,
                (old, one) -> sameTime(old, one) && sameRoom(old, one) && sameStaff(old, one));
        pair(olds, news, (old, one) -> sameTime(old, one) && sameRoom(old, one));
        pair(olds, news, Differences::sameTime);
        pair(olds, news, (old, one) -> sameStaff(old, one));
        pair(olds, news, (old, one) -> true);
        for (int i = 0; i < olds.size(); i++) {
            gone(olds.get(i), i < unplaced ? Departure.Kind.UNPLACED : Departure.Kind.DROPPED);
        }
        for (var one : news) {
            found.add(
                    new Departure(
                            Departure.Kind.ADDED,
                            null,
                            one,
                            Text.of("%s：%s", "%s: %s", Words.what(one.lesson()), when(now, one)),
                            Text.same("")));
        }
    }

    private void pair(List<Old> olds, List<Placement> news, BiPredicate<Old, Placement> fits) {
        for (var old : List.copyOf(olds)) {
            for (var one : news) {
                if (fits.test(old, one)) {
                    add(old, one);
                    olds.remove(old);
                    news.remove(one);
                    break;
                }
            }
        }
    }

    private static boolean sameTime(Old old, Placement one) {
        return one.start().equals(old.slot());
    }

    private static boolean sameRoom(Old old, Placement one) {
        var room = one.room();
        return room == null ? old.placement().room() == null : room.equals(old.room());
    }

    private static boolean sameStaff(Old old, Placement one) {
        return old.teachers().size() == old.placement().lesson().teachers().size()
                && one.lesson().teachers().equals(old.teachers());
    }

    private void add(Old old, Placement one) {
        if (!sameTime(old, one)) {
            add(Departure.Kind.MOVED, old, one);
        } else if (!sameRoom(old, one)) {
            add(Departure.Kind.ROOM, old, one);
        } else if (!sameStaff(old, one)) {
            add(Departure.Kind.STAFF, old, one);
        }
    }

    private void add(Departure.Kind kind, Old old, Placement one) {
        var from = old.placement();
        boolean tellsRoom = kind == Departure.Kind.ROOM || !sameRoom(old, one);
        boolean tellsStaff = !sameStaff(old, one);
        var words = new ArrayList<Text>();
        if (kind == Departure.Kind.MOVED) {
            words.add(arrow(when(before.timetable().school(), from), when(now, one)));
        } else {
            words.add(when(now, one));
        }
        if (tellsRoom) {
            words.add(arrow(room(from.room()), room(one.room())));
        }
        if (tellsStaff) {
            words.add(arrow(staff(from.lesson()), staff(one.lesson())));
        }
        found.add(
                new Departure(
                        kind,
                        from,
                        one,
                        Text.of("%s：%s", "%s: %s", Words.what(one.lesson()), sentence(words)),
                        Text.same("")));
    }

    private static Text sentence(List<Text> parts) {
        return new Text(
                String.join("，", parts.stream().map(Text::zh).toList()),
                String.join(", ", parts.stream().map(Text::en).toList()));
    }

    private static Text arrow(Text from, Text to) {
        return Text.of("%s → %s", "%s → %s", from, to);
    }

    private static Text room(@Nullable Room room) {
        return room == null ? new Text("不占场地", "no room") : Text.same(room.name());
    }

    private static Text staff(Lesson lesson) {
        return lesson.teachers().isEmpty()
                ? new Text("无教师", "nobody")
                : Text.same(Words.names(lesson.teachers()));
    }

    private static Text when(School school, Placement one) {
        return Words.when(school, one.lesson(), one.start().index());
    }

    private void gone(Old old, Departure.Kind kind) {
        var from = old.placement();
        found.add(
                new Departure(
                        kind,
                        from,
                        null,
                        Text.of(
                                "%s：%s",
                                "%s: %s",
                                Words.what(from.lesson()),
                                when(before.timetable().school(), from)),
                        Text.same("")));
    }
}
