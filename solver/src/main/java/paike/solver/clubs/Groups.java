package paike.solver.clubs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.model.afterschool.Club;
import paike.model.afterschool.ClubTask;

/** Divides a task where nothing joins its parts. */
final class Groups {
    private Groups() {}

    /**
     * Clubs in groups that no pupil's choice joins; each group is a task of its own, and the best
     * of all is the best of each, because every goal is a sum.
     */
    static List<List<Option>> independent(ClubTask task) {
        var leader = new HashMap<Club, Club>();
        var options = new ArrayList<Option>();
        for (var wish : task.wishes()) {
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
