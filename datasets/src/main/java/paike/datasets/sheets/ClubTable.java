package paike.datasets.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.afterschool.Lecture;
import paike.model.afterschool.Session;
import paike.model.plan.Plan;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.Teacher;

/** The clubs by the five fixed things (五定), then the lectures. */
public record ClubTable(List<Row> rows) {
    public static final Text TITLE = new Text("社团和讲座", "Clubs and lectures");

    /** What the columns of {@link Row} are called. */
    public static final List<Text> HEADS =
            List.of(
                    new Text("社团", "Club"),
                    new Text("活动项目", "Content"),
                    new Text("指导教师", "Led by"),
                    new Text("活动地点", "Venue"),
                    new Text("时间", "Time"),
                    new Text("年级", "Grades"),
                    new Text("人数", "Pupils"));

    private static final Text ALL = new Text("全校", "all");
    private static final Text LECTURE = new Text("讲座", "lecture");
    private static final Text UNPLACED = new Text("△ 未定", "△ no time yet");

    /**
     * @param people leaders, and guests marked as such
     * @param size pupils, from fewest to most; empty if not limited
     */
    public record Row(
            String name,
            String content,
            Text people,
            String venues,
            Text times,
            Text grades,
            String size) {}

    private static final Comparator<Session> BY_TIME =
            Comparator.comparingInt(Session::weekday)
                    .thenComparing(Session::start)
                    .thenComparing(Session::end);

    public static ClubTable of(Plan plan) {
        var all = Happening.of(plan);
        var facts = plan.school().facts();
        return new ClubTable(
                Stream.concat(
                                facts.clubs().stream().map(club -> row(club, plan, all)),
                                facts.lectures().stream().map(lecture -> row(lecture, plan)))
                        .toList());
    }

    /** True if the school has any. */
    public static boolean isShown(School school) {
        return !school.facts().clubs().isEmpty() || !school.facts().lectures().isEmpty();
    }

    private static Row row(Club club, Plan plan, List<Happening> all) {
        var sessions = new TreeSet<>(BY_TIME);
        sessions.addAll(club.sessions());
        String id = LessonKind.CLUB.code() + ":" + club.id();
        all.stream()
                .filter(one -> one.lesson() != null && one.lesson().subject().id().equals(id))
                .map(one -> new Session(one.weekday(), one.start(), one.end()))
                .forEach(sessions::add);
        int missing = club.sessions().size() + club.freeSessions() - sessions.size();
        return new Row(
                club.name(),
                club.content(),
                people(club),
                rooms(club.venues()),
                Text.join(
                        missing > 0
                                ? Stream.concat(times(sessions).stream(), Stream.of(UNPLACED))
                                        .toList()
                                : times(sessions)),
                grades(club.grades(), plan.school()),
                size(club));
    }

    private static Row row(Lecture lecture, Plan plan) {
        return new Row(
                lecture.name(),
                "",
                LECTURE,
                rooms(lecture.venues()),
                Text.join(times(Set.of(lecture.session()))),
                grades(lecture.grades(), plan.school()),
                "");
    }

    private static Text people(Club club) {
        return Text.join(
                Stream.concat(
                                club.leaders().stream().map(leader -> Text.same(leader.name())),
                                club.guests().stream().map(ClubTable::guest))
                        .toList());
    }

    /** Such as "周敏（家长）". */
    private static Text guest(Teacher guest) {
        var what = guest.duties().stream().sorted().map(Text::same).findFirst();
        if (what.isPresent() && guest.name().contains(what.get().zh())) {
            return Text.same(guest.name());
        }
        return Text.of("%s（%s）", "%s (%s)", guest.name(), what.orElse(new Text("校外", "guest")));
    }

    private static String rooms(List<Room> rooms) {
        return rooms.stream().map(Room::name).collect(Collectors.joining("、"));
    }

    /** Such as "周一、周三 16:30-17:30". */
    private static List<Text> times(Set<Session> sessions) {
        var daysByClock =
                sessions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        session -> session.start() + "-" + session.end(),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                session -> Text.weekday(session.weekday()),
                                                Collectors.toList())));
        return daysByClock.entrySet().stream()
                .map(days -> Text.of("%s %s", "%s %s", Text.join(days.getValue()), days.getKey()))
                .toList();
    }

    private static Text grades(Set<Integer> grades, School school) {
        return grades.isEmpty() || grades.containsAll(school.grades())
                ? ALL
                : IntervalNames.gradeText(new TreeSet<>(grades));
    }

    private static String size(Club club) {
        if (club.maximumSize() >= Club.UNLIMITED) {
            return club.minimumSize() == 0 ? "" : "≥ " + club.minimumSize();
        }
        return club.minimumSize() + "–" + club.maximumSize();
    }
}
