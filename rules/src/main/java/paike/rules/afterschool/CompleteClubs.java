package paike.rules.afterschool;

import java.util.ArrayList;
import java.util.List;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * A club has its five things fixed (五定): time, venue, leader, content and pupils.
 *
 * <p>Point: club. Deviation: how many of the five are not stated. From: S1.10 (domain notes A6).
 */
public record CompleteClubs() implements StaticRule {

    @Override
    public Text title() {
        return new Text("社团五定", "Five fixed things of a club");
    }

    @Override
    public int pointCount(School school) {
        return school.facts().clubs().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return missing(now.school().facts().clubs().get(point)).size();
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var club = now.school().facts().clubs().get(point);
        return new Finding(
                Place.NOWHERE,
                Text.of(
                        "社团 %s 没有定：%s",
                        "club %s does not state: %s", club.name(), Text.join(missing(club))),
                List.of());
    }

    private static List<Text> missing(Club club) {
        var missing = new ArrayList<Text>();
        if (club.sessions().isEmpty() && club.freeSessions() == 0) {
            missing.add(new Text("时间", "time"));
        }
        if (club.venues().isEmpty()) {
            missing.add(new Text("场地", "venue"));
        }
        if (club.allLeaders().isEmpty()) {
            missing.add(new Text("教师", "leader"));
        }
        if (club.content().isEmpty()) {
            missing.add(new Text("内容", "content"));
        }
        if (club.minimumSize() == 0 || club.maximumSize() == Club.UNLIMITED) {
            missing.add(new Text("学生人数", "number of pupils"));
        }
        return missing;
    }
}
