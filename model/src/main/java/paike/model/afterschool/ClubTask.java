package paike.model.afterschool;

import java.util.List;

/**
 * Clubs, and who wishes for them.
 *
 * @param wishes one per pupil, checked: known clubs of the right grades, each ranked once
 */
public record ClubTask(List<Club> clubs, List<Wish> wishes) {

    /** Choices that a pupil stated with at least one club, those met beforehand included. */
    public int choiceCount() {
        return wishes.stream()
                .mapToInt(w -> (int) w.choices().stream().filter(c -> !c.clubs().isEmpty()).count())
                .sum();
    }

    /** Pupils who name the club at any rank, or are its members beforehand. */
    public int wished(Club club) {
        return (int)
                wishes.stream()
                        .filter(w -> w.rank(club) > 0 || w.assigned().contains(club))
                        .count();
    }

    /** Pupils who name the club first. */
    public int wishedFirst(Club club) {
        return (int)
                wishes.stream()
                        .filter(w -> w.choices().stream().anyMatch(c -> c.rank(club) == 1))
                        .count();
    }

    /** Members beforehand. */
    public int assigned(Club club) {
        return (int) wishes.stream().filter(wish -> wish.assigned().contains(club)).count();
    }
}
