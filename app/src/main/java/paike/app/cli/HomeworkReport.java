package paike.app.cli;

import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.homework.HomeworkTask;
import paike.model.plan.Plan;
import paike.model.school.SchoolClass;
import paike.rules.Audit;
import paike.solver.homework.HomeworkAnswer;
import paike.solver.homework.HomeworkLimits;

/** How a homework plan reads on a terminal. */
final class HomeworkReport {
    private static final int SHOWN = 12;

    private final Console console;
    private final Plan plan;
    private final HomeworkLimits limits;

    HomeworkReport(Console console, Plan plan, HomeworkLimits limits) {
        this.console = console;
        this.plan = plan;
        this.limits = limits;
    }

    void say(Audit audit, HomeworkAnswer answer, @Nullable Path folder) {
        plan.school().grades().forEach(this::grade);
        if (answer.freeDay() > 0) {
            console.say(
                    Text.of(
                            "零作业日：%s。",
                            "Day without written homework: %s.", Text.weekday(answer.freeDay())));
        }
        few(limits.contradictions(), new Text("△ 规则", "△ Rules"));
        few(answer.remarks(), new Text("△ 做不到", "△ Impossible"));
        Reports.verdict(console, audit);
        Reports.violations(console, audit);
        if (folder != null) {
            console.say(
                    Text.of(
                            "作业公示：%s；另有 homework.xlsx、homework.csv、homework.json",
                            "Boards: %s, beside it homework.xlsx, homework.csv and homework.json",
                            folder.resolve("homework.html")));
        }
    }

    private void few(List<Text> texts, Text head) {
        texts.stream()
                .limit(SHOWN)
                .forEach(text -> console.say(Text.of("%s：%s", "%s: %s", head, text)));
        if (texts.size() > SHOWN) {
            console.say(
                    Text.of(
                            "    另有 %d 条，见 homework.html 或 --json",
                            "    and %d more, see homework.html or --json", texts.size() - SHOWN));
        }
    }

    /** Such as "3 年级：上限 30 分钟；每天 25 至 30 分钟，每班每周 140 分钟". */
    private void grade(int grade) {
        var classes = plan.school().classes().stream().filter(one -> one.grade() == grade).toList();
        var cap = limits.dailyMinutes(classes.getFirst());
        var days =
                classes.stream()
                        .flatMapToInt(
                                one ->
                                        plan.school().grid().weekdays().stream()
                                                .mapToInt(
                                                        day ->
                                                                plan.homework()
                                                                        .writtenMinutes(one, day)))
                        .summaryStatistics();
        console.say(
                Text.of(
                        "%d 年级：上限 %s；书面作业 %s",
                        "Grade %d: limit %s; written homework %s",
                        grade,
                        cap.isEmpty() ? new Text("未规定", "not stated") : minutes(cap.getAsInt()),
                        days.getMax() == 0 ? new Text("无", "none") : perDay(days, classes)));
    }

    private static Text minutes(int minutes) {
        return Text.of("%d 分钟", "%d minutes", minutes);
    }

    private Text perDay(IntSummaryStatistics days, List<SchoolClass> classes) {
        int written =
                plan.homework().tasks().stream()
                        .filter(HomeworkTask::isWritten)
                        .filter(task -> classes.contains(task.schoolClass()))
                        .mapToInt(HomeworkTask::minutes)
                        .sum();
        return Text.of(
                "每天 %s 分钟，平均每班每周 %d 分钟",
                "%s minutes a day, %d a week and class on average",
                days.getMin() == days.getMax()
                        ? Text.same(String.valueOf(days.getMax()))
                        : Text.of("%d 至 %d", "%d to %d", days.getMin(), days.getMax()),
                written / classes.size());
    }
}
