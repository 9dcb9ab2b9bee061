package paike.datasets.exchange.untis;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.datasets.exchange.ForeignTimetable;
import paike.datasets.exchange.ForeignTimetable.Card;
import paike.datasets.exchange.ForeignTimetable.Part;
import paike.model.school.WeekType;

/**
 * Writes what Untis imports (File, Import/Export, DIF): GPU001 the timetable, GPU002 lessons,
 * GPU003 classes, GPU004 teachers, GPU005 rooms, GPU006 subjects; UTF-8, commas, quotes.
 *
 * <p>Short names are the names themselves. A course is a lesson number; its classes, teachers and
 * sets are lines of that number.
 */
public final class UntisWriter {
    private final ForeignTimetable timetable;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> teachers = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();

    /** A teacher in a room; either may be empty. */
    private record Pair(String teacher, String room) {}

    private UntisWriter(ForeignTimetable timetable) {
        this.timetable = timetable;
        timetable.subjects().forEach(one -> subjects.put(one.id(), one.name()));
        timetable.teachers().forEach(one -> teachers.put(one.id(), one.name()));
        timetable.rooms().forEach(one -> rooms.put(one.id(), one.name()));
        timetable.classes().forEach(one -> classes.put(one.id(), one.name()));
        timetable.cards().forEach(card -> numbers.putIfAbsent(card.course(), numbers.size() + 1));
    }

    /** The files by name, the timetable first. */
    public static Map<String, String> files(ForeignTimetable timetable) {
        var writer = new UntisWriter(timetable);
        var files = new LinkedHashMap<String, String>();
        files.put("GPU001.TXT", text(writer.lines()));
        files.put("GPU002.TXT", text(writer.lessons()));
        files.put("GPU003.TXT", text(writer.classes()));
        files.put("GPU004.TXT", text(things(timetable.teachers())));
        files.put("GPU005.TXT", text(writer.rooms()));
        files.put("GPU006.TXT", text(things(timetable.subjects())));
        return files;
    }

    private static String text(List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        for (var card : timetable.cards()) {
            for (int i = 0; card.isPlaced() && i < card.length(); i++) {
                for (var part : card.parts()) {
                    for (var schoolClass : orNone(part.classes())) {
                        for (var pair : pairs(part)) {
                            lines.add(line(card, card.hour() + i, schoolClass, part, pair));
                        }
                    }
                }
            }
        }
        return lines;
    }

    private List<String> line(Card card, int hour, String schoolClass, Part part, Pair pair) {
        return List.of(
                String.valueOf(numbers.get(card.course())),
                name(classes, schoolClass),
                name(teachers, pair.teacher()),
                name(subjects, part.subject()),
                name(rooms, pair.room()),
                String.valueOf(card.weekday()),
                String.valueOf(hour),
                "",
                week(card.week()));
    }

    private static String name(Map<String, String> names, String id) {
        return names.getOrDefault(id, id);
    }

    private static String week(WeekType week) {
        return switch (week) {
            case ALL -> "";
            case ODD -> "A";
            case EVEN -> "B";
        };
    }

    private static List<String> orNone(List<String> ids) {
        return ids.isEmpty() ? List.of("") : ids;
    }

    /** Everybody in every room, but several of both one by one. */
    private static List<Pair> pairs(Part part) {
        var people = orNone(part.teachers());
        var places = orNone(part.rooms());
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < Math.max(people.size(), places.size()); i++) {
            pairs.add(
                    new Pair(
                            people.get(Math.min(i, people.size() - 1)),
                            places.get(Math.min(i, places.size() - 1))));
        }
        return pairs;
    }

    private List<List<String>> lessons() {
        var byCourse = new LinkedHashMap<String, List<Card>>();
        timetable
                .cards()
                .forEach(
                        card ->
                                byCourse.computeIfAbsent(card.course(), c -> new ArrayList<>())
                                        .add(card));
        var lines = new ArrayList<List<String>>();
        byCourse.forEach(
                (course, cards) -> {
                    int periods = cards.stream().mapToInt(Card::length).sum();
                    long doubles = cards.stream().filter(card -> card.length() == 2).count();
                    var first = cards.getFirst();
                    for (var part : first.parts()) {
                        for (var schoolClass : orNone(part.classes())) {
                            for (var pair : pairs(part)) {
                                var row = row(GpuColumns.LESSON_WIDTH);
                                row.set(GpuColumns.NUMBER, String.valueOf(numbers.get(course)));
                                row.set(GpuColumns.HOURS, String.valueOf(periods));
                                row.set(GpuColumns.LESSON_CLASS, name(classes, schoolClass));
                                row.set(GpuColumns.LESSON_TEACHER, name(teachers, pair.teacher()));
                                row.set(GpuColumns.LESSON_SUBJECT, name(subjects, part.subject()));
                                row.set(GpuColumns.LESSON_ROOM, name(rooms, pair.room()));
                                row.set(GpuColumns.LESSON_GROUP, week(first.week()));
                                row.set(GpuColumns.DOUBLES_LEAST, String.valueOf(doubles));
                                row.set(GpuColumns.DOUBLES_MOST, String.valueOf(doubles));
                                lines.add(row);
                            }
                        }
                    }
                });
        return lines;
    }

    private List<List<String>> classes() {
        var lines = new ArrayList<List<String>>();
        for (var one : timetable.classes()) {
            var row = row(GpuColumns.CLASS_WIDTH);
            row.set(GpuColumns.SHORT, one.name());
            row.set(GpuColumns.NAME, one.name());
            row.set(GpuColumns.HOME_ROOM, name(rooms, one.room()));
            row.set(GpuColumns.GRADE, one.grade() == 0 ? "" : String.valueOf(one.grade()));
            row.set(GpuColumns.HOMEROOM_TEACHER, name(teachers, one.teacher()));
            lines.add(row);
        }
        return lines;
    }

    private List<List<String>> rooms() {
        var lines = new ArrayList<List<String>>();
        for (var one : timetable.rooms()) {
            var row = row(GpuColumns.ROOM_WIDTH);
            row.set(GpuColumns.SHORT, one.name());
            row.set(GpuColumns.NAME, one.name());
            row.set(GpuColumns.CAPACITY, one.seats() == 0 ? "" : String.valueOf(one.seats()));
            lines.add(row);
        }
        return lines;
    }

    private static List<List<String>> things(List<ForeignTimetable.Thing> things) {
        return things.stream().map(one -> List.of(one.name(), one.name())).toList();
    }

    private static List<String> row(int width) {
        var row = new String[width];
        Arrays.fill(row, "");
        return Arrays.asList(row);
    }
}
