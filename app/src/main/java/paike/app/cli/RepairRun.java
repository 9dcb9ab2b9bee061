package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import paike.app.results.HandMade;
import paike.app.results.ResultFolder;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.ManualTimetable;
import paike.datasets.repaired.ChangesSheet.Line;
import paike.datasets.repaired.RepairedWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;
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

    /** The sheets that the plan was read from; null = none. */
    private final @Nullable HandMade handMade;

    /** Whose names the sheets use; null = no school was given. */
    private final @Nullable School school;

    /** Finds cells; null = it was no spreadsheet. */
    private final ManualTimetable.@Nullable Spots spots;

    /** What the staff's own workbook cannot show. */
    private List<Text> missing = List.of();

    /** What of it is not in {@code repaired.xlsx}; empty = nothing. */
    private Text loss = Text.same("");

    /**
     * @param handMade the sheets that the plan was read from; null = none
     * @param school whose names they use; null = they stand alone
     */
    RepairRun(
            Plan plan,
            Rulebook rulebook,
            Duration time,
            @Nullable HandMade handMade,
            @Nullable School school,
            Console console) {
        console.warn(
                Text.of(
                        "正在找改动最少的修法（最多 %d 秒）…",
                        "Looking for the repair with the fewest changes (at most %d s) ...",
                        time.toSeconds()));
        this.repaired = Repair.of(plan, rulebook, new RepairLimits(time, 1));
        this.rulebook = rulebook;
        this.handMade = handMade;
        this.school = school;
        this.spots = handMade == null ? null : handMade.manual().spots();
    }

    boolean isMended() {
        return repaired.hardAfter() == 0;
    }

    private Text title() {
        return Text.of(
                "修复：改动 %d 节%s；违反必守规则 %d → %d 处，建议类规则罚分 %d → %d",
                "Repair: %d lessons changed%s; must-rules broken %d → %d, penalty of the others %d"
                        + " → %d",
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

    /** The cells in which a changed lesson stood. */
    private List<String> cells(Change change) {
        var from = change.from();
        return spots == null || from == null
                ? List.of()
                : spots.of(from.lesson(), from.start()).stream().map(Entry.Spot::place).toList();
    }

    /** The cells in which it stands now. */
    private List<String> cellsAfter(Change change) {
        var to = change.to();
        if (spots == null || to == null || to.lesson().classes().isEmpty()) {
            return List.of();
        }
        var first = to.lesson().classes().getFirst();
        int period = repaired.plan().school().week(first).period(to.start().index());
        return period == 0
                ? List.of()
                : spots.of(first.name(), to.start().weekday(), period).stream()
                        .map(Entry.Spot::place)
                        .toList();
    }

    private String cell(Change change) {
        return String.join("、", cells(change));
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
        var audit = Audit.of(repaired.plan(), rulebook);
        ResultFolder.write(
                folder.resolve("repaired"), repaired.plan(), rulebook, audit, console.language());
        var bytes = new ByteArrayOutputStream();
        try {
            missing = workbook(audit, bytes, console.language());
        } catch (IOException e) {
            throw ResultFolder.cannotWrite(folder, e);
        }
        var path = ResultFolder.writeNew(folder, "repaired", ".xlsx", bytes.toByteArray());
        console.warn(Text.of("已写入 %s", "Written: %s", path));
        if (!loss.zh().isEmpty()) {
            console.warn(loss);
        }
        if (!missing.isEmpty()) {
            console.warn(
                    Text.of(
                            "原表写不下 %d 处改动，见其中的 “修改清单” 和 %s",
                            "%d changes do not fit into the sheets: see its sheet of changes and"
                                    + " %s",
                            missing.size(),
                            folder.resolve("repaired").resolve("timetable.xlsx")));
        }
    }

    /** The staff's own workbook with the changes; what it cannot show. */
    private List<Text> workbook(Audit audit, ByteArrayOutputStream bytes, Language language)
            throws IOException {
        var lines =
                repaired.changes().stream()
                        .map(
                                change ->
                                        new Line(
                                                kind(change),
                                                change.words(),
                                                cells(change),
                                                cellsAfter(change)))
                        .toList();
        if (handMade == null) {
            RepairedWorkbook.write(repaired.plan(), audit, title(), lines, bytes, language);
            return List.of();
        }
        var written =
                RepairedWorkbook.write(
                        new RepairedWorkbook.Repair(
                                handMade.file(),
                                handMade.manual(),
                                repaired.plan().timetable(),
                                school,
                                title(),
                                lines),
                        bytes,
                        language);
        loss = written.loss();
        return written.result();
    }

    JsonNode tree(Language language) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("hardBefore", repaired.hardBefore()).put("hardAfter", repaired.hardAfter());
        tree.put("softBefore", repaired.softBefore()).put("softAfter", repaired.softAfter());
        tree.put("fewest", repaired.fewest());
        var notShown = tree.putArray("notOnTheSheet");
        missing.forEach(one -> notShown.add(one.in(language)));
        var changes = tree.putArray("changes");
        for (var change : repaired.changes()) {
            changes.addObject()
                    .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
                    .put("words", change.words().in(language))
                    .put("cell", cell(change))
                    .put("to", String.join("、", cellsAfter(change)));
        }
        return tree;
    }
}
