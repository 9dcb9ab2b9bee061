package paike.datasets.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.FixedTime;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.TeachingAssignment;

/** What only the whole school shows: schedules that cover every day, fixed times that exist. */
final class SchoolChecks {
    private SchoolChecks() {}

    /** The school; null if it cannot be, which is a problem then. */
    static @Nullable School check(SchoolFacts facts, JsonCursor at) {
        var grades = facts.classes().stream().map(SchoolClass::grade).distinct().sorted().toList();
        BellReader.checkCover(at, facts.bellSchedules(), grades, facts.weekdays());
        boolean covered =
                grades.stream()
                        .allMatch(
                                grade ->
                                        facts.weekdays().stream()
                                                .allMatch(
                                                        day ->
                                                                School.bell(
                                                                                facts
                                                                                        .bellSchedules(),
                                                                                grade,
                                                                                day)
                                                                        .isPresent()));
        if (!covered) {
            return null;
        }
        new AfterSchoolChecks(facts, at).check();
        checkRoomsTakenAsOne(facts, at);
        School school;
        try {
            school = School.of(facts);
        } catch (IllegalArgumentException e) {
            at.problem(
                    "bellSchedules",
                    Text.of(
                            "作息时间表过于细碎：%s",
                            "bell schedules are too fine: %s", String.valueOf(e.getMessage())));
            return null;
        }
        for (var assignment : facts.assignments()) {
            String path = "assignments[" + assignment.index() + "]";
            checkFixed(school, assignment, at, path);
            checkJoint(school, assignment, at, path);
        }
        for (int i = 0; i < facts.meetings().size(); i++) {
            int weekday = facts.meetings().get(i).weekday();
            if (!facts.weekdays().contains(weekday)) {
                at.problem(
                        "meetings[" + i + "].weekday",
                        Text.of(
                                "%d 不是上课日（%s）",
                                "%d is no day of the school week (%s)", weekday, facts.weekdays()));
            }
        }
        return school;
    }

    /** Sets and venues take a room as it is, so it cannot be one that stands for others. */
    private static void checkRoomsTakenAsOne(SchoolFacts facts, JsonCursor at) {
        for (var assignment : facts.assignments()) {
            for (int i = 0; i < assignment.sets().size(); i++) {
                checkOne(
                        List.of(assignment.sets().get(i).room()),
                        at,
                        "assignments[" + assignment.index() + "].sets[" + i + "].room");
            }
        }
        for (int i = 0; i < facts.clubs().size(); i++) {
            checkOne(facts.clubs().get(i).venues(), at, "clubs[" + i + "].venues");
        }
        for (int i = 0; i < facts.lectures().size(); i++) {
            checkOne(facts.lectures().get(i).venues(), at, "lectures[" + i + "].venues");
        }
    }

    private static void checkOne(List<Room> rooms, JsonCursor at, String path) {
        for (var room : rooms) {
            if (!room.parts().isEmpty()) {
                at.problem(
                        path,
                        Text.of(
                                "\"%s\" 由其他场地组成（parts），此处应写单个场地",
                                "\"%s\" is made of other rooms, a room by itself expected",
                                room.id()),
                        Text.of(
                                "请写出它的各部分：%s。",
                                "Its parts: %s.",
                                String.join(", ", room.parts().stream().map(Room::id).toList())));
            }
        }
    }

    private static void checkFixed(
            School school, TeachingAssignment assignment, JsonCursor at, String path) {
        var lessons = school.lessons(assignment);
        for (int i = 0; i < assignment.fixed().size(); i++) {
            FixedTime fixed = assignment.fixed().get(i);
            if (school.slotAt(lessons.get(i), fixed).isEmpty()) {
                at.problem(
                        path + ".fixed[" + i + "]",
                        Text.of(
                                "%s 的作息时间表没有%s第%d节",
                                "the bell schedule of %s has no %s period %d",
                                assignment.firstClass().name(),
                                Text.weekday(fixed.weekday()),
                                fixed.period()));
            }
        }
    }

    private static void checkJoint(
            School school, TeachingAssignment assignment, JsonCursor at, String path) {
        List<SchoolClass> classes = assignment.classes();
        for (int i = 1; i < classes.size(); i++) {
            if (!share(school, classes.getFirst(), classes.get(i))) {
                at.problem(
                        path + ".classes[" + i + "]",
                        Text.of(
                                "%s 与 %s 没有相同的上课时间，不能合班",
                                "%s and %s have no common lesson time and cannot be taught jointly",
                                classes.get(i).name(),
                                classes.getFirst().name()));
            }
        }
    }

    private static boolean share(School school, SchoolClass one, SchoolClass other) {
        return school.grid().slots().stream()
                .anyMatch(
                        slot ->
                                school.week(one).period(slot.index()) > 0
                                        && school.week(other).period(slot.index()) > 0);
    }
}
