package paike.datasets.sheets;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import paike.datasets.words.SubjectWords;
import paike.model.school.Subject;

/**
 * How courses of the school's own (校本课程) are called where an authority reads it: 校/书 for 校本书法, 校/生
 * for 校本生命教育; whole where two begin alike.
 *
 * @param names by index of the subject; others keep their names
 */
record SchoolCourses(Map<Integer, String> names) {
    private static final String FAMILY = "校本课程";

    /** What stands before the content, and brackets around it. */
    private static final Pattern OWN =
            Pattern.compile("^(?:校本课程|校本课|校本|校(?=[/-]))[-/(（：:·\\s]*(.*?)[)）]?$");

    static SchoolCourses of(Collection<Subject> subjects) {
        var contents = new HashMap<Integer, String>();
        for (var subject : subjects) {
            var own = OWN.matcher(subject.name());
            boolean isOfFamily =
                    SubjectWords.of(subject.family())
                            .filter(known -> known.name().equals(FAMILY))
                            .isPresent();
            if (own.matches() || (isOfFamily && !subject.isAfterSchool())) {
                contents.put(subject.index(), own.matches() ? own.group(1) : subject.name());
            }
        }
        var names = new HashMap<Integer, String>();
        contents.forEach((index, content) -> names.put(index, name(content, contents)));
        return new SchoolCourses(names);
    }

    private static String name(String content, Map<Integer, String> contents) {
        if (content.isEmpty()) {
            return "校本";
        }
        var first = content.substring(0, content.offsetByCodePoints(0, 1));
        long alike = contents.values().stream().filter(other -> other.startsWith(first)).count();
        return "校/" + (alike == 1 ? first : content);
    }

    String name(Subject subject) {
        return names.getOrDefault(subject.index(), subject.name());
    }
}
