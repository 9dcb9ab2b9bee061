package paike.app.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import paike.datasets.sheets.AuditWords;
import paike.model.Language;
import paike.model.Text;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Place;

/** The board as rows of text; the best figures are starred. */
public final class BoardTable {
    /** Rules that are named of a penalty by another rulebook. */
    private static final int OWN_NAMED = 4;

    /** People that are named of one rule. */
    private static final int WHO_NAMED = 3;

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

    /**
     * Why the penalty by the plan's own rulebook is another than by the common one: rule by rule,
     * both penalties; empty = no rule of both makes a difference.
     */
    public static Text ownPenalty(Board board, Row row) {
        var own = new LinkedHashMap<String, Audit.Result>();
        row.own().results().forEach(result -> own.put(result.entry().id(), result));
        var said = new ArrayList<Text>();
        for (var common : row.common().results()) {
            var mine = own.remove(common.entry().id());
            long now = mine == null ? 0 : mine.penalty();
            if (now != common.penalty()) {
                said.add(
                        Text.of(
                                "“%s” %d 分%s，而不是 %d 分",
                                "\"%s\" %d%s instead of %d",
                                common.entry().rule().title(),
                                now,
                                mine == null ? new Text("（不采用）", " (off)") : factor(mine, common),
                                common.penalty()));
            }
        }
        for (var mine : own.values()) {
            if (mine.penalty() > 0) {
                said.add(
                        Text.of(
                                "另有“%s” %d 分",
                                "also \"%s\" %d", mine.entry().rule().title(), mine.penalty()));
            }
        }
        return said.isEmpty()
                ? Text.same("")
                : Text.of("：%s", ": %s", Text.join(said.stream().limit(OWN_NAMED).toList()));
    }

    private static Text factor(Audit.Result mine, Audit.Result common) {
        long weight = mine.entry().weight();
        return mine.entry().level() == Level.SHOULD
                        && common.entry().level() == Level.SHOULD
                        && weight != common.entry().weight()
                ? Text.of("（权重 %d，不是 %d）", " (weight %d, not %d)", weight, common.entry().weight())
                : Text.same("");
    }

    /** Whom the places of a result name: teachers before classes before rooms; empty = nobody. */
    public static Text who(Audit.Result result) {
        var names =
                result.violations().stream()
                        .map(violation -> name(violation.finding().place()))
                        .filter(name -> !name.zh().isEmpty())
                        .distinct()
                        .toList();
        var some = Text.join(names.stream().limit(WHO_NAMED).toList());
        return names.size() <= WHO_NAMED
                ? some
                : Text.of(
                        result.violations().getFirst().finding().place().teacher() == null
                                ? "%s等 %d 个"
                                : "%s等 %d 人",
                        "%s and others, %d in all",
                        some,
                        names.size());
    }

    private static Text name(Place place) {
        if (place.teacher() != null) {
            return Text.same(place.teacher().name());
        }
        if (place.schoolClass() != null) {
            return Text.same(place.schoolClass().name());
        }
        if (place.room() != null) {
            return Text.same(place.room().name());
        }
        return place.grade() > 0
                ? Text.of("%d年级", "grade %d", place.grade())
                : Text.same(place.subject() == null ? "" : place.subject().name());
    }

    /** A rule that some plan does not keep, with its result in each plan. */
    public record RuleLine(Audit.Result first, List<Audit.Result> results) {

        /** True if some plan keeps the rule better. */
        public boolean isWorse(Audit.Result result) {
            return results.stream()
                    .anyMatch(
                            other ->
                                    other.penalty() < result.penalty()
                                            || other.violations().size()
                                                    < result.violations().size());
        }

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
