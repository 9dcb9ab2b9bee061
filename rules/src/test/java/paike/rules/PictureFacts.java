package paike.rules;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.afterschool.Membership;
import paike.model.homework.HomeworkPlan;
import paike.model.school.BadWeather;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.CoursePlan;
import paike.model.school.FixedTime;
import paike.model.school.IntervalKind;
import paike.model.school.Meeting;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeacherGroup;
import paike.model.school.TeachingAssignment;
import paike.model.school.TimePattern;
import paike.model.school.WeekType;

/** The lines of a picture above its table; makes up what they leave out. */
final class PictureFacts {
    private static final String CLOCK = "\\d\\d:\\d\\d-\\d\\d:\\d\\d";

    private final List<BellSchedule> bells = new ArrayList<>();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, Teacher> teachers = new LinkedHashMap<>();
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final Map<String, SchoolClass> classes = new LinkedHashMap<>();
    private final Map<String, String> needs = new HashMap<>();
    private final Map<String, List<FixedTime>> fixed = new HashMap<>();
    private final Map<String, List<TimePattern>> preferred = new HashMap<>();
    private final List<CoursePlan.Row> plan = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final PictureAfterSchool afterSchool = new PictureAfterSchool(this);
    private final PictureHomework homework = new PictureHomework(this);
    private final PictureCalendar calendar = new PictureCalendar(this);
    private final List<TeacherGroup> groups = new ArrayList<>();
    private BadWeather badWeather = BadWeather.NONE;

    /** The words of a line behind its name: bare words and {@code key=value}. */
    record Words(List<String> bare, Map<String, String> byKey) {
        static Words of(List<String> words) {
            var bare = new ArrayList<String>();
            var byKey = new HashMap<String, String>();
            for (var word : words) {
                int equals = word.indexOf('=');
                if (equals < 0) {
                    bare.add(word);
                } else {
                    byKey.put(word.substring(0, equals), word.substring(equals + 1));
                }
            }
            return new Words(bare, byKey);
        }

        int number(String key, int otherwise) {
            var value = byKey.get(key);
            return value == null ? otherwise : Integer.parseInt(value);
        }

        List<TimePattern> never() {
            var value = byKey.get("never");
            return value == null ? List.of() : List.of(pattern(value));
        }
    }

    void readLine(String line) {
        var words = List.of(line.split("\\s+", -1));
        var rest = words.subList(2, words.size());
        var name = words.get(1);
        switch (words.getFirst()) {
            case "bell" -> readBell(words.subList(1, words.size()));
            case "subject" -> addSubject(name, Words.of(rest));
            case "teacher" -> addTeacher(name, Words.of(rest));
            case "room" -> addRoom(name, Words.of(rest));
            case "class" -> addClass(name, Words.of(rest));
            case "need" -> needs.put(name, rest.getFirst());
            case "plan" ->
                    plan.add(
                            new CoursePlan.Row(
                                    Integer.parseInt(name),
                                    subject(rest.get(0)),
                                    (int) (2 * Double.parseDouble(rest.get(1)))));
            case "meeting" -> addMeeting(name, rest);
            case "care" -> afterSchool.addCare(name, rest);
            case "club" -> afterSchool.addClub(name, Words.of(rest));
            case "member" -> afterSchool.addMember(name, rest);
            case "homework" -> homework.addTasks(name, rest);
            case "budget" -> homework.addBudget(name, rest.getFirst());
            case "term", "holiday", "makeup", "event", "exam" ->
                    calendar.readLine(words.getFirst(), words.subList(1, words.size()));
            case "lecture" -> afterSchool.addLecture(name, Words.of(rest));
            case "group" -> groups.add(new TeacherGroup(name, name, teachers(rest.getFirst())));
            case "closed" -> badWeather = new BadWeather(List.of(name.split(",", -1)), rest);
            case "fixed" ->
                    fixed.put(
                            name + " " + rest.getFirst(),
                            rest.stream().skip(1).map(PictureFacts::fixedTime).toList());
            case "prefer" ->
                    preferred.put(
                            name + " " + rest.getFirst(),
                            rest.stream().skip(1).map(PictureFacts::pattern).toList());
            default -> throw new IllegalArgumentException("unknown line");
        }
    }

