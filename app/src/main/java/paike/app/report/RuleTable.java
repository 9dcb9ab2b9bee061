package paike.app.report;

import java.util.List;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.app.pages.RuleSettings;
import paike.app.report.evidence.Evidence;
import paike.datasets.sheets.AuditWords;
import paike.model.Text;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.RulebookEntry;
import paike.rules.Source;

/** The rules of one chapter: what is asked, by which source, what is the case, the verdict. */
final class RuleTable {
    private static final Text NOTHING = Text.same("");

    private RuleTable() {}

    static Piece of(List<Audit.Result> results, Evidence evidence) {
        return new Piece.Table(
                List.of(25, 31, 30, 14),
                List.of(
                        new Text("检查项目与要求", "Rule and what it asks"),
                        new Text("依据", "Source"),
                        new Text("实际情况", "What is the case"),
                        new Text("结论", "Verdict")),
                results.stream().map(result -> row(result, evidence)).toList());
    }

    private static List<Cell> row(Audit.Result result, Evidence evidence) {
        var entry = result.entry();
        return List.of(
                Cell.of(lines(entry.rule().title(), asked(entry))),
                Cell.of(source(entry.source())),
                Cell.of(actual(result, evidence)),
                verdict(result));
    }

    /** Level, grades and settings, such as "必守 · 限 1、2 年级 · 至少半节 8". */
    static Text asked(RulebookEntry entry) {
        return parts(
                AuditWords.level(entry.level()),
                AuditWords.grades(entry),
                RuleSettings.line(entry.rule()));
    }

    private static Text parts(Text... parts) {
        var said = List.of(parts).stream().filter(part -> !part.zh().isEmpty()).toList();
        return new Text(
                String.join(" · ", said.stream().map(Text::zh).toList()),
                String.join(" · ", said.stream().map(Text::en).toList()));
    }

    static Text source(Source source) {
        var quoted = source.text().isEmpty() ? NOTHING : Text.of("“%s”", "“%s”", source.text());
        return quoted.zh().isEmpty() && source.from().isEmpty()
                ? new Text("学校规定", "rule of the school")
                : lines(quoted, Text.same(source.from()));
    }

    private static Text actual(Audit.Result result, Evidence evidence) {
        var judged = Text.of("核查 %d 处", "%d points judged", result.points());
        var found = evidence.actual(result.entry()).filter(text -> !text.zh().isEmpty());
        var worst =
                result.isKept()
                        ? judged
                        : Text.of(
                                "%s，如：%s",
                                "%s, such as: %s",
                                judged,
                                result.violations().getFirst().finding().message());
        return found.isPresent() ? lines(found.get(), worst) : worst;
    }

    private static Cell verdict(Audit.Result result) {
        if (result.isKept()) {
            return new Cell(new Text("✓ 符合", "✓ kept"), Tint.GOOD);
        }
        return result.entry().level() == Level.MUST
                ? new Cell(
                        Text.of("✕ 不符 %d 处", "✕ broken %d times", result.violations().size()),
                        Tint.BAD)
                : new Cell(
                        Text.of("△ 未达到 %d 处", "△ missed %d times", result.violations().size()),
                        Tint.WISH);
    }

    static Text lines(Text first, Text second) {
        return first.zh().isEmpty()
                ? second
                : second.zh().isEmpty() ? first : Text.of("%s\n%s", "%s\n%s", first, second);
    }
}
