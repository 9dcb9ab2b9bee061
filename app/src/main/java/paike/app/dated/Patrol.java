package paike.app.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.dated.DatedLesson;
import paike.model.dated.DayPlan;
import paike.model.school.LessonKind;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Teacher;
import paike.rules.Named;
import paike.rules.Rulebook;
import paike.rules.duty.KeepPatrolled;

/**
 * Spot checks (巡课): rounds at random times that together see every class once, each walked by a
 * leader who is free then and does not teach what is looked at.
 */
public final class Patrol {
    private static final List<String> LEADERS = List.of("*校长", "教导主任", "教务主任", "政教主任", "德育主任");

    private final List<DayPlan> days;
    private final List<Teacher> leaders;
    private final Random random;

    /**
     * One round.
     *
     * @param slot the period at which it is walked
     * @param stops lessons looked at, in order of the way
     */
    public record Round(DayPlan day, Slot slot, Teacher leader, List<DatedLesson> stops) {
        public LocalDate date() {
            return day.date();
        }
    }

    /** A time with somebody free to walk. */
    private record Chance(DayPlan day, Slot slot, List<Teacher> free) {
        boolean isMorning() {
            return day.school().week(day.school().classes().getFirst()).isMorning(slot.index());
        }
    }

    private Patrol(List<DayPlan> days, List<Teacher> leaders, long seed) {
        this.days = days;
        this.leaders = leaders;
        this.random = new Random(seed);
    }

    /** Those whose duties make them walk: by the rulebook where it speaks of it. */
    public static List<Teacher> leaders(DatedPlan plan) {
        var duties = duties(plan.rulebook());
        return plan.school().facts().staff().stream()
                .filter(teacher -> Named.byDuty(duties, teacher))
                .toList();
    }

    private static List<String> duties(Rulebook rulebook) {
        return rulebook.judged().stream()
                .filter(entry -> entry.rule() instanceof KeepPatrolled)
                .map(entry -> ((KeepPatrolled) entry.rule()).duties())
                .findFirst()
                .orElse(LEADERS);
    }

    /**
     * @param count rounds; 0 = one in the morning and one in the afternoon of every day
     * @param seed the same seed gives the same rounds
     */
    public static List<Round> rounds(
            List<DayPlan> days, List<Teacher> leaders, int count, long seed) {
        return new Patrol(days, leaders, seed).rounds(count == 0 ? 2 * days.size() : count);
    }

    private List<Round> rounds(int count) {
        var chances = spread(chances(), count);
        var walked = new HashMap<Teacher, Integer>();
        var leaderOf = new ArrayList<Teacher>();
        for (var chance : chances) {
            var leader =
                    chance.free().stream()
                            .min(Comparator.comparingInt(one -> walked.getOrDefault(one, 0)))
                            .orElseThrow();
            walked.merge(leader, 1, Integer::sum);
            leaderOf.add(leader);
        }
        var stops = share(chances, leaderOf);
        var rounds = new ArrayList<Round>();
        for (int i = 0; i < chances.size(); i++) {
            var chance = chances.get(i);
            rounds.add(new Round(chance.day(), chance.slot(), leaderOf.get(i), stops.get(i)));
        }
        rounds.removeIf(round -> round.stops().isEmpty());
        rounds.sort(Comparator.comparing(Round::date).thenComparing(round -> round.slot().start()));
        return rounds;
    }

    /** All periods at which somebody is free, in random order. */
    private List<Chance> chances() {
        var chances = new ArrayList<Chance>();
        for (var day : days) {
            var starts =
                    day.lessons().stream()
                            .filter(lesson -> lesson.lesson().kind() == LessonKind.LESSON)
                            .map(DatedLesson::start)
                            .distinct()
                            .toList();
            for (var slot : starts) {
                var free = leaders.stream().filter(one -> isFree(one, day, slot)).toList();
                if (!free.isEmpty()) {
                    chances.add(new Chance(day, slot, free));
                }
            }
        }
        Collections.shuffle(chances, random);
        return chances;
    }

    /** Half of them in the morning, half in the afternoon, as evenly over the days as they go. */
    private static List<Chance> spread(List<Chance> chances, int count) {
        var chosen = new ArrayList<Chance>();
        var used = new HashMap<String, Integer>();
        var left = new ArrayList<>(chances);
        while (chosen.size() < count && !left.isEmpty()) {
            var next =
                    left.stream()
                            .min(
                                    Comparator.comparingInt(
                                                    (Chance one) -> used.getOrDefault(half(one), 0))
                                            .thenComparingInt(
                                                    one ->
                                                            used.getOrDefault(
                                                                    one.day().date().toString(),
                                                                    0)))
                            .orElseThrow();
            left.remove(next);
            chosen.add(next);
            used.merge(half(next), 1, Integer::sum);
            used.merge(next.day().date().toString(), 1, Integer::sum);
        }
        return chosen;
    }

    private static String half(Chance one) {
        return one.day().date() + (one.isMorning() ? " am" : " pm");
    }

    private static boolean isFree(Teacher teacher, DayPlan day, Slot slot) {
        boolean isAtMeeting =
                (day.school().meetingMask(teacher.index(), 0, slot.day()) & slot.atoms()) != 0;
        return !isAtMeeting && day.during(slot.atoms()).noneMatch(one -> one.isBy(teacher));
    }

    /** Every class at one of the times, where it has a lesson then; the rounds equally long. */
    private List<List<DatedLesson>> share(List<Chance> chances, List<Teacher> leaderOf) {
        var stops = new ArrayList<List<DatedLesson>>();
        chances.forEach(chance -> stops.add(new ArrayList<>()));
        if (chances.isEmpty()) {
            return stops;
        }
        var classes = new ArrayList<>(days.getFirst().school().classes());
        Collections.shuffle(classes, random);
        classes.sort(
                Comparator.comparingInt(
                        one -> (int) chances.stream().filter(c -> seen(c, one) != null).count()));
        for (var schoolClass : classes) {
            int best = -1;
            for (int i = 0; i < chances.size(); i++) {
                var lesson = seen(chances.get(i), schoolClass);
                if (lesson != null
                        && !lesson.isBy(leaderOf.get(i))
                        && (best < 0 || stops.get(i).size() < stops.get(best).size())) {
                    best = i;
                }
            }
            if (best >= 0) {
                var lesson = seen(chances.get(best), schoolClass);
                if (lesson != null) {
                    stops.get(best).add(lesson);
                }
            }
        }
        stops.forEach(
                round ->
                        round.sort(
                                Comparator.comparingInt(
                                        one -> one.lesson().classes().getFirst().index())));
        return stops;
    }

    private static @Nullable DatedLesson seen(Chance chance, SchoolClass schoolClass) {
        return chance.day().of(schoolClass).stream()
                .filter(one -> one.lesson().kind() == LessonKind.LESSON)
                .filter(one -> (chance.day().atoms(one) & chance.slot().atoms()) != 0)
                .findFirst()
                .orElse(null);
    }

    /** Classes that no round sees. */
    public static List<SchoolClass> unseen(List<DayPlan> days, List<Round> rounds) {
        Set<Integer> seen = new HashSet<>();
        rounds.forEach(
                round ->
                        round.stops()
                                .forEach(
                                        stop ->
                                                stop.lesson()
                                                        .classes()
                                                        .forEach(one -> seen.add(one.index()))));
        return days.isEmpty()
                ? List.of()
                : days.getFirst().school().classes().stream()
                        .filter(one -> !seen.contains(one.index()))
                        .toList();
    }
}