    List<Membership> memberships() {
        return afterSchool.memberships();
    }

    HomeworkPlan homework() {
        return homework.plan();
    }

    Subject subject(String name) {
        if (!subjects.containsKey(name)) {
            addSubject(name, Words.of(List.of()));
        }
        return get(subjects, name);
    }

    Teacher teacher(String name) {
        if (!teachers.containsKey(name)) {
            addTeacher(name, Words.of(List.of()));
        }
        return get(teachers, name);
    }

    Room room(String name) {
        if (!rooms.containsKey(name)) {
            addRoom(name, Words.of(List.of()));
        }
        return get(rooms, name);
    }

    /** One class, or several joined by a plus. */
    List<SchoolClass> classes(String label) {
        return Arrays.stream(label.split("\\+", -1)).map(this::schoolClass).toList();
    }

    String need(Subject subject) {
        return needs.getOrDefault(subject.name(), "");
    }

    List<Room> roomsOfKind(String kind) {
        return rooms.values().stream().filter(room -> room.kind().equals(kind)).toList();
    }

    List<FixedTime> fixed(SchoolClass schoolClass, Subject subject) {
        return fixed.getOrDefault(schoolClass.name() + " " + subject.name(), List.of());
    }

    List<TimePattern> preferred(SchoolClass schoolClass, Subject subject) {
        return preferred.getOrDefault(schoolClass.name() + " " + subject.name(), List.of());
    }

    /** Lesson and activity periods of a day, in order of time. */
    List<BellInterval> plannable(int grade, int weekday) {
        return School.bell(bells(), grade, weekday).orElseThrow().intervals().stream()
                .filter(interval -> interval.kind().isPlannable())
                .toList();
    }

    SchoolFacts of(List<Integer> weekdays, List<TeachingAssignment> assignments) {
        return new SchoolFacts(
                "drawn",
                "Drawn",
                weekdays,
                bells(),
                List.copyOf(subjects.values()),
                List.copyOf(teachers.values()),
                List.copyOf(groups),
                List.copyOf(rooms.values()),
                List.copyOf(classes.values()),
                new CoursePlan(plan),
                assignments,
                meetings,
                afterSchool.care(),
                afterSchool.clubs(),
                afterSchool.lectures(),
                List.of(),
                homework.budgets(),
                badWeather,
                calendar.calendar());
    }

    /** Somebody from outside, unless known already. */
    void guest(String name) {
        teachers.computeIfAbsent(
                name, n -> Teacher.guest(teachers.size(), n, n, Set.of(), List.of()));
    }

    /** Names joined by commas. */
    List<Teacher> teachers(String names) {
        return Arrays.stream(names.split(",", -1)).map(this::teacher).toList();
    }

    /** Weekdays by their English names, such as {@code Mon, Fri}. */
    static List<Integer> weekdays(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(PictureFacts::weekday)
                .toList();
    }

    static BellInterval interval(IntervalKind kind, String name, String clock) {
        return new BellInterval(
                kind,
                name,
                LocalTime.parse(clock.substring(0, 5)),
                LocalTime.parse(clock.substring(6)));
    }

    /** Such as {@code Mon,Tue:1,2}, {@code :1}, {@code Mon@13:00-}. */
    private static TimePattern pattern(String text) {
        int at = text.indexOf('@');
        var clock = at < 0 ? "-" : text.substring(at + 1);
        var days = List.of((at < 0 ? text : text.substring(0, at)).split(":", -1));
        int dash = clock.indexOf('-');
        return new TimePattern(
                Set.copyOf(weekdays(days.getFirst())),
                days.size() > 1 ? numbers(days.get(1)) : Set.of(),
                time(clock.substring(0, dash)),
                time(clock.substring(dash + 1)));
    }

