package paike.datasets.synthetic.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paike.datasets.synthetic.Names;
import paike.datasets.synthetic.profile.CourseRow;
import paike.datasets.synthetic.profile.RoomRow;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.profile.Scoped;
import paike.model.afterschool.Care;
import paike.model.afterschool.Lecture;
import paike.model.school.BadWeather;
import paike.model.school.CoursePlan;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.TeachingSet;

/** Draws the school of a profile. Equal profiles give equal facts. */
public final class ProfiledSchool {
    private static final String CLASSROOM = "classroom";
    private static final String PLAYGROUND = "playground";
    private static final List<String> INDOOR = List.of("gym", "hall", CLASSROOM);
    private static final int FEWEST_SEATS = 48;

    private final SchoolProfile profile;
    private final List<Form> forms;
    private final Staff staff;
    private final Sharing sharing;
    private final List<Subject> subjects;
    private final List<Room> rooms;
    private final List<Teacher> teachers;
    private final List<SchoolClass> classes;
    private final Guests guests;

    private ProfiledSchool(SchoolProfile profile) {
        var random = new Random(profile.seed());
        this.profile = profile;
        this.forms = Form.all(profile.sizes());
        this.staff = new Staff(profile.staff(), profile.sizes());
        this.sharing = new Sharing(profile, staff, forms);
        this.subjects = subjects();
        this.rooms = rooms();
        this.teachers = teachers(random);
        this.classes = classes(random);
        this.guests = new Guests(profile, teachers.size(), random);
    }

    /** The school of a profile. */
    public static SchoolFacts of(SchoolProfile profile) {
        return new ProfiledSchool(profile).facts();
    }

    private SchoolFacts facts() {
        var groups = new Groups(profile, staff, teachers, classes);
        var clubs = new Clubs(profile, staff, teachers, rooms, guests);
        return new SchoolFacts(
                profile.id(),
                profile.name(),
                List.of(1, 2, 3, 4, 5),
                profile.bells(),
                subjects,
                Stream.concat(teachers.stream(), guests.all().stream()).toList(),
                groups.all(),
                rooms,
                classes,
                new CoursePlan(plan()),
                assignments(),
                groups.meetings(),
                care(),
                clubs.all(),
                lectures(clubs),
                List.of(),
                profile.budgets(),
                badWeather(),
                profile.year().calendar(subjects));
    }

    /**
     * In bad weather the playground closes; a hall or gym, else the home rooms, take its classes.
     */
    private BadWeather badWeather() {
        var kinds = rooms.stream().map(Room::kind).distinct().toList();
        return kinds.contains(PLAYGROUND)
                ? new BadWeather(
                        List.of(PLAYGROUND), INDOOR.stream().filter(kinds::contains).toList())
                : BadWeather.NONE;
    }

    private List<Subject> subjects() {
        var subjects = new ArrayList<Subject>();
        for (var course : profile.courses()) {
            subjects.add(
                    new Subject(
                            subjects.size(),
                            course.id(),
                            course.name(),
                            course.family(),
                            course.marks(),
                            List.of()));
        }
        return List.copyOf(subjects);
    }

    private List<CoursePlan.Row> plan() {
        var rows = new ArrayList<CoursePlan.Row>();
        int firstGrade = profile.sizes().firstGrade();
        for (var course : profile.courses()) {
            for (int grade = firstGrade; grade <= profile.sizes().lastGrade(); grade++) {
                int halves = course.halves(grade, firstGrade);
                if (halves > 0 && course.kind() == LessonKind.LESSON) {
                    rows.add(new CoursePlan.Row(grade, subject(course), halves));
                }
            }
        }
        return List.copyOf(rows);
    }

    private List<Room> rooms() {
        var drawn = new ArrayList<Room>();
        int total = forms.size() + profile.rooms().stream().mapToInt(RoomRow::count).sum();
        for (var form : forms) {
            var name = form.name() + "教室";
            int seats = Math.max(FEWEST_SEATS, profile.sizes().most());
            drawn.add(
                    new Room(
                            drawn.size(),
                            Names.id("R", drawn.size(), total),
                            name,
                            CLASSROOM,
                            seats,
                            1,
                            List.of()));
        }
        for (var row : profile.rooms()) {
            for (int number = 1; number <= row.count(); number++) {
                drawn.add(
                        new Room(
                                drawn.size(),
                                Names.id("R", drawn.size(), total),
                                row.count() == 1 ? row.name() : row.name() + number,
                                row.kind(),
                                row.seats(),
                                row.classes(),
                                row.closed()));
            }
        }
        return List.copyOf(drawn);
    }

