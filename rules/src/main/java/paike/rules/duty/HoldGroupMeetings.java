package paike.rules.duty;

import java.util.List;
import paike.model.Text;
import paike.model.school.Meeting;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.model.school.TeacherGroup;
import paike.rules.Finding;
import paike.rules.Named;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * Every subject group (教研组, 备课组) meets so many times a week with all its members, and nobody of
 * them is due at two meetings at once.
 *
 * <p>Point: teacher group, then teacher. Deviation: meetings that a group lacks, in the poorer of
 * the two weeks, where a meeting of the whole staff does not count as its own; pairs of meetings of
 * a member that overlap. From: S0.6 S1.2 S1.9 S4.2 (domain notes C13).
 *
 * @param groups names of teacher groups; {@code *组} = all whose name ends so
 * @param perWeek meetings of a group a week
 */
public record HoldGroupMeetings(List<String> groups, int perWeek) implements StaticRule {

    @Override
    public Text title() {
        return new Text("教研组每周集体备课", "Weekly meetings of teacher groups");
    }

    @Override
    public int pointCount(School school) {
        return school.groups().size() + school.teachers().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        if (point < school.groups().size()) {
            var group = school.groups().get(point);
            return Named.by(groups, group) ? Math.max(0, perWeek - held(group, school)) : 0;
        }
        var teacher = school.teachers().get(point - school.groups().size());
        return isMember(teacher, school) ? clashes(teacher, school).size() : 0;
    }

    private boolean isMember(Teacher teacher, School school) {
        for (int group : school.groupsOf(teacher)) {
            if (Named.by(groups, school.groups().get(group))) {
                return true;
            }
        }
        return false;
    }

    /** Meetings of a group in the week that has fewer. */
    private static int held(TeacherGroup group, School school) {
        int fewest = Integer.MAX_VALUE;
        for (int week = 0; week < 2; week++) {
            int held = 0;
            for (var meeting : school.meetings()) {
                held += meeting.weekType().meetsIn(week) && isOf(group, meeting, school) ? 1 : 0;
            }
            fewest = Math.min(fewest, held);
        }
        return fewest;
    }

    private static boolean isOf(TeacherGroup group, Meeting meeting, School school) {
        return meeting.teachers().containsAll(group.members())
                && (meeting.teachers().size() == group.members().size()
                        || meeting.teachers().size() < school.teachers().size());
    }

    private record Pair(Meeting one, Meeting other) {}

    private static List<Pair> clashes(Teacher teacher, School school) {
        var mine =
                school.meetings().stream()
                        .filter(meeting -> meeting.teachers().contains(teacher))
                        .toList();
        return mine.stream()
                .flatMap(
                        one ->
                                mine.subList(mine.indexOf(one) + 1, mine.size()).stream()
                                        .filter(other -> overlap(one, other))
                                        .map(other -> new Pair(one, other)))
                .toList();
    }

    private static boolean overlap(Meeting one, Meeting other) {
        return one.weekday() == other.weekday()
                && one.weekType().meets(other.weekType())
                && one.start().isBefore(other.end())
                && other.start().isBefore(one.end());
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        if (point >= school.groups().size()) {
            return clash(school.teachers().get(point - school.groups().size()), school);
        }
        var group = school.groups().get(point);
        return new Finding(
                group.members().isEmpty()
                        ? new Place(null, null, null, null, 0, 0)
                        : Place.of(group.members().getFirst()),
                Text.of(
                        "%s 每周全组教研 %d 次，至少 %d 次",
                        "%s has %d meetings of all its members a week, at least %d expected",
                        group.name(),
                        held(group, school),
                        perWeek),
                List.of());
    }

    private static Finding clash(Teacher teacher, School school) {
        var pair = clashes(teacher, school).getFirst();
        return new Finding(
                Place.of(teacher).on(pair.one().weekday()),
                Text.of(
                        "%s %s 同时要参加%s（%s-%s）和%s（%s-%s）",
                        "%s on %s is due at %s (%s-%s) and at %s (%s-%s) at once",
                        teacher.name(),
                        Text.weekday(pair.one().weekday()),
                        pair.one().name(),
                        pair.one().start(),
                        pair.one().end(),
                        pair.other().name(),
                        pair.other().start(),
                        pair.other().end()),
                List.of());
    }
}
