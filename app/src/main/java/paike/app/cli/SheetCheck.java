package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import paike.app.results.HandMade;
import paike.datasets.Places;
import paike.datasets.checked.Remark;
import paike.datasets.checked.Remark.Remedy;
import paike.datasets.grid.CellReading;
import paike.datasets.grid.CellReading.Status;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.AmountRule;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.rules.Violation;
import paike.solver.repair.Repairs;

/**
 * What {@code check} says of a spreadsheet beside its audit: cells, how they were read, repairs.
 */
final class SheetCheck {
    private static final int SHOWN = 20;
    private static final int CELLS = 4;

    /** Of schools with so many lessons only must-rules are worth the search for repairs. */
    private static final int LARGE = 2_500;

    /** How long repairs of must-rules are looked for, and of should-rules behind them. */
    private static final Duration MUST_TIME = Duration.ofSeconds(4);

    private static final Duration SHOULD_TIME = Duration.ofMillis(800);

    private static final Text SEVERAL_STEPS =
            new Text(
                    "移动或对调一节课改不好：要几处一起改（--repair），或改任课、课时、场地",
                    "no single move or exchange mends it: several together may (--repair), or"
                            + " assignments, hours or rooms have to change");
    private static final Text AMOUNT =
            new Text(
                    "不是调课能改的：要在空格里补课、去掉多的课，或改课时安排",
                    "no lesson moved mends it: fill empty cells, take out what is too much, or"
                            + " change the hours");
    private static final Text NO_TIME =
            new Text(
                    "问题较多，没有逐条找改法（--repair 一起找）",
                    "too many findings to look at each (--repair looks for all of them together)");
    private static final Text NO_STEP =
            new Text("移动或对调一节课，只会让别处更差", "any single move or exchange makes something else worse");

    /** What has to change, by the package of the rule. */
    private static final Map<String, Text> OF_PACKAGE =
            Map.of(
                    "bell", new Text("作息时间", "the bell schedule"),
                    "course", new Text("课时或任课安排", "hours or assignments"),
                    "teacher", new Text("任课安排", "assignments"),
                    "duty", new Text("教研、会议安排", "meetings"),
                    "day", new Text("作息时间", "the bell schedule"),
                    "afterschool", new Text("课后服务安排", "after-school service"),
                    "homework", new Text("作业安排", "the homework plan"));

    private final HandMade handMade;
    private final Audit audit;
    private final Plan plan;
    private final Rulebook rulebook;

    /** Empty until somebody asks: the verdict does not wait for repairs. */
    private List<Remark> remarks = List.of();

    private final Map<Violation, Remark> remarkOf = new HashMap<>();

    /** Ids of the entries of which was said what else helps. */
    private final Set<String> told = new HashSet<>();

    private @Nullable Path checked;

    /** What of the own workbook is not in {@link #checked}; empty = nothing. */
    private Text loss = Text.same("");

    SheetCheck(HandMade handMade, Plan plan, Rulebook rulebook, Audit audit) {
        this.handMade = handMade;
        this.audit = audit;
        this.plan = plan;
        this.rulebook = rulebook;
    }

    private List<Remark> remarks() {
        if (remarks.isEmpty()) {
            remarks = handMade.remarks(audit, remedies(plan, rulebook, audit));
            remarks.forEach(remark -> remarkOf.put(remark.violation(), remark));
        }
        return remarks;
    }

    /** The cheapest repair of each finding, must-rules first, as long as the time lasts. */
    private static Function<Violation, Remedy> remedies(Plan plan, Rulebook rulebook, Audit audit) {
        boolean isLarge = plan.school().lessons().size() > LARGE;
        if (audit.violations().isEmpty() || (isLarge && audit.hard() == 0)) {
            return violation ->
                    violation.entry().rule().isStatic()
                            ? Remedy.otherwise(otherwise(violation))
                            : Remedy.UNKNOWN;
        }
        var repairs = Repairs.of(plan, rulebook);
        long start = System.nanoTime();
        return violation ->
                System.nanoTime() - start > time(violation).toNanos()
                                && !violation.entry().rule().isStatic()
                        ? notLookedFor(violation)
                        : repairs.cheapest(violation)
                                .map(step -> Remedy.of(step.words()))
                                .orElseGet(() -> Remedy.otherwise(otherwise(violation)));
    }

    private static Remedy notLookedFor(Violation violation) {
        return violation.entry().level() == Level.MUST ? Remedy.otherwise(NO_TIME) : Remedy.UNKNOWN;
    }

    /** What helps where no lesson moved or exchanged does. */
    private static Text otherwise(Violation violation) {
        var entry = violation.entry();
        if (entry.rule() instanceof AmountRule) {
            return AMOUNT;
        }
        if (!entry.rule().isStatic()) {
            return entry.level() == Level.MUST ? SEVERAL_STEPS : NO_STEP;
        }
        return Text.of(
                "调课改不了：要改%s",
                "no lesson moved mends it: change %s",
                OF_PACKAGE.getOrDefault(
                        entry.rule().getClass().getPackage().getName().replaceAll(".*\\.", ""),
                        new Text("学校数据", "the school's data")));
    }

