package paike.datasets.assignment.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problem;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.matrix.Titles;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.assignment.phrases.RemarkText;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.ClassName;
import paike.datasets.words.ClassNames;
import paike.datasets.words.GradeNames;
import paike.datasets.words.HoursText;
import paike.datasets.words.People;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectNames;
import paike.datasets.words.SubjectWords;
import paike.datasets.words.TimeText;
import paike.datasets.words.WeekWords;
import paike.model.Text;
import paike.model.school.WeekType;

/** The cells of a row of a list, read by what their columns are for. */
final class ListCells {
    private static final Pattern GRADE_AND_NUMBER = Pattern.compile("(\\d{1,2})-\\d{1,2}");

    /** A word behind classes that they are taught together: 101、102（合班）. */
    private static final Pattern JOINT =
            Pattern.compile("[(（]?(?:两班|三班|大)?(?:合班|合上|合堂)(?:上课)?[)）]?$");

    /** The teachers of a subject: 数学组, 数学教研组. */
    private static final Pattern GROUP = Pattern.compile("(?<=.)(?:教研|备课)?组$");

    /** Ticks and the like in a column of doubles: one a week. */
    private static final Pattern YES = Pattern.compile("[是有√✓☑yY]|需要?|要");

    private static final Pattern NO = Pattern.compile("[否×✕xXnN]|不需?要?");

    /** All who teach: 全体教师, 全校教职工. */
    private static final Pattern EVERYBODY =
            Pattern.compile("(?:全体|所有|全校|各位)(?:任课)?(?:[教老]师|教职工|教职员工|人员)");

    /** What around a subject says that its people are meant: 语文组, 全体语文教师. */
    private static final Pattern OF_PEOPLE =
            Pattern.compile("^(?:全体|所有|各)|(?<=.)(?:(?:教研|备课)?组|(?:任课)?[教老]师)$");

    private static final Pattern COUNT = Pattern.compile("[\\d一二两三][次个组]");

    private final SheetAccount account;
    private final Gathered gathered;
    private final ListTable table;
    private final int gradeOfTitle;

    ListCells(SheetAccount account, Gathered gathered, ListTable table) {
        this.account = account;
        this.gathered = gathered;
        this.table = table;
        this.gradeOfTitle = Titles.grade(account, table.headRow());
    }

    /** True for classes that are taught together by the words behind them. */
    static boolean isJoint(String classes) {
        return JOINT.matcher(classes).find();
    }

    private String text(int row, ColumnHead head) {
        return table.text(row, head);
    }

    private int column(ColumnHead head) {
        return table.column(head);
    }

    int grade(int row) {
        var text = text(row, ColumnHead.GRADE);
        if (text.isEmpty()) {
            return gradeOfTitle;
        }
        var grade = ClassName.grade(text, true);
        if (grade.isEmpty()) {
            notUnderstood(row, ColumnHead.GRADE);
        }
        return grade.orElse(gradeOfTitle);
    }

    /** The subject whose teachers a list of times names in place of somebody: 语文组, 体育. */
    Optional<String> group(int row) {
        var text = text(row, ColumnHead.TEACHER);
        return table.has(ColumnHead.UNAVAILABLE) && !table.has(ColumnHead.SUBJECT)
                ? SubjectNames.of(OF_PEOPLE.matcher(text).replaceAll(""))
                : Optional.empty();
    }

    /** True if the row means the people of the group, not the lessons of their subject. */
    boolean isOfPeople(int row) {
        return OF_PEOPLE.matcher(text(row, ColumnHead.TEACHER)).find();
    }

    /** True if a list of times names all who teach in place of somebody: 全体教师. */
    boolean isOfEverybody(int row) {
        return table.has(ColumnHead.UNAVAILABLE)
                && EVERYBODY.matcher(text(row, ColumnHead.TEACHER)).matches();
    }

    List<String> people(int row) {
        var text = text(row, ColumnHead.TEACHER);
        if (text.isEmpty() || TimeText.isNothing(text)) {
            return List.of();
        }
        var people = People.of(text);
        if (people.isEmpty()) {
            notUnderstood(row, ColumnHead.TEACHER);
        }
        return people;
    }

