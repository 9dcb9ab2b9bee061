package paike.datasets.assignment.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.words.ClassName;
import paike.datasets.words.ClassNames;
import paike.datasets.words.GradeNames;
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
public record TaskText(List<Item> tasks, @Nullable ClassName homeroom, List<String> unread) {
    private static final Pattern BETWEEN = Pattern.compile("[,、;。\n]+|(?<=\\d[节时]?) +");
    private static final Pattern HOURS =
            Pattern.compile("(?:各|每班|共)?\\(?(\\d{1,2}(?:\\.5|\\+\\d)?)(?:节|课时)?\\)?$");

    /** 一、二年级: no end of a task between them. */
    private static final Pattern GRADES = Pattern.compile("([一二三四五六七八九])[、,](?=[一二三四五六七八九、,]*年级)");

    private static final Pattern SUBJECT_OF_ALL = Pattern.compile("(\\p{IsHan}{2,6}):(.+)");

    /**
     * @param grades of which all classes are meant, as {@link GradeNames#of} says
     * @param hours of each class; null = not said
     */
    public record Item(
            List<ClassName> classes,
            List<Integer> grades,
            String subject,
            @Nullable HoursText hours) {}

    /**
     * @param grade of numbers without one; 0 = not known
     */
    public static TaskText of(String text, int grade) {
        var tasks = new ArrayList<Item>();
        var unread = new ArrayList<String>();
        var waiting = new ArrayList<ClassName>();
        ClassName homeroom = null;
        var subjectOfAll = "";
        var apart = GRADES.matcher(Spelling.halfWidth(text).strip()).replaceAll("$1和");
        for (var part : BETWEEN.split(apart, -1)) {
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
            if (item.isEmpty() && waiting.isEmpty() && !tasks.isEmpty()) {
                item = of(tasks.getLast(), words);
            }
            if (words.endsWith("班主任")) {
                var of = ClassNames.of(words.substring(0, words.length() - 2), grade);
                homeroom = of.size() == 1 ? of.getFirst() : homeroom;
            } else if (item.isPresent()) {
                var found = item.get();
                waiting.addAll(found.classes());
                tasks.add(
                        new Item(
                                List.copyOf(waiting),
                                found.grades(),
                                found.subject(),
                                found.hours()));
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

    /** A further subject of the classes before it: 一(1)班语文8节、班队1节. */
    private static Optional<Item> of(Item before, String words) {
        var hours = HOURS.matcher(words);
        boolean hasHours = hours.find();
        var subject = hasHours ? words.substring(0, hours.start()) : words;
        return SubjectWords.of(subject)
                .map(
                        known ->
                                new Item(
                                        before.classes(),
                                        before.grades(),
                                        known.name(),
                                        hasHours
                                                ? HoursText.of(hours.group(1)).orElse(null)
                                                : null));
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
        var grades = named.isEmpty() ? GradeNames.of(classes, grade) : List.<Integer>of();
        boolean isPartOfClass = subject.equals("班");
        return isPartOfClass || (named.isEmpty() && grades.isEmpty())
                ? Optional.empty()
                : SubjectWords.of(subject.replaceAll("^[的:]|:$", ""))
                        .map(known -> new Item(named, grades, known.name(), hours));
    }
}
