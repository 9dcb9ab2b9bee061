package paike.model.afterschool;

import paike.model.school.SchoolClass;

/**
 * A pupil as the school's forms name one; class and id say who it is.
 *
 * @param id within the class, such as a number
 * @param name for people; empty = not told
 */
public record Pupil(SchoolClass schoolClass, String id, String name) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Pupil pupil
                && pupil.schoolClass.index() == schoolClass.index()
                && pupil.id.equals(id);
    }

    @Override
    public int hashCode() {
        return 31 * schoolClass.index() + id.hashCode();
    }

    /** Such as "三(1)班 17 王小明". */
    public String label() {
        return schoolClass.name() + " " + id + (name.isEmpty() ? "" : " " + name);
    }
}
