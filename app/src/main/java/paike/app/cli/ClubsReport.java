package paike.app.cli;

import java.nio.file.Path;
import java.util.List;
import paike.model.Text;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.Membership;
import paike.model.afterschool.Pupil;
import paike.rules.Audit;

/** How a club plan reads on a terminal. */
final class ClubsReport {
    private final Console console;
    private final ClubPlan plan;

    ClubsReport(Console console, ClubPlan plan) {
        this.console = console;
        this.plan = plan;
    }

    /**
     * How many got what, which clubs are closed, what became of late joiners, and which rules are
     * broken.
     *
     * @param kept the plan changes an earlier result
     */
    void say(Audit audit, List<Pupil> late, boolean kept, Path folder) {
        int wishes = plan.task().choiceCount();
        int unmet = plan.unmet().size();
        console.say(
                Text.of(
                        "%s %d 份志愿：录取 %d，没有名额 %d（%s）",
                        "%s %d wishes: %d with a place, %d without (%s)",
                        unmet == 0 ? "✓" : "△",
                        wishes,
                        wishes - unmet,
                        unmet,
                        plan.proof().words()));
        plan.ranks()
                .forEach(
                        (rank, count) ->
                                console.say(
                                        rank == Membership.BEFOREHAND
                                                ? Text.of("  预先确定：%d", "  beforehand: %d", count)
                                                : Text.of(
                                                        "  第 %d 志愿：%d",
                                                        "  wish %d: %d", rank, count)));
        console.say(Text.of("  公平指数：%d / 100", "  fairness: %d / 100", plan.fairness()));
        for (var club : plan.closed()) {
            console.say(
                    Text.of(
                            "  ✕ %s 未开班：%s",
                            "  ✕ %s is closed: %s", club.name(), plan.whyClosed(club)));
        }
        late.forEach(this::joined);
        rules(audit, kept);
        console.say(
                Text.of(
                        "结果：%s（clubs.html、clubs.xlsx、membership.csv）",
                        "Results: %s (clubs.html, clubs.xlsx, membership.csv)", folder));
    }

    private void joined(Pupil pupil) {
        var unmet = plan.unmet().stream().filter(one -> one.wish().pupil().equals(pupil)).findAny();
        var clubs = plan.clubsOf(pupil).stream().map(club -> Text.same(club.name())).toList();
        console.say(
                unmet.isPresent()
                        ? Text.of(
                                "  ✕ %s：%s",
                                "  ✕ %s: %s", pupil.label(), Text.join(unmet.get().reasons()))
                        : Text.of("  ✓ %s：%s", "  ✓ %s: %s", pupil.label(), Text.join(clubs)));
    }

    private void rules(Audit audit, boolean kept) {
        if (audit.violations().isEmpty()) {
            console.say(
                    new Text(
                            "  ✓ 社团规则全部满足：人数、年级、场地、学生不冲突",
                            "  ✓ Rules of clubs are kept: sizes, grades, venues, no pupil in two places"));
        } else {
            Reports.violations(console, audit);
        }
        if (kept && !audit.violations().isEmpty()) {
            console.say(
                    new Text(
                            "  原有成员一律保留；上述问题可用 --leave、--join 调整。",
                            "  Earlier members stay; mend the above with --leave and --join."));
        }
    }
}
