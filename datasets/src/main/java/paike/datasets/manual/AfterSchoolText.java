package paike.datasets.manual;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import paike.datasets.manual.entries.Lens;
import paike.model.school.WeekType;

/**
 * What a cell of after-school service says: who looks after the class, which club meets. A lesson's
 * subject beside a teacher is what the care is used for.
 *
 * @param subject of a club or lecture by its name; empty = care
 * @param classes only in a table of a teacher
 * @param teachers empty = not stated
 */
record AfterSchoolText(String subject, List<String> classes, List<String> teachers) {

    /** Between clubs of a class that meet at one time. */
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/|\\n]+");

    /** Several where a class has several clubs at one time; none if it says nobody and nothing. */
    static List<AfterSchoolText> of(String text, Lens lens, Names names) {
        var whole = one(text, lens, names);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        var parts =
                BETWEEN.splitAsStream(text)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> one(part, lens, names))
                        .toList();
        boolean areClubs =
                parts.stream().allMatch(part -> part.filter(one -> one.isClub()).isPresent());
        return areClubs ? parts.stream().map(Optional::orElseThrow).toList() : List.of();
    }

    boolean isClub() {
        return !subject.isEmpty();
    }

    /** A club's own name is meant though a subject may be called so, too. */
    private static Optional<AfterSchoolText> one(String text, Lens lens, Names names) {
        var lines = text.strip().split("\n", 2);
        boolean isNamed = names.isAfterSchool(lines[0].strip());
        var rest = isNamed ? (lines.length > 1 ? lines[1] : "") : text;
        var words = new LessonWords(lens, names);
        words.read(rest.replaceAll("(?:作业辅导|课后服务|课后托管|课后看护|延时服务|托管|看护)[:：]?", " "));
        var part = words.part(WeekType.ALL, false);
        var club = isNamed ? lines[0].strip() : part.subject();
        club = names.isAfterSchool(club) ? club : "";
        boolean isCare =
                lens == Lens.CLASS ? !part.teachers().isEmpty() : !part.classes().isEmpty();
        boolean isClub = !club.isEmpty() && lens == Lens.CLASS;
        return words.unread().isEmpty() && (isCare || isClub)
                ? Optional.of(new AfterSchoolText(club, part.classes(), part.teachers()))
                : Optional.empty();
    }
}
