package paike.model.calendar;

import java.time.LocalDate;
import java.util.Set;
import paike.model.school.Subject;

/**
 * An exam of one or more grades (考试).
 *
 * @param date its first day
 * @param grades who sit it; not empty
 * @param subjects in which; empty = none stated, one exam over all
 * @param onPaper true if written on paper (纸笔考试)
 * @param ordered true if an authority above the school orders it (上级组织)
 * @param levels true if results are told as levels (等级制), false if as marks
 * @param ranked true if pupils are ranked (排名)
 */
public record Exam(
        String name,
        ExamKind kind,
        LocalDate date,
        Set<Integer> grades,
        Set<Subject> subjects,
        boolean onPaper,
        boolean ordered,
        boolean levels,
        boolean ranked) {}
