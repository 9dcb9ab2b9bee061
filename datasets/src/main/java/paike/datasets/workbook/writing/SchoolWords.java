package paike.datasets.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.datasets.json.SchoolWriter;
import paike.datasets.workbook.cells.NameBooks;
import paike.datasets.workbook.layout.ColumnPlan;
import paike.datasets.workbook.layout.Fields;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Text;
import paike.model.school.SchoolFacts;

/** All that a school states, in the words in which its workbook would say it. */
public final class SchoolWords {

    /**
     * One list of the school.
     *
     * @param list its field in school.json; empty = the school itself
     */
    public record Sheet(String list, Text title, List<Thing> things) {}

    /**
     * One thing of a list.
     *
     * @param id what tells it apart from others
     * @param name what people call it
     * @param words what is stated of it, by the heading of the column; empty = nothing
     */
    public record Thing(String id, String name, Map<Text, String> words) {}

    private final NameBooks names;

    private SchoolWords(NameBooks names) {
        this.names = names;
    }

    /** The sheets of a workbook, in order; the school itself is the only thing of the first. */
    public static List<Sheet> of(SchoolFacts facts) {
        var school = SchoolWriter.tree(facts);
        var words = new SchoolWords(Fields.nameBooks(school));
        var sheets = new ArrayList<Sheet>();
        sheets.add(
                new Sheet(
                        "",
                        SchoolSheets.SCHOOL.title(),
                        List.of(
                                new Thing(
                                        "",
                                        facts.name(),
                                        words.words(SchoolSheets.SCHOOL.columns(), school)))));
        for (var plan : SchoolSheets.LISTS) {
            sheets.add(new Sheet(plan.list(), plan.title(), words.things(plan, plan.rows(school))));
        }
        return sheets;
    }

    private List<Thing> things(SheetPlan plan, JsonNode rows) {
        var things = new ArrayList<Thing>();
        var count = new HashMap<String, Integer>();
        for (var row : rows) {
            var outer = plan.columns().subList(0, plan.outer());
            var thing = thing(outer, row, count, "");
            things.add(thing);
            var inner = plan.columns().subList(plan.outer(), plan.columns().size());
            for (var part : row.path(plan.isNested() ? plan.within() : "")) {
                things.add(thing(inner, part, count, thing.name() + " "));
            }
        }
        return things;
    }

    /** What has a name is called by it, or by its id; other things by their first two columns. */
    private Thing thing(
            List<ColumnPlan> columns, JsonNode object, Map<String, Integer> count, String owner) {
        var words = words(columns, object);
        boolean isNamed = columns.stream().anyMatch(column -> column.field().equals("name"));
        var given = object.path("name").asText(isNamed ? object.path("id").asText("") : "");
        var called =
                given.isEmpty()
                        ? String.join(
                                        " ",
                                        columns.stream()
                                                .limit(2)
                                                .map(c -> words.getOrDefault(c.header(), ""))
                                                .toList())
                                .strip()
                        : given;
        var name = owner + called;
        var id = object.path("id").asText(name);
        int again = count.merge(owner + id, 1, Integer::sum);
        return new Thing(
                again > 1 ? id + "#" + again : id, again > 1 ? name + " " + again : name, words);
    }

    private Map<Text, String> words(List<ColumnPlan> columns, JsonNode object) {
        var words = new LinkedHashMap<Text, String>();
        for (var column : columns) {
            var value = Fields.get(object, column.field());
            if (!column.isId()) {
                words.put(
                        column.header(),
                        value.isMissingNode() ? "" : column.cell().words(value, names));
            }
        }
        return words;
    }
}
