package paike.datasets.assignment.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paike.datasets.assignment.gathered.Task;
import paike.datasets.words.ClassName;
import paike.datasets.words.ClassNames;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.Spelling;
import paike.datasets.words.TimeText;
import paike.datasets.words.Times;

/** Times that are set for lessons, as people write them: 周一第1节; 周五最后一节; 三1班周二第3节、三2班周四第3节. */
public final class FixedText {
    /** A time and the task whose lesson it is. */
    public record Of(Task task, Task.Fixed time) {
        public void apply() {
            task.addFixed(time);
        }
    }

    private FixedText() {}

    /**
     * The times by task; empty if anything of the text leaves it open which lesson is meant, or
     * when.
     *
     * @param tasks of the row
     */
    public static Optional<List<Of>> of(String text, List<Task> tasks) {
        var found = new ArrayList<Of>();
        for (var part : text.split("[;；。\n]|(?<=节)[，、,](?=\\p{IsHan})", -1)) {
            if (part.isBlank()) {
                continue;
            }
            var some = part(Spelling.plain(part), tasks);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(some);
        }
        boolean isTooMany =
                tasks.stream()
                        .anyMatch(
                                task -> {
                                    var hours = task.hours();
                                    long own =
                                            found.stream().filter(of -> of.task() == task).count();
                                    return hours != null && own > hours.periods();
                                });
        return found.isEmpty() || isTooMany ? Optional.empty() : Optional.of(found);
    }

    private static List<Of> part(String text, List<Task> tasks) {
        var named = withClasses(text, tasks);
        if (named.isEmpty()) {
            return tasks.size() == 1 ? times(text, tasks.getFirst()) : List.of();
        }
        return named;
    }

    /** A time with the class before or behind it. */
    private static List<Of> withClasses(String text, List<Task> tasks) {
        for (int cut = 1; cut < text.length(); cut++) {
            var head = text.substring(0, cut);
            var tail = text.substring(cut);
            var before = of(head, tail, tasks);
            var found = before.isEmpty() ? of(tail, head, tasks) : before;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Of> of(String classes, String time, List<Task> tasks) {
        var bare = classes.replaceAll("^[:(]|[:)]$", "");
        var names =
                ClassNames.of(bare, 0).stream()
                        .map(name -> new ClassName(name.grade(), name.number(), false))
                        .toList();
        var own =
                tasks.stream()
                        .filter(task -> !names.isEmpty() && names.containsAll(task.classes()))
                        .toList();
        return own.size() == 1
                ? times(time.replaceAll("^[:(]|[:)]$", ""), own.getFirst())
                : List.of();
    }

    private static List<Of> times(String text, Task task) {
        var said = TimeText.of(text);
        boolean isClear =
                said.unread().isEmpty()
                        && !text.contains("不")
                        && said.times().stream()
                                .allMatch(one -> !one.weekdays().isEmpty() && isClear(one, task));
        if (!isClear) {
            return List.of();
        }
        var found = new ArrayList<Of>();
        for (var one : said.times()) {
            int first = one.periods().getFirst();
            boolean isDouble = one.periods().size() == 2;
            for (int day : one.weekdays()) {
                var periods = isDouble ? List.of(first) : one.periods();
                periods.forEach(
                        period -> found.add(new Of(task, new Task.Fixed(day, one.half(), period))));
            }
        }
        return found;
    }

    /** One period, or two in a row of a task that has double lessons. */
    private static boolean isClear(Times time, Task task) {
        var hours = task.hours();
        int doubles = Math.max(task.doubles(), hours == null ? 0 : hours.doubles());
        var periods = time.periods();
        boolean isRow = periods.size() == 2 && periods.get(1) == periods.get(0) + 1;
        return time.half() != PeriodLabel.Half.EVENING
                && !time.andLater()
                && periods.stream().allMatch(period -> period >= Times.LAST)
                && (doubles > 0 ? isRow : periods.size() == 1);
    }
}
