package paike.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws the picture of a primary school of realistic hours. */
final class RandomPrimarySchool {
    private static final int MOST_PERIODS = 16;
    private static final int CORE_PERIODS = 14;

    private final Random random;
    private final int parallel;
    private final StringBuilder picture = new StringBuilder();
    private final List<StringBuilder> left = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int teachers;

    RandomPrimarySchool(int parallel, long seed) {
        this.parallel = parallel;
        this.random = new Random(seed);
    }

    String picture() {
        for (int grade = 1; grade <= 6; grade++) {
            for (int c = 0; c < parallel; c++) {
                names.add(grade + String.valueOf((char) ('A' + c)));
                left.add(new StringBuilder("left " + names.getLast()));
            }
        }
        line("subject Ch core");
        line("subject Ma core");
        line("subject En core");
        line("subject Pe pe protected never=:1");
        line("subject Mu protected arts");
        line("subject Co never=:1");
        int classes = names.size();
        for (int i = 0; i <= classes * 2 / 28; i++) {
            line("room Music%d music".formatted(i));
        }
        line("room Lab computer never=Wed:1");
        line("room Field playground classes=%d".formatted(1 + classes * 4 / 22));
        line("need Mu music");
        line("need Co computer");
        line("need Pe playground");
        share("Ch", 7, CORE_PERIODS);
        share("Ma", 5, CORE_PERIODS);
        share("En", 3, MOST_PERIODS);
        share("Pe", 4, MOST_PERIODS);
        share("Mu", 2, MOST_PERIODS);
        share("Ar=", 2, MOST_PERIODS);
        share("Sc", 2, MOST_PERIODS);
        share("Mo", 2, MOST_PERIODS);
        share("Co", 1, MOST_PERIODS);
        left.forEach(words -> line(words.toString()));
        line("| Mon | Tue | Wed | Thu | Fri");
        return picture.toString();
    }

    /** Gives a subject to teachers, as many classes each as their hours allow. */
    private void share(String subject, int periods, int most) {
        int hours = most;
        for (var words : left) {
            if (hours + periods > most) {
                teachers++;
                hours = 0;
                line("teacher T%d%s".formatted(teachers, most > CORE_PERIODS ? partTime() : ""));
            }
            hours += periods;
            boolean isDouble = subject.endsWith("=");
            words.append(
                    " %s/T%d%s*%d"
                            .formatted(
                                    subject.replace("=", ""),
                                    teachers,
                                    isDouble ? "=" : "",
                                    isDouble ? periods / 2 : periods));
        }
    }

    private String partTime() {
        return random.nextInt(5) == 0
                ? " never=%s".formatted(List.of("Mon", "Wed", "Fri").get(random.nextInt(3)))
                : "";
    }

    private void line(String line) {
        picture.append(line).append('\n');
    }
}