    private List<Teacher> teachers(Random random) {
        var people = staff.all();
        var names = Names.draw(people.size(), random);
        var named =
                people.stream()
                        .map(member -> member.named(names.get(member.index()), people.size()))
                        .toList();
        return profile.year().aged(named, profile.seed());
    }

    private List<SchoolClass> classes(Random random) {
        var sizes = profile.sizes();
        var drawn = new ArrayList<SchoolClass>();
        for (var form : forms) {
            drawn.add(
                    new SchoolClass(
                            form.index(),
                            form.id(),
                            form.name(),
                            form.grade(),
                            sizes.fewest() + random.nextInt(sizes.most() - sizes.fewest() + 1),
                            teachers.get(sharing.classTeacher(form).index()),
                            rooms.get(form.index()),
                            List.of()));
        }
        return List.copyOf(drawn);
    }

    private List<TeachingAssignment> assignments() {
        var needs = new LinkedHashMap<String, RoomNeed>();
        var jobs = sharing.jobs();
        var assignments = new ArrayList<TeachingAssignment>();
        for (var job : jobs) {
            assignments.add(
                    new TeachingAssignment(
                            assignments.size(),
                            Names.id("A", assignments.size(), Math.max(100, jobs.size())),
                            job.course().kind(),
                            job.forms().stream().map(form -> classes.get(form.index())).toList(),
                            subject(job.course()),
                            job.members().stream()
                                    .map(member -> teachers.get(member.index()))
                                    .toList(),
                            job.periods(),
                            job.doubles(),
                            job.weekType(),
                            need(job, needs),
                            job.course().fixed(),
                            job.course().preferred(),
                            sets(job)));
        }
        return List.copyOf(assignments);
    }

    /** One set per teacher, from the best to the weakest, in the home rooms of the classes. */
    private List<TeachingSet> sets(Job job) {
        if (!job.course().sets().contains(job.first().grade())) {
            return List.of();
        }
        return IntStream.range(0, job.members().size())
                .mapToObj(
                        i ->
                                new TeachingSet(
                                        "甲乙丙丁".charAt(i) + "层",
                                        teachers.get(job.members().get(i).index()),
                                        rooms.get(job.forms().get(i).index())))
                .toList();
    }

    /** Sets use the home rooms of their classes, which are free meanwhile. */
    private RoomNeed need(Job job, Map<String, RoomNeed> needs) {
        int grade = job.first().grade();
        if (job.course().sets().contains(grade)) {
            return RoomNeed.NONE;
        }
        return Scoped.at(job.course().rooms(), grade)
                .map(kind -> needs.computeIfAbsent(kind, first -> new RoomNeed(kind, ofKind(kind))))
                .orElseGet(() -> new RoomNeed("", List.of(rooms.get(job.first().index()))));
    }

    private List<Room> ofKind(String kind) {
        var found = rooms.stream().filter(room -> room.kind().equals(kind)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no room of kind " + kind);
        }
        return found;
    }

    private List<Care> care() {
        var care = new ArrayList<Care>();
        for (var row : profile.afterSchool().care()) {
            var groups = new ArrayList<List<SchoolClass>>();
            var classesOfRow =
                    classes.stream()
                            .filter(schoolClass -> row.grades().contains(schoolClass.grade()))
                            .toList();
            for (int i = 0; i < classesOfRow.size(); i += row.together()) {
                groups.add(classesOfRow.subList(i, i + row.together()));
            }
            care.add(
                    new Care(
                            "care" + (care.size() + 1),
                            row.name(),
                            row.slot(),
                            List.copyOf(groups),
                            row.weekdays(),
                            List.of(),
                            List.of()));
        }
        return List.copyOf(care);
    }

    private List<Lecture> lectures(Clubs clubs) {
        var lectures = new ArrayList<Lecture>();
        for (var row : profile.afterSchool().lectures()) {
            var session = clubs.session(row.weekday());
            lectures.add(
                    new Lecture(
                            "L%02d".formatted(lectures.size() + 1),
                            row.name(),
                            session,
                            row.room().isEmpty() ? List.of() : ofKind(row.room()),
                            clubs.gradesAt(session)));
        }
        return List.copyOf(lectures);
    }

    private Subject subject(CourseRow course) {
        return subjects.get(profile.courses().indexOf(course));
    }
}
