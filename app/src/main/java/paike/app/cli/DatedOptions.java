package paike.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.app.dated.AskedDates;
import paike.app.dated.DatedPlan;
import paike.app.results.PlanFile;
import paike.datasets.json.ChangesJson;
import paike.datasets.json.RulebookReader;
import paike.model.Text;
import paike.model.calendar.SchoolCalendar;
import paike.model.dated.ChangeLog;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.model.school.WeekType;
import paike.rules.Rulebook;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands about dates take: a plan, and how to read its dates. */
final class DatedOptions {
    /** What is asked of swaps, substitutions and observation, unless the school says otherwise. */
    private static final String DAILY = "daily";

    @Parameters(
            index = "0",
            paramLabel = "PLAN",
            description = {
                "方案：结果文件夹、plan.json 或 timetable.csv；变动记录 changes.json 在它旁边。",
                "Plan: a result folder, plan.json or timetable.csv; the log changes.json is beside"
                        + " it."
            })
    private Path plan = Path.of("");

    @Option(
            names = "--school",
            paramLabel = "SCHOOL",
            description = {
                "学校；默认用方案旁边的 school.json。",
                "School; by default school.json beside the plan."
            })
    private @Nullable Path school;

    @Option(
            names = "--rulebook",
            paramLabel = "R",
            description = {
                "规则集；可多次；默认用方案旁边的。",
                "Rulebook; may be repeated; by default the one beside the plan."
            })
    private List<String> rulebooks = List.of();

    @Option(
            names = "--week",
            paramLabel = "ODD|EVEN",
            description = {
                "学校没有校历时：所给日期的那一周是单周还是双周。",
                "Where the school states no calendar: whether the week of the date is odd or even."
            })
    private @Nullable WeekType week;

    @Option(
            names = "--written",
            paramLabel = "DATE",
            description = {"记录日期，默认今天。", "Date of the entry; today by default."})
    private @Nullable String written;

    /** A plan as read, before any date is known. */
    record Read(Path folder, Plan plan, Rulebook rulebook) {

        School school() {
            return plan.school();
        }
    }

    Read read(Console console) {
        var given = Inputs.given(Inputs.schoolOf(plan, school), rulebooks, false);
        given.warn(console);
        var read = given.plan(plan);
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        var parent = PlanFile.file(plan).toAbsolutePath().getParent();
        return new Read(
                parent == null ? Path.of("") : parent,
                read.plan(),
                given.rulebook().over(RulebookReader.read(DAILY)));
    }

    /** A date as named; without a year, the nearest within the terms. */
    static LocalDate date(String option, String words, Read read) {
        return AskedDates.date(option, words, AskedDates.near(read.school().facts().calendar()));
    }

    /** Day of the entry. */
    LocalDate written(Read read) {
        return written == null
                ? LocalDate.now(ZoneId.systemDefault())
                : date("--written", written, read);
    }

    /** The plan by its calendar, or by one that counts the weeks around a date. */
    DatedPlan at(Read read, LocalDate date) {
        return of(read, AskedDates.calendar(read.school(), date, week));
    }

    /** The log beside the plan. */
    ChangeLog log(Read read) {
        return ChangesJson.beside(read.folder(), read.school());
    }

    private static DatedPlan of(Read read, SchoolCalendar calendar) {
        return new DatedPlan(
                read.folder(),
                read.plan(),
                read.rulebook(),
                calendar,
                ChangesJson.beside(read.folder(), read.school()));
    }
}
