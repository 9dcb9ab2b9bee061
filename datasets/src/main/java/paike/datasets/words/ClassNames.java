package paike.datasets.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several classes in one text: 一(1)、一(2)班, 一(1)(2)班, 101-104, 1,2 of a known grade. */
public final class ClassNames {
    private static final Pattern JOINTS = Pattern.compile("[,、;+&\n]|和|及|与");
    private static final Pattern RANGE = Pattern.compile("(.+?)(?:-|至|到)(.+)");

    /** Behind a known grade 1-3 means classes 1 to 3, else class 3 of grade 1. */
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}-\\d{1,2}班?");

    private static final Pattern BRACKETS =
            Pattern.compile("(.*?)((?:\\([\\d一二三四五六七八九十]+\\)){2,})班?");

    /** 1 2 3 or (1) (2): never one class whose number has blanks inside. */
    private static final Pattern NUMBERS_APART =
            Pattern.compile("\\(?\\d{1,2}\\)?班?(?:\\s+\\(?\\d{1,2}\\)?班?)+");

    /** Several numbers within brackets: 三(1、2), 三(1-3). */
    private static final Pattern BRACKETED =
            Pattern.compile("\\((\\d{1,2}(?:\\s*[、,;\\-]\\s*\\d{1,2})+)\\)");

    private static final int MOST_IN_RANGE = 40;

    private ClassNames() {}

    /**
     * The classes that a text lists and nothing else.
     *
     * @param grade of numbers without one; 0 = not known
     * @return empty if any part is no class
     */
    public static List<ClassName> of(String text, int grade) {
        var found = listed(text, grade);
        return found.isEmpty() && text.contains("/")
                ? listed(text.replace('/', ','), grade)
                : found;
    }

    private static List<ClassName> listed(String text, int grade) {
        var parts = JOINTS.split(apart(Spelling.halfWidth(text).strip()), -1);
        var found = new ArrayList<ClassName>();
        int known = grade;
        for (var part : parts) {
            if (part.isBlank()) {
                continue;
            }
            boolean isWhole = grade == 0 && NUMBERS.matcher(Spelling.plain(part)).matches();
            var some = withBlanks(part.strip(), isWhole ? 0 : known);
            if (some.isEmpty()) {
                return List.of();
            }
            found.addAll(some);
            known = some.getLast().grade();
        }
        return List.copyOf(found);
    }

    /** 三(1、2) as 三(1)(2). */
    private static String apart(String text) {
        return BRACKETED
                .matcher(text)
                .replaceAll(
                        found ->
                                "("
                                        + Stream.of(found.group(1).split("[、,;]", -1))
                                                .map(ClassNames::counted)
                                                .collect(Collectors.joining(")("))
                                        + ")");
    }

    private static String counted(String numbers) {
        var ends = numbers.strip().split("\\s*-\\s*", -1);
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[ends.length - 1]);
        return last - first > MOST_IN_RANGE
                ? numbers
                : IntStream.rangeClosed(first, Math.max(first, last))
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(")("));
    }

    /** Blanks stand within the name of a class, or else between classes. */
    private static List<ClassName> withBlanks(String part, int grade) {
        var whole =
                NUMBERS_APART.matcher(part).matches() ? List.<ClassName>of() : part(part, grade);
        if (!whole.isEmpty()) {
            return whole;
        }
        var found = new ArrayList<ClassName>();
        for (var word : part.split("\\s+", -1)) {
            var some = part(word, found.isEmpty() ? grade : found.getLast().grade());
            if (some.isEmpty()) {
                return List.of();
            }
            found.addAll(some);
        }
        return found;
    }

    private static List<ClassName> part(String part, int grade) {
        var brackets = BRACKETS.matcher(Spelling.plain(part));
        if (brackets.matches()) {
            var numbers = brackets.group(2).replace(")(", "),(").split(",", -1);
            var found = new ArrayList<ClassName>();
            for (var number : numbers) {
                one(brackets.group(1) + number + "班", grade).ifPresent(found::add);
            }
            return found.size() == numbers.length ? found : List.of();
        }
        boolean isRange = grade > 0 && NUMBERS.matcher(Spelling.plain(part)).matches();
        return isRange
                ? range(part, grade)
                : one(part, grade).map(List::of).orElseGet(() -> range(part, grade));
    }

    private static Optional<ClassName> one(String text, int grade) {
        return grade > 0 ? ClassName.of(text, grade) : ClassName.of(text);
    }

    private static List<ClassName> range(String part, int grade) {
        var range = RANGE.matcher(Spelling.plain(part));
        if (!range.matches()) {
            return List.of();
        }
        var first = one(range.group(1), grade);
        var last = first.flatMap(from -> ClassName.of(range.group(2), from.grade()));
        if (last.isEmpty() || first.get().grade() != last.get().grade()) {
            return List.of();
        }
        var found = new ArrayList<ClassName>();
        for (int number = first.get().number(); number <= last.get().number(); number++) {
            found.add(new ClassName(first.get().grade(), number, false));
        }
        return found.size() > MOST_IN_RANGE ? List.of() : found;
    }
}
