package paike.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
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
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.BellInterval;
import paike.model.school.FixedTime;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.TeachingSet;
import paike.model.school.TimeGrid;
import paike.model.school.WeekType;

/** Reads one picture; the notation is described at {@link Drawn}. */
final class Picture {
    private final PictureFacts facts = new PictureFacts();
    private final List<Drawing> drawings = new ArrayList<>();
    private final Set<TimeGrid.Time> offBell = new HashSet<>();
    private List<Integer> weekdays = List.of();

    /** Teachers on duty by class and day. */
    private final Map<String, List<String>> duties = new HashMap<>();

    /** Clubs and lectures by name and day. */
    private final Set<String> leftOut = new HashSet<>();

    /** What makes lessons belong to one assignment. */
    private record Course(
            List<SchoolClass> classes,
            Subject subject,
            List<Teacher> teachers,
            WeekType weekType,
            boolean isAsked,
            List<TeachingSet> sets) {}

    /** A lesson as drawn, with its time if it has one. */
    private static final class Drawing {
        private final Course course;
        private final Lesson.Origin origin;
        private final @Nullable Room room;
        private final TimeGrid.@Nullable Time time;
        private int length = 1;

        private Drawing(
                Course course,
                Lesson.Origin origin,
                @Nullable Room room,
                TimeGrid.@Nullable Time time) {
            this.course = course;
            this.origin = origin;
            this.room = room;
            this.time = time;
        }
    }

    /** Who is in which club. */
    List<Membership> memberships() {
        return facts.memberships();
    }

    HomeworkPlan homework() {
        return facts.homework();
    }

