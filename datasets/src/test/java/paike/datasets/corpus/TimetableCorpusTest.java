package paike.datasets.corpus;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paike.datasets.manual.ManualReader;
import paike.datasets.manual.entries.Entry;
import paike.model.school.LessonKind;

/** Every timetable of the corpus is read as a careful person reads it, no cell silently wrong. */
class TimetableCorpusTest {

    @TestFactory
    Stream<DynamicTest> lessons() {
        return Case.each("timetables", TimetableCorpusTest::lessons);
    }

    private static String lessons(Case one) {
        var read = ManualReader.read(one.file(), one.school());
        var found =
                read.entries().stream()
                        .filter(entry -> entry.when().kind() == LessonKind.LESSON)
                        .flatMap(TimetableCorpusTest::rows)
                        .collect(Collectors.toCollection(TreeSet::new));
        return Case.differences(one.lines("expected.csv"), found);
    }

    private static Stream<String> rows(Entry entry) {
        return entry.classes().stream()
                .map(
                        name ->
                                String.join(
                                        ",",
                                        name,
                                        String.valueOf(entry.when().weekday()),
                                        String.valueOf(entry.when().period()),
                                        entry.when().week().name(),
                                        entry.subject(),
                                        String.join(";", entry.teachers()),
                                        entry.room()));
    }

    @TestFactory
    Stream<DynamicTest> cellsToAskAbout() {
        return Case.each("timetables", TimetableCorpusTest::asked);
    }

    private static String asked(Case one) {
        var file = one.file();
        var read = ManualReader.read(file, one.school());
        return Case.differences(
                one.lines("cells.csv"),
                Case.asked(read.cells(), Path.of(file.name()), file.sheets()));
    }
}
