package paike.datasets.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Wish;

/** Writes pupils' wishes for clubs. */
final class WishWriter {
    private WishWriter() {}

    static void wish(ObjectNode node, Wish wish) {
        pupil(node, wish.pupil());
        if (!wish.pupil().name().isEmpty()) {
            node.put("name", wish.pupil().name());
        }
        for (var choice : wish.choices()) {
            if (choice.weekday() == Choice.ANY_DAY) {
                clubs(node, "clubs", choice.clubs());
            } else {
                var day = node.withArray("days").addObject().put("weekday", choice.weekday());
                clubs(day, "clubs", choice.clubs());
            }
        }
        if (wish.lostBefore()) {
            node.put("lostBefore", true);
        }
        if (!wish.assigned().isEmpty()) {
            clubs(node, "assigned", wish.assigned());
        }
        for (var friend : wish.friends()) {
            pupil(node.withArray("friends").addObject(), friend);
        }
    }

    private static void pupil(ObjectNode node, Pupil pupil) {
        node.put("class", pupil.schoolClass().id()).put("pupil", pupil.id());
    }

    private static void clubs(ObjectNode node, String field, List<Club> clubs) {
        var array = node.putArray(field);
        clubs.forEach(club -> array.add(club.id()));
    }
}
