package paike.datasets.words;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Subjects at the heads of columns: under their usual names where they have one. */
public final class SubjectNames {
    private SubjectNames() {}

    /** The usual name of the subject that a text names and nothing else. */
    public static Optional<String> of(String text) {
        return SubjectWords.of(text)
                .map(SubjectWords.Known::name)
                .or(
                        () ->
                                SubjectWords.of(Spelling.plain(text).replaceAll("\\(.*\\)$", ""))
                                        .map(SubjectWords.Known::name));
    }

    /** Courses of schools that are one letter off a known subject and no slip of it. */
    private static final Set<String> OWN =
            Set.of("武术", "书画", "生活", "文学", "美育", "体能", "劳作", "心算", "口语", "手工", "戏曲", "物化", "科创");

    /** The one known subject, of two letters at least, that differs in one letter. */
    public static Optional<String> slip(String text) {
        var plain = Spelling.plain(text);
        if (plain.length() < 2 || OWN.contains(plain) || SubjectWords.of(plain).isPresent()) {
            return Optional.empty();
        }
        var near =
                SubjectWords.spellings().stream()
                        .filter(name -> isOneOff(name, plain))
                        .flatMap(name -> SubjectWords.of(name).stream())
                        .map(SubjectWords.Known::name)
                        .distinct()
                        .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static boolean isOneOff(String name, String text) {
        return name.length() == text.length()
                && IntStream.range(0, name.length())
                                .filter(i -> name.charAt(i) != text.charAt(i))
                                .count()
                        == 1;
    }
}
