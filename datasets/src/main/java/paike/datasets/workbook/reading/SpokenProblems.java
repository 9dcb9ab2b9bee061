package paike.datasets.workbook.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Text;
import paike.model.school.IntervalKind;

/**
 * Says in the words of the workbook what readers of trees say in words of JSON: cells for paths,
 * headers for fields, names for ids.
 */
final class SpokenProblems {
    private static final Pattern PATH =
            Pattern.compile("[a-zA-Z]+\\[\\d+](?:\\.[a-zA-Z]+(?:\\[\\d+])?)*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern FIELD =
            Pattern.compile("(?<![\\w.\\-#])[a-zA-Z][a-zA-Z0-9]*(?![\\w\\-])");

    private final ReadingTree reading;
    private final Map<String, SheetPlan> planByList = new HashMap<>();
    private final Map<String, String> nameById = new HashMap<>();

    SpokenProblems(ReadingTree reading, List<SheetPlan> plans) {
        this.reading = reading;
        plans.forEach(plan -> planByList.put(plan.list(), plan));
        for (var list : SchoolSheets.NAMED) {
            for (var thing : reading.tree().path(list)) {
                if (thing.has("name")) {
                    nameById.put(thing.path("id").asText(), thing.path("name").asText());
                }
            }
        }
    }

    /** Adds what was found, but for cells that something is said of already. */
    void add(List<Problem> found, Problems problems) {
        for (var problem : found) {
            if (!problem.file().equals(problems.file())) {
                problems.add(problem.place(), problem.message(), problem.advice());
                continue;
            }
            var cell = cell(problem.place());
            if (!reading.isWrong(cell)) {
                problems.add(
                        cell, said(problem.message(), problem), said(problem.advice(), problem));
            }
        }
    }

    /** The cell of the field or of the nearest thing around it. */
    private String cell(String path) {
        for (var rest = path; !rest.isEmpty(); ) {
            var cell = reading.cellByPath().get(rest);
            if (cell != null) {
                return cell;
            }
            rest =
                    rest.substring(
                            0, Math.max(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['))));
        }
        return path.isEmpty() ? "" : SchoolSheets.SCHOOL.title().zh();
    }

    private Text said(Text text, Problem problem) {
        var fields = fields(problem.place());
        return new Text(
                said(
                        text.zh(),
                        word ->
                                fields.containsKey(word)
                                        ? "“" + fields.get(word).zh() + "”"
                                        : word),
                said(text.en(), word -> fields.containsKey(word) ? fields.get(word).en() : word));
    }

    private String said(String text, Function<String, String> field) {
        var withCells = PATH.matcher(text).replaceAll(path -> literal(cell(path.group())));
        var spoken = new StringBuilder();
        int end = 0;
        for (var quoted : QUOTED.matcher(withCells).results().toList()) {
            spoken.append(fields(withCells.substring(end, quoted.start()), field));
            spoken.append('"')
                    .append(nameById.getOrDefault(quoted.group(1), quoted.group(1)))
                    .append('"');
            end = quoted.end();
        }
        return spoken.append(fields(withCells.substring(end), field)).toString();
    }

    private static String fields(String text, Function<String, String> field) {
        Function<MatchResult, String> spoken = found -> literal(field.apply(found.group()));
        return FIELD.matcher(text).replaceAll(spoken);
    }

    private static String literal(String text) {
        return Matcher.quoteReplacement(text);
    }

    /** What the fields of the list at a path are called, and the lists themselves. */
    private Map<String, Text> fields(String path) {
        var fields = new LinkedHashMap<String, Text>();
        for (var kind : IntervalKind.values()) {
            fields.put(kind.code(), kind.title());
        }
        planByList.forEach((list, plan) -> fields.put(list, plan.title()));
        for (var column : SchoolSheets.SCHOOL.columns()) {
            fields.put(column.field(), column.header());
        }
        var plan = planByList.get(path.replaceAll("\\[.*", ""));
        if (plan != null) {
            plan.columns().forEach(column -> fields.put(column.field(), column.header()));
        }
        return fields;
    }
}
