package paike.rules.afterschool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paike.model.Text;
import paike.model.afterschool.Membership;
import paike.model.afterschool.Pupil;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * No pupil is in two clubs that meet at one time, or in a club twice.
 *
 * <p>Point: class. Deviation: pairs of memberships of one pupil that cannot be kept both. From:
 * nobody can be in two places; wishes of pupils.
 */
public record AvoidPupilClashes() implements MembershipRule {

    /** Two memberships of one pupil. */
    private record Clash(Membership one, Membership other) {}

    @Override
    public Text title() {
        return new Text("学生社团不冲突", "No pupil in two clubs at once");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return clashes(now, point).size();
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var clashes = clashes(now, point);
        return new Finding(
                Place.of(clashes.getFirst().one().pupil()),
                Text.join(clashes.stream().map(AvoidPupilClashes::words).toList()),
                List.of());
    }

    private static Text words(Clash clash) {
        var one = clash.one().club();
        var other = clash.other().club();
        return clash.one().isIn(other)
                ? Text.of(
                        "%s 在社团“%s”中登记了两次",
                        "%s is in club %s twice", clash.one().pupil().label(), one.name())
                : Text.of(
                        "%s 同时参加时间重叠的“%s”和“%s”",
                        "%s is in %s and %s, which overlap",
                        clash.one().pupil().label(),
                        one.name(),
                        other.name());
    }

    @Override
    public int classOf(int point, School school) {
        return point;
    }

    private static List<Clash> clashes(Occupancy now, int schoolClass) {
        Map<Pupil, List<Membership>> before = new HashMap<>();
        var clashes = new ArrayList<Clash>();
        for (var next : now.memberships()) {
            if (next.pupil().schoolClass().index() == schoolClass) {
                var own = before.computeIfAbsent(next.pupil(), first -> new ArrayList<>());
                own.stream()
                        .filter(m -> m.isIn(next.club()) || m.club().overlaps(next.club()))
                        .forEach(m -> clashes.add(new Clash(m, next)));
                own.add(next);
            }
        }
        return clashes;
    }
}
