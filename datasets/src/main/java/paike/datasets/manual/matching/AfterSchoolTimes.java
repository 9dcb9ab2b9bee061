package paike.datasets.manual.matching;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Subject;

/** When after-school service takes place by the school: what a sheet leaves to it. */
final class AfterSchoolTimes {
    private final School school;

    AfterSchoolTimes(School school) {
        this.school = school;
    }

    /** The subject of the care of a class; empty if it has none. */
    Optional<Subject> care(SchoolClass schoolClass) {
        return lessons(LessonKind.CARE)
                .filter(lesson -> lesson.classes().contains(schoolClass))
                .map(Lesson::subject)
                .findFirst();
    }

    /**
     * The care of a class on a day.
     *
     * @param number from 1 among those of the day
     */
    Optional<Slot> careAt(SchoolClass schoolClass, int weekday, int number) {
        return lessons(LessonKind.CARE)
                .filter(lesson -> lesson.classes().contains(schoolClass))
                .flatMap(lesson -> fixed(lesson).stream())
                .filter(slot -> slot.weekday() == weekday)
                .sorted(Comparator.comparing(Slot::start))
                .skip(number - 1L)
                .findFirst();
    }

    /** The time of a club or lecture on a day: where it is fixed, else the usual one. */
    Optional<Slot> clubAt(Subject subject, int weekday) {
        return lessons(kind(subject))
                .filter(lesson -> lesson.subject().equals(subject))
                .flatMap(lesson -> fixed(lesson).stream())
                .filter(slot -> slot.weekday() == weekday)
                .findFirst()
                .or(
                        () ->
                                school.grid().slots().stream()
                                        .filter(slot -> slot.weekday() == weekday)
                                        .filter(slot -> kind(subject).fits(slot.kind()))
                                        .max(Comparator.comparing(Slot::start)));
    }

    static LessonKind kind(Subject subject) {
        return LessonKind.LECTURE.isOf(subject) ? LessonKind.LECTURE : LessonKind.CLUB;
    }

    private Stream<Lesson> lessons(LessonKind kind) {
        return school.lessons().stream().filter(lesson -> lesson.kind() == kind);
    }

    private Optional<Slot> fixed(Lesson lesson) {
        var time = lesson.fixed();
        return time == null ? Optional.empty() : school.slotAt(lesson, time);
    }
}
