package paike.datasets.synthetic.drawing;

import java.util.List;
import paike.datasets.synthetic.profile.CourseRow;
import paike.model.school.WeekType;

/**
 * A teaching assignment before there are rooms and names.
 *
 * @param periods in a week in which it meets
 */
record Job(
        CourseRow course, List<Form> forms, List<Member> members, int periods, WeekType weekType) {

    Form first() {
        return forms.getFirst();
    }

    int halves() {
        return periods * weekType.halves();
    }

    int doubles() {
        return course.doubles().contains(first().grade()) ? periods / 2 : 0;
    }
}