    Timetable read(String picture) {
        for (var line : picture.lines().map(String::strip).toList()) {
            try {
                readLine(line);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "cannot read \"%s\" in%n%s".formatted(line, picture), e);
            }
        }
        return timetable();
    }

    private void readLine(String line) {
        if (line.startsWith("|")) {
            weekdays = PictureFacts.weekdays(line.substring(1).replace('|', ','));
        } else if (line.contains("|")) {
            int bar = line.indexOf('|');
            readRow(line.substring(0, bar).strip(), line.substring(bar + 1));
        } else if (line.startsWith("duty ")) {
            var words = List.of(line.split("\\s+", -1));
            duties.put(words.get(1) + " " + words.get(2), words.subList(3, words.size()));
        } else if (line.startsWith("without ")) {
            leftOut.add(line.substring("without ".length()));
        } else if (line.startsWith("left ")) {
            var words = List.of(line.split("\\s+", -1));
            var classes = facts.classes(words.get(1));
            for (var word : words.subList(2, words.size())) {
                readLeft(classes, word);
            }
        } else if (!line.isEmpty()) {
            facts.readLine(line);
        }
    }

    private void readLeft(List<SchoolClass> classes, String word) {
        var cell = new PictureCell(word);
        for (int i = 0; i < cell.count(); i++) {
            add(classes, cell, null).length = cell.isDouble() ? 2 : 1;
        }
    }

    private void readRow(String label, String row) {
        var classes = facts.classes(label);
        var days = List.of(row.split("\\|", -1));
        for (int day = 0; day < days.size(); day++) {
            int weekday = weekdays().get(day);
            int position = 0;
            var intervals = facts.plannable(classes.getFirst().grade(), weekday);
            for (var cell : days.get(day).strip().split("\\s+", -1)) {
                if (cell.equals("=")) {
                    drawings.getLast().length++;
                } else if (!cell.equals(".") && !cell.isEmpty()) {
                    for (var part : cell.split("&", -1)) {
                        var read = new PictureCell(part);
                        add(classes, read, timeOf(read, weekday, position, intervals));
                    }
                    position -= cell.contains("~") ? 1 : 0;
                }
                position++;
            }
        }
    }

    private TimeGrid.Time timeOf(
            PictureCell cell, int weekday, int position, List<BellInterval> intervals) {
        var clock = cell.clock();
        if (clock == null) {
            var interval = intervals.get(position);
            return new TimeGrid.Time(weekday, interval.kind(), interval.start(), interval.end());
        }
        var interval = PictureFacts.interval(IntervalKind.OFF_BELL, "", clock);
        var time = new TimeGrid.Time(weekday, interval.kind(), interval.start(), interval.end());
        offBell.add(time);
        return time;
    }

    private Drawing add(List<SchoolClass> classes, PictureCell cell, TimeGrid.@Nullable Time time) {
        var origin = cell.origin();
        var drawing =
                new Drawing(
                        new Course(
                                classes,
                                facts.subject(cell.subject()),
                                cell.teachers().stream().map(facts::teacher).toList(),
                                cell.weekType(),
                                origin == Lesson.Origin.PLANNED
                                        || origin == Lesson.Origin.HALF_OF_DOUBLE,
                                sets(cell)),
                        origin,
                        cell.room() == null ? null : facts.room(cell.room()),
                        time);
        drawings.add(drawing);
        return drawing;
    }

    private List<TeachingSet> sets(PictureCell cell) {
        var sets = new ArrayList<TeachingSet>();
        var rooms = cell.roomsOfSets();
        for (int i = 0; i < rooms.size(); i++) {
            var teacher = facts.teacher(cell.teachers().get(i));
            sets.add(new TeachingSet("S" + (i + 1), teacher, facts.room(rooms.get(i))));
        }
        return sets;
    }

    private List<Integer> weekdays() {
        return weekdays.isEmpty() ? List.of(1, 2, 3, 4, 5) : weekdays;
    }

    private Timetable timetable() {
        var byCourse = new LinkedHashMap<Course, List<Drawing>>();
        for (boolean asked : List.of(true, false)) {
            for (var drawing : drawings) {
                if (drawing.course.isAsked == asked) {
                    byCourse.computeIfAbsent(drawing.course, c -> new ArrayList<>()).add(drawing);
                }
            }
        }
        var assignments = new ArrayList<TeachingAssignment>();
        var drawn = new ArrayList<Drawing>();
        var lessons = new ArrayList<Lesson>();
        byCourse.forEach(
                (course, parts) -> {
                    var assignment = assignment(assignments.size(), course, parts);
                    assignments.add(assignment);
                    for (int i = 0; i < parts.size(); i++) {
                        lessons.add(lesson(lessons.size(), assignment, i, parts.get(i)));
                        drawn.add(parts.get(i));
                    }
                });
        var planned = School.of(facts.of(weekdays(), assignments));
        for (var lesson : planned.lessons()) {
            if (lesson.kind().isAfterSchool()) {
                lessons.add(
                        new Lesson(
                                lessons.size(),
                                lesson.assignment(),
                                lesson.number(),
                                1,
                                lesson.fixed(),
                                lesson.origin()));
            }
        }
        var school = new School(planned.facts(), lessons, offBell);
        var placements = placements(school, drawn);
        school.lessons().stream().skip(drawn.size()).forEach(l -> addDuties(placements, school, l));
        return new Timetable(school, placements);
    }

    /** Clubs and lectures at their times, unless left out; care by whom the picture names. */
    private void addDuties(List<Placement> placements, School school, Lesson lesson) {
        var fixed = lesson.fixed();
        if (fixed == null) {
            return;
        }
        var slot = school.slotAt(lesson, fixed).orElse(null);
        if (slot == null) {
            return;
        }
        var day = Text.weekday(slot.weekday()).en();
        if (lesson.kind() != LessonKind.CARE) {
            if (!leftOut.contains(lesson.subject().name() + " " + day)) {
                placements.add(new Placement(lesson, slot, null));
            }
            return;
        }
        for (var schoolClass : lesson.classes()) {
            var names = duties.get(schoolClass.name() + " " + day);
            if (names != null) {
                var teachers = names.stream().map(facts::teacher).toList();
                placements.add(new Placement(lesson.by(teachers), slot, null));
                return;
            }
        }
    }

    private TeachingAssignment assignment(int index, Course course, List<Drawing> parts) {
        var first = course.classes.getFirst();
        int halves =
                (int) parts.stream().filter(p -> p.origin == Lesson.Origin.HALF_OF_DOUBLE).count();
        int doubles = (int) parts.stream().filter(part -> part.length == 2).count();
        return new TeachingAssignment(
                index,
                "a" + index,
                course.subject.marks().contains("activity")
                        ? LessonKind.ACTIVITY
                        : LessonKind.LESSON,
                course.classes,
                course.subject,
                course.teachers,
                course.isAsked ? parts.stream().mapToInt(part -> part.length).sum() : 0,
                doubles + halves / 2,
                course.weekType,
                course.sets.isEmpty() ? needOf(course.subject) : RoomNeed.NONE,
                facts.fixed(first, course.subject),
                facts.preferred(first, course.subject),
                course.sets);
    }

    private RoomNeed needOf(Subject subject) {
        var kind = facts.need(subject);
        return kind.isEmpty() ? RoomNeed.NONE : new RoomNeed(kind, facts.roomsOfKind(kind));
    }

    private static Lesson lesson(int index, TeachingAssignment assignment, int i, Drawing drawing) {
        List<FixedTime> fixed = assignment.fixed();
        return new Lesson(
                index,
                assignment,
                i + 1,
                drawing.length,
                i < fixed.size() ? fixed.get(i) : null,
                drawing.origin);
    }

    private static List<Placement> placements(School school, List<Drawing> drawn) {
        Map<TimeGrid.Time, Slot> slots = new LinkedHashMap<>();
        for (var slot : school.grid().slots()) {
            slots.put(
                    new TimeGrid.Time(slot.weekday(), slot.kind(), slot.start(), slot.end()), slot);
        }
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < drawn.size(); i++) {
            var time = drawn.get(i).time;
            if (time != null) {
                placements.add(
                        new Placement(
                                school.lessons().get(i),
                                requireNonNull(slots.get(time)),
                                drawn.get(i).room));
            }
        }
        return placements;
    }
}
