package paike.datasets.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Wish;
import paike.model.school.School;

/** Makes up wishes for the clubs of a school: some clubs are far more popular than others. */
public final class ExampleWishes {
    private static final int RANKS = 5;
    private static final int USUAL_CLASS = 40;

    private ExampleWishes() {}

    /**
     * Wishes of the first pupils of every class in turn.
     *
     * @param most number of wishes; fewer if the school has fewer pupils
     */
    public static List<Wish> of(School school, int most, long seed) {
        var random = new Random(seed);
        var clubs = school.facts().clubs();
        var popularity = new double[clubs.size()];
        for (int i = 0; i < popularity.length; i++) {
            popularity[i] = Math.exp(random.nextGaussian());
        }
        var wishes = new ArrayList<Wish>();
        for (int number = 1; wishes.size() < most && number <= USUAL_CLASS + 20; number++) {
            for (var schoolClass : school.classes()) {
                int pupils = schoolClass.pupilCount() == 0 ? USUAL_CLASS : schoolClass.pupilCount();
                var open = clubs.stream().filter(c -> c.isOpenTo(schoolClass.grade())).toList();
                if (number > pupils || open.isEmpty() || wishes.size() == most) {
                    continue;
                }
                var ranked = new ArrayList<Club>();
                while (ranked.size() < Math.min(RANKS, open.size())) {
                    var club = draw(open, clubs, popularity, random);
                    if (!ranked.contains(club)) {
                        ranked.add(club);
                    }
                }
                boolean lost = random.nextInt(12) == 0;
                var friends =
                        number > 1 && random.nextInt(15) == 0
                                ? List.of(new Pupil(schoolClass, String.valueOf(number - 1), ""))
                                : List.<Pupil>of();
                wishes.add(
                        new Wish(
                                new Pupil(schoolClass, String.valueOf(number), ""),
                                List.of(new Choice(Choice.ANY_DAY, List.copyOf(ranked))),
                                lost,
                                List.of(),
                                friends));
            }
        }
        return wishes;
    }

    private static Club draw(
            List<Club> open, List<Club> clubs, double[] popularity, Random random) {
        double all = open.stream().mapToDouble(club -> popularity[clubs.indexOf(club)]).sum();
        double at = random.nextDouble() * all;
        for (var club : open) {
            at -= popularity[clubs.indexOf(club)];
            if (at < 0) {
                return club;
            }
        }
        return open.getLast();
    }
}
