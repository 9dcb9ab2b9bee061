package paike.datasets.repaired;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.DatasetException;
import paike.datasets.grid.GridFile;
import paike.datasets.manual.ManualReader;
import paike.datasets.manual.entries.Lens;
import paike.datasets.manual.entries.ManualTimetable;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Teacher;

/** Reads the rewritten sheets as they were read before, and compares. */
final class ReadBack {
    private ReadBack() {}

    static List<Text> differences(XSSFWorkbook workbook, RepairedWorkbook.Repair repair)
            throws IOException {
        var path = Files.createTempFile("repaired", ".xlsx");
        try {
            try (var out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
            var read = ManualReader.read(GridFile.read(path), repair.school());
            var found = new ArrayList<>(differences(repair.after(), read));
            found.addAll(afterSchool(repair.manual().timetable(), repair.after()));
            return found;
        } catch (DatasetException e) {
            return List.of(new Text("改后的表读不回来", "the changed sheets cannot be read any more"));
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** Changes of after-school service, which are not written into the sheets. */
    private static List<Text> afterSchool(Timetable before, Timetable after) {
        var known = before.placements().stream().map(ReadBack::words).toList();
        return after.placements().stream()
                .filter(one -> one.lesson().kind().isAfterSchool())
                .map(ReadBack::words)
                .filter(words -> !known.contains(words))
                .toList();
    }

    private static Text words(Placement placement) {
        var lesson = placement.lesson();
        return Text.of(
                "%s %s %s：应为 %s",
                "%s, %s %s: should be %s",
                lesson.classes().isEmpty()
                        ? lesson.subject().name()
                        : lesson.assignment().firstClass().name() + " " + lesson.subject().name(),
                Text.weekday(placement.start().weekday()),
                placement.start().clock(),
                String.join("、", lesson.teachers().stream().map(Teacher::name).toList()));
    }

    private static List<Text> differences(Timetable after, ManualTimetable read) {
        var found = new HashMap<Standing.Time, List<Item>>();
        var classes = new LinkedHashSet<String>();
        for (var entry : read.entries()) {
            if (entry.when().kind().isAfterSchool()) {
                continue;
            }
            for (var name : entry.classes()) {
                classes.add(name);
                var when = entry.when();
                found.computeIfAbsent(
                                new Standing.Time(
                                        Lens.CLASS,
                                        name,
                                        when.weekday(),
                                        when.kind(),
                                        when.period()),
                                key -> new ArrayList<>())
                        .add(
                                new Item(
                                        when.week(),
                                        entry.subject(),
                                        List.of(name),
                                        entry.teachers().stream().sorted().toList(),
                                        entry.room()));
            }
        }
        var expected = new Standing(after).items();
        var times = new LinkedHashSet<>(expected.keySet());
        times.addAll(found.keySet());
        return times.stream()
                .filter(time -> time.lens() == Lens.CLASS && classes.contains(time.owner()))
                .filter(
                        time ->
                                !areAlike(
                                        expected.getOrDefault(time, List.of()),
                                        found.getOrDefault(time, List.of())))
                .map(time -> words(time, expected.getOrDefault(time, List.of())))
                .toList();
    }

    /** True if the sheets say nothing else, though perhaps less of teachers and rooms. */
    private static boolean areAlike(List<Item> expected, List<Item> found) {
        if (expected.size() != found.size()) {
            return false;
        }
        var left = new ArrayList<>(found);
        for (var item : expected) {
            var same =
                    left.stream()
                            .filter(one -> one.week() == item.week())
                            .filter(one -> one.subject().equals(item.subject()))
                            .filter(
                                    one ->
                                            one.teachers().isEmpty()
                                                    || one.teachers().equals(item.teachers()))
                            .filter(one -> one.room().isEmpty() || one.room().equals(item.room()))
                            .findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return true;
    }

    private static Text words(Standing.Time time, List<Item> items) {
        var subjects =
                items.isEmpty()
                        ? new Text("没有课", "nothing")
                        : Text.same(String.join("、", items.stream().map(Item::subject).toList()));
        return time.period() == 0
                ? Text.of(
                        "%s %s 课表时间之外：应为 %s",
                        "%s, %s, outside of the periods: should be %s",
                        time.owner(),
                        Text.weekday(time.weekday()),
                        subjects)
                : Text.of(
                        "%s %s第 %d 节：应为 %s",
                        "%s, %s period %d: should be %s",
                        time.owner(),
                        Text.weekday(time.weekday()),
                        time.period(),
                        subjects);
    }
}