    List<ClassName> classes(int row, int grade) {
        if (!table.has(ColumnHead.CLASS)) {
            return table.classOfTitle().map(List::of).orElse(List.of());
        }
        var text = JOINT.matcher(text(row, ColumnHead.CLASS)).replaceAll("");
        if (text.isEmpty() || TimeText.isNothing(text)) {
            return List.of();
        }
        var first = GRADE_AND_NUMBER.matcher(Spelling.plain(text));
        boolean isWhole =
                text(row, ColumnHead.GRADE).isEmpty()
                        && first.lookingAt()
                        && first.group(1).equals(String.valueOf(grade));
        var classes = ClassNames.of(text, isWhole ? 0 : grade);
        if (classes.isEmpty() && !grades(row, grade).isEmpty()) {
            return List.of();
        }
        if (classes.isEmpty()) {
            notUnderstood(row, ColumnHead.CLASS);
        }
        if (classes.stream().anyMatch(ClassName::isGuess)) {
            account.guessed(
                    row,
                    column(ColumnHead.CLASS),
                    Text.of("按 %s 理解", "taken as %s", classes.getFirst().usual()));
        }
        classes.forEach(gathered::addClass);
        return classes;
    }

    /**
     * Grades all of whose classes the row is about; {@link GradeNames#EVERY} = all of the school.
     */
    List<Integer> grades(int row, int grade) {
        return GradeNames.of(text(row, ColumnHead.CLASS), grade);
    }

    List<String> subjects(int row) {
        var text = text(row, ColumnHead.SUBJECT);
        var found = new ArrayList<String>();
        if (text.isEmpty()) {
            return found;
        }
        var whole = SubjectNames.of(GROUP.matcher(text).replaceAll(""));
        if (whole.isPresent()) {
            found.add(whole.get());
            return found;
        }
        var slip = SubjectNames.slip(text);
        if (slip.isPresent() && table.isOnlyOne(text)) {
            account.guessed(
                    row, column(ColumnHead.SUBJECT), Text.of("按 %s 理解", "taken as %s", slip.get()));
            found.add(slip.get());
            return found;
        }
        for (var part : Spelling.halfWidth(text).split("[,、;/+\n]", -1)) {
            if (!part.isBlank()) {
                found.add(SubjectNames.of(part).orElse(part.strip()));
            }
        }
        found.stream()
                .filter(name -> SubjectWords.of(name).isEmpty())
                .forEach(
                        name ->
                                account.guessed(
                                        row,
                                        column(ColumnHead.SUBJECT),
                                        Text.of("“%s” 按科目理解", "\"%s\" taken as a subject", name)));
        return found;
    }

    @Nullable HoursText hours(int row) {
        var text = text(row, ColumnHead.PERIODS);
        if (text.isEmpty() || TimeText.isNothing(text)) {
            return null;
        }
        var hours = HoursText.of(text);
        if (hours.isEmpty() || hours.get().periods() == 0) {
            notUnderstood(row, ColumnHead.PERIODS);
            return null;
        }
        var found = hours.get();
        var week = WeekWords.of(text(row, ColumnHead.WEEKS)).orElse(WeekType.ALL);
        int doubles = doubles(row);
        var length = HoursText.of(text(row, ColumnHead.DOUBLE_LENGTH)).map(HoursText::periods);
        boolean isDouble = length.isEmpty() || length.get() == 2;
        int fitting = Math.min(isDouble ? doubles : 0, found.periods() / 2);
        return new HoursText(
                found.periods(),
                week == WeekType.ALL ? found.week() : week,
                found.isHalf() && week == WeekType.ALL,
                Math.max(fitting, found.doubles()));
    }

    /** Such as 2, 1次, 两节连上, or 是 for one. */
    private int doubles(int row) {
        var text = text(row, ColumnHead.DOUBLES);
        var number = HoursText.of(text);
        if (number.isPresent() || text.isEmpty() || TimeText.isNothing(text)) {
            return number.map(HoursText::periods).orElse(0);
        }
        if (YES.matcher(text).matches() || NO.matcher(text).matches()) {
            return YES.matcher(text).matches() ? 1 : 0;
        }
        int asked = RemarkText.doubles(COUNT.matcher(text).matches() ? text + "连堂" : text);
        if (asked == 0) {
            notUnderstood(row, ColumnHead.DOUBLES);
        }
        return asked;
    }

    void notUnderstood(int row, ColumnHead head) {
        account.notRead(
                row,
                column(head),
                Text.of("“%s” 看不懂", "\"%s\" is not understood", text(row, head)),
                Problem.NO_ADVICE);
    }
}
