package paike.model.afterschool;

import java.util.List;
import java.util.Map;

/**
 * A pupil's wish for clubs.
 *
 * @param choices either one for any day, or at most one per weekday
 * @param lostBefore got no place, or a late one, last term and comes first now
 * @param assigned clubs of which the pupil is a member already and stays one, such as a school team
 * @param friends pupils to be in the same club with, if it costs nobody a better place
 */
public record Wish(
        Pupil pupil,
        List<Choice> choices,
        boolean lostBefore,
        List<Club> assigned,
        List<Pupil> friends) {

    /** True if a choice is met by what the pupil is a member of beforehand. */
    public boolean isMetBeforehand(Choice choice) {
        return assigned.stream()
                .anyMatch(club -> choice.weekday() == Choice.ANY_DAY || choice.isMetBy(club));
    }

    /** The same wish for clubs with the same ids. */
    public Wish naming(Map<String, Club> byId) {
        return new Wish(
                pupil,
                choices.stream()
                        .map(choice -> new Choice(choice.weekday(), known(choice.clubs(), byId)))
                        .toList(),
                lostBefore,
                known(assigned, byId),
                friends);
    }

    private static List<Club> known(List<Club> clubs, Map<String, Club> byId) {
        return clubs.stream().map(club -> byId.getOrDefault(club.id(), club)).toList();
    }

    /** The latest rank that a club has in the choices that name it; 0 if none does. */
    public int rank(Club club) {
        return choices.stream().mapToInt(choice -> choice.rank(club)).max().orElse(0);
    }
}
