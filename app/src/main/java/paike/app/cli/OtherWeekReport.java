package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import paike.app.dated.ChangeWords;
import paike.app.dated.DatedPlan;
import paike.app.dated.OtherWeekSwap;
import paike.model.dated.Held;
import paike.model.dated.LessonChange;

/** How swaps between two weeks read on a terminal. */
final class OtherWeekReport {
    private final Console console;
    private final DatedPlan plan;
    private final SwapReport report;
    private final ChangeWords words;

    OtherWeekReport(Console console, DatedPlan plan, SwapReport report) {
        this.console = console;
        this.plan = plan;
        this.report = report;
        this.words = new ChangeWords(plan.school());
    }

    /**
     * @param isOne whether one certain exchange was asked for, so that every refusal is told
     */
    void list(List<OtherWeekSwap> found, boolean isOne) {
        var legal = found.stream().filter(OtherWeekSwap::isLegal).toList();
        var refused = found.stream().filter(one -> !one.isLegal()).toList();
        report.head(legal.size());
        for (int i = 0; i < legal.size(); i++) {
            var one = legal.get(i);
            report.way(
                    i + 1,
                    one.lessons().stream().map(lesson -> words.moved(lesson, plan)).toList(),
                    one.costs(),
                    one.teachers());
        }
        report.notPossible(
                refused,
                isOne,
                one ->
                        report.refused(
                                words.moved(one.lessons().getFirst(), plan), one.objections()));
        report.advice(!found.isEmpty(), !legal.isEmpty());
    }

    JsonNode json(List<OtherWeekSwap> found) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("lesson", report.asked());
        var exchanges = tree.putArray("exchanges");
        int number = 0;
        for (var one : found) {
            var node = exchanges.addObject();
            node.put("legal", one.isLegal());
            if (one.isLegal()) {
                node.put("number", ++number);
            }
            node.put("cost", one.cost());
            var moves = node.putArray("moves");
            one.lessons().forEach(lesson -> move(moves.addObject(), lesson));
            var costs = node.putArray("costs");
            one.costs()
                    .forEach(
                            (entry, cost) ->
                                    costs.addObject().put("rule", entry.id()).put("cost", cost));
            var reasons = node.putArray("refusedBecause");
            one.objections().forEach(reason -> reasons.add(reason.in(console.language())));
        }
        return tree;
    }

    private void move(ObjectNode node, LessonChange lesson) {
        var of = lesson.assignment();
        node.put("class", String.join("、", of.classes().stream().map(c -> c.name()).toList()));
        node.put("subject", of.subject().name());
        place(node.putObject("from"), Objects.requireNonNull(lesson.was()));
        place(node.putObject("to"), Objects.requireNonNull(lesson.is()));
    }

    private static void place(ObjectNode node, Held held) {
        node.put("date", held.date().toString());
        node.put("start", held.start().toString());
        var teachers = node.putArray("teachers");
        held.teachers().forEach(teacher -> teachers.add(teacher.name()));
        var room = held.room();
        if (room != null) {
            node.put("room", room.name());
        }
    }
}
