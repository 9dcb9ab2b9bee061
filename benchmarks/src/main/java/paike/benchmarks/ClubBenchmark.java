package paike.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.ClubTask;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Session;
import paike.model.afterschool.Wish;
import paike.model.school.SchoolClass;
import paike.solver.clubs.ClubSolver;

/** Seconds to assign 2,000 pupils with five ranked wishes to 80 clubs. */
public final class ClubBenchmark {
    private static final int PUPILS = 2000;
    private static final int CLUBS = 80;
    private static final int RANKS = 5;

    private ClubBenchmark() {}

    public static void main(String[] arguments) {
        for (long seed = 1; seed <= Long.getLong("seeds", 3); seed++) {
            for (double fill : new double[] {0.8, 0.95}) {
                var task = task(seed, fill);
                long wall = System.nanoTime();
                long cpu = cpu();
                var plan = ClubSolver.solve(task, Duration.ofSeconds(60));
                System.out.printf(
                        "seed %d, pupils per place %.2f: %s, %d without a place, ranks %s, %d closed,"
                                + " %.2f s wall, %.2f s CPU%n",
                        seed,
                        fill,
                        plan.proof(),
                        plan.unmet().size(),
                        plan.ranks(),
                        plan.closed().size(),
                        (System.nanoTime() - wall) / 1e9,
                        (cpu() - cpu) / 1e9);
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static ClubTask task(long seed, double fill) {
        var random = new Random(seed);
        var clubs = new ArrayList<Club>();
        var popularity = new double[CLUBS];
        for (int i = 0; i < CLUBS; i++) {
            int most = (int) (PUPILS / fill / CLUBS * (0.6 + 0.8 * random.nextDouble()));
            popularity[i] = Math.exp(1.2 * random.nextGaussian());
            clubs.add(
                    new Club(
                            "K" + i,
                            "K" + i,
                            "",
                            List.of(),
                            List.of(),
                            List.of(),
                            Set.of(),
                            12,
                            most,
                            List.of(
                                    new Session(
                                            1 + i % 3, LocalTime.of(16, 30), LocalTime.of(17, 30))),
                            0));
        }
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < PUPILS; i++) {
            int grade = 1 + i % 6;
            var schoolClass =
                    new SchoolClass(i % 48, "C" + i % 48, "C", grade, 0, null, null, List.of());
            var ranked = new ArrayList<Club>();
            while (ranked.size() < RANKS) {
                var club = clubs.get(draw(popularity, random));
                if (!ranked.contains(club)) {
                    ranked.add(club);
                }
            }
            wishes.add(
                    new Wish(
                            new Pupil(schoolClass, String.valueOf(i), ""),
                            List.of(new Choice(Choice.ANY_DAY, List.copyOf(ranked))),
                            i % 12 == 0,
                            List.of(),
                            List.of()));
        }
        return new ClubTask(clubs, wishes);
    }

    private static int draw(double[] popularity, Random random) {
        double all = 0;
        for (double one : popularity) {
            all += one;
        }
        double at = random.nextDouble() * all;
        int club = 0;
        while (club < CLUBS - 1 && at >= popularity[club]) {
            at -= popularity[club++];
        }
        return club;
    }
}
