package paike.datasets.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class by grade and number, however it is spelt: 一(1)班, 一年级1班, 1.1, 101, 初一(1)班, 7A班.
 *
 * @param grade 1 to 12
 * @param number from 1; of classes with letters that of the letter, A = 1
 * @param isGuess true if the text may mean something else, as a class that a spreadsheet made a
 *     date of
 */
public record ClassName(int grade, int number, boolean isGuess) implements Comparable<ClassName> {
    private static final int MOST_GRADE = 12;
    private static final int MOST_NUMBER = 60;
    private static final String ANY_NUMBER = "\\d{1,2}|[一二三四五六七八九十]{1,3}";
    private static final String NUMBER = "(?<number>" + ANY_NUMBER + ")";
    private static final String STAGE = "(?<stage>初中|高中|小学|初|高|小)?";
    private static final String GRADE = STAGE + "(?<grade>" + ANY_NUMBER + ")";

    /** What a class may look like, each with a grade and a number. */
    private static final List<Pattern> SPELLINGS =
            List.of(
                    // 一(1)班, 一年级(1)班, 初一(1), 7(1)
                    Pattern.compile(GRADE + "(?:年级|年|级)?\\(" + NUMBER + "\\)班?"),
                    // 一年级1班, 一年一班
                    Pattern.compile(GRADE + "(?:年级|年|级)" + NUMBER + "班?"),
                    // 一1班, 初一1班
                    Pattern.compile(STAGE + "(?<grade>[一二三四五六七八九])(?<number>\\d{1,2})班?"),
                    // 三二班
                    Pattern.compile(
                            STAGE
                                    + "(?<grade>[一二三四五六七八九])"
                                    + "(?<number>[一二三四五六七八九]|十[一二三四五六七八九]?)班"),
                    // 1.1, 1-1, 1/1, 一.1班
                    Pattern.compile(GRADE + "(?:年级)?[.\\-/·]" + NUMBER + "班?"),
                    // 七A班, 7A, 七(A)班
                    Pattern.compile(GRADE + "(?:年级)?\\(?(?<number>[a-z])\\)?班?"),
                    // Grade 1 Class 2, G1-2
                    Pattern.compile(
                            "(?<stage>)(?:grade|year|g)(?<grade>\\d{1,2})[,.\\-]?(?:class|c|\\()?"
                                    + "(?<number>\\d{1,2})\\)?"),
                    // 101, 0101, 1012: the last two digits are the number
                    Pattern.compile("(?<stage>)(?<grade>0?[1-9]|1[0-2])(?<number>\\d{2})班?"));

