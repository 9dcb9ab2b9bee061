package paike.rules.afterschool;

import java.util.List;
import paike.model.Text;
import paike.model.afterschool.Membership;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * A club has members of its grades only.
 *
 * <p>Point: club. Deviation: members of other grades. From: S2.4 五定 (content and pupils are fixed
 * for every club).
 */
public record KeepClubGrades() implements MembershipRule {

    @Override
    public Text title() {
        return new Text("社团只收规定年级", "Clubs take their grades only");
    }

    @Override
    public int pointCount(School school) {
        return school.facts().clubs().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return strangers(now, point).size();
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var club = now.school().facts().clubs().get(point);
        var strangers = strangers(now, point);
        return new Finding(
                Place.of(strangers.getFirst().pupil()),
                Text.of(
                        "社团“%s”只面向 %s 年级，却有 %s",
                        "Club %s is for grades %s but has %s",
                        club.name(),
                        Text.join(
                                club.grades().stream()
                                        .sorted()
                                        .map(grade -> Text.same(String.valueOf(grade)))
                                        .toList()),
                        Text.join(
                                strangers.stream()
                                        .map(m -> Text.same(m.pupil().label()))
                                        .toList())),
                List.of());
    }

    private static List<Membership> strangers(Occupancy now, int point) {
        var club = now.school().facts().clubs().get(point);
        return now.memberships().stream()
                .filter(m -> m.isIn(club))
                .filter(m -> !club.isOpenTo(m.pupil().schoolClass().grade()))
                .toList();
    }
}
