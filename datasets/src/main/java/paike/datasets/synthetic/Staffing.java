package paike.datasets.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paike.model.school.LessonKind;
import paike.model.school.Subject;
import paike.model.school.WeekType;

/**
 * Shares the lessons out (课务分工): a class teacher for 语文 and what belongs to the class, a maths
 * teacher for two or three parallel classes, one-subject teachers for the rest. What either of a
 * class's two teachers can give goes to the one with less to do.
 */
final class Staffing {
    private final int classesPerGrade;
    private final List<Cohort> cohorts;
    private final Courses courses;
    private final Staff staff;
    private final List<Task> tasks = new ArrayList<>();

    private Staffing(int classesPerGrade, Courses courses, Staff staff) {
        this.classesPerGrade = classesPerGrade;
        this.cohorts = Cohort.all(classesPerGrade);
        this.courses = courses;
        this.staff = staff;
    }

    /** All tasks, by class and subject. */
    static List<Task> tasks(int classesPerGrade, Courses courses, Staff staff) {
        var staffing = new Staffing(classesPerGrade, courses, staff);
        staffing.classTeachers();
        staffing.specialists();
        staffing.leaders();
        staffing.joint();
        staffing.eitherTeacher();
        staffing.tasks.sort(
                Comparator.comparingInt((Task task) -> task.firstClass().index())
                        .thenComparingInt(task -> task.subject().index()));
        return List.copyOf(staffing.tasks);
    }

    private void classTeachers() {
        for (var cohort : cohorts) {
            var person = staff.classTeachers.get(cohort.index());
            give(cohort, courses.chinese, person);
            give(cohort, courses.calligraphy, person);
            if (!isTaughtEthicsByLeader(cohort)) {
                give(cohort, courses.ethics, person);
            }
            giveInWeeks(cohort, courses.classMeeting, person, weeks(cohort));
            give(
                    new Task(
                            LessonKind.ACTIVITY,
                            List.of(cohort),
                            courses.activity,
                            List.of(person),
                            courses.activityPeriods(cohort),
                            0,
                            WeekType.ALL));
            give(cohort, courses.maths, mathsTeacher(cohort));
        }
    }

    private void specialists() {
        share(courses.english, staff.english);
        share(courses.science, staff.science);
        share(courses.it, staff.it);
        share(courses.pe, staff.pe);
        share(courses.music, staff.music);
        share(courses.art, staff.art);
    }

    private void leaders() {
        var ethics = cohorts.stream().filter(this::isTaughtEthicsByLeader).toList();
        share(ethics, courses.ethics, staff.ethicsLeaders);
        share(courses.local, staff.localLeaders);
        var upper = cohorts.stream().filter(Staffing::alternates).toList();
        for (int i = 0; i < upper.size(); i++) {
            var leader =
                    staff.psychologyLeaders.get(i * staff.psychologyLeaders.size() / upper.size());
            give(Task.lesson(upper.get(i), courses.psychology, leader, 1).in(weeks(upper.get(i))));
        }
    }

    /** 校本课程 of two parallel classes at once (合班), by a class teacher and a music teacher. */
    private void joint() {
        for (var cohort : cohorts) {
            if (isFirstOfPair(cohort)) {
                give(
                        new Task(
                                LessonKind.LESSON,
                                List.of(cohort, cohorts.get(cohort.index() + 1)),
                                courses.school,
                                List.of(
                                        staff.classTeachers.get(cohort.index()),
                                        lessBusy(staff.music)),
                                1,
                                0,
                                WeekType.ALL));
            }
        }
    }

    private void eitherTeacher() {
        for (var cohort : cohorts) {
            give(cohort, courses.labor, eitherTeacherOf(cohort));
            giveInWeeks(cohort, courses.practice, eitherTeacherOf(cohort), otherWeeks(cohort));
            if (!isJoint(cohort)) {
                giveInWeeks(cohort, courses.school, eitherTeacherOf(cohort), otherWeeks(cohort));
            }
        }
    }

    private void share(Subject subject, List<Person> people) {
        share(cohorts, subject, people);
    }

    /** Gives neighbouring classes to the same person, everybody about equally many periods. */
    private void share(List<Cohort> classes, Subject subject, List<Person> people) {
        int total = classes.stream().mapToInt(cohort -> courses.periods(cohort, subject)).sum();
        int before = 0;
        for (var cohort : classes) {
            int periods = courses.periods(cohort, subject);
            if (periods > 0) {
                int middle = 2 * before + periods;
                give(cohort, subject, people.get(middle * people.size() / (2 * total)));
                before += periods;
            }
        }
    }

    private void give(Cohort cohort, Subject subject, Person person) {
        int periods = courses.periods(cohort, subject);
        if (periods > 0) {
            var task = Task.lesson(cohort, subject, person, periods);
            boolean inDoubles = subject.equals(courses.art) && !cohort.isLower();
            give(inDoubles ? task.inDoubles() : task);
        }
    }

    /** Where the grade alternates, one period in the weeks given; else what the plan says. */
    private void giveInWeeks(Cohort cohort, Subject subject, Person person, WeekType weeks) {
        if (alternates(cohort)) {
            give(Task.lesson(cohort, subject, person, 1).in(weeks));
        } else {
            give(cohort, subject, person);
        }
    }

    private void give(Task task) {
        tasks.add(task);
        task.people().forEach(person -> person.teaches(task));
    }

    private Person mathsTeacher(Cohort cohort) {
        int inGrade = (cohort.number() - 1) * staff.mathsPerGrade / classesPerGrade;
        return staff.maths.get((cohort.grade() - 1) * staff.mathsPerGrade + inGrade);
    }

    private Person eitherTeacherOf(Cohort cohort) {
        return lessBusy(List.of(mathsTeacher(cohort), staff.classTeachers.get(cohort.index())));
    }

    private static Person lessBusy(List<Person> people) {
        return people.stream().min(Comparator.comparingInt(Person::halfPeriods)).orElseThrow();
    }

    private boolean isTaughtEthicsByLeader(Cohort cohort) {
        return cohort.grade() == 6 && cohort.number() <= 2 * staff.ethicsLeaders.size();
    }

    private boolean isJoint(Cohort cohort) {
        return cohort.grade() == 4 && cohort.number() <= 2 * (classesPerGrade / 4);
    }

    private boolean isFirstOfPair(Cohort cohort) {
        return isJoint(cohort) && cohort.number() % 2 == 1;
    }

    /**
     * Whether pairs of subjects share a period by odd and even weeks: 班队活动 with 综合实践, 心理健康 with
     * 校本课程.
     */
    private static boolean alternates(Cohort cohort) {
        return cohort.grade() >= 5;
    }

    private static WeekType otherWeeks(Cohort cohort) {
        return weeks(cohort) == WeekType.ODD ? WeekType.EVEN : WeekType.ODD;
    }

    /** When the class has 心理健康 and 班队活动: by its number, so that teachers' weeks are alike. */
    private static WeekType weeks(Cohort cohort) {
        return cohort.number() % 2 == 1 ? WeekType.ODD : WeekType.EVEN;
    }
}
