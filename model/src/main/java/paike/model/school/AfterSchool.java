package paike.model.school;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paike.model.afterschool.Care;
import paike.model.afterschool.Club;
import paike.model.afterschool.Lecture;
import paike.model.afterschool.Session;

/**
 * After-school service as lessons: care, clubs and lectures become assignments of their own
 * subjects, so that whatever judges or plans lessons judges and plans them as well.
 */
final class AfterSchool {
    private final SchoolFacts facts;
    private final List<Subject> subjects;
    private final List<TeachingAssignment> assignments;

    private AfterSchool(SchoolFacts facts) {
        this.facts = facts;
        this.subjects = new ArrayList<>(facts.subjects());
        this.assignments = new ArrayList<>(facts.assignments());
    }

    /** The facts with an assignment for each part of after-school service; once is enough. */
    static SchoolFacts spelledOut(SchoolFacts facts) {
        if (facts.subjects().stream().anyMatch(Subject::isAfterSchool)) {
            return facts;
        }
        var spelling = new AfterSchool(facts);
        facts.care().forEach(spelling::add);
        facts.clubs().forEach(spelling::add);
        facts.lectures().forEach(spelling::add);
        return facts.with(List.copyOf(spelling.subjects), List.copyOf(spelling.assignments));
    }

    /** All clock times of clubs and lectures on days that are taught. */
    static List<TimeGrid.Time> times(SchoolFacts facts) {
        return Stream.concat(
                        facts.clubs().stream().flatMap(club -> club.sessions().stream()),
                        facts.lectures().stream().map(Lecture::session))
                .filter(session -> facts.weekdays().contains(session.weekday()))
                .map(
                        session ->
                                new TimeGrid.Time(
                                        session.weekday(),
                                        IntervalKind.AFTER_SCHOOL_2,
                                        session.start(),
                                        session.end()))
                .toList();
    }

    private void add(Care care) {
        var subject = subject(LessonKind.CARE, care.id(), care.name());
        for (var group : care.groups()) {
            var times = times(care, group.getFirst().grade());
            if (times.isEmpty()) {
                continue;
            }
            assignments.add(
                    new TeachingAssignment(
                            assignments.size(),
                            subject.id() + ":" + group.getFirst().id(),
                            LessonKind.CARE,
                            group,
                            subject,
                            List.of(),
                            times.size(),
                            0,
                            WeekType.ALL,
                            new RoomNeed("", rooms(care, group.getFirst())),
                            times,
                            List.of(),
                            care.teachers().isEmpty() ? ownTeachers(group) : care.teachers(),
                            grades(group)));
        }
    }

    private List<FixedTime> times(Care care, int grade) {
        var times = new ArrayList<FixedTime>();
        for (int weekday : facts.weekdays()) {
            if (care.weekdays().isEmpty() || care.weekdays().contains(weekday)) {
                facts.bell(grade, weekday).stream()
                        .flatMap(bell -> bell.intervals().stream())
                        .filter(interval -> interval.kind() == care.interval())
                        .map(i -> FixedTime.ofClock(weekday, i.start(), i.end()))
                        .forEach(times::add);
            }
        }
        return List.copyOf(times);
    }

    private static List<Room> rooms(Care care, SchoolClass first) {
        if (!care.rooms().isEmpty()) {
            return care.rooms();
        }
        var home = first.homeRoom();
        return home == null ? List.of() : List.of(home);
    }

    /** The homeroom teachers first, then whoever teaches one of the classes. */
    private List<Teacher> ownTeachers(List<SchoolClass> group) {
        var own = new LinkedHashSet<Teacher>();
        for (var schoolClass : group) {
            var homeroomTeacher = schoolClass.homeroomTeacher();
            if (homeroomTeacher != null) {
                own.add(homeroomTeacher);
            }
        }
        for (var assignment : facts.assignments()) {
            if (assignment.classes().stream().anyMatch(group::contains)) {
                own.addAll(assignment.teachers());
            }
        }
        return List.copyOf(own);
    }

    private void add(Club club) {
        var subject = subject(LessonKind.CLUB, club.id(), club.name());
        int sessions = club.sessions().size() + club.freeSessions();
        if (sessions == 0) {
            return;
        }
        assignments.add(
                new TeachingAssignment(
                        assignments.size(),
                        subject.id(),
                        LessonKind.CLUB,
                        List.of(),
                        subject,
                        club.allLeaders(),
                        sessions,
                        0,
                        WeekType.ALL,
                        new RoomNeed("", club.venues()),
                        club.sessions().stream().map(AfterSchool::fixed).toList(),
                        List.of(),
                        List.of(),
                        club.grades().isEmpty() ? grades(facts.classes()) : club.grades()));
    }

    private void add(Lecture lecture) {
        var subject = subject(LessonKind.LECTURE, lecture.id(), lecture.name());
        var classes =
                facts.classes().stream()
                        .filter(
                                schoolClass ->
                                        lecture.grades().isEmpty()
                                                || lecture.grades().contains(schoolClass.grade()))
                        .toList();
        if (classes.isEmpty()) {
            return;
        }
        assignments.add(
                new TeachingAssignment(
                        assignments.size(),
                        subject.id(),
                        LessonKind.LECTURE,
                        classes,
                        subject,
                        List.of(),
                        1,
                        0,
                        WeekType.ALL,
                        new RoomNeed("", lecture.venues()),
                        List.of(fixed(lecture.session())),
                        List.of(),
                        List.of(),
                        grades(classes)));
    }

    private Subject subject(LessonKind kind, String id, String name) {
        var subject =
                new Subject(
                        subjects.size(),
                        kind.code() + ":" + id,
                        name,
                        kind.code() + ":" + id,
                        Set.of(Subject.AFTER_SCHOOL, kind.code()),
                        List.of());
        subjects.add(subject);
        return subject;
    }

    private static FixedTime fixed(Session session) {
        return FixedTime.ofClock(session.weekday(), session.start(), session.end());
    }

    private static Set<Integer> grades(List<SchoolClass> classes) {
        return classes.stream().map(SchoolClass::grade).collect(Collectors.toSet());
    }
}
