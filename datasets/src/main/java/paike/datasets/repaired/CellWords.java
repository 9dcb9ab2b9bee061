package paike.datasets.repaired;

import java.util.List;
import java.util.stream.Collectors;
import paike.datasets.manual.entries.Lens;
import paike.model.school.WeekType;

/** The text of a cell where no other cell of the sheet says the same already. */
final class CellWords {
    private CellWords() {}

    static String of(Lens lens, Item item) {
        var lines =
                switch (lens) {
                    case CLASS ->
                            List.of(item.subject(), String.join("、", item.teachers()), item.room());
                    case TEACHER ->
                            List.of(String.join("、", item.classes()), item.subject(), item.room());
                    case ROOM ->
                            List.of(
                                    String.join("、", item.classes()),
                                    item.subject(),
                                    String.join("、", item.teachers()));
                };
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Lessons of odd and even weeks in one cell: 【单】音乐 张三/【双】美术 李四. */
    static String joined(List<Item> items, List<String> texts) {
        if (items.size() == 1 && items.getFirst().week() == WeekType.ALL) {
            return texts.getFirst();
        }
        var words = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            var week = items.get(i).week();
            boolean isAll = week == WeekType.ALL;
            words.append(i == 0 ? "" : isAll ? "\n" : "/")
                    .append(isAll ? "" : week == WeekType.ODD ? "【单】" : "【双】")
                    .append(isAll ? texts.get(i) : texts.get(i).replace('\n', ' '));
        }
        return words.toString();
    }
}
