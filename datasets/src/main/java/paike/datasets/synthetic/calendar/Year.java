package paike.datasets.synthetic.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paike.datasets.synthetic.tables.Cells;
import paike.model.calendar.EventKind;
import paike.model.calendar.Exam;
import paike.model.calendar.ExamKind;
import paike.model.calendar.Holiday;
import paike.model.calendar.MakeUpDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.SchoolEvent;
import paike.model.calendar.Term;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.WeekType;

/**
 * The school year 2026 of a made-up school: terms and holidays that all share, and its own events
 * and exams as small tables. Holidays until New Year are those of the State Council, with the days
 * that make up for them; the spring has the days fixed by law alone.
 */
public record Year(String events, String exams) {
    /** A school that states no calendar. */
    public static final Year NONE = new Year("", "");

    private static final int FIRST = 2026;
    private static final int YOUNGEST = 24;
    private static final int OLDEST = 58;

    private static final List<Term> TERMS =
            List.of(
                    term("autumn", "2026学年第一学期", "2026-09-01", "2027-01-22"),
                    term("spring", "2026学年第二学期", "2027-03-01", "2027-07-02"));

    private static final List<Holiday> HOLIDAYS =
            List.of(
                    holiday("中秋节", "2026-09-25", "2026-09-27"),
                    holiday("国庆节", "2026-10-01", "2026-10-07"),
                    holiday("元旦", "2027-01-01", "2027-01-03"),
                    holiday("清明节", "2027-04-05", "2027-04-05"),
                    holiday("劳动节", "2027-05-01", "2027-05-02"),
                    holiday("端午节", "2027-06-09", "2027-06-09"));

    private static final List<MakeUpDay> MAKE_UP_DAYS =
            List.of(
                    makeUp("补10月6日（周二）的课", "2026-09-20", 2),
                    makeUp("补10月7日（周三）的课", "2026-10-10", 3));

    public boolean isStated() {
        return !equals(NONE);
    }

    /** The calendar; no terms where none is stated. */
    public SchoolCalendar calendar(List<Subject> subjects) {
        return isStated()
                ? new SchoolCalendar(
                        TERMS,
                        HOLIDAYS,
                        MAKE_UP_DAYS,
                        Cells.rows(events, 4).stream()
                                .flatMap(row -> events(row).stream())
                                .toList(),
                        Cells.rows(exams, 6).stream()
                                .flatMap(row -> exams(row, subjects).stream())
                                .toList())
                : SchoolCalendar.NONE;
    }

    /** The staff with years of birth, where a calendar is stated. */
    public List<Teacher> aged(List<Teacher> staff, long seed) {
        if (!isStated()) {
            return staff;
        }
        int[] ages = new Random(seed).ints(staff.size(), YOUNGEST, OLDEST + 1).toArray();
        return IntStream.range(0, staff.size())
                .mapToObj(i -> staff.get(i).bornIn(FIRST - ages[i]))
                .toList();
    }

    /**
     * Such as {@code 家长会 | parentsMeeting | 2026-11-13, 2027-04-23 | -}, with "stops" at the end.
     */
    private static List<SchoolEvent> events(List<String> row) {
        var found = new ArrayList<SchoolEvent>();
        for (var span : Cells.list(row.get(2))) {
            var dates = span.split("~", -1);
            found.add(
                    new SchoolEvent(
                            row.get(0),
                            EventKind.ofCode(row.get(1)).orElseThrow(),
                            LocalDate.parse(dates[0]),
                            LocalDate.parse(dates[dates.length - 1]),
                            Set.of(),
                            row.get(3).equals("stops")));
        }
        return found;
    }

    /** Such as {@code 期末检测 | final | 2027-01-14 | 3-6 | chinese, maths | oral ordered}. */
    private static List<Exam> exams(List<String> row, List<Subject> subjects) {
        var ids = Cells.list(row.get(4));
        return Cells.list(row.get(2)).stream()
                .map(
                        date ->
                                new Exam(
                                        row.get(0),
                                        ExamKind.ofCode(row.get(1)).orElseThrow(),
                                        LocalDate.parse(date),
                                        Cells.numbers(row.get(3)),
                                        subjects.stream()
                                                .filter(one -> ids.contains(one.id()))
                                                .collect(Collectors.toUnmodifiableSet()),
                                        !row.get(5).contains("oral"),
                                        row.get(5).contains("ordered"),
                                        true,
                                        false))
                .toList();
    }

    private static Term term(String id, String name, String from, String to) {
        return new Term(id, name, LocalDate.parse(from), LocalDate.parse(to), WeekType.ODD);
    }

    private static Holiday holiday(String name, String from, String to) {
        return new Holiday(name, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static MakeUpDay makeUp(String name, String date, int weekday) {
        return new MakeUpDay(name, LocalDate.parse(date), weekday, Optional.empty());
    }
}
