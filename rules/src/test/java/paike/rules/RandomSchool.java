package paike.rules;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws a random school: three grades with two bell schedules that overlap by the clock, joint
 * classes, co-teaching, doubles, odd and even weeks, families of subjects, shared rooms, meetings,
 * times without lessons, a course plan, and what timetables made by hand bring along.
 */
public final class RandomSchool {
    private static final List<String> TEACHERS = List.of("Ada", "Bo", "Cy", "Di", "Ed");
    private static final Map<String, String> DUTIES = Map.of("Cy", "校长", "Di", "教导主任");
    private static final Map<String, String> HOMEROOMS = Map.of("1A", "Ada", "4A", "Bo");
    private static final List<String> CLASSES = List.of("1A", "1B", "2A", "4A", "4B");
    private static final List<String> SUBJECTS =
            List.of("Ma", "Ch", "En", "Pe", "Ar", "Ro", "Co", "Run", "Nat");
    private static final List<String> DAYS = List.of("Mon", "Tue", "Sat");

    private final Random random;
    private final StringBuilder picture = new StringBuilder();

    private RandomSchool(long seed) {
        this.random = new Random(seed);
    }

    /** The same seed draws the same school. No lesson has a place but one outside the bells. */
    public static Drawn of(long seed) {
        return Drawn.of(new RandomSchool(seed).draw());
    }

    private String draw() {
        line(
                "bell 08:00-08:40 08:50-09:30 bigBreak 09:30-10:00 10:00-10:40"
                        + " lunch 11:30-12:40 study 12:40-13:00 13:00-13:40 activity 13:50-14:20"
                        + " afterSchool1 14:30-15:10 afterSchool2 15:20-16:20");
        line(
                "bell 4 08:20-09:05 09:15-10:00 10:10-10:55 lunch 12:00-13:00"
                        + " 13:00-13:40 13:50-14:30 activity 14:40-15:10 activity 15:20-15:50");
        if (random.nextBoolean()) {
            line(
                    "bell 4 Tue arrival 07:20-07:40 study 07:50-08:10 08:30-09:10"
                            + " bigBreak 09:10-09:40 09:40-10:20 10:30-11:10"
                            + " afterSchool2 15:30-16:30 afterSchool1 16:40-17:20"
                            + " study 19:00-21:00");
        }
        line("subject Ma core" + never());
        line("subject Ch core family=Lan");
        line("subject En family=Lan" + never());
        line("subject Pe pe protected" + never());
        line("subject Ar protected family=Arts");
        line("subject Co family=Arts");
        line("subject Run activity" + (random.nextBoolean() ? " pe" : ""));
        line("subject Nat family=" + pick(List.of("Nat", "Run", "Pe")));
        TEACHERS.forEach(
                teacher ->
                        line(
                                "teacher %s %s%s"
                                        .formatted(
                                                teacher,
                                                DUTIES.getOrDefault(teacher, ""),
                                                never())));
        line("group 夫妻1 Ada,Di,Ed");
        line("group 师徒1 Bo,Cy,Ed");
        line("group 数学组 Bo,Cy");
        line("room Hall music building=East seats=45" + never());
        line("room Gym gym building=West classes=2 seats=70" + never());
        line("room Field gym classes=3" + never());
        line("room Shed storage building=West");
        if (random.nextBoolean()) {
            line("closed Field,Gym music storage");
        }
        line("need Ar music");
        line("need Pe gym");
        CLASSES.forEach(
                name ->
                        line(
                                "class %s pupils=%d%s%s"
                                        .formatted(
                                                name,
                                                25 + random.nextInt(20),
                                                HOMEROOMS.containsKey(name)
                                                        ? " homeroom=" + HOMEROOMS.get(name)
                                                        : "",
                                                never())));
        line(
                "meeting 教研 Ada,Bo "
                        + pick(DAYS)
                        + " 08:45-10:05"
                        + pick(List.of("", " odd", " even")));
        line("club Art size=1-" + (30 + random.nextInt(40)) + " grades=2,4 in=Hall Mon");
        line("club Chess size=2-9 free=2 by=Cy Mon Tue");
        line("member 1A 1 Art Chess");
        line("meeting 例会 Cy " + pick(DAYS) + " 13:30-14:00");
        if (random.nextBoolean()) {
            SUBJECTS.forEach(subject -> line("plan 4 " + subject + " " + random.nextInt(5) / 2.0));
        }
        for (var schoolClass : CLASSES) {
            leave(schoolClass);
            if (random.nextBoolean()) {
                line("fixed %s Ma %s:%d".formatted(schoolClass, pick(DAYS), 1 + random.nextInt(5)));
            }
            if (random.nextBoolean()) {
                line(
                        "prefer %s Pe %s:%d"
                                .formatted(schoolClass, pick(DAYS), 1 + random.nextInt(4)));
            }
        }
        line("care 1A+1B Ada,Bo,Cy");
        line("care 2A " + pick(List.of("Di,Ed", "Ada", "")));
        line("club Opera by=Ada Mon@15:20-16:20 in=Hall grades=1,2 size=5-40");
        line("club Ball by=Bo guest=Vi Tue@14:40-15:40 Sat@15:20-16:20 in=Gym content=ball");
        line("lecture Talk Sat@14:30-15:10 grades=1");
        leaveTogether(pick(List.of("1A+1B", "1B+2A")));
        leaveTogether(pick(List.of("4A+4B", "2A+4A", "1A+1B+2A")));
        line("left 4A+4B Ma/Ada+Ed@Hall+Gym:sets*2");
        homework();
        calendar();
        line("| " + String.join(" | ", DAYS));
        line("4A | %s~11:10-11:50%s".formatted(lesson(), pick(List.of("", ":unplanned"))));
        return picture.toString();
    }

