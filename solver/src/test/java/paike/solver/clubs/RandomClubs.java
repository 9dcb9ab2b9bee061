package paike.solver.clubs;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
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

/** Draws clubs and wishes: few places, minimum sizes, two days, clubs that overlap. */
final class RandomClubs {
    private static final SchoolClass CLASS =
            new SchoolClass(0, "C1", "一(1)班", 1, 0, null, null, List.of());

    private final Random random;

    private RandomClubs(long seed) {
        this.random = new Random(seed);
    }

    static ClubTask draw(long seed) {
        return new RandomClubs(seed).task(seed % 2 == 0);
    }

    static Pupil pupil(int number) {
        return new Pupil(CLASS, String.valueOf(number), "");
    }

    static Club club(String name, int least, int most, Session... sessions) {
        return new Club(
                name,
                name,
                "",
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                least,
                most,
                List.of(sessions),
                0);
    }

    static Session on(int weekday, int hour) {
        return new Session(weekday, LocalTime.of(hour, 0), LocalTime.of(hour, 50));
    }

    static Wish wish(int number, Club... clubs) {
        return new Wish(
                pupil(number),
                List.of(new Choice(Choice.ANY_DAY, List.of(clubs))),
                false,
                List.of(),
                List.of());
    }

    private ClubTask task(boolean perDay) {
        var clubs = new ArrayList<Club>();
        for (int i = 0; i < 5; i++) {
            var sessions = new ArrayList<Session>();
            sessions.add(on(1 + random.nextInt(2), 16 + random.nextInt(2)));
            if (random.nextInt(3) == 0) {
                sessions.add(on(3 - sessions.getFirst().weekday(), 16));
            }
            int least = random.nextInt(4);
            clubs.add(
                    club(
                            "K" + i,
                            least,
                            Math.max(1, least) + random.nextInt(2),
                            sessions.toArray(Session[]::new)));
        }
        var wishes = new ArrayList<Wish>();
        for (int number = 0; number < 6; number++) {
            wishes.add(wish(number, clubs, perDay));
        }
        return new ClubTask(clubs, wishes);
    }

    private Wish wish(int number, List<Club> clubs, boolean perDay) {
        var choices = new ArrayList<Choice>();
        if (perDay) {
            for (int weekday = 1; weekday <= 2; weekday++) {
                int day = weekday;
                var open = clubs.stream().filter(club -> club.meetsOn(day)).toList();
                choices.add(new Choice(day, some(open, 2)));
            }
        } else {
            choices.add(new Choice(Choice.ANY_DAY, some(clubs, 3)));
        }
        var assigned = random.nextInt(9) == 0 ? List.of(clubs.getFirst()) : List.<Club>of();
        var friends = number > 0 ? List.of(pupil(random.nextInt(number))) : List.<Pupil>of();
        return new Wish(pupil(number), choices, random.nextInt(3) == 0, assigned, friends);
    }

    private List<Club> some(List<Club> clubs, int most) {
        var shuffled = new ArrayList<>(clubs);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
    }
}
