package paike.datasets.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.TimePattern;

/**
 * A home room per class, and so many special rooms that the lessons fill at most four fifths of
 * them.
 */
final class Rooms {
    static final String CLASSROOM = "classroom";
    static final String PLAYGROUND = "playground";
    static final String ACTIVITY_GROUND = "activityGround";

    /** Lesson periods of a week without Monday 6, when every class has its 班队活动. */
    private static final int PERIODS = 29;

    private static final int SEATS = 45;
    private static final int CLASSES_ON_PLAYGROUND = 4;

    private final List<Room> all = new ArrayList<>();
    private final int total;

    private Rooms(List<Cohort> cohorts, Map<String, Integer> demand) {
        int activityClasses = count(demand, ACTIVITY_GROUND, 5);
        // period 1 is not for PE, hence 25
        int playgrounds = Math.ceilDiv(count(demand, PLAYGROUND, 25), CLASSES_ON_PLAYGROUND);
        int music = count(demand, "music", PERIODS);
        int art = count(demand, "art", PERIODS);
        // the science group meets in a lesson period
        int labs = count(demand, "lab", PERIODS - 1);
        // closed on Monday 1, and on Friday 5 and 6
        int computers = count(demand, "computer", PERIODS - 1);
        int libraries = count(demand, "library", 24);
        int halls = count(demand, "hall", PERIODS);
        total =
                cohorts.size()
                        + music
                        + art
                        + labs
                        + computers
                        + libraries
                        + halls
                        + playgrounds
                        + 1;
        cohorts.forEach(cohort -> add(CLASSROOM, cohort.name() + "教室", SEATS, 1, List.of()));
        several("music", "音乐教室", music, SEATS, List.of());
        several("art", "美术教室", art, SEATS, List.of());
        several("lab", "科学实验室", labs, SEATS, List.of());
        several("computer", "计算机教室", computers, SEATS, closed(1, 1));
        several("library", "图书馆", libraries, SEATS, closed(5, 5, 6));
        for (int number = 1; number <= halls; number++) {
            add("hall", numbered("多功能厅", number, halls), 80, 2, List.of());
        }
        for (int number = 1; number <= playgrounds; number++) {
            var name = numbered("操场", number, playgrounds);
            add(PLAYGROUND, name, 0, CLASSES_ON_PLAYGROUND, List.of());
        }
        add(ACTIVITY_GROUND, "体育活动场地", 0, activityClasses, List.of());
    }

    static Rooms of(List<Cohort> cohorts, List<Task> tasks) {
        var demand =
                tasks.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Rooms::kind,
                                        LinkedHashMap::new,
                                        Collectors.summingInt(Task::periods)));
        return new Rooms(cohorts, demand);
    }

    /** Kind of room a task asks for; {@value #CLASSROOM} for the home room. */
    static String kind(Task task) {
        if (task.kind() == LessonKind.ACTIVITY) {
            return ACTIVITY_GROUND;
        }
        if (task.classes().size() > 1) {
            return "hall";
        }
        int grade = task.firstClass().grade();
        return switch (task.subject().id()) {
            case "pe" -> PLAYGROUND;
            case "it" -> "computer";
            case "school" -> grade <= 2 ? "library" : CLASSROOM;
            // first-graders stay in their room
            case "music" -> grade > 1 ? "music" : CLASSROOM;
            case "art" -> grade > 1 ? "art" : CLASSROOM;
            case "science" -> grade > 1 ? "lab" : CLASSROOM;
            default -> CLASSROOM;
        };
    }

    List<Room> all() {
        return List.copyOf(all);
    }

    List<Room> of(String kind) {
        return all.stream().filter(room -> room.kind().equals(kind)).toList();
    }

    Room homeRoom(Cohort cohort) {
        return all.get(cohort.index());
    }

    RoomNeed need(Task task) {
        var kind = kind(task);
        return kind.equals(CLASSROOM)
                ? new RoomNeed("", List.of(homeRoom(task.firstClass())))
                : new RoomNeed(kind, of(kind));
    }

    /** Rooms, or places for classes, needed so that a fifth of them stays free. */
    private static int count(Map<String, Integer> demand, String kind, int periods) {
        return Math.ceilDiv(5 * demand.getOrDefault(kind, 0), 4 * periods);
    }

    private void several(String kind, String name, int count, int seats, List<TimePattern> closed) {
        for (int number = 1; number <= count; number++) {
            add(kind, numbered(name, number, count), seats, 1, closed);
        }
    }

    private void add(String kind, String name, int seats, int classes, List<TimePattern> closed) {
        int index = all.size();
        all.add(new Room(index, Names.id("R", index, total), name, kind, seats, classes, closed));
    }

    private static String numbered(String name, int number, int count) {
        return count == 1 ? name : name + number;
    }

    private static List<TimePattern> closed(int weekday, Integer... periods) {
        return List.of(TimePattern.ofPeriods(Bells.days(weekday), Bells.days(periods)));
    }
}
