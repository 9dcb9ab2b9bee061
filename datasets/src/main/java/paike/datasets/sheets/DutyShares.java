package paike.datasets.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.rules.Duties;
import paike.rules.Occupancy;

/**
 * How the duties after school are shared among the staff who can have any: most duties first.
 *
 * @param average duties of one of them
 */
public record DutyShares(List<Share> shares, double average) {
    public static final Text TITLE = new Text("课后服务分配", "Shares of the duties");

    /** What the columns of a list of shares are called. */
    public static final List<Text> HEADS =
            List.of(
                    new Text("教师", "Teacher"),
                    new Text("看护", "Care"),
                    new Text("社团", "Clubs"),
                    new Text("合计", "Total"),
                    new Text("与平均之差", "Against the average"),
                    new Text("留校天数", "Days stayed"),
                    new Text("留校日", "On"));

    /**
     * The duties of one teacher in a week.
     *
     * @param weekdays on which the teacher stays
     */
    public record Share(Teacher teacher, int care, int clubs, List<Integer> weekdays) {
        public int total() {
            return care + clubs;
        }

        /** Such as "周一、周四". */
        public Text weekdayWords() {
            return Text.join(weekdays.stream().map(Text::weekday).toList());
        }
    }

    public static DutyShares of(Plan plan) {
        var now = Occupancy.of(plan.timetable());
        var shares =
                Duties.staff(plan.school()).stream()
                        .map(teacher -> share(now, teacher))
                        .sorted(
                                Comparator.comparingInt(Share::total)
                                        .reversed()
                                        .thenComparingInt(share -> share.teacher().index()))
                        .toList();
        return new DutyShares(shares, shares.stream().mapToInt(Share::total).average().orElse(0));
    }

    private static Share share(Occupancy now, Teacher teacher) {
        var duties = Duties.lessons(now, teacher.index());
        var weekdays = new TreeSet<Integer>();
        duties.forEach(lesson -> weekdays.add(now.start(lesson).weekday()));
        int care = (int) duties.stream().filter(lesson -> lesson.kind() == LessonKind.CARE).count();
        return new Share(teacher, care, duties.size() - care, List.copyOf(weekdays));
    }

    /** True if the school has anything to share out. */
    public static boolean isShown(School school) {
        return !Duties.staff(school).isEmpty();
    }

    /** How far a teacher is from the average, such as "+0.4". */
    public String difference(Share share) {
        return String.format(Locale.ROOT, "%+.1f", share.total() - average);
    }

    public int most() {
        return shares.getFirst().total();
    }

    private int fewest() {
        return shares.getLast().total();
    }

    private long with(int total) {
        return shares.stream().filter(share -> share.total() == total).count();
    }

    /** How fair it is. */
    public Text sentence() {
        int most = most();
        int fewest = fewest();
        String mean = String.format(Locale.ROOT, "%.1f", average);
        if (most == fewest) {
            return Text.of(
                    "能承担课后服务的 %d 位教师每人每周都是 %d 次。",
                    "Each of the %d teachers who can have duties has %d a week.",
                    shares.size(),
                    most);
        }
        return Text.of(
                "能承担课后服务的 %d 位教师平均每人每周 %s 次；最多 %d 次（%d 人），最少 %d 次（%d 人），相差 %d 次。",
                "The %d teachers who can have duties have %s a week on average; most %d (%d of"
                        + " them), fewest %d (%d of them), %d apart.",
                shares.size(),
                mean,
                most,
                with(most),
                fewest,
                with(fewest),
                most - fewest);
    }
}