    /** What a spreadsheet makes of 1-1 or 3.2. */
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{4}[-/年])?(\\d{1,2})[-/月](\\d{1,2})日?");

    /** Named by the year in which its pupils came: 2024级3班. */
    private static final Pattern COHORT =
            Pattern.compile("(?:初中|高中|小学|初|高|小)?20\\d\\d级\\(?" + NUMBER + "\\)?班?");

    private static final Pattern GRADE_WITHIN =
            Pattern.compile("((?:初|高)[一二三四123](?!\\d)|[一二三四五六七八九](?:年级|年段)|\\d{1,2}年级)");

    private static final Pattern CLASS_WITHIN =
            Pattern.compile(
                    "(?<![\\d一二三四五六七八九十])(?:初|高)?(?:[一二三四五六七八九]|1?\\d)(?:年级|年)?\\(?(?:"
                            + ANY_NUMBER
                            + ")\\)?班(?!主任)");

    private static final Pattern NUMBER_ALONE = Pattern.compile("\\(?" + NUMBER + "\\)?班?");
    private static final Pattern GRADE_ALONE = Pattern.compile(GRADE + "(?:年级|年段|年|级)");
    private static final Pattern GRADE_BARE = Pattern.compile(GRADE);

    /** The class that a text names and nothing else. */
    public static Optional<ClassName> of(String text) {
        var plain = Spelling.plain(text).replace("第", "");
        for (var pattern : SPELLINGS) {
            var matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return named(matcher);
            }
        }
        var date = DATE.matcher(plain);
        return date.matches() && (plain.contains("月") || plain.length() > 5)
                ? checked(
                        OptionalInt.of(Integer.parseInt(date.group(1))),
                        OptionalInt.of(Integer.parseInt(date.group(2))),
                        true)
                : Optional.empty();
    }

    private static Optional<ClassName> named(Matcher matcher) {
        var number = matcher.group("number");
        return checked(
                grade(matcher),
                number.matches("[a-z]")
                        ? OptionalInt.of(number.charAt(0) - 'a' + 1)
                        : Spelling.number(number),
                false);
    }

    /** A class without a grade, such as 1班, (1), 1, or 2024级1班. */
    public static Optional<ClassName> of(String text, int grade) {
        var matcher = NUMBER_ALONE.matcher(Spelling.plain(text));
        if (isCohort(text)) {
            matcher.usePattern(COHORT);
        }
        return matcher.matches()
                ? checked(OptionalInt.of(grade), Spelling.number(matcher.group("number")), false)
                : of(text);
    }

    /** The grade that a text names and nothing else, as 一年级, 初二, 7年级; 七 and 7 too. */
    public static OptionalInt grade(String text, boolean alsoBare) {
        var plain = Spelling.plain(text);
        var matcher = GRADE_ALONE.matcher(plain);
        if (matcher.matches()) {
            return grade(matcher);
        }
        var bare = GRADE_BARE.matcher(plain);
        return bare.matches() && (alsoBare || bare.group("stage") != null)
                ? grade(bare)
                : OptionalInt.empty();
    }

    /** The class that a grade is where it has only one, as in small schools: 一年级. */
    public static Optional<ClassName> onlyOf(String grade) {
        var found = grade(grade, false);
        return found.isPresent() ? Optional.of(onlyOf(found.getAsInt())) : Optional.empty();
    }

    /** The only class of a grade. */
    public static ClassName onlyOf(int grade) {
        return new ClassName(grade, 1, false);
    }

    /** True if it is named by the year of entry, so that its grade has to be known. */
    public static boolean isCohort(String text) {
        return COHORT.matcher(Spelling.plain(text)).matches();
    }

    /** True if it is the number of a class without its grade: 1班, (2). */
    public static boolean isNumber(String text) {
        return NUMBER_ALONE.matcher(Spelling.plain(text)).matches() && of(text).isEmpty();
    }

    /** The one grade that a longer text speaks of; 0 if none, or several. */
    public static int gradeWithin(String text) {
        var found = GRADE_WITHIN.matcher(Spelling.halfWidth(text));
        int grade = 0;
        while (found.find()) {
            int one = grade(found.group(1), true).orElse(0);
            if (grade != 0 && grade != one) {
                return 0;
            }
            grade = one;
        }
        return grade;
    }

    /** The one class that a longer text speaks of; empty if none, or several. */
    public static Optional<ClassName> within(String text) {
        var found =
                CLASS_WITHIN
                        .matcher(Spelling.plain(text))
                        .results()
                        .flatMap(one -> of(one.group()).stream())
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static OptionalInt grade(Matcher matcher) {
        var stage = matcher.group("stage");
        var grade = Spelling.number(matcher.group("grade"));
        int shift =
                stage == null || stage.startsWith("小") || stage.isEmpty()
                        ? 0
                        : stage.startsWith("初") ? 6 : 9;
        if (grade.isEmpty()
                || grade.getAsInt() < 1
                || grade.getAsInt() + shift > MOST_GRADE
                || (shift > 0 && grade.getAsInt() > 4)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(grade.getAsInt() + shift);
    }

    private static Optional<ClassName> checked(
            OptionalInt grade, OptionalInt number, boolean isGuess) {
        return grade.isPresent()
                        && number.isPresent()
                        && grade.getAsInt() >= 1
                        && grade.getAsInt() <= MOST_GRADE
                        && number.getAsInt() >= 1
                        && number.getAsInt() <= MOST_NUMBER
                ? Optional.of(new ClassName(grade.getAsInt(), number.getAsInt(), isGuess))
                : Optional.empty();
    }

    /** As usual in a primary or middle school: 一(1)班. */
    public String usual() {
        return "一二三四五六七八九".length() >= grade
                ? "一二三四五六七八九".charAt(grade - 1) + "(" + number + ")班"
                : "高" + "一二三".charAt(grade - 10) + "(" + number + ")班";
    }

    @Override
    public int compareTo(ClassName other) {
        return grade != other.grade
                ? Integer.compare(grade, other.grade)
                : Integer.compare(number, other.number);
    }
}
