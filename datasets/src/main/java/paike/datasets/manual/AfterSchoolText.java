package paike.datasets.manual;

import java.util.List;
import java.util.Optional;
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

    /** Empty if it says nobody and nothing of them. */
    static Optional<AfterSchoolText> of(String text, Lens lens, Names names) {
        var words = new LessonWords(lens, names);
        words.read(text.replaceAll("(?:作业辅导|课后服务|课后托管|课后看护|延时服务|托管|看护)[:：]?", " "));
        var part = words.part(WeekType.ALL, false);
        var club = names.isAfterSchool(part.subject()) ? part.subject() : "";
        boolean isCare =
                lens == Lens.CLASS ? !part.teachers().isEmpty() : !part.classes().isEmpty();
        boolean isClub = !club.isEmpty() && lens == Lens.CLASS;
        return words.unread().isEmpty() && (isCare || isClub)
                ? Optional.of(new AfterSchoolText(club, part.classes(), part.teachers()))
                : Optional.empty();
    }
}
