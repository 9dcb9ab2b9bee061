package paike.datasets.workbook.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import paike.datasets.Problem;
import paike.model.Text;

/** Brings problems into the order of the sheets and says the same of many cells only once. */
final class OrderedProblems {
    private static final Pattern CELL = Pattern.compile("(.*)!([A-Z]{1,3}\\d{1,7})");

    /** So many further cells are named; of the rest, how many there are. */
    private static final int NAMED = 3;

    private final List<String> sheets;

    /**
     * @param sheets names in order
     */
    OrderedProblems(List<String> sheets) {
        this.sheets = sheets;
    }

    List<Problem> of(List<Problem> problems) {
        var sorted =
                problems.stream()
                        .sorted(
                                Comparator.comparingInt((Problem one) -> sheet(one.place()))
                                        .thenComparingInt(one -> row(one.place()))
                                        .thenComparingInt(one -> column(one.place())))
                        .toList();
        var alike = new LinkedHashMap<Problem, List<Problem>>();
        for (var problem : sorted) {
            var sheet = problem.place().replaceAll("!.*", "");
            var key = new Problem(problem.file(), sheet, problem.message(), problem.advice());
            alike.computeIfAbsent(key, first -> new ArrayList<>()).add(problem);
        }
        return alike.values().stream().map(OrderedProblems::once).toList();
    }

    private int sheet(String place) {
        int index = sheets.indexOf(place.replaceAll("!.*", ""));
        return index < 0 ? sheets.size() : index;
    }

    private static int row(String place) {
        var cell = CELL.matcher(place);
        return cell.matches() ? new CellReference(cell.group(2)).getRow() : -1;
    }

    private static int column(String place) {
        var cell = CELL.matcher(place);
        return cell.matches() ? new CellReference(cell.group(2)).getCol() : -1;
    }

    private static Problem once(List<Problem> alike) {
        var first = alike.getFirst();
        if (alike.size() == 1) {
            return first;
        }
        var others = alike.subList(1, alike.size());
        var named = others.stream().limit(NAMED).map(Problem::place).toList();
        var also =
                Text.of(
                        "同样的问题还有 %d 处：%s%s。",
                        "The same at %d more: %s%s.",
                        others.size(),
                        String.join("、", named),
                        others.size() > NAMED ? " …" : "");
        var advice = first.advice();
        return new Problem(
                first.file(),
                first.place(),
                first.message(),
                new Text(advice.zh() + also.zh(), (advice.en() + " " + also.en()).strip()));
    }
}
