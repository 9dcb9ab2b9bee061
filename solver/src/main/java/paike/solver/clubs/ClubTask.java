package paike.solver.clubs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.model.afterschool.Club;
import paike.model.afterschool.Wish;

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
    int assigned(Club club) {
        return (int) wishes.stream().filter(wish -> wish.assigned().contains(club)).count();
    }

    /**
     * Clubs in groups that no pupil's choice joins; each group is a task of its own, and the best
     * of all is the best of each, because every goal is a sum.
     */
    List<List<Option>> independent() {
        var leader = new HashMap<Club, Club>();
        var options = new ArrayList<Option>();
        for (var wish : wishes) {
            var own = Option.of(wish);
            options.addAll(own);
            for (int i = 0; i < own.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (own.get(i).excludes(own.get(j))) {
                        var one = find(leader, own.get(i).club());
                        var other = find(leader, own.get(j).club());
                        if (!one.equals(other)) {
                            leader.put(one, other);
                        }
                    }
                }
            }
        }
        Map<Club, List<Option>> groups = new LinkedHashMap<>();
        for (var option : options) {
            groups.computeIfAbsent(find(leader, option.club()), first -> new ArrayList<>())
                    .add(option);
        }
        return List.copyOf(groups.values());
    }

    private static Club find(Map<Club, Club> leader, Club club) {
        var at = club;
        for (var up = leader.get(at); up != null; up = leader.get(at)) {
            at = up;
        }
        return at;
    }
}
