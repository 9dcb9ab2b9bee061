package paike.datasets.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import paike.model.school.CoursePlan;
import paike.model.school.HomeworkBudget;
import paike.model.school.Subject;

/** The subjects, how often a week each grade has them, and the homework they may give. */
final class Courses {
    private static final int[] HOMEWORK_MINUTES = {0, 0, 30, 30, 60, 60};

    private final List<Subject> subjects = new ArrayList<>();
    private final List<CoursePlan.Row> rows = new ArrayList<>();

    final Subject chinese = subject("chinese", "语文", "core").halves(16, 16, 12, 12, 10, 10);
    final Subject calligraphy = writing().halves(0, 0, 2, 2, 2, 2);
    final Subject maths = subject("maths", "数学", "core").halves(8, 8, 8, 8, 10, 10);
    final Subject english = subject("english", "英语", "core").halves(0, 0, 4, 4, 6, 6);
    final Subject ethics = subject("ethics", "道德与法治", "life").halves(4, 4, 4, 4, 4, 4);
    final Subject science = subject("science", "科学", "know").halves(2, 2, 4, 4, 6, 6);
    final Subject it = subject("it", "信息科技", "know", "protected").halves(0, 0, 2, 2, 2, 2);
    final Subject pe = subject("pe", "体育", "pe", "protected").halves(8, 8, 6, 6, 6, 6);
    final Subject music = subject("music", "音乐", "arts", "protected").halves(4, 4, 4, 4, 4, 4);
    final Subject art = subject("art", "美术", "arts", "protected").halves(4, 4, 4, 4, 4, 4);
    final Subject labor = subject("labor", "劳动", "know").halves(2, 2, 2, 2, 2, 2);
    final Subject practice =
            subject("practice", "综合实践", "know", "protected").halves(0, 0, 2, 2, 1, 1);
    final Subject classMeeting = subject("classMeeting", "班队活动", "life").halves(2, 2, 2, 2, 1, 1);
    final Subject psychology = subject("psychology", "心理健康", "life").halves(0, 0, 0, 0, 1, 1);
    final Subject local = subject("local", "地方课程", "life").halves(0, 0, 2, 2, 0, 0);
    final Subject school = subject("school", "校本课程", "life").halves(2, 2, 2, 2, 1, 1);
    final Subject activity = subject("activity", "体育活动", "activity").halves(0, 0, 0, 0, 0, 0);

    List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    CoursePlan plan() {
        return new CoursePlan(List.copyOf(rows));
    }

    /** Whole periods a week; half a period counts as none. */
    int periods(Cohort cohort, Subject subject) {
        return plan().halfPeriods(cohort.grade(), subject) / 2;
    }

    /** Activity periods a week: with the PE lessons one more than there are days. */
    int activityPeriods(Cohort cohort) {
        return 6 - periods(cohort, pe);
    }

    static List<HomeworkBudget> homework() {
        return IntStream.rangeClosed(1, Cohort.GRADES)
                .mapToObj(grade -> new HomeworkBudget(grade, HOMEWORK_MINUTES[grade - 1]))
                .toList();
    }

    private Draft subject(String id, String name, String... marks) {
        return new Draft(id, name, id, marks);
    }

    private Draft writing() {
        return new Draft("calligraphy", "书法", "chinese", "know", "writing");
    }

    private final class Draft {
        private final Subject subject;

        private Draft(String id, String name, String family, String... marks) {
            var marked = Collections.unmodifiableSet(new TreeSet<>(List.of(marks)));
            subject = new Subject(subjects.size(), id, name, family, marked, List.of());
            subjects.add(subject);
        }

        /** Periods in two weeks, grade by grade. */
        private Subject halves(int... halfPeriods) {
            for (int grade = 1; grade <= Cohort.GRADES; grade++) {
                if (halfPeriods[grade - 1] > 0) {
                    rows.add(new CoursePlan.Row(grade, subject, halfPeriods[grade - 1]));
                }
            }
            return subject;
        }
    }
}
