package paike.datasets.manual;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import paike.datasets.manual.Names.Found;
import paike.datasets.manual.entries.Lens;
import paike.datasets.manual.tables.FoundTable;
import paike.datasets.manual.tables.TableCell.Whose;
import paike.datasets.words.ClassName;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectNames;

/**
 * Finds out whose a row, column or block is: by its own words, its title, the name of its sheet.
 */
final class Owners {
    private static final Pattern NOISE =
            Pattern.compile(
                    "课程表|课表|(?:课程|使用)?安排一?览?表?|使用(?:情况)?表?|一览表|总表|班级[:]?|教师[:]?|姓名[:]?|任课|老师|功能室[:]|场地[:]|个人|的|星期|节次|日期|时间|午别|(?i:class"
                            + " )?(?i:timetable|schedule)|[\\[\\]《》\"“”:/\\\\]");

    /** 教师：张三. */
    private static final Pattern OWNER =
            Pattern.compile(
                    "(?:教师|姓名|老师|任课教师|教师姓名) *: *(\\p{IsHan}(?:"
                            + " ?\\p{IsHan}){1,3}|\\p{IsHan}+·\\p{IsHan}+)");

    private static final Pattern INSTITUTION =
            Pattern.compile(".*(?:学校|中学|小学|学年|学期|年级|年度|学院|教务).*");
    private static final Pattern CLASS = Pattern.compile("班|(?i)class");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;()]+");
    private static final int LONGEST = 12;

    private final Names names;
    private final FoundTable table;

    Owners(Names names, FoundTable table) {
        this.names = names;
        this.table = table;
    }

    Optional<Found> schoolClass(Whose whose) {
        var own = names.schoolClass(whose.text(), grade(whose));
        if (own.isPresent() || !isTitle(whose)) {
            return own.or(() -> literalClass(whose));
        }
        return within(whose.text()).or(() -> within(table.account().grid().name()));
    }

    /** Of a class without a grade of its own also what the title or the sheet says. */
    private int grade(Whose whose) {
        boolean isOpen = ClassName.isCohort(whose.text()) || ClassName.isNumber(whose.text());
        return whose.grade() == 0 && isOpen ? gradeAround() : whose.grade();
    }

    /** True if the words are those of a title, which says more than a name. */
    private boolean isTitle(Whose whose) {
        return whose.text().equals(table.title()) || table.heads().isEmpty();
    }

    /** Without a school any name will do where the head says that these are classes. */
    private Optional<Found> literalClass(Whose whose) {
        boolean isClass =
                whose.text().endsWith("班")
                        || (Spelling.plain(table.heads()).contains("班级")
                                && whose.text().length() <= LONGEST);
        return isClass && !names.hasSchool()
                ? Optional.of(Found.sure(whose.text()))
                : Optional.empty();
    }

    /** The class that a longer text speaks of. */
    private Optional<Found> within(String text) {
        for (var line : Spelling.halfWidth(text).lines().toList()) {
            var words = NOISE.matcher(line).replaceAll(" ").strip();
            var whole = words.isEmpty() ? Optional.<Found>empty() : names.schoolClass(words, 0);
            if (whole.isPresent()) {
                return whole;
            }
            for (var word : words.split("\\s+", -1)) {
                boolean isSpelledOut =
                        word.matches(".*[班()].*|.*年级.+")
                                || (CLASS.matcher(line).find()
                                        && word.matches("\\d+[-.]\\d+|\\d{3}"));
                var found = isSpelledOut ? inWords(word) : Optional.<Found>empty();
                if (found.isPresent()) {
                    return found;
                }
            }
            var part = part(Spelling.plain(line));
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> inWords(String word) {
        if (ClassName.isCohort(word)) {
            return names.schoolClass(word, gradeAround());
        }
        return ClassName.of(word)
                .or(() -> ClassName.onlyOf(word))
                .flatMap(name -> names.schoolClass(word, 0));
    }

    /** The grade that the title or the sheet speaks of; 0 = none. */
    private int gradeAround() {
        return ClassName.gradeWithin(table.account().grid().name() + "\n" + table.title());
    }

    /** The longest piece that ends like a class. */
    private Optional<Found> part(String line) {
        for (int length = Math.min(LONGEST, line.length()); length > 2; length--) {
            for (int start = 0; start + length <= line.length(); start++) {
                var piece = line.substring(start, start + length);
                boolean isWhole = start == 0 || !Character.isDigit(line.charAt(start - 1));
                if (isWhole && piece.matches(".*(?:班|\\)|年级)")) {
                    var found = inWords(piece);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The teacher or, of a table of rooms, the room. */
    Optional<Found> other(Whose whose, Lens lens) {
        if (!isTitle(whose)) {
            var known = known(whose.text(), lens);
            return known.isPresent() || names.hasSchool()
                    ? known
                    : Optional.of(Found.sure(whose.text()));
        }
        var named = OWNER.matcher(Spelling.halfWidth(whose.text()));
        if (lens == Lens.TEACHER && named.find()) {
            var name = named.group(1).replace(" ", "");
            var known = known(name, lens);
            return known.isPresent() || names.hasSchool() ? known : Optional.of(Found.sure(name));
        }
        for (var text : List.of(whose.text(), table.account().grid().name())) {
            for (var line : Spelling.halfWidth(text).lines().toList()) {
                var whole = NOISE.matcher(line).replaceAll(" ").strip();
                if (lens == Lens.ROOM
                        && (known(whole, lens).isPresent() || names.looksLikeRoom(whole))) {
                    return known(whole, lens).or(() -> Optional.of(Found.sure(whole)));
                }
                var words = Arrays.asList(BETWEEN.split(whole, -1));
                for (var word : words) {
                    var found = word.length() < 2 ? Optional.<Found>empty() : known(word, lens);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                var name = onlyName(words);
                boolean isBare = line.length() == name.length() || words.size() > 1;
                if (!names.hasSchool()
                        && !name.isEmpty()
                        && (!isBare || names.looksLikePerson(name))) {
                    return Optional.of(Found.sure(name));
                }
            }
        }
        return Optional.empty();
    }

    /** The one word of a title that is no subject, number or school; empty if there are several. */
    private static String onlyName(List<String> words) {
        var left =
                words.stream()
                        .filter(word -> word.length() > 1)
                        .filter(word -> SubjectNames.of(word).isEmpty())
                        .filter(word -> !INSTITUTION.matcher(word).matches())
                        .filter(word -> words.size() == 1 || !word.matches(".*\\d.*|.*组"))
                        .toList();
        return left.size() == 1 ? left.getFirst() : "";
    }

    private Optional<Found> known(String text, Lens lens) {
        return lens == Lens.TEACHER ? names.teacher(text) : names.room(text);
    }
}
