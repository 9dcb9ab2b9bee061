package paike.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.app.dated.ChangeWords;
import paike.app.dated.DatedPlan;
import paike.app.dated.DatedRules;
import paike.app.dated.WeekAudit;
import paike.app.results.ChangeFolder;
import paike.datasets.Advice;
import paike.datasets.DatasetException;
import paike.datasets.json.ChangesJson;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.ChangeState;

/** Lists the log of changes, or decides on one of them. */
final class LogRun {
    private final Console console;
    private final DatedOptions dated;
    private final DatedOptions.Read read;
    private final DecisionOptions decision;
    private final @Nullable Path out;
    private final boolean json;

    /**
     * @param json whether the log is printed as JSON instead of in words
     */
    LogRun(
            Console console,
            DatedOptions dated,
            DatedOptions.Read read,
            DecisionOptions decision,
            @Nullable Path out,
            boolean json) {
        this.json = json;
        this.console = console;
        this.dated = dated;
        this.read = read;
        this.decision = decision;
        this.out = out;
    }

    int call() {
        var log = dated.log(read);
        var date = log.dates().stream().findFirst().orElse(LocalDate.EPOCH);
        var plan = dated.at(read, log.dates().isEmpty() ? dated.written(read) : date);
        if (decision.undo() != null) {
            return set(plan, "--undo", decision.undo(), ChangeState.UNDONE);
        }
        if (decision.approve() != null) {
            return set(plan, "--approve", decision.approve(), ChangeState.APPROVED);
        }
        if (decision.refuse() != null) {
            return set(plan, "--refuse", decision.refuse(), ChangeState.REFUSED);
        }
        return list(plan);
    }

    private int list(DatedPlan plan) {
        if (json) {
            console.out().print(JsonFile.print(ChangesJson.tree(plan.log(), plan.school())));
            boolean isBroken = DatedRules.broken(plan).stream().anyMatch(DatedRules.Broken::isMust);
            return !isBroken && WeekAudit.all(plan).stream().allMatch(WeekAudit::isKept)
                    ? ExitCode.KEPT
                    : ExitCode.BROKEN;
        }
        var words = new ChangeWords(plan.school());
        for (var change : plan.log().changes()) {
            console.say(
                    Text.of(
                            "%s  %s  %s%s%s%s",
                            "%s  %s  %s%s%s%s",
                            change.id(),
                            change.kind().title(),
                            change.state().title(),
                            stated(new Text(" 申请：", " asked by "), change.askedBy()),
                            stated(new Text(" 批准：", " decided by "), change.decidedBy()),
                            stated(new Text(" 原因：", " because of "), change.reason())));
            words.lines(change, plan)
                    .forEach(line -> console.say(Text.of("     %s", "     %s", line)));
        }
        if (plan.log().changes().isEmpty()) {
            console.say(new Text("没有变动记录。", "The log is empty."));
        }
        boolean kept = true;
        for (var audit : WeekAudit.all(plan)) {
            kept &= audit.isKept();
            say(plan, audit);
        }
        for (var found : DatedRules.broken(plan)) {
            kept &= !found.isMust();
            console.say(Text.of("%s %s", "%s %s", found.isMust() ? "✕" : "△", found.words()));
        }
        if (kept && !plan.log().inForce().isEmpty()) {
            console.say(
                    new Text(
                            "✓ 有变动的每一周，必守规则都和原课表一样得到遵守。",
                            "✓ In every week with changes, every must-rule is kept as by the"
                                    + " plan."));
        }
        return kept ? ExitCode.KEPT : ExitCode.BROKEN;
    }

    private static Text stated(Text label, String value) {
        return value.isEmpty() ? Text.same("") : Text.of("%s%s", "%s%s", label, value);
    }

