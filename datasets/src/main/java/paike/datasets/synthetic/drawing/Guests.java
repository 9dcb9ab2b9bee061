package paike.datasets.synthetic.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import paike.datasets.synthetic.Names;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.model.school.Teacher;

/** Those who come from outside to lead clubs. */
final class Guests {
    private static final String GUEST = "guest ";

    private final List<Teacher> all = new ArrayList<>();

    /**
     * @param staff how many teachers the school has; guests stand behind them
     */
    Guests(SchoolProfile profile, int staff, Random random) {
        var rows = profile.afterSchool().guests();
        var names = Names.draw(rows.size(), random);
        for (int i = 0; i < rows.size(); i++) {
            all.add(
                    Teacher.guest(
                            staff + i,
                            "V%02d".formatted(i + 1),
                            names.get(i) + "（" + rows.get(i).role() + "）",
                            Set.of(rows.get(i).role()),
                            rows.get(i).away()));
        }
    }

    List<Teacher> all() {
        return List.copyOf(all);
    }

    /** The guest of {@code guest 2}; nobody if the word means a post. */
    Optional<Teacher> named(String leader) {
        return leader.startsWith(GUEST)
                ? Optional.of(all.get(Integer.parseInt(leader.substring(GUEST.length())) - 1))
                : Optional.empty();
    }
}
