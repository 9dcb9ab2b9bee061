package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import paike.app.dated.ChangeWords;
import paike.app.dated.DateWords;
import paike.app.dated.DatedPlan;
import paike.app.dated.DatedRules;
import paike.app.dated.WeekAudit;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.ChangeState;
import paike.model.dated.DatedWeek;
import paike.model.plan.Placement;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.rules.RulebookEntry;
import paike.rules.Words;
import paike.solver.swaps.Exchange;
import paike.solver.swaps.Move;

/** How swaps read on a terminal. */
final class SwapReport {
    private static final int REFUSED_SHOWN = 3;

    private final Console console;
    private final DatedPlan plan;
    private final @Nullable DatedWeek week;
    private final Placement asked;
    private final ChangeWords words;

    /**
     * @param week null = for good
     */
    SwapReport(Console console, DatedPlan plan, @Nullable DatedWeek week, Placement asked) {
        this.console = console;
        this.plan = plan;
        this.week = week;
        this.asked = asked;
        this.words = new ChangeWords(week == null ? plan.school() : week.school());
    }

    /**
     * @param isOne whether one certain exchange was asked for, so that every refusal is told
     */
    void list(List<Exchange> found, boolean isOne) {
        var legal = found.stream().filter(Exchange::isLegal).toList();
        var refused = found.stream().filter(one -> !one.isLegal()).toList();
        head(legal.size());
        for (int i = 0; i < legal.size(); i++) {
            legal(i + 1, legal.get(i));
        }
        notPossible(refused, isOne, this::refused);
        advice(!found.isEmpty(), !legal.isEmpty());
        if (week != null && !isOne) {
            console.say(
                    new Text(
                            "要和别的周的课对调，加 --with-date 日期。",
                            "--with-date DATE swaps with a lesson of another week."));
        }
    }

    private Text said(Placement placement) {
        return Text.of(
                "%s %s%s",
                "%s %s%s",
                Words.what(placement.lesson()),
                when(placement),
                placement.lesson().teachers().isEmpty()
                        ? ""
                        : "（" + Words.names(placement.lesson().teachers()) + "）");
    }

    private Text when(Placement placement) {
        var inWeek = words.when(placement);
        return week == null
                ? inWeek
                : week.date(placement.start().day())
                        .map(
                                day ->
                                        Text.of(
                                                "%s（%s）",
                                                "%s (%s)", inWeek, DateWords.shortDate(day.date())))
                        .orElse(inWeek);
    }

    /** The lesson that is asked about, and how many ways there are. */
    void head(int legal) {
        console.say(
                legal == 0
                        ? Text.of("%s：没有可行的调法", "%s: no exchange is possible", said(asked))
                        : Text.of(
                                "%s：可行 %d 种，按代价从低到高",
                                "%s: possible exchanges: %d, cheapest first", said(asked), legal));
    }

    private void legal(int number, Exchange one) {
        way(
                number,
                one.moves().stream().map(this::move).toList(),
                one.effect().costs(),
                one.teachers());
    }

    /** A way that is possible. */
    void way(int number, List<Text> moves, Map<RulebookEntry, Long> costs, List<Teacher> teachers) {
        console.say(
                Text.of(
                        "%2d  代价 %+d，动 %d 节课，涉及%s",
                        "%2d  cost %+d, lessons moved %d, concerns %s",
                        number,
                        costs.values().stream().mapToLong(Long::longValue).sum(),
                        moves.size(),
                        Words.names(teachers)));
        moves.forEach(move -> console.say(Text.of("      %s", "      %s", move)));
        if (!costs.isEmpty()) {
            console.say(Text.of("      （%s）", "      (%s)", costs(costs)));
        }
    }

    private Text move(Move move) {
        return words.move(move);
    }

    private static Text costs(Map<RulebookEntry, Long> costs) {
        return Text.join(
                costs.entrySet().stream()
                        .map(
                                cost ->
                                        Text.of(
                                                "%s %+d",
                                                "%s %+d",
                                                cost.getKey().rule().title(),
                                                cost.getValue()))
                        .toList());
    }

    private void refused(Exchange one) {
        refused(
                move(one.moves().getFirst()),
                one.effect().worse().stream().map(WeekAudit::words).toList());
    }

    void refused(Text move, List<Text> reasons) {
        console.say(Text.of(" ✕  %s", " ✕  %s", move));
        reasons.forEach(reason -> console.say(Text.of("      %s", "      %s", reason)));
    }

