package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code check --repair} from a sheet to {@code repaired.xlsx} changes no more lessons than a plain
 * search through all changes finds, which knows nothing of the solver.
 */
class FewestOnSheetsTest {
    private static final int DAYS = 4;
    private static final int PERIODS = 3;
    private static final int SLOTS = DAYS * PERIODS;
    private static final int CLASSES = 2;
    private static final int SEEDS = 14;

    /** So many changes the plain search tries. */
    private static final int DEPTH = 3;

    /** Of every class; each has one teacher, who teaches all classes. */
    private static final List<String> LESSONS =
            List.of("语文", "语文", "语文", "数学", "数学", "数学", "体育", "体育");

    private static final String SCHOOL =
            """
            {"format": "paike-school-1", "id": "small", "weekdays": [1, 2, 3, 4],
             "bellSchedules": [{"id": "day", "intervals": [
              {"kind": "lesson", "start": "08:20", "end": "09:00"},
              {"kind": "lesson", "start": "09:10", "end": "09:50"},
              {"kind": "lesson", "start": "10:20", "end": "11:00"}]}],
             "subjects": [{"id": "语文"}, {"id": "数学"}, {"id": "体育"}],
             "teachers": [{"id": "甲语"}, {"id": "乙数"}, {"id": "丙体"}],
             "classes": [{"id": "一(1)班", "grade": 1}, {"id": "一(2)班", "grade": 1}],
             "assignments": [TASKS]}
            """;
    private static final String RULES =
            """
            {"format": "paike-rulebook-1", "id": "small", "rules": [
             {"rule": "avoid-class-clashes", "level": "must"},
             {"rule": "avoid-teacher-clashes", "level": "must"},
             {"rule": "keep-course-periods", "level": "must"},
             {"rule": "limit-subject-per-day", "level": "must",
              "settings": {"subjects": ["*"], "most": 1}}]}
            """;

    @TempDir private Path folder = Path.of("");

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void repairChangesAsFewLessonsAsAPlainSearch(int seed) throws IOException {
        var random = new Random(seed);
        var sheet = drawn(random);
        int fewest = 0;
        while (fewest == 0) {
            swapTwo(sheet, random);
            fewest = fewest(sheet);
        }
        if (fewest < DEPTH && random.nextBoolean()) {
            swapTwo(sheet, random);
            fewest = fewest(sheet);
        }
        write(sheet);
        var tree =
                new ObjectMapper()
                        .readTree(check("made.xlsx", "--repair", "--out", folder).out())
                        .path("repair");
        int changes = tree.path("changes").size();
        assertEquals(0, tree.path("hardAfter").asInt(), tree::toString);
        assertEquals(Math.min(fewest, DEPTH + 1), Math.min(changes, DEPTH + 1), tree::toString);
        assertTrue(tree.path("fewest").asBoolean() || changes > DEPTH, tree::toString);
        var repaired = readBack();
        assertTrue(isKept(repaired), () -> words(repaired));
        assertEquals(changes, moved(sheet, repaired), () -> words(repaired));
        assertEquals(0, check("repaired.xlsx").exit());
    }

    private Run check(String sheet, Object... more) throws IOException {
        var tasks = new ArrayList<String>();
        for (var schoolClass : List.of("一(1)班", "一(2)班")) {
            tasks.add(task(schoolClass, "语文", "甲语", 3));
            tasks.add(task(schoolClass, "数学", "乙数", 3));
            tasks.add(task(schoolClass, "体育", "丙体", 2));
        }
        Files.writeString(
                folder.resolve("school.json"), SCHOOL.replace("TASKS", String.join(",", tasks)));
        Files.writeString(folder.resolve("rules.json"), RULES);
        var arguments = new ArrayList<Object>();
        arguments.addAll(List.of("check", folder.resolve("school.json"), folder.resolve(sheet)));
        arguments.addAll(List.of("--rulebook", folder.resolve("rules.json"), "--json"));
        arguments.addAll(
                more.length == 0 ? List.of("--out", folder.resolve("again")) : List.of(more));
        var run = Run.of(arguments.toArray());
        assertNotEquals(ExitCode.BAD_INPUT, run.exit(), run.err());
        return run;
    }

    private static String task(String schoolClass, String subject, String teacher, int periods) {
        return "{\"id\": \"%1$s%2$s\", \"classes\": [\"%1$s\"], \"subject\": \"%2$s\", \"teachers\": [\"%3$s\"], \"periods\": %4$d}"
                .formatted(schoolClass, subject, teacher, periods);
    }

    /** Subjects by class and slot, empty where there is no lesson; keeps all rules. */
    private static List<List<String>> drawn(Random random) {
        var classes = new ArrayList<List<String>>();
        for (int one = 0; one < CLASSES; one++) {
            classes.add(new ArrayList<>(Collections.nCopies(SLOTS, "")));
        }
        fill(classes, 0, random);
        return classes;
    }

