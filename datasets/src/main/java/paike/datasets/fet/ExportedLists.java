package paike.datasets.fet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/** The lists of a {@code .fet} file: what there is, before any constraint. */
final class ExportedLists {
    private final ExportedDraft draft;

    ExportedLists(ExportedDraft draft) {
        this.draft = draft;
    }

    List<ExportedElement> all(ExportedRooms rooms) {
        var lists = new ArrayList<ExportedElement>();
        lists.add(named("Days_List", "Number_of_Days", "Day", draft.hours().dayNames()));
        lists.add(named("Hours_List", "Number_of_Hours", "Hour", draft.hours().hourNames()));
        lists.add(commented("Subjects_List", "Subject", subjects()));
        lists.add(tags());
        lists.add(teachers());
        lists.add(students());
        lists.add(activities());
        lists.add(commented("Buildings_List", "Building", buildings()));
        lists.add(ExportedElement.of("Rooms_List").with(rooms.list()));
        return lists;
    }

    private static ExportedElement named(
            String list, String count, String item, List<String> names) {
        var element = ExportedElement.of(list).with(count, names.size());
        names.forEach(name -> element.with(ExportedElement.of(item).with("Name", name)));
        return element;
    }

    private static ExportedElement commented(String list, String item, Iterable<String> names) {
        var element = ExportedElement.of(list);
        names.forEach(
                name ->
                        element.with(
                                ExportedElement.of(item).with("Name", name).with("Comments", "")));
        return element;
    }

    /** Those of the school, after-school service aside, and those of shared activities. */
    private Iterable<String> subjects() {
        var subjects = new LinkedHashSet<String>();
        draft.school().subjects().stream()
                .filter(subject -> !subject.isAfterSchool())
                .forEach(subject -> subjects.add(draft.names().of(subject)));
        draft.activities().all().forEach(activity -> subjects.add(activity.subject()));
        return subjects;
    }

    private ExportedElement tags() {
        var tags = new LinkedHashSet<String>();
        draft.activities().all().forEach(activity -> tags.addAll(activity.tags()));
        var element = ExportedElement.of("Activity_Tags_List");
        tags.forEach(
                tag ->
                        element.with(
                                ExportedElement.of("Activity_Tag")
                                        .with("Name", tag)
                                        .with("Printable", "false")
                                        .with("Comments", "")));
        return element;
    }

    private ExportedElement teachers() {
        var element = ExportedElement.of("Teachers_List");
        for (var teacher : draft.school().facts().staff()) {
            element.with(
                    ExportedElement.of("Teacher")
                            .with("Name", draft.names().of(teacher))
                            .with("Target_Number_of_Hours", hours(teacher))
                            .with(qualified(teacher))
                            .with("Comments", String.join(" ", sorted(teacher))));
        }
        return element;
    }

    private static List<String> sorted(Teacher teacher) {
        return teacher.duties().stream().sorted().toList();
    }

    private int hours(Teacher teacher) {
        return draft.activities().of(teacher).stream().mapToInt(ExportedActivity::length).sum();
    }

    private ExportedElement qualified(Teacher teacher) {
        var qualified = ExportedElement.of("Qualified_Subjects");
        draft.school().subjects().stream()
                .filter(subject -> teacher.subjects().contains(subject.id()))
                .forEach(subject -> qualified.with("Qualified_Subject", draft.names().of(subject)));
        return qualified;
    }

    /** Years are grades, groups are classes; FET divides groups on no account. */
    private ExportedElement students() {
        var element = ExportedElement.of("Students_List");
        for (int grade : draft.school().grades()) {
            var classes =
                    draft.school().classes().stream().filter(c -> c.grade() == grade).toList();
            var year =
                    students("Year", draft.names().year(grade), pupils(classes))
                            .with("Number_of_Categories", 0)
                            .with("Separator", " ");
            for (var schoolClass : classes) {
                year.with(
                        students("Group", draft.names().of(schoolClass), schoolClass.pupilCount()));
            }
            element.with(year);
        }
        return element;
    }

    private static ExportedElement students(String kind, String name, int pupils) {
        return ExportedElement.of(kind)
                .with("Name", name)
                .with("Number_of_Students", pupils)
                .with("Comments", "");
    }

    private static int pupils(List<SchoolClass> classes) {
        return classes.stream().mapToInt(SchoolClass::pupilCount).sum();
    }

    private ExportedElement activities() {
        var element = ExportedElement.of("Activities_List");
        for (var split : draft.activities().splits()) {
            int total = split.stream().mapToInt(ExportedActivity::length).sum();
            int group = split.size() == 1 ? 0 : split.getFirst().id();
            split.forEach(activity -> element.with(activity(activity, total, group)));
        }
        return element;
    }

    private ExportedElement activity(ExportedActivity activity, int total, int group) {
        var element = ExportedElement.of("Activity");
        activity.teachers().forEach(one -> element.with("Teacher", draft.names().of(one)));
        element.with("Subject", activity.subject());
        activity.tags().forEach(tag -> element.with("Activity_Tag", tag));
        activity.classes().forEach(one -> element.with("Students", draft.names().of(one)));
        return element.with("Duration", activity.length())
                .with("Total_Duration", total)
                .with("Id", activity.id())
                .with("Activity_Group_Id", group)
                .with("Active", "true")
                .with(
                        "Comments",
                        activity.lessons().stream()
                                .map(Lesson::id)
                                .collect(Collectors.joining(" / ")));
    }

    private Iterable<String> buildings() {
        return draft.school().rooms().stream()
                .map(Room::building)
                .filter(building -> !building.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
