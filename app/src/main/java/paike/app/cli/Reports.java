package paike.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import paike.model.Text;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.RuleCatalog;
import paike.rules.Source;
import paike.rules.Violation;

/** How audits read on a terminal. */
final class Reports {
    private static final int SHOWN = 8;

    private Reports() {}

    /** One line: are the must-rules kept, and what the rest costs. */
    static void verdict(Console console, Audit audit) {
        console.say(
                audit.hard() == 0
                        ? Text.of(
                                "✓ 必守规则全部满足；建议类规则罚分 %d。",
                                "✓ Every must-rule is kept; penalty of the others %d.",
                                audit.soft())
                        : Text.of(
                                "✕ 违反必守规则 %d 处；建议类规则罚分 %d。",
                                "✕ Must-rules are broken, places: %d; penalty of the others %d.",
                                audit.hard(),
                                audit.soft()));
    }

    /** Every rule that is not kept, with its places. */
    static void violations(Console console, Audit audit) {
        violations(console, audit, violation -> Text.same(""));
    }

    /**
     * Every rule that is not kept, with its places.
     *
     * @param behind what is said behind a violation, such as the cells it is in
     */
    static void violations(Console console, Audit audit, Function<Violation, Text> behind) {
        for (var result : gravestFirst(audit)) {
            if (result.isKept()) {
                continue;
            }
            boolean must = result.entry().level() == Level.MUST;
            console.say(
                    Text.of(
                            "%s %s（%s）：%d 处，罚分 %d",
                            "%s %s (%s): places %d, penalty %d",
                            must ? "✕" : "△",
                            result.entry().rule().title(),
                            result.entry().id().equals(RuleCatalog.id(result.entry().rule()))
                                    ? result.entry().id()
                                    : RuleCatalog.id(result.entry().rule())
                                            + " / "
                                            + result.entry().id(),
                            result.violations().size(),
                            result.penalty()));
            source(console, result.entry().source());
            result.violations().stream()
                    .limit(must ? Long.MAX_VALUE : SHOWN)
                    .forEach(
                            violation ->
                                    console.say(
                                            Text.of(
                                                    "    %s%s",
                                                    "    %s%s",
                                                    violation.finding().message(),
                                                    behind.apply(violation))));
            if (!must && result.violations().size() > SHOWN) {
                console.say(
                        Text.of(
                                "    另有 %d 处，见 audit.html 或 --json",
                                "    and %d more, see audit.html or --json",
                                result.violations().size() - SHOWN));
            }
        }
        differences(console, audit);
    }

    /** What must not be before what should not be, else as in the rulebook. */
    private static List<Audit.Result> gravestFirst(Audit audit) {
        return audit.results().stream()
                .sorted(Comparator.comparing(result -> result.entry().level()))
                .toList();
    }

    private static void source(Console console, Source source) {
        if (!source.text().isEmpty()) {
            console.say(
                    source.from().isEmpty()
                            ? Text.of("    依据“%s”", "    by “%s”", source.text())
                            : Text.of(
                                    "    依据“%s”（%s）",
                                    "    by “%s” (%s)", source.text(), source.from()));
        }
    }

    private static void differences(Console console, Audit audit) {
        for (var result : audit.differences()) {
            var said =
                    result.entry().source().text().isEmpty()
                            ? result.entry().rule().toString()
                            : result.entry().source().text();
            console.say(
                    Text.of(
                            "◇ 上级规定不同（%s，%s）：%s；%s",
                            "◇ %s asks otherwise (%s): %s; %s",
                            result.entry().book(),
                            result.entry().rule().title(),
                            said,
                            result.isKept()
                                    ? new Text("本方案也符合", "this plan keeps it, too")
                                    : Text.of(
                                            "本方案按上级规定有 %d 处不符",
                                            "by it %d places are wrong",
                                            result.violations().size())));
        }
    }
}