    private static boolean fill(List<List<String>> classes, int next, Random random) {
        if (next == CLASSES * LESSONS.size()) {
            return true;
        }
        var slots = new ArrayList<>(IntStream.range(0, SLOTS).boxed().toList());
        Collections.shuffle(slots, random);
        var week = classes.get(next / LESSONS.size());
        for (int slot : slots) {
            if (week.get(slot).isEmpty()) {
                week.set(slot, LESSONS.get(next % LESSONS.size()));
                if (isKept(classes) && fill(classes, next + 1, random)) {
                    return true;
                }
                week.set(slot, "");
            }
        }
        return false;
    }

    /** No teacher twice at a time, no subject twice a day. */
    private static boolean isKept(List<List<String>> classes) {
        for (int slot = 0; slot < SLOTS; slot++) {
            var one = classes.getFirst().get(slot);
            if (!one.isEmpty() && one.equals(classes.getLast().get(slot))) {
                return false;
            }
        }
        for (var week : classes) {
            for (int slot = 0; slot < SLOTS; slot++) {
                int end = (slot / PERIODS + 1) * PERIODS;
                for (int later = slot + 1; later < end; later++) {
                    if (!week.get(slot).isEmpty() && week.get(slot).equals(week.get(later))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static void swapTwo(List<List<String>> classes, Random random) {
        Collections.swap(
                classes.get(random.nextInt(CLASSES)), random.nextInt(SLOTS), random.nextInt(SLOTS));
    }

    /** Fewest lessons to be moved; more than {@link #DEPTH} counts as one more. */
    private static int fewest(List<List<String>> classes) {
        for (int changes = 0; changes <= DEPTH; changes++) {
            if (canMend(classes, 0, changes, new ArrayList<>())) {
                return changes;
            }
        }
        return DEPTH + 1;
    }

    /** A lesson to be seated anew in the week of its class. */
    private record Taken(List<String> week, String subject) {}

    /** Takes so many lessons out, from that place on, and tries all places for them. */
    private static boolean canMend(
            List<List<String>> classes, int from, int changes, List<Taken> taken) {
        if (changes == 0) {
            return canSeat(classes, taken, 0);
        }
        for (int at = from; at < CLASSES * SLOTS; at++) {
            var week = classes.get(at / SLOTS);
            var subject = week.get(at % SLOTS);
            if (!subject.isEmpty()) {
                week.set(at % SLOTS, "");
                taken.add(new Taken(week, subject));
                boolean isMended = canMend(classes, at + 1, changes - 1, taken);
                taken.removeLast();
                week.set(at % SLOTS, subject);
                if (isMended) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean canSeat(List<List<String>> classes, List<Taken> taken, int next) {
        if (next == taken.size()) {
            return isKept(classes);
        }
        var lesson = taken.get(next);
        for (int slot = 0; slot < SLOTS; slot++) {
            if (lesson.week().get(slot).isEmpty()) {
                lesson.week().set(slot, lesson.subject());
                boolean isMended = canSeat(classes, taken, next + 1);
                lesson.week().set(slot, "");
                if (isMended) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lessons that stand where none of their subject stood. */
    private static int moved(List<List<String>> before, List<List<String>> after) {
        int moved = 0;
        for (int one = 0; one < CLASSES; one++) {
            for (int slot = 0; slot < SLOTS; slot++) {
                var now = after.get(one).get(slot);
                moved += now.isEmpty() || now.equals(before.get(one).get(slot)) ? 0 : 1;
            }
        }
        return moved;
    }

    private static String words(List<List<String>> classes) {
        return classes.toString();
    }

    /** A master sheet, classes down. */
    private void write(List<List<String>> classes) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("made.xlsx"))) {
            var sheet = workbook.createSheet("总课表");
            var days = sheet.createRow(0);
            var periods = sheet.createRow(1);
            days.createCell(0).setCellValue("班级");
            for (int slot = 0; slot < SLOTS; slot++) {
                days.createCell(slot + 1)
                        .setCellValue(
                                slot % PERIODS == 0 ? "星期" + "一二三四".charAt(slot / PERIODS) : "");
                periods.createCell(slot + 1).setCellValue(slot % PERIODS + 1);
            }
            for (int day = 0; day < DAYS; day++) {
                sheet.addMergedRegion(
                        new CellRangeAddress(0, 0, 1 + day * PERIODS, (day + 1) * PERIODS));
            }
            for (int one = 0; one < CLASSES; one++) {
                var row = sheet.createRow(2 + one);
                row.createCell(0).setCellValue("一(%d)班".formatted(one + 1));
                for (int slot = 0; slot < SLOTS; slot++) {
                    row.createCell(slot + 1).setCellValue(classes.get(one).get(slot));
                }
            }
            workbook.write(out);
        }
    }

    private List<List<String>> readBack() throws IOException {
        try (var workbook =
                new XSSFWorkbook(Files.newInputStream(folder.resolve("repaired.xlsx")))) {
            var sheet = workbook.getSheet("总课表");
            return IntStream.range(0, CLASSES)
                    .mapToObj(
                            one ->
                                    IntStream.rangeClosed(1, SLOTS)
                                            .mapToObj(
                                                    column -> sheet.getRow(2 + one).getCell(column))
                                            .map(
                                                    cell ->
                                                            cell == null
                                                                    ? ""
                                                                    : cell.getStringCellValue())
                                            .toList())
                    .toList();
        }
    }
}
