package paike.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.app.results.ClubFolder;
import paike.app.results.PlanFile;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.plan.Plan;
import paike.model.school.School;

/** When clubs meet: by a plan if one is given, else by the sessions that are fixed. */
final class ClubTimes {
    private ClubTimes() {}

    /** The school with its clubs at the times of a plan; says which times nobody knows. */
    static School of(School school, @Nullable Path plan, Console console) {
        var known = plan == null ? school : by(plan, school, console);
        warn(known.facts().clubs(), plan == null, console);
        return known;
    }

    private static School by(Path plan, School school, Console console) {
        var read = PlanFile.read(plan, school);
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        return School.of(school.facts().withClubs(read.plan().timetable().clubs()));
    }

    /**
     * The plan with members of clubs that meet when it says.
     *
     * @param file {@code membership.csv} or its folder
     */
    static Plan withMembers(Plan plan, Path file, Console console) {
        var timetable = plan.timetable();
        warn(timetable.clubs(), false, console);
        var held = School.of(timetable.school().facts().withClubs(timetable.clubs()));
        return plan.with(ClubFolder.members(file, held));
    }

    /** Says which clubs have sessions whose times are not known. */
    static void warn(List<Club> clubs, boolean mayBePlanned, Console console) {
        var open =
                clubs.stream()
                        .filter(club -> club.freeSessions() > 0)
                        .map(club -> Text.same(club.name()))
                        .toList();
        if (open.isEmpty()) {
            return;
        }
        console.warn(
                mayBePlanned
                        ? Text.of(
                                "提示：%s 有由排课选定的活动时间，这里只按固定时间判断冲突；请用 --plan 给出课表。",
                                "Note: the timetable chooses times of %s; clashes are judged by"
                                        + " fixed times alone. Name a timetable with --plan.",
                                Text.join(open))
                        : Text.of(
                                "提示：课表中没有排满 %s 的活动，其冲突只按已有时间判断。",
                                "Note: sessions of %s are missing in the timetable; clashes are"
                                        + " judged by the times there are.",
                                Text.join(open)));
    }
}
