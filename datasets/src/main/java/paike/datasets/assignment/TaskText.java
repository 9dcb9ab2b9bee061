package paike.datasets.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.ClassName;
import paike.datasets.words.ClassNames;
import paike.datasets.words.HoursText;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectWords;

/**
 * All that one teacher teaches, in words: 一(1)语文8、一(1)书法1; 数学：五1班5节，五2班5节.
 *
 * @param tasks in order of the text
 * @param homeroom of whom he or she is the homeroom teacher; null = not said
 * @param unread what is neither
 */
record TaskText(List<Item> tasks, @Nullable ClassName homeroom, List<String> unread) {
    private static final Pattern BETWEEN = Pattern.compile("[,、;。\n]+|(?<=\\d[节时]?) +");
    private static final Pattern HOURS =
            Pattern.compile("(?:各|每班|共)?\\(?(\\d{1,2}(?:\\.5|\\+\\d)?)(?:节|课时)?\\)?$");
    private static final Pattern SUBJECT_OF_ALL = Pattern.compile("(\\p{IsHan}{2,6}):(.+)");

    /**
     * @param hours of each class; null = not said
     */
    record Item(List<ClassName> classes, String subject, @Nullable HoursText hours) {}

    /**
     * @param grade of numbers without one; 0 = not known
     */
    static TaskText of(String text, int grade) {
        var tasks = new ArrayList<Item>();
        var unread = new ArrayList<String>();
        var waiting = new ArrayList<ClassName>();
        ClassName homeroom = null;
        var subjectOfAll = "";
        for (var part : BETWEEN.split(Spelling.halfWidth(text).strip(), -1)) {
            var words = Spelling.plain(part);
            var all = SUBJECT_OF_ALL.matcher(words);
            if (all.matches() && SubjectWords.of(all.group(1)).isPresent()) {
                subjectOfAll = all.group(1);
                words = all.group(2);
            }
            var classes = ClassNames.of(words, grade);
            var item = item(words, grade);
            if (item.isEmpty() && !subjectOfAll.isEmpty()) {
                item = item(subjectOfAll + words, grade);
            }
            if (words.endsWith("班主任")) {
                var of = ClassNames.of(words.substring(0, words.length() - 2), grade);
                homeroom = of.size() == 1 ? of.getFirst() : homeroom;
            } else if (item.isPresent()) {
                var found = item.get();
                waiting.addAll(found.classes());
                tasks.add(new Item(List.copyOf(waiting), found.subject(), found.hours()));
                waiting.clear();
            } else if (!classes.isEmpty()) {
                waiting.addAll(classes);
            } else if (!words.isEmpty()) {
                unread.add(part.strip());
            }
        }
        waiting.forEach(one -> unread.add(one.usual()));
        return new TaskText(List.copyOf(tasks), homeroom, List.copyOf(unread));
    }

    /** Classes and a subject, with or without hours behind them. */
    private static Optional<Item> item(String words, int grade) {
        var whole = split(words, grade, null);
        var hours = HOURS.matcher(words);
        if (whole.isPresent() || !hours.find()) {
            return whole;
        }
        return split(
                words.substring(0, hours.start()),
                grade,
                HoursText.of(hours.group(1)).orElse(null));
    }

    private static Optional<Item> split(String words, int grade, @Nullable HoursText hours) {
        for (int cut = 1; cut < words.length(); cut++) {
            var head = words.substring(0, cut);
            var tail = words.substring(cut);
            var found = item(head, tail, grade, hours).or(() -> item(tail, head, grade, hours));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Item> item(
            String classes, String subject, int grade, @Nullable HoursText hours) {
        var named = ClassNames.of(classes.replaceAll("[的:]$", ""), grade);
        return named.isEmpty()
                ? Optional.empty()
                : SubjectWords.of(subject.replaceAll("^[的:]|:$", ""))
                        .map(known -> new Item(named, known.name(), hours));
    }
}
