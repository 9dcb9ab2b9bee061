package paike.model.school;

import java.util.List;

/** Teachers who meet (教研组, 年级组). */
public record TeacherGroup(String id, String name, List<Teacher> members) {}
