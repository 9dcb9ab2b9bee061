package paike.solver.covers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paike.model.Text;
import paike.model.dated.ChangeKind;
import paike.model.dated.DatedLesson;
import paike.model.dated.DayPlan;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.rules.Words;

/**
 * A day with absent teachers: which lessons need somebody, and everything that could be done.
 *
 * <p>Never proposed: who teaches then, is on duty, at a meeting, unavailable, absent or a guest.
 */
public final class CoverDay {
    /** Marks of subjects whose time must not become a study period. */
    private static final String PROTECTED = "protected";

    private final DayPlan day;
    private final School school;
    private final List<Absence> absences;
    private final Map<Teacher, Integer> covers;

    /**
     * @param covers lessons that each has given for others in the time that counts
     */
    public CoverDay(DayPlan day, List<Absence> absences, Map<Teacher, Integer> covers) {
        this.day = day;
        this.school = day.school();
        this.absences = absences.stream().filter(one -> one.includes(day.date())).toList();
        this.covers = covers;
    }

    public DayPlan day() {
        return day;
    }

    public Map<Teacher, Integer> covers() {
        return covers;
    }

    /** The lessons that miss a teacher, in order of time. */
    public List<DatedLesson> missing() {
        return day.lessons().stream()
                .filter(lesson -> !absent(lesson).isEmpty())
                .filter(lesson -> !lesson.is(ChangeKind.MERGE))
                .toList();
    }

    /** Those of a lesson's teachers who are absent then. */
    public List<Teacher> absent(DatedLesson lesson) {
        return lesson.teachers().stream().filter(one -> isAbsent(one, lesson)).toList();
    }

    private boolean isAbsent(Teacher teacher, DatedLesson lesson) {
        return absences.stream()
                .anyMatch(one -> one.teacher().equals(teacher) && one.concerns(lesson, school));
    }

    /** All that can be done about a lesson, the best first. */
    public List<CoverOption> options(DatedLesson lesson) {
        var options = new ArrayList<CoverOption>();
        boolean othersAreThere =
                lesson.lesson().sets().isEmpty()
                        && lesson.teachers().size() > absent(lesson).size();
        if (othersAreThere) {
            options.add(
                    new CoverOption(lesson, ChangeKind.NOTHING, null, null, CoverOption.Fit.NONE));
        }
        for (var teacher : school.facts().staff()) {
            if (isFree(teacher, lesson)) {
                options.add(by(teacher, lesson));
            }
        }
        day.during(day.atoms(lesson))
                .filter(other -> canJoin(lesson, other))
                .forEach(
                        other ->
                                options.add(
                                        new CoverOption(
                                                lesson,
                                                ChangeKind.MERGE,
                                                null,
                                                other,
                                                CoverOption.Fit.NONE)));
        options.sort(
                Comparator.comparingInt(
                        option -> option.cost() + CoverModel.load(option.fit().covers())));
        return options;
    }

    private CoverOption by(Teacher teacher, DatedLesson lesson) {
        var fit = fit(teacher, lesson);
        boolean canGive =
                fit.subject()
                        || fit.knows()
                        || lesson.lesson().kind() != LessonKind.LESSON
                        || isProtected(lesson.lesson().subject());
        return new CoverOption(
                lesson, canGive ? ChangeKind.COVER : ChangeKind.STUDY, teacher, null, fit);
    }

    private static boolean isProtected(Subject subject) {
        return subject.marks().contains(PROTECTED);
    }

    private CoverOption.Fit fit(Teacher teacher, DatedLesson lesson) {
        int family = school.family(lesson.lesson().subject());
        boolean subject = false;
        boolean knows = false;
        for (var one : school.assignments()) {
            if (one.teachers().contains(teacher) && !one.kind().isAfterSchool()) {
                subject |= school.family(one.subject()) == family;
                knows |= one.classes().stream().anyMatch(lesson.lesson().classes()::contains);
            }
        }
        boolean isCandidate = lesson.lesson().assignment().candidates().contains(teacher);
        var own = day.of(teacher);
        return new CoverOption.Fit(
                subject || isCandidate,
                knows,
                !own.isEmpty(),
                own.size(),
                covers.getOrDefault(teacher, 0));
    }

