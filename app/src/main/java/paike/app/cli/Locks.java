package paike.app.cli;

import java.nio.file.Path;
import java.util.List;
import paike.datasets.DatasetException;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.school.Lesson;
import paike.model.school.School;

/** Turns a plan into placements that a search must keep. */
final class Locks {
    private Locks() {}

    /**
     * @throws DatasetException if the plan has lessons that the school does not plan
     */
    static List<Placement> of(Plan plan, School school, Path file) {
        if (!plan.school().equals(school)) {
            var strange =
                    plan.timetable().placements().stream()
                            .map(Placement::lesson)
                            .filter(lesson -> lesson.origin() != Lesson.Origin.PLANNED)
                            .map(lesson -> lesson.assignment().title())
                            .distinct()
                            .limit(5)
                            .map(Text::same)
                            .toList();
            throw DatasetException.of(
                    file.toString(),
                    "",
                    Text.of(
                            "要锁定的方案与学校计划不符：%s",
                            "the plan to lock departs from what the school plans: %s",
                            strange.isEmpty()
                                    ? new Text("作息表以外的时间", "times that no bell schedule has")
                                    : Text.join(strange)),
                    new Text(
                            "请先用 check 找出并改正不符之处。",
                            "Find and mend these places with check first."));
        }
        return plan.timetable().placements();
    }
}
