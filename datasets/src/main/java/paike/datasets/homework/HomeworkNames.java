package paike.datasets.homework;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.datasets.Problems;
import paike.datasets.grid.Grid;
import paike.datasets.manual.Names;
import paike.model.Text;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;

/** Which classes and subjects of the school the words of a sheet mean. */
final class HomeworkNames {
    /** A slip in a shorter word may as well be another subject. */
    private static final int LONG = 3;

    private final Problems problems;
    private final Names names;
    private final Map<String, SchoolClass> classByName;
    private final Map<String, Subject> subjectByName;
    private final Set<Text> notes = new LinkedHashSet<>();

    HomeworkNames(School school, Problems problems) {
        this.problems = problems;
        this.names = Names.of(school);
        this.classByName = byName(school.classes(), SchoolClass::name);
        this.subjectByName =
                byName(
                        school.subjects().stream().filter(one -> !one.isAfterSchool()).toList(),
                        Subject::name);
    }

    private static <T> Map<String, T> byName(List<T> things, Function<T, String> name) {
        return things.stream()
                .collect(Collectors.toMap(name, one -> one, (a, b) -> a, LinkedHashMap::new));
    }

    /** What was guessed. */
    Stream<Text> notes() {
        return notes.stream();
    }

    /** The class that a text names and nothing else; a number alone if its grade is known. */
    @Nullable SchoolClass schoolClass(String text, int grade) {
        return text.isEmpty()
                ? null
                : names.schoolClass(text, grade)
                        .map(found -> classByName.get(noted(found)))
                        .orElse(null);
    }

    private String noted(Names.Found found) {
        if (found.isGuess()) {
            notes.add(found.guess());
        }
        return found.name();
    }

    /** The subject that a word means; null after a problem. */
    @Nullable Subject subject(Grid grid, int row, int column, String word) {
        var found =
                names.subject(word)
                        .filter(one -> !one.isGuess() || word.length() >= LONG)
                        .map(one -> subjectByName.get(noted(one)))
                        .orElse(null);
        if (found == null) {
            problems.add(
                    grid.place(row, column),
                    Text.of(
                            "\"%s\" 不是本校的科目（已知 %s）",
                            "\"%s\" is no subject of this school (known %s)",
                            word,
                            Advice.known(subjectByName.keySet())),
                    Advice.maybe(word, subjectByName.keySet()));
        }
        return found;
    }

    void unknownClass(Grid grid, int row, int column, String label) {
        problems.add(
                grid.place(row, column),
                label.isEmpty()
                        ? new Text("没有填写班级", "the class is missing")
                        : Text.of(
                                "\"%s\" 不是本校的班级（已知 %s）",
                                "\"%s\" is no class of this school (known %s)",
                                label,
                                Advice.known(classByName.keySet())),
                Advice.maybe(label, classByName.keySet()));
    }
}
