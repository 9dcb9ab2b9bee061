package paike.datasets.workbook.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import paike.datasets.Problems;
import paike.datasets.workbook.cells.CellReading;
import paike.datasets.workbook.cells.NameBooks;
import paike.datasets.workbook.cells.Word;
import paike.datasets.workbook.layout.ColumnPlan;
import paike.datasets.workbook.layout.Fields;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Text;

/** A file's tree being read from sheets, with the cell of each of its fields. */
final class ReadingTree {
    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> cellByPath = new HashMap<>();
    private final Set<String> wrongCells = new HashSet<>();
    private final NameBooks names;
    private final Problems problems;

    ReadingTree(String format, NameBooks names, Problems problems) {
        tree.put("format", format);
        this.names = names;
        this.problems = problems;
    }

    ObjectNode tree() {
        return tree;
    }

    /** Cells by the path of the field that they hold. */
    Map<String, String> cellByPath() {
        return cellByPath;
    }

    /** True if something was said of the cell already. */
    boolean isWrong(String cell) {
        return wrongCells.contains(cell);
    }

    void problem(String cell, Text message, Text advice) {
        wrongCells.add(cell);
        problems.add(cell, message, advice);
    }

    /** Reads one cell into a field of an object. */
    void cell(ObjectNode object, String path, ColumnPlan column, String words, String cell) {
        cellByPath.put(path, cell);
        var parent = Fields.parent(column.field());
        if (words.isEmpty()) {
            if (column.required()) {
                problem(
                        cell,
                        Text.of("“%s”没有填写", "\"%s\" is not filled in", column.header()),
                        column.note().zh().isEmpty()
                                ? Text.same("")
                                : Text.of("%s。", "%s.", column.note()));
            }
            return;
        }
        if (!parent.isEmpty() && words.equals(Word.NONE)) {
            object.withObject("/" + parent);
            return;
        }
        var value =
                column.cell()
                        .value(
                                words,
                                new CellReading() {
                                    @Override
                                    public NameBooks names() {
                                        return names;
                                    }

                                    @Override
                                    public void problem(Text message, Text advice) {
                                        ReadingTree.this.problem(cell, message, advice);
                                    }
                                });
        if (value != null) {
            Fields.put(object, column.field(), value);
        }
    }

    /** Reads the list of a sheet. */
    void list(SheetPlan plan, SheetRows sheet, Ids ids) {
        cellByPath.put(plan.list(), plan.title().zh());
        if (plan.isNested()) {
            nested(plan, sheet);
            return;
        }
        if (sheet.rows().isEmpty()) {
            return;
        }
        var array = tree.putArray(plan.list());
        for (int row : sheet.rows()) {
            var path = plan.list() + "[" + array.size() + "]";
            var object = array.addObject();
            cellByPath.put(path, sheet.placeOf(row, 0));
            if (plan.indexOf("id") >= 0 && !ids.of(row).isEmpty()) {
                object.put("id", ids.of(row));
            }
            for (int c = 0; c < plan.columns().size(); c++) {
                if (!plan.columns().get(c).isId()) {
                    cell(object, path, plan, sheet, row, c);
                }
            }
            named(object, plan);
            int id = plan.indexOf("id");
            boolean isStated = id >= 0 && !sheet.text(row, id).isEmpty();
            cellByPath.put(path + ".id", sheet.placeOf(row, isStated ? id : 0));
        }
    }

    /** A name that is the id need not be said. */
    private static void named(ObjectNode object, SheetPlan plan) {
        if (plan.isNamed() && object.path("name").equals(object.path("id"))) {
            object.remove("name");
        }
    }

    private void cell(
            ObjectNode object, String path, SheetPlan plan, SheetRows sheet, int row, int c) {
        var column = plan.columns().get(c);
        if (sheet.has(c)) {
            cell(
                    object,
                    path + "." + column.field(),
                    column,
                    sheet.text(row, c),
                    sheet.placeOf(row, c));
        }
    }

    /** Things that take several rows each; their own fields stand in the first, or in any. */
    private void nested(SheetPlan plan, SheetRows sheet) {
        var pathByKey = new LinkedHashMap<String, String>();
        var wordsByPath = new HashMap<String, String>();
        var things = new HashMap<String, ObjectNode>();
        String path = "";
        for (int row : sheet.rows()) {
            var id = sheet.text(row, "id");
            var name = sheet.text(row, 0);
            if (!id.isEmpty() || !name.isEmpty() || path.isEmpty()) {
                var key = id.isEmpty() ? name : id;
                path =
                        pathByKey.computeIfAbsent(
                                key, first -> plan.list() + "[" + things.size() + "]");
                pathByKey.putIfAbsent(name, path);
            }
            var thing = things.get(path);
            if (thing == null) {
                thing = tree.withArray("/" + plan.list()).addObject();
                things.put(path, thing);
                cellByPath.put(path, sheet.placeOf(row, 0));
                cellByPath.put(path + ".id", sheet.placeOf(row, 0));
                thing.put("id", id.isEmpty() ? name : id);
                cell(thing, path, plan, sheet, row, 0);
                named(thing, plan);
            }
            outer(thing, path, plan, sheet, row, wordsByPath);
            inner(thing, path, plan, sheet, row);
        }
    }

    private void outer(
            ObjectNode thing,
            String path,
            SheetPlan plan,
            SheetRows sheet,
            int row,
            Map<String, String> wordsByPath) {
        for (int c = 1; c < plan.outer(); c++) {
            var words = sheet.text(row, c);
            var column = plan.columns().get(c);
            var at = path + "." + column.field();
            if (words.isEmpty() || column.isId()) {
                continue;
            }
            var before = wordsByPath.putIfAbsent(at, words);
            if (before == null) {
                cell(thing, path, plan, sheet, row, c);
            } else if (!before.equals(words)) {
                problem(
                        sheet.placeOf(row, c),
                        Text.of(
                                "“%s”与 %s 的“%s”不一致",
                                "\"%s\" differs from %s, which says \"%s\"",
                                words,
                                String.valueOf(cellByPath.get(at)),
                                before),
                        new Text("同一个作息表只需在第一行写一次。", "Once, in the first row, is enough."));
            }
        }
    }

    private void inner(ObjectNode thing, String path, SheetPlan plan, SheetRows sheet, int row) {
        var array = thing.withArray("/" + plan.within());
        var within = path + "." + plan.within() + "[" + array.size() + "]";
        var object = array.addObject();
        cellByPath.put(within, sheet.placeOf(row, plan.outer()));
        for (int c = plan.outer(); c < plan.columns().size(); c++) {
            cell(object, within, plan, sheet, row, c);
        }
    }
}
