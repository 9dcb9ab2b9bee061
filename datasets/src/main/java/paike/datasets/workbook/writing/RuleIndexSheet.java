package paike.datasets.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.RulebookWriter;
import paike.datasets.workbook.cells.NameBooks;
import paike.datasets.workbook.cells.SettingsCell;
import paike.datasets.workbook.layout.CodeWords;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.model.Language;
import paike.model.Text;
import paike.rules.AppliesTo;
import paike.rules.CostFunction;
import paike.rules.Level;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;

/**
 * What the sheet of rules can name: rulebooks, entries of the usual one, and all rules. Not read.
 */
final class RuleIndexSheet {
    private static final NameBooks NO_NAMES = new NameBooks(Map.of());

    private final FilledSheet sheet;
    private final WorkbookLooks looks;
    private final Language language;
    private int row;

    RuleIndexSheet(XSSFWorkbook workbook, WorkbookLooks looks, Language language) {
        this.sheet = new FilledSheet(workbook, SchoolSheets.RULE_INDEX.zh());
        this.looks = looks;
        this.language = language;
    }

    /**
     * @param inForce the rules of the school with all that they rest on
     */
    void write(Rulebook inForce) {
        sheet.width(0, 30);
        sheet.width(1, 34);
        sheet.width(2, 8);
        sheet.width(3, 46);
        sheet.width(4, 60);
        section(
                new Text("一、可继承的规则集", "1. Rulebooks to extend"),
                List.of(new Text("代码", "code"), new Text("名称", "name")));
        for (var id : SchoolSheets.builtInRulebooks()) {
            line(List.of(id, RulebookReader.read(id).name()));
        }
        row++;
        section(
                new Text(
                        "二、现行规则（含继承的）：要改动哪一条，在“规则”表填它的代码",
                        "2. Rules in force: change one by its code on the sheet 规则"),
                List.of(
                        new Text("代码", "code"),
                        new Text("规则", "rule"),
                        new Text("级别", "level"),
                        new Text("参数", "settings"),
                        new Text("依据", "source")));
        entries(inForce);
        row++;
        section(
                new Text("三、全部规则：“规则”表下拉选择", "3. All rules"),
                List.of(
                        new Text("代码", "code"),
                        new Text("规则", "rule"),
                        new Text("", ""),
                        new Text("参数（默认值）", "settings (defaults)")));
        entries(catalog());
        sheet.sheet().setTabColor(WorkbookLooks.HELP_TAB);
    }

    /** All rules as entries with default settings. */
    private static Rulebook catalog() {
        return new Rulebook(
                "all",
                "all",
                RuleCatalog.rules().stream()
                        .map(
                                rule ->
                                        new RulebookEntry(
                                                RuleCatalog.id(rule),
                                                rule,
                                                Level.OFF,
                                                1,
                                                CostFunction.LINEAR,
                                                AppliesTo.ALL,
                                                new Source("", ""),
                                                "all",
                                                null))
                        .toList());
    }

    private void entries(Rulebook rulebook) {
        var nodeById = new HashMap<String, JsonNode>();
        RulebookWriter.tree(rulebook)
                .path("rules")
                .forEach(node -> nodeById.put(node.path("id").asText(), node));
        boolean isCatalog = rulebook.id().equals("all");
        for (var entry : rulebook.entries()) {
            var node = nodeById.getOrDefault(entry.id(), MissingNode.getInstance());
            line(
                    List.of(
                            entry.id(),
                            entry.rule().title().in(language),
                            isCatalog ? "" : CodeWords.LEVEL.words(node.path("level"), NO_NAMES),
                            settings(node),
                            entry.source().text()));
        }
    }

    private static String settings(JsonNode entry) {
        var settings = entry.path("settings");
        return settings.isEmpty() ? "" : new SettingsCell().words(settings, NO_NAMES);
    }

    private void section(Text title, List<Text> head) {
        sheet.put(row, 0, title.in(language), looks.title);
        sheet.height(row++, 26);
        for (int c = 0; c < head.size(); c++) {
            sheet.put(row, c, head.get(c).in(language), looks.optional);
        }
        row++;
    }

    private void line(List<String> words) {
        for (int c = 0; c < words.size(); c++) {
            sheet.put(row, c, words.get(c), looks.text);
        }
        sheet.fitHeight(row++);
    }
}
