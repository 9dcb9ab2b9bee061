package paike.datasets.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import paike.datasets.grid.CellReading;
import paike.datasets.grid.CellReading.Status;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.datasets.json.SchoolReader;
import paike.model.school.School;

/** One folder of the corpus. */
record Case(Path folder) {

    static List<Case> all(String part) {
        try (var folders = Files.list(root().resolve(part))) {
            return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A test of every case.
     *
     * @param differences from what is expected; empty = as it should be
     */
    static Stream<DynamicTest> each(String part, Function<Case, String> differences) {
        return all(part).stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.name(),
                                        () -> assertEquals("", differences.apply(one))));
    }

    private static Path root() {
        var here = Path.of("corpus");
        return Files.isDirectory(here) ? here : Path.of("datasets", "corpus");
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    GridFile file() {
        return GridFile.read(one(path -> GridFile.isTable(path) && !isExpectation(path)));
    }

    private static boolean isExpectation(Path path) {
        return Set.of("expected.csv", "cells.csv").contains(String.valueOf(path.getFileName()));
    }

    private Path one(Predicate<Path> wanted) {
        try (var files = Files.list(folder)) {
            return files.filter(wanted).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable School school() {
        var path = folder.resolve("school.json");
        return Files.exists(path) ? SchoolReader.read(path) : null;
    }

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a file without its header. */
    Set<String> lines(String name) {
        return text(name)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The cells that were not taken silently, as {@code cells.csv} lists them. */
    static Set<String> asked(Collection<CellReading> cells, Path file, List<Grid> sheets) {
        boolean isSheet = GridFile.isWorkbook(file);
        return cells.stream()
                .filter(cell -> cell.status() == Status.GUESSED || cell.status() == Status.NOT_READ)
                .map(
                        cell ->
                                (isSheet ? sheets.get(cell.sheet()).name() : "")
                                        + ","
                                        + CellReference.convertNumToColString(cell.column())
                                        + (cell.row() + 1)
                                        + ","
                                        + cell.status())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is missing and what is too much, a line each. */
    static String differences(Set<String> expected, Set<String> found) {
        return Stream.concat(
                        expected.stream()
                                .filter(one -> !found.contains(one))
                                .map(one -> "- " + one),
                        found.stream()
                                .filter(one -> !expected.contains(one))
                                .map(one -> "+ " + one))
                .collect(Collectors.joining("\n"));
    }
}
