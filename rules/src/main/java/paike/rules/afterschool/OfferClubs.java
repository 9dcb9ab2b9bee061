package paike.rules.afterschool;

import java.util.List;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * The school offers at least so many clubs.
 *
 * <p>Point: the school. Deviation: clubs lacking. From: S1.1 (30 courses and more; domain notes
 * A2).
 *
 * @param least clubs
 */
public record OfferClubs(int least) implements StaticRule {

    @Override
    public Text title() {
        return new Text("社团数量", "Number of clubs");
    }

    @Override
    public int pointCount(School school) {
        return 1;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, least - now.school().facts().clubs().size());
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return new Finding(
                Place.NOWHERE,
                Text.of(
                        "开设社团 %d 个，应不少于 %d 个",
                        "%d clubs are offered, at least %d expected",
                        now.school().facts().clubs().size(),
                        least),
                List.of());
    }
}
