package paike.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A timetable.csv as somebody edits it in a spreadsheet. */
final class Sheet {
    private static final List<String> TIME = List.of("weekday", "period", "start", "end");
    private static final String[] STARTS = {"08:00", "08:50", "10:00", "10:50", "13:20", "14:15"};
    private static final String[] ENDS = {"08:40", "09:30", "10:40", "11:30", "14:00", "14:55"};

    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    /** One line of the sheet. */
    final class Row {
        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        String get(String column) {
            return cells[header.indexOf(column)];
        }

        Row set(String column, String value) {
            cells[header.indexOf(column)] = value;
            return this;
        }

        Row at(String start, String end) {
            return set("start", start).set("end", end);
        }

        /** Moves the whole row: day, period and clock. */
        Row to(int weekday, int period) {
            return set("weekday", String.valueOf(weekday))
                    .set("period", String.valueOf(period))
                    .at(STARTS[period - 1], ENDS[period - 1]);
        }

        void swapTime(Row other) {
            TIME.forEach(column -> swap(other, column));
        }

        void swap(Row other, String column) {
            var mine = get(column);
            set(column, other.get(column));
            other.set(column, mine);
        }

        void delete() {
            rows.remove(this);
        }

        void repeat() {
            rows.add(new Row(cells.clone()));
        }
    }

    Sheet() {
        this("lixin");
    }

    /** The solved timetable of a school. */
    Sheet(String school) {
        try {
            var lines = Files.readAllLines(Run.solved(school, "timetable.csv"));
            header = List.of(lines.getFirst().split(","));
            for (var line : lines.subList(1, lines.size())) {
                rows.add(new Row(Arrays.copyOf(line.split(",", -1), header.size())));
            }
            rows.forEach(row -> Arrays.setAll(row.cells, i -> blankIfNull(row.cells[i])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("ConstantConditions") // copyOf pads with null
    private static String blankIfNull(String cell) {
        return cell == null ? "" : cell;
    }

    /** The only lesson of a class there. */
    Row lesson(String schoolClass, int weekday, int period) {
        return only(schoolClass, "lesson", weekday, String.valueOf(period), "");
    }

    /** One of two lessons that share a period in odd and even weeks. */
    Row lesson(String schoolClass, int weekday, int period, String weekType) {
        return only(schoolClass, "lesson", weekday, String.valueOf(period), weekType);
    }

    Row care(String schoolClass, int weekday) {
        return only(schoolClass, "care", weekday, "", "");
    }

    /** The only session of a club on a day. */
    Row club(String name, int weekday) {
        return rows.stream()
                .filter(row -> row.get("kind").equals("club") && row.get("subject").equals(name))
                .filter(row -> row.get("weekday").equals(String.valueOf(weekday)))
                .findFirst()
                .orElseThrow();
    }

    Row activity(String schoolClass, int weekday) {
        return only(schoolClass, "activity", weekday, "", "");
    }

    private Row only(String schoolClass, String kind, int weekday, String period, String weekType) {
        var found =
                rows.stream()
                        .filter(row -> row.get("class").equals(schoolClass))
                        .filter(row -> row.get("kind").equals(kind))
                        .filter(row -> row.get("weekday").equals(String.valueOf(weekday)))
                        .filter(row -> row.get("period").equals(period))
                        .filter(row -> weekType.isEmpty() || row.get("week_type").equals(weekType))
                        .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "%s has %d rows on %d/%s"
                            .formatted(schoolClass, found.size(), weekday, period));
        }
        return found.getFirst();
    }

    String text() {
        return rows.stream()
                .map(row -> String.join(",", row.cells))
                .collect(Collectors.joining("\n", String.join(",", header) + "\n", "\n"));
    }

    Path write(Path folder) {
        try {
            return Files.writeString(folder.resolve("timetable.csv"), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
