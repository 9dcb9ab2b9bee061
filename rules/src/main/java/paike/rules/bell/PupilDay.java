package paike.rules.bell;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import paike.model.Text;
import paike.model.school.BellSchedule;
import paike.model.school.School;

/**
 * How long a day of a grade's pupils is, by the bell: the three measures of time that sources
 * limit, as the rules that limit them count.
 */
public final class PupilDay {
    private final BellDays days;

    private PupilDay(BellDays days) {
        this.days = days;
    }

    /** Each bell schedule of each grade once, in order of grade and weekday. */
    public static List<PupilDay> of(School school) {
        var all = new ArrayList<PupilDay>();
        for (int point = 0; point < BellDays.pointCount(school); point++) {
            var days = BellDays.of(point, school, weekday -> true);
            if (days != null && !days.bell().intervals().isEmpty()) {
                all.add(new PupilDay(days));
            }
        }
        return List.copyOf(all);
    }

    public int grade() {
        return days.grade();
    }

    /** On which the grade has this bell schedule, such as "周一至周五". */
    public Text weekdays() {
        return days.weekdayWords();
    }

    public LocalTime arriving() {
        return bell().intervals().getFirst().start();
    }

    public LocalTime leaving() {
        return BellTimes.leaving(bell());
    }

    /** Minutes on site, as {@link LimitOnSiteSpan} counts. */
    public int onSite() {
        return LimitOnSiteSpan.minutes(bell());
    }

    /** Organised minutes, as the rule counts. */
    public int organised(LimitOrganisedMinutes rule) {
        return rule.minutes(bell());
    }

    /** Minutes of lessons, as {@link LimitLessonAndStudyMinutes} counts. */
    public int lessons() {
        return LimitLessonAndStudyMinutes.lessons(bell());
    }

    /** Minutes of self-study, as {@link LimitLessonAndStudyMinutes} counts. */
    public int study() {
        return LimitLessonAndStudyMinutes.study(bell());
    }

    private BellSchedule bell() {
        return days.bell();
    }
}