    private static FixedTime fixedTime(String text) {
        return new FixedTime(weekday(text.substring(0, 3)), Integer.parseInt(text.substring(4)));
    }

    private static @Nullable LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    static int weekday(String name) {
        for (int weekday = 1; weekday <= 7; weekday++) {
            if (Text.weekday(weekday).en().equals(name)) {
                return weekday;
            }
        }
        throw new IllegalArgumentException("\"%s\" is no weekday".formatted(name));
    }

    static Set<Integer> numbers(String text) {
        var numbers = new HashSet<Integer>();
        for (var number : text.split(",", -1)) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    private List<BellSchedule> bells() {
        if (bells.isEmpty()) {
            readLine(Drawn.BELL);
        }
        return bells;
    }

    private void readBell(List<String> words) {
        Set<Integer> grades = Set.of();
        Set<Integer> weekdays = Set.of();
        var intervals = new ArrayList<BellInterval>();
        var kind = IntervalKind.LESSON;
        int lessons = 0;
        for (var word : words) {
            if (word.matches(CLOCK)) {
                lessons += kind == IntervalKind.LESSON ? 1 : 0;
                var name =
                        kind == IntervalKind.LESSON ? "第%d节".formatted(lessons) : kind.title().zh();
                intervals.add(interval(kind, name, word));
                kind = IntervalKind.LESSON;
            } else if (word.matches("[\\d,]+")) {
                grades = numbers(word);
            } else if (word.matches("[A-Z].*")) {
                weekdays = Set.copyOf(weekdays(word));
            } else {
                kind = IntervalKind.ofCode(word).orElseThrow();
            }
        }
        bells.add(new BellSchedule("b" + bells.size(), "", grades, weekdays, intervals));
    }

    private void addSubject(String name, Words words) {
        subjects.put(
                name,
                new Subject(
                        subjects.size(),
                        name,
                        name,
                        words.byKey().getOrDefault("family", name),
                        Set.copyOf(words.bare()),
                        words.never()));
    }

    private void addTeacher(String name, Words words) {
        teachers.put(
                name,
                new Teacher(
                        teachers.size(),
                        name,
                        name,
                        Set.of(),
                        Set.copyOf(words.bare()),
                        words.never()));
    }

    private void addRoom(String name, Words words) {
        rooms.put(
                name,
                new Room(
                        rooms.size(),
                        name,
                        name,
                        words.bare().isEmpty() ? "classroom" : words.bare().getFirst(),
                        words.number("seats", 0),
                        words.number("classes", 1),
                        words.never(),
                        words.byKey().getOrDefault("building", ""),
                        List.of()));
    }

    SchoolClass schoolClass(String name) {
        if (!classes.containsKey(name)) {
            addClass(name, Words.of(List.of()));
        }
        return get(classes, name);
    }

    private void addClass(String name, Words words) {
        var home = words.byKey().get("home");
        var homeroom = words.byKey().get("homeroom");
        classes.put(
                name,
                new SchoolClass(
                        classes.size(),
                        name,
                        name,
                        words.number("grade", Character.digit(name.charAt(0), 10)),
                        words.number("pupils", 0),
                        homeroom == null ? null : teacher(homeroom),
                        home == null ? null : room(home),
                        words.never()));
    }

    private void addMeeting(String name, List<String> rest) {
        var members = teachers(rest.getFirst());
        var time = interval(IntervalKind.EVENT, name, rest.get(2));
        meetings.add(
                new Meeting(
                        "m" + meetings.size(),
                        name,
                        members,
                        weekday(rest.get(1)),
                        time.start(),
                        time.end(),
                        rest.size() < 4
                                ? WeekType.ALL
                                : rest.get(3).equals("odd") ? WeekType.ODD : WeekType.EVEN));
    }

    static <T> T get(Map<String, T> things, String name) {
        var thing = things.get(name);
        if (thing == null) {
            throw new IllegalArgumentException(name);
        }
        return thing;
    }
}
