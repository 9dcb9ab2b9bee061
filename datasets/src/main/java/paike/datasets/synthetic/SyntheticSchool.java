package paike.datasets.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paike.datasets.synthetic.calendar.Year;
import paike.datasets.synthetic.calendar.Years;
import paike.model.afterschool.Lecture;
import paike.model.school.BadWeather;
import paike.model.school.FixedTime;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.TimePattern;

/**
 * Primary schools of any size in the shape of 立新学校小学. Equal shapes give equal facts; {@code
 * datasets/data/lixin/README.md} says what is sourced and what is made up.
 */
public final class SyntheticSchool {
    private static final FixedTime CLASS_MEETING = new FixedTime(1, 6);

    /**
     * What a school is made from.
     *
     * @param classesPerGrade 4 to 30, in each of six grades
     * @param seed decides names and the sizes of classes
     */
    public record Shape(String id, String name, int classesPerGrade, long seed) {
        public Shape {
            if (classesPerGrade < 4 || classesPerGrade > 30) {
                throw new IllegalArgumentException(
                        "classesPerGrade=%d, expected 4 to 30".formatted(classesPerGrade));
            }
        }
    }

    private final Shape shape;
    private final Year year;
    private final Courses courses = new Courses();
    private final Staff staff;
    private final List<Task> tasks;
    private final Rooms rooms;
    private final List<Teacher> teachers;
    private final List<SchoolClass> classes;

    private SyntheticSchool(Shape shape, Year year) {
        var random = new Random(shape.seed());
        var cohorts = Cohort.all(shape.classesPerGrade());
        this.shape = shape;
        this.year = year;
        this.staff = new Staff(shape.classesPerGrade());
        this.tasks = Staffing.tasks(shape.classesPerGrade(), courses, staff);
        this.rooms = Rooms.of(cohorts, tasks);
        this.teachers = year.aged(teachers(staff, random), shape.seed());
        this.classes = classes(cohorts, random);
    }

    /** The school of a shape. */
    public static SchoolFacts of(Shape shape) {
        return new SyntheticSchool(shape, Year.NONE).facts();
    }

    /** The school of {@code datasets/data/lixin}: 24 classes, 910 pupils, 59 teachers. */
    public static SchoolFacts lixin() {
        return new SyntheticSchool(new Shape("lixin", "立新学校小学（示例）", 4, 1920), Years.LIXIN).facts();
    }

    private SchoolFacts facts() {
        var groups = new Groups(staff, teachers, classes);
        var clubs = new Clubs(staff, teachers, rooms);
        var open = clubs.open(shape.classesPerGrade() / 4);
        return new SchoolFacts(
                shape.id(),
                shape.name(),
                List.of(1, 2, 3, 4, 5),
                Bells.all(),
                courses.subjects(),
                Stream.concat(teachers.stream(), clubs.guests().stream()).toList(),
                groups.all(),
                rooms.all(),
                classes,
                courses.plan(),
                assignments(),
                groups.meetings(),
                List.of(),
                open,
                List.of(lecture()),
                List.of(),
                Courses.homework(),
                new BadWeather(
                        List.of(Rooms.PLAYGROUND, "activityGround"), List.of("hall", "classroom")),
                year.calendar(courses.subjects()));
    }

    private static List<Teacher> teachers(Staff staff, Random random) {
        var people = staff.all();
        var names = Names.draw(people.size(), random);
        return people.stream()
                .map(person -> person.named(names.get(person.index()), people.size()))
                .toList();
    }

    private List<SchoolClass> classes(List<Cohort> cohorts, Random random) {
        int[] pupils = Pupils.perClass(cohorts.size(), random);
        return cohorts.stream()
                .map(
                        cohort ->
                                new SchoolClass(
                                        cohort.index(),
                                        cohort.id(),
                                        cohort.name(),
                                        cohort.grade(),
                                        pupils[cohort.index()],
                                        teacher(staff.classTeachers.get(cohort.index())),
                                        rooms.homeRoom(cohort),
                                        List.of()))
                .toList();
    }

    private List<TeachingAssignment> assignments() {
        var assignments = new ArrayList<TeachingAssignment>();
        for (var task : tasks) {
            assignments.add(assignment(assignments.size(), task));
        }
        return List.copyOf(assignments);
    }

    private TeachingAssignment assignment(int index, Task task) {
        return new TeachingAssignment(
                index,
                Names.id("A", index, Math.max(100, tasks.size())),
                task.kind(),
                task.classes().stream().map(cohort -> classes.get(cohort.index())).toList(),
                task.subject(),
                task.people().stream().map(this::teacher).toList(),
                task.periods(),
                task.doubles(),
                task.weekType(),
                rooms.need(task),
                task.subject().equals(courses.classMeeting) ? List.of(CLASS_MEETING) : List.of(),
                task.subject().equals(courses.calligraphy) ? afternoons() : List.of());
    }

    private Lecture lecture() {
        return new Lecture(
                "L01",
                "特色讲座（科学家、体育明星、艺术家进校园）",
                Bells.afterSchool(Bells.LECTURE_DAY),
                List.of(),
                Bells.days(
                        IntStream.rangeClosed(1, Cohort.GRADES).boxed().toArray(Integer[]::new)));
    }

    private Teacher teacher(Person person) {
        return teachers.get(person.index());
    }

    private static List<TimePattern> afternoons() {
        return List.of(TimePattern.ofPeriods(Bells.days(), Bells.days(5, 6)));
    }
}
