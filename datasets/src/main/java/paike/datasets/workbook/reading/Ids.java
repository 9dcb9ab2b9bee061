package paike.datasets.workbook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.datasets.workbook.cells.NameBook;
import paike.datasets.workbook.cells.NameBook.Named;
import paike.datasets.workbook.layout.SheetPlan;

/** The ids of the things of a sheet: what stands there, else their names. */
final class Ids {
    /** Lists nobody refers to by name: things of the same name are told apart by a number. */
    private static final Set<String> NUMBERED =
            Set.of("meetings", "care", "lectures", "assignments");

    private final SheetRows sheet;
    private final SheetPlan plan;
    private final Map<Integer, String> idByRow = new HashMap<>();

    Ids(SheetRows sheet, SheetPlan plan) {
        this.sheet = sheet;
        this.plan = plan;
        var taken = new HashSet<String>();
        for (int row : sheet.rows()) {
            var stated = sheet.text(row, "id");
            if (!stated.isEmpty()) {
                idByRow.put(row, stated);
                taken.add(stated);
            }
        }
        for (int row : sheet.rows()) {
            idByRow.computeIfAbsent(row, first -> made(row, taken));
        }
    }

    private String made(int row, Set<String> taken) {
        var name = plan.list().equals("assignments") ? lesson(row) : sheet.text(row, "name");
        if (!NUMBERED.contains(plan.list()) || taken.add(name)) {
            return name;
        }
        int number = 2;
        while (!taken.add(name + "-" + number)) {
            number++;
        }
        return name + "-" + number;
    }

    /** Such as 三(1)班-语文; without blanks, as rules name several lessons separated by blanks. */
    private String lesson(int row) {
        var classes = sheet.text(row, "classes").replaceAll("[、,，;；]\\s*", "+");
        return (classes + "-" + sheet.text(row, "subject")).replaceAll("[\\s#]+", "_");
    }

    /** Id of the thing in a row; empty if nothing tells it. */
    String of(int row) {
        return idByRow.getOrDefault(row, "");
    }

    NameBook names() {
        List<Named> names = new ArrayList<>();
        for (int row : sheet.rows()) {
            var name = sheet.text(row, "name");
            if (!of(row).isEmpty()) {
                names.add(new Named(of(row), name.isEmpty() ? of(row) : name));
            }
        }
        return new NameBook(names);
    }
}
