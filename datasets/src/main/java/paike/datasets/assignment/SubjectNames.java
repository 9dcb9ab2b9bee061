package paike.datasets.assignment;

import java.util.Optional;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectWords;

/** Subjects at the heads of columns: under their usual names where they have one. */
final class SubjectNames {
    private SubjectNames() {}

    /** The usual name of the subject that a text names and nothing else. */
    static Optional<String> of(String text) {
        return SubjectWords.of(text)
                .map(SubjectWords.Known::name)
                .or(
                        () ->
                                SubjectWords.of(Spelling.plain(text).replaceAll("\\(.*\\)$", ""))
                                        .map(SubjectWords.Known::name));
    }
}