    /** Whether somebody can be with a class during a lesson. */
    public boolean isFree(Teacher teacher, DatedLesson lesson) {
        return obstacle(teacher, lesson).isEmpty();
    }

    /** Why somebody cannot be with a class during a lesson; empty if they can. */
    Optional<Text> obstacle(Teacher teacher, DatedLesson lesson) {
        if (isAbsent(teacher, lesson)) {
            return Optional.of(new Text("那时也请假", "is absent, too"));
        }
        long atoms = day.atoms(lesson);
        var own = day.during(atoms).filter(other -> other.isBy(teacher)).findFirst();
        if (own.isPresent()) {
            return Optional.of(Text.of("那时在上 %s", "gives %s then", Words.what(own.get().lesson())));
        }
        if (isAtMeeting(teacher, lesson, atoms)) {
            return Optional.of(new Text("那时有教研活动或会议", "is at a meeting then"));
        }
        if (isUnavailable(teacher, lesson)) {
            return Optional.of(new Text("那时不能到校", "is not available then"));
        }
        return teacher.guest()
                ? Optional.of(new Text("是外聘人员，不代课", "is a guest, who does not stand in"))
                : Optional.empty();
    }

    private boolean isAtMeeting(Teacher teacher, DatedLesson lesson, long atoms) {
        return (school.meetingMask(teacher.index(), 0, lesson.start().day()) & atoms) != 0;
    }

    private boolean isUnavailable(Teacher teacher, DatedLesson lesson) {
        return school.span(lesson.lesson(), lesson.start().index()).stream()
                .anyMatch(
                        slot ->
                                teacher.unavailable().stream()
                                        .anyMatch(
                                                pattern ->
                                                        pattern.touches(
                                                                slot.weekday(),
                                                                slot.kind() == IntervalKind.LESSON
                                                                        ? school.week(
                                                                                        lesson
                                                                                                .lesson())
                                                                                .period(
                                                                                        slot
                                                                                                .index())
                                                                        : 0,
                                                                slot.start(),
                                                                slot.end())));
    }

    /** Whether a class can join the lesson of another: same grade, subject and time, one room. */
    private boolean canJoin(DatedLesson lesson, DatedLesson other) {
        var one = lesson.lesson();
        var that = other.lesson();
        boolean isAlike =
                one.index() != that.index()
                        && one.kind() == LessonKind.LESSON
                        && that.kind() == LessonKind.LESSON
                        && one.classes().size() == 1
                        && that.classes().size() == 1
                        && one.sets().isEmpty()
                        && that.sets().isEmpty()
                        && one.subject().equals(that.subject())
                        && one.classes().getFirst().grade() == that.classes().getFirst().grade()
                        && one.lengthInPeriods() == that.lengthInPeriods()
                        && lesson.start().equals(other.start());
        boolean isTaken =
                day.lessons().stream()
                        .anyMatch(
                                third ->
                                        third.is(ChangeKind.MERGE)
                                                && third.start().equals(other.start())
                                                && third.teachers().equals(other.teachers()));
        return isAlike
                && !isTaken
                && !other.is(ChangeKind.MERGE)
                && !other.is(ChangeKind.STUDY)
                && absent(other).isEmpty()
                && !other.teachers().isEmpty()
                && holdsBoth(lesson, other);
    }

    private boolean holdsBoth(DatedLesson lesson, DatedLesson other) {
        Room room = other.room();
        if (room == null) {
            return false;
        }
        if (room.equals(lesson.room()) && room.classCapacity() > 1) {
            return true;
        }
        int pupils =
                pupils(lesson.lesson().classes().getFirst())
                        + pupils(other.lesson().classes().getFirst());
        return room.pupilCapacity() > 0 && pupils > 0 && pupils <= room.pupilCapacity();
    }

    private static int pupils(SchoolClass schoolClass) {
        return schoolClass.pupilCount();
    }
}
