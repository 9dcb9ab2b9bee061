package paike.datasets.assignment.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import paike.datasets.assignment.gathered.Task;
import paike.datasets.words.ClassName;
import paike.model.Text;

/** Says of which lessons no sheet tells how many periods they have a week. */
final class MissingHours {
    private MissingHours() {}

    /**
     * One line if all lack them, else one for each subject.
     *
     * @param tasks without hours
     * @param all how many tasks there are
     */
    static List<Text> words(List<Task> tasks, int all) {
        if (tasks.size() == all && all > 1) {
            return List.of(
                    Text.of(
                            "%d 项任课都没有写周课时：都按 1 节填写；请把课时表（年级、科目、周课时）和它一起导入",
                            "none of the %d assignments has weekly hours: 1 is assumed for each;"
                                    + " import a sheet of hours (grade, subject, hours) with it",
                            all));
        }
        var subjects = new LinkedHashMap<String, Set<ClassName>>();
        for (var task : tasks) {
            subjects.computeIfAbsent(task.subject(), name -> new LinkedHashSet<>())
                    .addAll(task.classes());
        }
        return subjects.entrySet().stream()
                .map(one -> line(one.getKey(), List.copyOf(one.getValue())))
                .toList();
    }

    private static Text line(String subject, List<ClassName> classes) {
        var names = classes.stream().map(ClassName::usual).toList();
        return Text.of(
                "%s %s 没有写周课时，也没有课时表：按 1 节填写，请核对",
                "%s of %s: no weekly hours anywhere; 1 is assumed, please check",
                subject,
                String.join("、", names));
    }
}
