package paike.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import paike.app.pages.BellWords;
import paike.model.Text;
import paike.model.school.BellSchedule;
import paike.rules.Level;
import paike.rules.RuleCatalog;
import paike.rules.schoolclass.KeepWeeklyTotal;
import paike.solver.bells.BandPlan;
import paike.solver.bells.BellProposals;
import paike.solver.bells.BellRequest;
import paike.solver.bells.Proposal;
import paike.solver.bells.Refusal;

/** How proposals of day plans read on a terminal. */
final class BellsReport {
    private static final int BROKEN_SHOWN = 6;

    private final Console console;
    private final BellRequest request;

    BellsReport(Console console, BellRequest request) {
        this.console = console;
        this.request = request;
    }

    void say(BellProposals.Answer answer) {
        answer.refusals().forEach(this::refused);
        if (answer.isStaggerRefused()) {
            console.say(
                    Text.of(
                            "各组单独都有方案，但放在一起时没有一个满足全校的规则或相隔 %d 分钟放学。请减小 --stagger 或放宽 --end。",
                            "Each band has plans of its own, but none together keep the rules of the whole"
                                    + " school or leave %d minutes apart. Ask for a smaller --stagger or a"
                                    + " later --end.",
                            request.stagger()));
        }
        if (answer.proposals().isEmpty()) {
            return;
        }
        console.say(
                Text.of(
                        "规则集“%s”允许的作息方案 %d 个：",
                        "Day plans that the rulebook \"%s\" allows: %d",
                        request.rulebook().name(),
                        answer.proposals().size()));
        for (int band = 0; band < request.wishes().size(); band++) {
            band(band, answer.proposals());
        }
    }

    private void band(int band, List<Proposal> proposals) {
        var plans = proposals.stream().map(proposal -> proposal.plans().get(band)).toList();
        console.say(Text.same(""));
        console.say(BellWords.heading(plans.getFirst().band()));
        var rows = new ArrayList<List<String>>();
        rows.add(row(Text.same(""), plans, plan -> BellWords.name(plans.indexOf(plan))));
        int kinds = plans.getFirst().bells().size();
        for (int i = 0; i < kinds; i++) {
            days(rows, plans, i);
        }
        for (var figure : BellWords.FIGURES) {
            rows.add(row(figure.title(), plans, figure::of));
        }
        rows.add(
                row(
                        new Text("与高年级同时上课", "starts shared with the oldest"),
                        plans,
                        plan ->
                                Text.same(
                                        plan.percentAlignedWith(
                                                        proposals
                                                                .get(plans.indexOf(plan))
                                                                .plans()
                                                                .getLast())
                                                + "%")));
        rows.add(
                row(
                        new Text("建议类规则罚分", "penalty of should-rules"),
                        plans,
                        plan -> Text.same(String.valueOf(plan.audit().soft()))));
        Tables.printLeft(console, rows);
        for (var plan : plans) {
            notes(plan, plans);
        }
    }

    /** The intervals of one kind of day, plan beside plan. */
    private void days(List<List<String>> rows, List<BandPlan> plans, int kind) {
        var bells = plans.stream().map(plan -> plan.bells().get(kind)).toList();
        int most = bells.stream().mapToInt(bell -> bell.intervals().size()).max().orElse(0);
        var days = BellWords.days(plans.getFirst(), plans.getFirst().bells().get(kind));
        for (int i = 0; i < most; i++) {
            var row = new ArrayList<String>();
            row.add(i == 0 ? days.in(console.language()) : "");
            for (var bell : bells) {
                row.add(interval(bell, i));
            }
            rows.add(row);
        }
        rows.add(List.of(""));
    }

    private String interval(BellSchedule bell, int i) {
        return i < bell.intervals().size()
                ? BellWords.interval(bell, bell.intervals().get(i)).in(console.language())
                : "";
    }

    private List<String> row(Text title, List<BandPlan> plans, Function<BandPlan, Text> cell) {
        var row = new ArrayList<String>();
        row.add(title.in(console.language()));
        plans.forEach(plan -> row.add(cell.apply(plan).in(console.language())));
        return row;
    }

    private void notes(BandPlan plan, List<BandPlan> plans) {
        var name = BellWords.name(plans.indexOf(plan));
        var strengths = BellWords.strengths(plan, plans);
        var limits = BellWords.atLimit(plan, request.rulebook());
        console.say(
                Text.of(
                        "  %s：%s%s",
                        "  %s: %s%s",
                        name,
                        strengths.isEmpty() ? new Text("各项居中", "no extreme") : Text.join(strengths),
                        limits.isEmpty()
                                ? Text.same("")
                                : Text.of("；到限的规则：%s", "; at the limit: %s", Text.join(limits))));
    }

    private void refused(Refusal refusal) {
        console.say(
                Text.of(
                        "✕ %s年级：按给定的数字没有满足全部必守规则的作息。",
                        "✕ Grades %s: with these figures no day plan keeps every must-rule.",
                        refusal.band().label()));
        if (refusal.nearest().isEmpty()) {
            console.say(
                    new Text(
                            "  给定的数字放不进一天：课后服务开始前课还没上完。请把 --after-school 推迟，或减少节数、午休。",
                            "  The figures do not fit into a day: lessons are not over when the after-school"
                                    + " service begins. Move --after-school, or ask for fewer lessons or a"
                                    + " shorter noon."));
            return;
        }
        console.say(
                refusal.excluding().size() == 1
                        ? new Text("  无法满足的规则：", "  The rule that cannot be kept:")
                        : new Text("  互相排斥的规则：", "  Rules that exclude each other:"));
        for (var entry : refusal.excluding()) {
            console.say(
                    Text.of(
                            "    · %s（%s）%s",
                            "    · %s (%s) %s",
                            entry.rule().title(),
                            RuleCatalog.id(entry.rule()),
                            BellWords.settings(entry.rule())));
        }
        var nearest = refusal.nearest().getFirst();
        console.say(
                Text.of(
                        "  最接近的作息（%s）：",
                        "  The nearest day plan (%s):", BellWords.summary(nearest)));
        nearest.audit().results().stream()
                .filter(result -> result.entry().level() == Level.MUST && !result.isKept())
                .limit(BROKEN_SHOWN)
                .forEach(
                        result ->
                                console.say(
                                        Text.of(
                                                "    ✕ %s%s",
                                                "    ✕ %s%s",
                                                result.violations().getFirst().finding().message(),
                                                more(result.violations().size() - 1))));
        adviseBands(refusal);
    }

    /** Grades of one band have the same lessons; not all weekly totals allow that. */
    private void adviseBands(Refusal refusal) {
        if (refusal.band().grades().size() > 1
                && refusal.excluding().stream()
                        .anyMatch(entry -> entry.rule() instanceof KeepWeeklyTotal)) {
            console.say(
                    new Text(
                            "  一组年级共用一份作息；周课时不同的年级请分开，如 --grades 1-2,3-6。",
                            "  Grades of a band share one day plan; put grades with other weekly totals"
                                    + " into bands of their own, such as --grades 1-2,3-6."));
        }
    }

    private static Text more(int places) {
        return places == 0 ? Text.same("") : Text.of("（另有 %d 处）", " (and %d more)", places);
    }
}
