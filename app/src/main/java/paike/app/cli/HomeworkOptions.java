package paike.app.cli;

import java.util.List;
import paike.datasets.DatasetException;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Rulebook;
import paike.rules.Subjects;
import paike.solver.homework.HomeworkRequest;
import picocli.CommandLine.Option;

/** How a homework plan is wished for. */
final class HomeworkOptions {
    private static final int ALL = 100;
    private static final int MOST_PRACTICE = 120;

    /** Core subjects; in middle schools those of the final exams as well. */
    private static final List<String> USUAL =
            List.of("core", "物理", "化学", "历史", "道德与法治", "地理", "生物");

    private static final int FIRST_MIDDLE_GRADE = 7;

    @Option(
            names = "--subjects",
            split = ",",
            paramLabel = "SUBJECT",
            description = {
                "布置书面作业的科目（编号、名称或标记），逗号分隔；默认语数英，初中加理化生政史地。",
                "Subjects with written homework (ids, names or marks), by commas; by default core"
                        + " ones, in middle schools also sciences and humanities."
            })
    private List<String> subjects = List.of();

    @Option(
            names = "--fill",
            paramLabel = "PERCENT",
            defaultValue = "100",
            description = {
                "用到每日上限的百分之几，默认 100。",
                "Part of the daily limit to use, 100 by default."
            })
    private int fill = ALL;

    @Option(
            names = "--free-day",
            paramLabel = "WEEKDAY",
            description = {
                "零作业日：1 到 7（周一到周日）；默认按规则集。",
                "The day without written homework, 1 to 7 from Monday; by default as the rulebook"
                        + " asks."
            })
    private int freeDay;

    @Option(
            names = "--practice",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = {
                "每天一项实践作业的分钟数，周末加倍；0 = 不安排；默认 15。",
                "Minutes of one practical task a day, twice that at weekends; 0 = none; 15 by"
                        + " default."
            })
    private int practice;

    /**
     * @throws DatasetException if an option is out of range or names no subject
     */
    HomeworkRequest request(Plan plan, Rulebook rulebook) {
        inRange("--fill", fill, 0, ALL);
        inRange("--free-day", freeDay, 0, 7);
        inRange("--practice", practice, 0, MOST_PRACTICE);
        var words = subjects.isEmpty() ? usual(plan) : subjects;
        var known = plan.school().subjects();
        for (var word : words) {
            if (!subjects.isEmpty() && known.stream().noneMatch(one -> one.answersTo(word))) {
                throw DatasetException.of(
                        "--subjects",
                        "",
                        Text.of("“%s”不是本校的科目", "\"%s\" is no subject of this school", word),
                        new Text("请用科目的编号、名称或标记。", "Use ids, names or marks of subjects."));
            }
        }
        return new HomeworkRequest(plan, rulebook, new Subjects(words), fill, freeDay, practice);
    }

    private static List<String> usual(Plan plan) {
        boolean isMiddle =
                plan.school().grades().stream().anyMatch(grade -> grade >= FIRST_MIDDLE_GRADE);
        return isMiddle ? USUAL : USUAL.subList(0, 1);
    }

    private static void inRange(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw DatasetException.of(
                    option,
                    "",
                    Text.of("%d：应为 %d 到 %d", "%d: %d to %d expected", value, least, most),
                    new Text("用法见 ./paike homework --help", "See ./paike homework --help"));
        }
    }
}
