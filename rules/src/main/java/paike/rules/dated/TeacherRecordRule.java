package paike.rules.dated;

import java.util.List;
import paike.model.calendar.Term;
import paike.model.dated.Observation;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.rules.Occupancy;
import paike.rules.StaticRule;

/** A rule about what is written down of single teachers; its points are the teachers. */
interface TeacherRecordRule extends StaticRule {

    @Override
    default int pointCount(School school) {
        return school.teachers().size();
    }

    @Override
    default int teacherOf(int point, School school) {
        return point;
    }

    /** Terms in which lessons are to be observed; without such a plan there is none to judge. */
    static List<Term> observedTerms(Occupancy now) {
        return now.dated().calendar().terms().stream()
                .filter(
                        term ->
                                now.dated().observations().stream()
                                        .anyMatch(one -> term.includes(one.date())))
                .toList();
    }

    static List<Observation> of(Occupancy now, Teacher teacher, Term term) {
        return now.dated().observations(teacher).stream()
                .filter(one -> term.includes(one.date()))
                .toList();
    }

    /** True if somebody of the staff has lessons of the course plan. */
    static boolean teaches(Teacher teacher, School school) {
        return !teacher.guest()
                && school.assignments().stream()
                        .anyMatch(
                                one ->
                                        !one.kind().isAfterSchool()
                                                && one.periods() > 0
                                                && one.teachers().contains(teacher));
    }
}