    private void homework() {
        line("homework 1A Mon Ma:40 Ch:30 Ar:20");
        line("homework 1A Tue Ma:50 Pe:20:practice");
        line("homework 1A Sat Ma:10 En:10 Pe:30:practice");
        line("homework 1A Sun Ch:20 Pe:15:practice");
        line("homework 4A Mon Ma:60 En:60");
        line("homework 4A Tue Nat:5 Co:5");
        line("budget 1 0");
        line("budget 4 30");
    }

    private void calendar() {
        line("term t1 2026-09-01 2027-01-22");
        line("term t2 2027-03-01 2027-05-02");
        line("holiday National 2026-10-01 2026-10-07");
        line("makeup 2026-10-05 Mon");
        line("makeup 2026-11-08 Tue");
        line("event parentsMeeting 2026-11-20 grades=1");
        line("event festival 2026-08-01");
        line("event homeworkCheck 2026-10-12 2026-10-13");
        line("exam final 2027-01-12 grades=1,2,4 subjects=Ma,Pe is=marks,ranked");
        line("exam final 2027-01-19 grades=4");
        line("exam midterm 2026-10-06 grades=4 subjects=Ma");
        line("exam joint 2026-11-10 grades=2 is=ordered,oral");
    }

    private void leave(String schoolClass) {
        var lessons = new StringBuilder("left " + schoolClass);
        for (var subject : SUBJECTS) {
            if (random.nextInt(3) > 0) {
                lessons.append(' ').append(subject).append('/').append(teachers()).append(origin());
                lessons.append(weeks());
                lessons.append(random.nextInt(5) == 0 ? "=" : "");
                lessons.append('*').append(1 + random.nextInt(3));
            }
        }
        line(lessons.append(" Ma/Ada").toString());
    }

    private void leaveTogether(String classes) {
        line("left %s %s%s".formatted(classes, lesson(), random.nextInt(4) == 0 ? "=" : "*2"));
    }

    private String lesson() {
        return pick(SUBJECTS) + "/" + teachers();
    }

    private String teachers() {
        int first = random.nextInt(TEACHERS.size());
        int second = (first + 1 + random.nextInt(TEACHERS.size() - 1)) % TEACHERS.size();
        return TEACHERS.get(first) + (random.nextInt(5) == 0 ? "+" + TEACHERS.get(second) : "");
    }

    private String origin() {
        return switch (random.nextInt(12)) {
            case 0 -> ":unplanned";
            case 1 -> ":other";
            case 2 -> ":half";
            default -> "";
        };
    }

    private String weeks() {
        return switch (random.nextInt(6)) {
            case 0 -> ":odd";
            case 1 -> ":even";
            default -> "";
        };
    }

    private String never() {
        return switch (random.nextInt(5)) {
            case 0 -> " never=%s:%d".formatted(pick(DAYS), 1 + random.nextInt(5));
            case 1 -> " never=%s@13:00-".formatted(pick(DAYS));
            case 2 -> " never=:%d".formatted(1 + random.nextInt(5));
            default -> "";
        };
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void line(String line) {
        picture.append(line).append('\n');
    }
}
