package paike.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paike.model.school.School;
import paike.rules.Steps.Step;

/** The law of judging: the running penalty is what a full recount finds. */
final class Law {
    private static final List<CostFunction> COSTS = List.of(CostFunction.values());

    private Law() {}

    /** A step after which a rulebook's running penalty differs from the recount. */
    record Breach(RulebookEntry entry, int step, long running, long recount, List<Step> steps) {

        String message(long seed, School school) {
            var last = steps.getLast();
            return """
                   seed %d, step %d, rule %s (%s, %s): running %d, recount %d
                   lesson %s to %s in room %d; the shortest tail that fails has %d steps: %s
                   """
                    .formatted(
                            seed,
                            step,
                            entry.id(),
                            entry.level(),
                            entry.cost(),
                            running,
                            recount,
                            school.lessons().get(last.lesson()).id(),
                            last.slot() == Occupancy.NONE
                                    ? "nowhere"
                                    : school.grid().slot(last.slot()),
                            last.room(),
                            steps.size(),
                            steps);
        }
    }

    /** The first breach, shrunk to the shortest tail of the steps that still shows it. */
    static Optional<Breach> firstBreach(School school, Rulebook rulebook, List<Step> steps) {
        int failed = failingStep(school, rulebook, steps);
        if (failed < 0) {
            return Optional.empty();
        }
        for (var entry : rulebook.judged()) {
            var alone = new Rulebook("alone", "", List.of(entry));
            if (failingStep(school, alone, steps.subList(0, failed + 1)) >= 0) {
                return Optional.of(shrunk(school, alone, failed, steps));
            }
        }
        throw new IllegalStateException("rules agree alone but not together, step " + failed);
    }

    private static Breach shrunk(School school, Rulebook alone, int failed, List<Step> steps) {
        int until = failingStep(school, alone, steps.subList(0, failed + 1)) + 1;
        var tail = steps.subList(0, until);
        for (int length = 1; length <= until; length++) {
            var shorter = steps.subList(until - length, until);
            if (failingStep(school, alone, shorter) == length - 1) {
                tail = shorter;
                break;
            }
        }
        var score = new RunningScore(school, alone);
        tail.forEach(
                step -> {
                    Steps.play(step, score);
                    sum(score);
                });
        var entry = alone.judged().getFirst();
        return new Breach(
                entry, until - 1, sum(score), recount(entry, score.occupancy()), List.copyOf(tail));
    }

    /**
     * Number of the first step, from 0, after which running and recounted penalty differ, or -1.
     */
    private static int failingStep(School school, Rulebook rulebook, List<Step> steps) {
        var score = new RunningScore(school, rulebook);
        for (int i = 0; i < steps.size(); i++) {
            Steps.play(steps.get(i), score);
            if (score.hard() != recount(rulebook.of(Level.MUST), score.occupancy())
                    || score.soft() != recount(rulebook.of(Level.SHOULD), score.occupancy())) {
                return i;
            }
        }
        return -1;
    }

    private static long sum(RunningScore score) {
        return score.hard() + score.soft();
    }

    private static long recount(List<RulebookEntry> entries, Occupancy now) {
        return entries.stream().mapToLong(entry -> recount(entry, now)).sum();
    }

    private static long recount(RulebookEntry entry, Occupancy now) {
        if (entry.rule().isStatic()) {
            return 0;
        }
        long penalty = 0;
        for (int point = 0; point < entry.rule().pointCount(now.school()); point++) {
            if (concerns(entry, point, now.school())) {
                penalty += entry.penalty(entry.rule().deviation(now, point));
            }
        }
        return penalty;
    }

    private static boolean concerns(RulebookEntry entry, int point, School school) {
        int schoolClass = entry.rule().classOf(point, school);
        return entry.grades().isEmpty()
                || schoolClass == Rule.NO_CLASS
                || entry.grades().contains(school.classes().get(schoolClass).grade());
    }

    /**
     * Every rule once; level, weight, cost function and grades go round with the seed.
     *
     * @param rules may hold the same kind of rule several times
     */
    static Rulebook rulebook(List<Rule> rules, long seed) {
        var entries = new ArrayList<RulebookEntry>();
        for (int i = 0; i < rules.size(); i++) {
            int turn = (int) (seed + i);
            var entry =
                    Books.entry(
                            rules.get(i),
                            turn / 3 % 2 == 0 ? Level.MUST : Level.SHOULD,
                            1 + i,
                            COSTS.get(turn % 3));
            entries.add(turn % 5 == 0 ? Books.forGrades(entry, Set.of(1, 4)) : entry);
        }
        return new Rulebook("law", "Law", entries);
    }
}