    private void say(DatedPlan plan, WeekAudit audit) {
        int week = plan.calendarDay(audit.date()).week();
        audit.stale()
                .forEach(
                        one ->
                                console.say(
                                        Text.of(
                                                "✕ 第 %s 号变动：课不在所记的时间",
                                                "✕ change %s: its lessons are not where it says",
                                                one.id())));
        audit.worse()
                .forEach(
                        one ->
                                console.say(
                                        Text.of(
                                                "✕ 第%d周 %s",
                                                "✕ week %d %s", week, WeekAudit.words(one))));
    }

    private Change known(DatedPlan plan, String option, String id) {
        return plan.log()
                .change(id)
                .orElseThrow(
                        () -> {
                            var ids = plan.log().changes().stream().map(Change::id).toList();
                            return DatasetException.of(
                                    option,
                                    "",
                                    Text.of("没有第 %s 号变动", "there is no change %s", id),
                                    ids.isEmpty()
                                            ? new Text("记录是空的。", "The log is empty.")
                                            : Text.of("已有：%s", "There are: %s", Advice.known(ids)));
                        });
    }

    private int set(DatedPlan plan, String option, @Nullable String id, ChangeState state) {
        var change = known(plan, option, Objects.requireNonNull(id));
        checkState(option, change, state);
        if (state != ChangeState.UNDONE && decision.by().isEmpty()) {
            throw DatasetException.of(
                    "--by",
                    "",
                    new Text("没有写谁决定", "who decides?"),
                    new Text("请加 --by 姓名。", "Add --by NAME."));
        }
        var decided =
                new Change(
                        change.id(),
                        change.kind(),
                        state,
                        change.from(),
                        change.lessons(),
                        change.askedBy(),
                        decision.by().isEmpty() ? change.decidedBy() : decision.by(),
                        reason(change, state),
                        Optional.of(dated.written(read)));
        var objections = WeekAudit.objections(plan, plan.log().with(decided), change.dates());
        if (!objections.isEmpty()) {
            objections.forEach(one -> console.say(Text.of("✕ %s", "✕ %s", one)));
            return ExitCode.BROKEN;
        }
        var files = ChangeFolder.write(plan, decided, out, console.language());
        console.say(Text.of("✓ 第 %s 号：%s", "✓ Change %s: %s", decided.id(), state.title()));
        files.forEach(file -> console.say(Text.of("  %s", "  %s", file)));
        return ExitCode.KEPT;
    }

    /** Why it was asked for, and why it was decided so. */
    private String reason(Change change, ChangeState state) {
        if (decision.reason().isEmpty() || change.reason().isEmpty()) {
            return change.reason() + decision.reason();
        }
        return change.reason()
                + "；"
                + Text.of("%s：%s", "%s: %s", state.title(), decision.reason())
                        .in(console.language());
    }

    private static void checkState(String option, Change change, ChangeState next) {
        boolean isPossible =
                next == ChangeState.UNDONE
                        ? change.state() == ChangeState.APPROVED
                                || change.state() == ChangeState.REQUESTED
                        : change.state() == ChangeState.REQUESTED;
        if (!isPossible || (next == ChangeState.UNDONE && change.from().isPresent())) {
            throw DatasetException.of(
                    option,
                    "",
                    Text.of(
                            "第 %s 号变动是“%s”%s",
                            "change %s is %s%s",
                            change.id(),
                            change.state().title(),
                            change.from().isPresent()
                                    ? new Text("的长期调课", " and for good")
                                    : Text.same("")),
                    change.from().isPresent()
                            ? new Text(
                                    "长期调课另有方案文件夹；要改回请再调一次，或用原来的方案。",
                                    "A swap for good has a plan of its own; swap back, or use the"
                                            + " plan before.")
                            : next == ChangeState.UNDONE
                                    ? new Text(
                                            "只有申请和已批准的变动可以撤销。",
                                            "Only requests and what is approved can be undone.")
                                    : new Text("只有申请可以审批。", "Only requests can be decided."));
        }
    }
}