    /** Those that are not possible, with the reasons of each. */
    <T> void notPossible(List<T> refused, boolean isOne, Consumer<T> say) {
        if (!refused.isEmpty()) {
            console.say(new Text("不可行的，如：", "Not possible, such as:"));
            refused.stream().limit(isOne ? refused.size() : REFUSED_SHOWN).forEach(say);
        }
    }

    /** What comes next, by what there is. */
    void advice(boolean isAnything, boolean isLegal) {
        if (!isAnything) {
            console.say(
                    new Text(
                            "没有可以调换的时间：这节课或会受影响的课在别的时间都不能上，或没有说的那种课。",
                            "There is nothing to exchange it with: neither it nor the lessons in"
                                    + " its way can be at another time."));
        } else if (isLegal) {
            console.say(
                    new Text(
                            "加 --apply 编号 写申请单；同时写 --by 批准人 --reason 原因 则立即生效。",
                            "--apply N writes the request; with --by and --reason it is in"
                                    + " force."));
        }
    }

    /** Says why the time of a lesson cannot be given away for nothing. */
    void refuseTakeover(Change change, TeachingAssignment taker) {
        console.say(
                Text.of(
                        "✕ 不能把 %s 改上 %s：没有归还。",
                        "✕ %s cannot be given to %s: it is not given back.",
                        said(asked),
                        taker.subject().name()));
        WeekAudit.objections(plan, plan.log().with(change), change.dates())
                .forEach(one -> console.say(Text.of("    %s", "    %s", one)));
        console.say(
                Text.of(
                        "请用 --with 说明%s何时归还，如 --give-to %s --with '周五第4节'：两节课对调。",
                        "Say with --with when it is given back: --give-to %2$s --with '周五第4节'"
                                + " swaps the two.",
                        Text.same(""),
                        taker.subject().name()));
    }

    /** Whether an audit of the weeks finds something that the engine did not; says so. */
    boolean isObjectedTo(Change change) {
        var approved = change.as(ChangeState.APPROVED);
        var objections = WeekAudit.objections(plan, plan.log().with(approved), change.dates());
        objections.forEach(one -> console.say(Text.of("✕ %s", "✕ %s", one)));
        return !objections.isEmpty();
    }

    /** What was done, and where it is. */
    void written(Change change, List<Path> files) {
        console.say(
                Text.of(
                        "✓ 第 %s 号%s：%s",
                        "✓ Change %s, %s: %s",
                        change.id(),
                        change.kind().title(),
                        change.state().title()));
        new ChangeWords(plan.school())
                .lines(change, plan)
                .forEach(line -> console.say(Text.of("    %s", "    %s", line)));
        for (var found : DatedRules.broken(plan.with(plan.log().with(change)))) {
            console.say(Text.of("△ %s", "△ %s", found.words()));
        }
        files.forEach(file -> console.say(Text.of("  %s", "  %s", file)));
    }

    /** The lesson asked about, in words. */
    String asked() {
        return said(asked).in(console.language());
    }

    JsonNode json(List<Exchange> found) {
        var language = console.language();
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("lesson", asked());
        var exchanges = tree.putArray("exchanges");
        int number = 0;
        for (var one : found) {
            var node = exchanges.addObject();
            node.put("legal", one.isLegal());
            if (one.isLegal()) {
                node.put("number", ++number);
            }
            node.put("cost", one.effect().cost());
            var moves = node.putArray("moves");
            one.moves().forEach(move -> move(moves.addObject(), move));
            var costs = node.putArray("costs");
            one.effect()
                    .costs()
                    .forEach(
                            (entry, cost) ->
                                    costs.addObject().put("rule", entry.id()).put("cost", cost));
            var reasons = node.putArray("refusedBecause");
            one.effect()
                    .worse()
                    .forEach(violation -> reasons.add(WeekAudit.words(violation).in(language)));
        }
        return tree;
    }

    private void move(ObjectNode node, Move move) {
        var lesson = move.from().lesson();
        node.put("class", String.join("、", lesson.classes().stream().map(c -> c.name()).toList()));
        node.put("subject", lesson.subject().name());
        var teachers = node.putArray("teachers");
        lesson.teachers().forEach(teacher -> teachers.add(teacher.name()));
        place(node.putObject("from"), move.from());
        place(node.putObject("to"), move.to());
    }

    private void place(ObjectNode node, Placement placement) {
        if (week != null) {
            week.date(placement.start().day())
                    .ifPresent(day -> node.put("date", day.date().toString()));
        }
        node.put("weekday", placement.start().weekday());
        var school = week == null ? plan.school() : week.school();
        node.put("period", school.week(placement.lesson()).period(placement.start().index()));
        node.put("start", placement.start().start().toString());
        var room = placement.room();
        if (room != null) {
            node.put("room", room.name());
        }
    }
}
