package paike.rules.afterschool;

import java.util.List;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * A club has between its minimum and its maximum of members; a club below its minimum is closed and
 * has none.
 *
 * <p>Point: club. Deviation: members too many or too few. From: S2.4 五定 (pupils are fixed for every
 * club); wishes of pupils.
 */
public record LimitClubSize() implements MembershipRule {

    @Override
    public Text title() {
        return new Text("社团人数在范围内", "Club size within its limits");
    }

    @Override
    public int pointCount(School school) {
        return school.facts().clubs().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var club = now.school().facts().clubs().get(point);
        int members = members(now, point);
        return members == 0
                ? 0
                : Math.max(0, Math.max(members - club.maximumSize(), club.minimumSize() - members));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var club = now.school().facts().clubs().get(point);
        int members = members(now, point);
        var place = club.venues().isEmpty() ? Place.NOWHERE : Place.of(club.venues().getFirst());
        return new Finding(
                place,
                members > club.maximumSize()
                        ? Text.of(
                                "社团“%s”有 %d 人，最多 %d 人",
                                "Club %s has %d members, at most %d expected",
                                club.name(),
                                members,
                                club.maximumSize())
                        : Text.of(
                                "社团“%s”只有 %d 人，至少 %d 人才能开班",
                                "Club %s has %d members, %d are needed to hold it",
                                club.name(),
                                members,
                                club.minimumSize()),
                List.of());
    }

    private static int members(Occupancy now, int point) {
        var club = now.school().facts().clubs().get(point);
        return (int) now.memberships().stream().filter(m -> m.isIn(club)).count();
    }
}
