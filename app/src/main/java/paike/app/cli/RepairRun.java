package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.app.results.HandMade;
import paike.app.results.ResultFolder;
import paike.datasets.checked.RepairedWorkbook;
import paike.datasets.checked.RepairedWorkbook.Line;
import paike.datasets.manual.Entry;
import paike.datasets.manual.ManualTimetable;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.Rulebook;
import paike.solver.repair.Change;
import paike.solver.repair.Repair;
import paike.solver.repair.RepairLimits;
import paike.solver.repair.Repaired;

/** {@code check --repair}: mends a timetable with the fewest changes and writes it. */
final class RepairRun {
    private final Repaired repaired;
    private final Rulebook rulebook;

    /** Finds cells; null = it was no spreadsheet. */
    private final ManualTimetable.@Nullable Spots spots;

    /**
     * @param handMade the sheets that the plan was read from; null = none
     */
    RepairRun(
            Plan plan,
            Rulebook rulebook,
            Duration time,
            @Nullable HandMade handMade,
            Console console) {
        console.warn(
                Text.of(
                        "正在找改动最少的修法（最多 %d 秒）…",
                        "Looking for the repair with the fewest changes (at most %d s) ...",
                        time.toSeconds()));
        this.repaired = Repair.of(plan, rulebook, new RepairLimits(time, 1));
        this.rulebook = rulebook;
        this.spots = handMade == null ? null : handMade.manual().spots();
    }

    boolean isMended() {
        return repaired.hardAfter() == 0;
    }

    private Text title() {
        return Text.of(
                "修复：改动 %d 节%s；违反必守规则 %d → %d 处，建议类规则罚分 %d → %d",
                "Repair: %d lessons changed%s; must-rules broken %d → %d, penalty of the others %d →"
                        + " %d",
                repaired.changes().size(),
                repaired.fewest()
                        ? new Text("（已证明最少）", " (proved to be the fewest)")
                        : new Text("（时限内找到的最少）", " (the fewest found in the time)"),
                repaired.hardBefore(),
                repaired.hardAfter(),
                repaired.softBefore(),
                repaired.softAfter());
    }

    void say(Console console) {
        console.say(title());
        for (var change : repaired.changes()) {
            console.say(
                    Text.of(
                            "    %s %s%s",
                            "    %s %s%s", kind(change), change.words(), bracketed(cell(change))));
        }
    }

    private static Text bracketed(String cell) {
        return Text.same(cell.isEmpty() ? "" : " [" + cell + "]");
    }

    /** The cell in which a changed lesson stood. */
    private String cell(Change change) {
        var from = change.from();
        return spots == null || from == null
                ? ""
                : spots.of(from.lesson(), from.start()).stream()
                        .map(Entry.Spot::place)
                        .collect(Collectors.joining("、"));
    }

    private static Text kind(Change change) {
        return switch (change.kind()) {
            case ADDED -> new Text("补上", "add");
            case TAKEN_OUT -> new Text("去掉", "take out");
            case JOINED -> new Text("合为连堂", "join");
            case AS_ASSIGNED -> new Text("按任课", "as assigned");
            case MOVED -> change.isSwapped() ? new Text("对调", "swap") : new Text("移动", "move");
            case ROOM -> new Text("换场地", "room");
            case TEACHER -> new Text("换教师", "teacher");
        };
    }

    /** Writes {@code repaired.xlsx} and the folder {@code repaired} with all formats. */
    void write(Path folder, Console console) {
        var plan = repaired.plan();
        var audit = Audit.of(plan, rulebook);
        ResultFolder.write(folder.resolve("repaired"), plan, rulebook, audit, console.language());
        var bytes = new ByteArrayOutputStream();
        try {
            RepairedWorkbook.write(
                    plan,
                    audit,
                    title(),
                    repaired.changes().stream()
                            .map(change -> new Line(kind(change), change.words(), cell(change)))
                            .toList(),
                    bytes,
                    console.language());
        } catch (IOException e) {
            throw ResultFolder.cannotWrite(folder, e);
        }
        var path = ResultFolder.writeNew(folder, "repaired", ".xlsx", bytes.toByteArray());
        console.warn(Text.of("已写入 %s", "Written: %s", path));
    }

    JsonNode tree(Language language) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("hardBefore", repaired.hardBefore()).put("hardAfter", repaired.hardAfter());
        tree.put("softBefore", repaired.softBefore()).put("softAfter", repaired.softAfter());
        tree.put("fewest", repaired.fewest());
        var changes = tree.putArray("changes");
        for (var change : repaired.changes()) {
            changes.addObject()
                    .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
                    .put("words", change.words().in(language))
                    .put("cell", cell(change));
        }
        return tree;
    }
}