    private static Duration time(Violation violation) {
        return violation.entry().level() == Level.MUST ? MUST_TIME : SHOULD_TIME;
    }

    /**
     * @param folder null = out/ and the name of the file
     */
    void writeChecked(@Nullable Path folder, Console console) {
        var written =
                handMade.writeChecked(
                        folder == null ? handMade.usualFolder() : folder,
                        audit,
                        remarks(),
                        console.language());
        checked = written.result();
        loss = written.loss();
    }

    /** How the cells were read; those not understood, and guesses. */
    void sayReading(Console console) {
        var manual = handMade.manual();
        console.say(
                Text.of(
                        "读取 %d 格：读懂 %d，推测 %d，未读懂 %d，略过 %d。",
                        "Cells read: %d; understood %d, guessed %d, not understood %d, passed over"
                                + " %d.",
                        manual.cells().size(),
                        manual.cells(Status.READ).size(),
                        manual.cells(Status.GUESSED).size(),
                        manual.cells(Status.NOT_READ).size(),
                        manual.cells(Status.PASSED_OVER).size()));
        manual.problems().forEach(problem -> console.out().println(problem.in(console.language())));
        say(console, manual.cells(Status.NOT_READ), new Text("？ 未读懂", "? not understood"));
        say(console, manual.cells(Status.GUESSED), new Text("～ 推测", "~ guessed"));
    }

    private static void say(Console console, List<CellReading> cells, Text what) {
        CellLines.say(console, cells, what, SHOWN);
        if (cells.size() > SHOWN) {
            console.say(
                    Text.of(
                            "%s：另有 %d 格，见 checked.xlsx",
                            "%s: %d more, see checked.xlsx", what, cells.size() - SHOWN));
        }
    }

    /** The cells of a violation, and what would mend it. */
    Text where(Violation violation) {
        remarks();
        var remark = remarkOf.get(violation);
        if (remark == null) {
            return Text.same("");
        }
        var help = help(remark);
        var mended =
                help.zh().isEmpty()
                        ? Text.same("")
                        : Text.of("%n        → %s", "%n        → %s", help);
        if (remark.spots().isEmpty()) {
            return mended;
        }
        var places =
                Text.join(
                        remark.spots().stream()
                                .limit(CELLS)
                                .map(spot -> Places.words(spot.place()))
                                .toList());
        var more = remark.spots().size() > CELLS ? "…" : "";
        return Text.of(" [%s%s]%s", " [%s%s]%s", places, more, mended);
    }

    /** The repair; what else helps once for a rule, and of wishes not at all: they are many. */
    private Text help(Remark remark) {
        var entry = remark.violation().entry();
        boolean isRepair = !remark.repair().zh().isEmpty();
        return isRepair || (entry.level() == Level.MUST && told.add(entry.id()))
                ? remark.help()
                : Text.same("");
    }

    void sayWhereTo(Console console) {
        console.say(
                Text.of(
                        "已写入 %s：原表上标出问题格，另附 “检查结果” 和 “读表说明” 两张表。",
                        "Written to %s: your sheets with the cells marked, and sheets of findings"
                                + " and of how it was read.",
                        String.valueOf(checked)));
        if (!loss.zh().isEmpty()) {
            console.say(loss);
        }
    }

    /** Adds the cells to the violations, and how the cells were read. */
    void addTo(JsonNode tree, Language language) {
        int i = 0;
        for (var node : tree.path("violations")) {
            var remark = remarks().get(i++);
            var cells = ((ObjectNode) node).putArray("cells");
            remark.spots().forEach(spot -> cells.add(spot.place()));
            if (!remark.repair().zh().isEmpty()) {
                ((ObjectNode) node).put("repair", remark.repair().in(language));
            }
            if (!remark.remedy().otherwise().zh().isEmpty()) {
                ((ObjectNode) node).put("otherwise", remark.remedy().otherwise().in(language));
            }
        }
        var manual = handMade.manual();
        var reading = ((ObjectNode) tree).putObject("reading");
        reading.put("cells", manual.cells().size());
        reading.put("read", manual.cells(Status.READ).size());
        list(reading.putArray("guessed"), manual.cells(Status.GUESSED), language);
        list(reading.putArray("notRead"), manual.cells(Status.NOT_READ), language);
        list(reading.putArray("passedOver"), manual.cells(Status.PASSED_OVER), language);
        var assumed = reading.putArray("assumed");
        manual.assumptions().forEach(one -> assumed.add(one.in(language)));
        if (checked != null) {
            reading.put("checked", checked.toString());
            reading.put("lost", loss.in(language));
        }
    }

    private static void list(ArrayNode array, List<CellReading> cells, Language language) {
        for (var cell : cells) {
            array.addObject()
                    .put("cell", cell.place())
                    .put("text", cell.text())
                    .put("message", cell.words().in(language))
                    .put("advice", cell.advice().in(language));
        }
    }
}
