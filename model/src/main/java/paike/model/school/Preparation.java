package paike.model.school;

import java.util.List;

/**
 * What a teacher prepares once and gives to parallel classes (同头): one subject in one grade.
 *
 * @param index dense, from 0, within {@link School#preparations()}
 * @param parallels the lessons of each class, or of each joint group of classes
 */
public record Preparation(
        int index, Teacher teacher, Subject subject, int grade, List<List<Lesson>> parallels) {}
