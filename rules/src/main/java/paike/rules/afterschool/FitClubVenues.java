package paike.rules.afterschool;

import java.util.List;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * The venues of a club hold as many pupils as the club may have; where no maximum is stated, as
 * many as it has.
 *
 * <p>Point: club. Deviation: pupils above the capacity of its venues; venues without a stated
 * capacity hold any number. From: S2.4 五定 (venue and pupils are fixed for every club).
 */
public record FitClubVenues() implements StaticRule {

    @Override
    public Text title() {
        return new Text("社团场地容得下", "Club fits its venue");
    }

    @Override
    public int pointCount(School school) {
        return school.facts().clubs().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var club = now.school().facts().clubs().get(point);
        boolean stated =
                !club.venues().isEmpty()
                        && club.venues().stream().allMatch(venue -> venue.pupilCapacity() > 0);
        return stated ? Math.max(0, pupils(now, club) - capacity(club)) : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var club = now.school().facts().clubs().get(point);
        return new Finding(
                Place.of(club.venues().getFirst()),
                Text.of(
                        "社团“%s”可达 %d 人，%s 只容 %d 人",
                        "Club %s may have %d pupils, %s holds %d",
                        club.name(),
                        pupils(now, club),
                        Text.join(club.venues().stream().map(v -> Text.same(v.name())).toList()),
                        capacity(club)),
                List.of());
    }

    private static int pupils(Occupancy now, Club club) {
        return club.maximumSize() == Club.UNLIMITED
                ? (int) now.memberships().stream().filter(m -> m.isIn(club)).count()
                : club.maximumSize();
    }

    private static int capacity(Club club) {
        return club.venues().stream().mapToInt(Room::pupilCapacity).sum();
    }
}
