package paike.datasets.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import paike.datasets.Advice;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/**
 * Whose timetables are wanted, each in the order of the school.
 *
 * @param isWhole whether it is the whole school, with what concerns all
 */
public record Selection(
        List<SchoolClass> classes, List<Teacher> teachers, List<Room> rooms, boolean isWhole) {

    /**
     * Everybody: all classes, the teachers who have anything to do, and the rooms that more than
     * the class at home there comes to.
     */
    public static Selection all(Plan plan) {
        var tables = new WeekTables(plan);
        var school = plan.school();
        return new Selection(
                school.classes(),
                school.teachers().stream().filter(one -> !tables.of(one).isEmpty()).toList(),
                school.rooms().stream().filter(room -> isShared(tables, room)).toList(),
                true);
    }

    private static boolean isShared(WeekTables tables, Room room) {
        return tables.of(room).stream()
                .anyMatch(
                        happening ->
                                happening.classes().isEmpty()
                                        || happening.classes().stream()
                                                .anyMatch(one -> !isHome(one, room)));
    }

    private static boolean isHome(SchoolClass schoolClass, Room room) {
        var home = schoolClass.homeRoom();
        return home != null && home.index() == room.index();
    }

    /**
     * Those with one of the names or ids.
     *
     * @param problems gets the names that nobody has
     */
    public static Selection of(Plan plan, Collection<String> names, Problems problems) {
        var school = plan.school();
        var known = new ArrayList<String>();
        school.classes().forEach(one -> known.addAll(List.of(one.name(), one.id())));
        school.teachers().forEach(one -> known.addAll(List.of(one.name(), one.id())));
        school.rooms().forEach(one -> known.addAll(List.of(one.name(), one.id())));
        for (var name : names) {
            if (!known.contains(name)) {
                problems.add(
                        "",
                        Text.of(
                                "没有名为 \"%s\" 的班级、教师或场地",
                                "there is no class, teacher or room \"%s\"", name),
                        Advice.maybe(name, known));
            }
        }
        return new Selection(
                school.classes().stream()
                        .filter(one -> names.contains(one.name()) || names.contains(one.id()))
                        .toList(),
                school.teachers().stream()
                        .filter(one -> names.contains(one.name()) || names.contains(one.id()))
                        .toList(),
                school.rooms().stream()
                        .filter(one -> names.contains(one.name()) || names.contains(one.id()))
                        .toList(),
                false);
    }
}
