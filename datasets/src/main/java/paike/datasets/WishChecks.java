package paike.datasets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import paike.model.Text;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Wish;

/** What is checked of wishes in whatever file they stand. */
public final class WishChecks {

    /**
     * A wish as a file states it.
     *
     * @param place where a part of it stands: {@code pupil}, {@code clubs[2]}, {@code
     *     days[0].clubs[1]}, {@code days[0].weekday}, {@code assigned[0]}, {@code friends[0]}
     */
    public record Stated(Wish wish, UnaryOperator<String> place) {}

    private final Problems problems;

    private WishChecks(Problems problems) {
        this.problems = problems;
    }

    /** Notes whatever is wrong with the wishes of a school. */
    public static void check(List<Stated> wishes, Problems problems) {
        var checks = new WishChecks(problems);
        checks.pupilsAreNamedOnce(wishes);
        var known = new LinkedHashMap<Pupil, Wish>();
        wishes.forEach(stated -> known.put(stated.wish().pupil(), stated.wish()));
        for (var stated : wishes) {
            checks.choices(stated);
            checks.assigned(stated);
            checks.friends(stated, known.keySet());
        }
        checks.assignedFitInClubs(wishes);
    }

    /** "x is no club" with what may have been meant. */
    public static void unknownClub(
            Problems problems, String place, String given, Collection<String> known) {
        problems.add(
                place,
                Text.of(
                        "\"%s\" 不是本校的社团（已知 %s）",
                        "\"%s\" is no club of this school (known %s)", given, Advice.known(known)),
                Advice.maybe(given, known));
    }

    private void pupilsAreNamedOnce(List<Stated> wishes) {
        var seen = new HashMap<Pupil, Stated>();
        for (var stated : wishes) {
            var before = seen.putIfAbsent(stated.wish().pupil(), stated);
            if (before != null) {
                add(
                        stated,
                        "pupil",
                        Text.of(
                                "%s 已在 %s 填报，每名学生只能填报一次",
                                "%s has a wish already at %s; one per pupil expected",
                                stated.wish().pupil().label(),
                                Places.words(before.place().apply("pupil"))),
                        new Text("请合并或删去其中一条。", "Join the two or delete one."));
            }
        }
    }

    private void choices(Stated stated) {
        var choices = stated.wish().choices();
        var days = new HashSet<Integer>();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            boolean anyDay = choice.weekday() == Choice.ANY_DAY;
            if (!days.add(choice.weekday()) || (anyDay && choices.size() > 1)) {
                add(
                        stated,
                        anyDay ? "pupil" : "days[" + i + "].weekday",
                        Text.of(
                                "%s 对同一时间填报了两次",
                                "%s states two lists for one time", stated.wish().pupil().label()),
                        new Text(
                                "要么只填一份不分星期的志愿，要么每个星期几各填一份。",
                                "Either one list for any day, or one per weekday."));
            }
            for (int j = 0; j < choice.clubs().size(); j++) {
                var place = (anyDay ? "" : "days[" + i + "].") + "clubs[" + j + "]";
                var club = choice.clubs().get(j);
                grade(stated, place, club);
                if (!anyDay && !club.meetsOn(choice.weekday())) {
                    add(
                            stated,
                            place,
                            Text.of(
                                    "%s 在%s没有活动",
                                    "%s does not meet on %s",
                                    club.name(),
                                    Text.weekday(choice.weekday())),
                            Text.of("它的活动时间：%s。", "It meets: %s.", days(club)));
                }
                if (choice.clubs().indexOf(club) < j) {
                    add(
                            stated,
                            place,
                            Text.of(
                                    "%s 填报了两次（第 %d 和第 %d 志愿）",
                                    "%s is ranked twice (wishes %d and %d)",
                                    club.name(),
                                    choice.clubs().indexOf(club) + 1,
                                    j + 1),
                            new Text("请删去一个。", "Delete one."));
                }
            }
        }
    }

    private static Text days(Club club) {
        return club.sessions().isEmpty()
                ? new Text("未定", "not stated")
                : Text.join(
                        club.sessions().stream()
                                .map(session -> Text.weekday(session.weekday()))
                                .distinct()
                                .toList());
    }

    private void grade(Stated stated, String place, Club club) {
        int grade = stated.wish().pupil().schoolClass().grade();
        if (!club.isOpenTo(grade)) {
            add(
                    stated,
                    place,
                    Text.of(
                            "%s 不面向 %d 年级（只面向 %s 年级）",
                            "%s is not open to grade %d (open to %s)",
                            club.name(),
                            grade,
                            Text.join(
                                    club.grades().stream()
                                            .sorted()
                                            .map(g -> Text.same(String.valueOf(g)))
                                            .toList())),
                    new Text("请换一个社团，或修改社团的面向年级。", "Name another, or change its grades."));
        }
    }

    private void assigned(Stated stated) {
        var clubs = stated.wish().assigned();
        for (int i = 0; i < clubs.size(); i++) {
            var place = "assigned[" + i + "]";
            grade(stated, place, clubs.get(i));
            for (int j = 0; j < i; j++) {
                if (clubs.get(i).equals(clubs.get(j)) || clubs.get(i).overlaps(clubs.get(j))) {
                    add(
                            stated,
                            place,
                            Text.of(
                                    "%s 与 %s 时间重叠，%s 不能同时参加",
                                    "%s overlaps %s; %s cannot be in both",
                                    clubs.get(i).name(),
                                    clubs.get(j).name(),
                                    stated.wish().pupil().label()),
                            new Text("请只保留一个。", "Keep one of them."));
                }
            }
        }
    }

    private void friends(Stated stated, Collection<Pupil> known) {
        var friends = stated.wish().friends();
        for (int i = 0; i < friends.size(); i++) {
            boolean self = friends.get(i).equals(stated.wish().pupil());
            if (self || !known.contains(friends.get(i))) {
                add(
                        stated,
                        "friends[" + i + "]",
                        self
                                ? Text.of(
                                        "%s 把自己填成了同伴",
                                        "%s names itself as a friend", friends.get(i).label())
                                : Text.of(
                                        "同伴 %s 没有填报志愿",
                                        "friend %s has no wish", friends.get(i).label()),
                        new Text(
                                "同伴应是另一名填报了志愿的学生（班级 学号）。",
                                "Name another pupil with a wish, by class and id."));
            }
        }
    }

    private void assignedFitInClubs(List<Stated> wishes) {
        Map<Club, List<Stated>> members = new LinkedHashMap<>();
        for (var stated : wishes) {
            for (var club : stated.wish().assigned()) {
                members.computeIfAbsent(club, first -> new ArrayList<>()).add(stated);
            }
        }
        members.forEach(
                (club, there) -> {
                    if (there.size() > club.maximumSize()) {
                        var first = there.get(club.maximumSize());
                        add(
                                first,
                                "assigned[" + first.wish().assigned().indexOf(club) + "]",
                                Text.of(
                                        "%s 预先确定了 %d 人，最多 %d 人",
                                        "%s has %d members assigned beforehand, at most %d expected",
                                        club.name(),
                                        there.size(),
                                        club.maximumSize()),
                                new Text(
                                        "请减少预定名单，或提高社团人数上限。",
                                        "Assign fewer, or raise the maximum size."));
                    }
                });
    }

    private void add(Stated stated, String part, Text message, Text advice) {
        problems.add(stated.place().apply(part), message, advice);
    }
}
