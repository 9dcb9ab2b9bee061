package paike.model.afterschool;

import java.util.List;
import java.util.Set;
import paike.model.school.IntervalKind;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/**
 * Homework care after school (课后服务, 作业辅导): each group of pupils has one teacher on each day.
 *
 * @param interval the slot of the bell schedule it fills, {@link IntervalKind#AFTER_SCHOOL_1} or
 *     {@link IntervalKind#AFTER_SCHOOL_2}
 * @param groups the classes cared for together, most often one class
 * @param weekdays 1 = Monday; empty = every day whose bell schedule has the slot
 * @param teachers who may be on duty; empty = the teachers of the classes themselves
 * @param rooms where it may be; empty = the home room of the group's first class
 */
public record Care(
        String id,
        String name,
        IntervalKind interval,
        List<List<SchoolClass>> groups,
        Set<Integer> weekdays,
        List<Teacher> teachers,
        List<Room> rooms) {}
