package paike.app.pages;

import java.util.List;
import java.util.Locale;
import paike.app.pages.Document.Link;
import paike.model.Language;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.rules.Rulebook;
import paike.solver.bells.BandPlan;
import paike.solver.bells.Proposal;

/** Proposals of day plans as one page: days as coloured bars side by side, figures below. */
public final class BellsPage {
    /** Minutes that are high enough for a line of text. */
    private static final int ONE_LINE = 16;

    private static final int SMALL_LINE = 8;

    private static final int SECONDS_OF_A_MINUTE = 60;

    private final List<Proposal> proposals;
    private final Rulebook rulebook;
    private final Html html;
    private final int firstMinute;
    private final int lastMinute;

    private BellsPage(List<Proposal> proposals, Rulebook rulebook, Html html) {
        this.proposals = proposals;
        this.rulebook = rulebook;
        this.html = html;
        var intervals =
                proposals.stream()
                        .flatMap(proposal -> proposal.plans().stream())
                        .flatMap(plan -> plan.bells().stream())
                        .flatMap(bell -> bell.intervals().stream())
                        .toList();
        this.firstMinute = intervals.stream().mapToInt(i -> minute(i, true)).min().orElse(0);
        this.lastMinute = intervals.stream().mapToInt(i -> minute(i, false)).max().orElse(1);
    }

    /**
     * The page; both languages are in it.
     *
     * @param language shown first
     */
    public static String html(List<Proposal> proposals, Rulebook rulebook, Language language) {
        return Document.of(
                "bells",
                new Text("作息时间表方案", "Day plans"),
                "",
                language,
                html -> {
                    Document.header(
                            html,
                            rulebook.name(),
                            "",
                            List.of(new Link(new Text("作息方案", "Day plans"), "#", true)));
                    new BellsPage(proposals, rulebook, html).draw();
                });
    }

    private void draw() {
        html.open("main");
        if (proposals.isEmpty()) {
            html.element("p", new Text("没有满足全部必守规则的作息方案。", "No day plan keeps every must-rule."));
        }
        int bands = proposals.isEmpty() ? 0 : proposals.getFirst().plans().size();
        for (int band = 0; band < bands; band++) {
            int number = band;
            band(proposals.stream().map(proposal -> proposal.plans().get(number)).toList());
        }
        html.close();
    }

    private void band(List<BandPlan> plans) {
        html.open("section");
        html.element("h2", BellWords.heading(plans.getFirst().band()));
        html.open("div", "class", "days");
        for (var plan : plans) {
            html.open("div", "class", "plan");
            html.element("h3", BellWords.name(plans.indexOf(plan)));
            html.element("p", Text.join(BellWords.strengths(plan, plans)), "class", "strengths");
            html.open("div", "class", "bars");
            plan.bells().forEach(bell -> bar(plan, bell));
            html.close().close().line();
        }
        html.close();
        figures(plans);
        html.close().line();
    }

    private void bar(BandPlan plan, BellSchedule bell) {
        html.open("div", "class", "day");
        html.element("h4", BellWords.days(plan, bell));
        html.open("div", "class", "bar-of-day", "style", "--long:" + (lastMinute - firstMinute));
        for (var interval : bell.intervals()) {
            int from = minute(interval, true) - firstMinute;
            int minutes = interval.lengthInMinutes();
            html.open(
                    "div",
                    "class",
                    "piece "
                            + interval.kind().code().toLowerCase(Locale.ROOT)
                            + (minutes < SMALL_LINE ? " hair" : minutes < ONE_LINE ? " thin" : ""),
                    "style",
                    "--from:%d;--minutes:%d".formatted(from, minutes),
                    "title",
                    interval.start() + "-" + interval.end());
            html.element("b", BellWords.name(bell, interval));
            html.element("span", interval.start() + "–" + interval.end()).close();
        }
        html.close().close();
    }

    private void figures(List<BandPlan> plans) {
        html.open("table", "class", "compare");
        html.open("tr").element("th", "");
        plans.forEach(plan -> html.element("th", BellWords.name(plans.indexOf(plan))));
        html.close().line();
        for (var figure : BellWords.FIGURES) {
            html.open("tr").element("th", figure.title());
            plans.forEach(plan -> html.element("td", figure.of(plan)));
            html.close().line();
        }
        html.open("tr").element("th", new Text("到限的规则", "rules at their limit"));
        for (var plan : plans) {
            html.element("td", Text.join(BellWords.atLimit(plan, rulebook)));
        }
        html.close().close();
    }

    private static int minute(BellInterval interval, boolean isStart) {
        var time = isStart ? interval.start() : interval.end();
        return time.toSecondOfDay() / SECONDS_OF_A_MINUTE;
    }
}
