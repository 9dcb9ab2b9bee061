package paike.app.compare;

import paike.datasets.sheets.AuditWords;
import paike.model.Language;
import paike.model.Text;
import paike.rules.Audit;

import java.util.ArrayList;
import java.util.List;

/** The board as rows of text; the best figures are starred. */
public final class BoardTable {
    private BoardTable() {}

    /** A row per plan. */
    public static List<List<String>> of(Board board, List<Criterion> criteria, Language language) {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add("");
        criteria.forEach(criterion -> head.add(criterion.brief().in(language)));
        rows.add(head);
        for (var row : board.rows()) {
            var line = new ArrayList<String>();
            line.add(row.mark());
            for (var criterion : criteria) {
                line.add(row.shown(criterion) + (board.isBest(row, criterion) ? "*" : " "));
            }
            rows.add(line);
        }
        return rows;
    }

    /** Groups in which some plan has a penalty. */
    public static List<Criterion> groupsWithPenalty(Board board) {
        return board.groups().stream()
                .filter(
                        group ->
                                board.rows().stream()
                                        .anyMatch(row -> !row.shown(group).equals("0")))
                .toList();
    }

    /**
     * What is to be known of a plan before its figures: in force, unfit, dominated, otherwise made.
     */
    public static List<Text> remarks(Board board, Row row) {
        var remarks = new ArrayList<Text>();
        if (board.isPublished() && row.is(board.first())) {
            remarks.add(new Text("已公布", "published"));
        }
        if (!row.isAcceptable()) {
            remarks.add(new Text("✕ 还不能用", "✕ not fit for use"));
        }
        if (row.dominatedBy() != null) {
            remarks.add(Text.of("不如 %s", "dominated by %s", row.dominatedBy()));
        }
        long surplus = strange(row);
        if (surplus > 0) {
            remarks.add(
                    Text.of(
                            "有 %d 节课是学校没有安排的",
                            "%d lessons that the school does not ask for", surplus));
        }
        if (!row.premises().school().isEmpty()) {
            remarks.add(Text.of("学校数据与 %s 不同", "other school data than %s", board.first().mark()));
        }
        if (!row.premises().rules().isEmpty()) {
            remarks.add(Text.of("规则与 %s 不同", "other rules than %s", board.first().mark()));
        }
        return remarks;
    }

    /** Lessons of a plan that its school, as it is now, does not ask for. */
    private static long strange(Row row) {
        return row.candidate().plan().timetable().placements().stream()
                .filter(placement -> !placement.lesson().isPlanned())
                .count();
    }

    /** A rule that some plan does not keep, with its result in each plan. */
    public record RuleLine(Audit.Result first, List<Audit.Result> results) {

        /** Sign, title and id. */
        public Text title() {
            var entry = first.entry();
            return Text.of(
                    "%s %s (%s)",
                    "%s %s (%s)",
                    results.stream()
                            .filter(result -> !result.isKept())
                            .map(AuditWords::sign)
                            .findFirst()
                            .orElse(AuditWords.sign(first)),
                    entry.rule().title(),
                    entry.id());
        }
    }

    /** A line per rule of the common rulebook that some plan does not keep. */
    public static List<RuleLine> rules(Board board) {
        var lines = new ArrayList<RuleLine>();
        for (int i = 0; i < board.first().common().results().size(); i++) {
            int at = i;
            var results = board.rows().stream().map(row -> row.common().results().get(at)).toList();
            if (results.stream().anyMatch(result -> !result.isKept())) {
                lines.add(new RuleLine(results.getFirst(), results));
            }
        }
        return lines;
    }
}
