package paike.datasets.words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Days, then halves and periods of those days, until the next days. */
final class TimeParts {
    private final List<Times> found = new ArrayList<>();
    private List<Integer> days = List.of();
    private boolean hasTimes = true;
    private PeriodLabel.Half half = PeriodLabel.Half.ANY;
    private boolean isHalfOpen;
    private boolean isGuess;

    void take(Matcher token) {
        if (token.group("days") != null) {
            takeDays(token.group("days"));
        } else if (token.group("half") != null) {
            takeHalf(token.group("half"));
        } else {
            takePeriods(token);
        }
    }

    private void takeDays(String words) {
        boolean isEvery = words.endsWith("天") && !words.contains("周") && !words.contains("期");
        var some = isEvery || words.equals("每日") ? List.<Integer>of() : days(words);
        if (!hasTimes && !days.isEmpty() && !isHalfOpen) {
            var all = new ArrayList<>(days);
            all.addAll(some);
            days = all.stream().distinct().sorted().toList();
            return;
        }
        close();
        days = some;
        half = PeriodLabel.Half.ANY;
        hasTimes = false;
    }

    private void takeHalf(String word) {
        if (isHalfOpen) {
            close();
        }
        half =
                switch (word) {
                    case "全天", "整天", "一天" -> PeriodLabel.Half.ANY;
                    case "下午" -> PeriodLabel.Half.AFTERNOON;
                    case "晚上" -> PeriodLabel.Half.EVENING;
                    default -> PeriodLabel.Half.MORNING;
                };
        isHalfOpen = true;
        hasTimes = false;
    }

    private void takePeriods(Matcher token) {
        var periods = periods(token.group("periods"));
        var after = token.group("after");
        boolean isNumbered = periods.getFirst() > Times.LAST;
        boolean isWithout = after != null && after.matches("(?:以|之)?后");
        if (isWithout && isNumbered) {
            periods = List.of(periods.getLast() + 1);
        } else if (token.group("before") != null && isNumbered) {
            periods = IntStream.range(1, Math.max(2, periods.getFirst())).boxed().toList();
        }
        isGuess |= isWithout || token.group("before") != null;
        found.add(new Times(days, half, periods, after != null && isNumbered));
        hasTimes = true;
        isHalfOpen = false;
    }

    /** A day or half of which no periods are named is meant as a whole. */
    private void close() {
        if (!hasTimes) {
            found.add(new Times(days, half, List.of(), false));
        }
        hasTimes = true;
        isHalfOpen = false;
    }

    List<Times> times() {
        close();
        return List.copyOf(found);
    }

    /** True if a period at an end may be meant or not. */
    boolean isGuess() {
        return isGuess;
    }

    static List<Integer> days(String words) {
        var days = new TreeSet<Integer>();
        for (var part : words.replaceAll("星期|周|礼拜", "").split(TimeWording.JOINT, -1)) {
            int before = 0;
            for (var run : part.split(TimeWording.TO, -1)) {
                var signs = run.chars().mapToObj(Character::toString).toList();
                signs.forEach(sign -> days.add(WeekdayWords.ofSign(sign)));
                int first = WeekdayWords.ofSign(signs.getFirst());
                IntStream.range(before > 0 ? before : first, first).forEach(days::add);
                before = WeekdayWords.ofSign(signs.getLast());
            }
        }
        return List.copyOf(days);
    }

    private static List<Integer> periods(String words) {
        if (words.startsWith("首")) {
            return List.of(1);
        }
        if (words.startsWith("前")) {
            return IntStream.rangeClosed(1, count(words)).boxed().toList();
        }
        if (words.startsWith("倒")) {
            return List.of(1 - count(words));
        }
        if (words.matches("(?:最后|末|后).*")) {
            return IntStream.rangeClosed(1 - count(words), Times.LAST).boxed().toList();
        }
        var periods = new TreeSet<Integer>();
        for (var part : words.replaceAll("[第节课]", "").split(TimeWording.JOINT, -1)) {
            var ends = part.split(TimeWording.TO, -1);
            if (ends.length == 1 && Spelling.number(part).isEmpty()) {
                part.chars()
                        .mapToObj(Character::toString)
                        .forEach(sign -> Spelling.number(sign).ifPresent(periods::add));
                continue;
            }
            int first = Spelling.number(ends[0]).orElse(1);
            int last = Spelling.number(ends[ends.length - 1]).orElse(first);
            IntStream.rangeClosed(first, last).forEach(periods::add);
        }
        return List.copyOf(periods);
    }

    /** The number among words such as 前两节, 倒数第二节, 最后一节; one if they have none. */
    private static int count(String words) {
        return Spelling.number(words.replaceAll("[最后末倒数第前节课]", "").replace('两', '二')).orElse(1);
    }
}
