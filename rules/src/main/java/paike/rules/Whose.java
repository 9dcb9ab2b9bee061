package paike.rules;

import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.Lesson;
import paike.model.school.School;

/** Whose week a rule looks at: the same rule may hold for teachers and for classes. */
public enum Whose {
    TEACHERS,
    CLASSES;

    public Text title() {
        return this == TEACHERS ? new Text("教师", "teachers") : new Text("班级", "classes");
    }

    /** How many there are; each is known by its index. */
    public int count(School school) {
        return this == TEACHERS ? school.teachers().size() : school.classes().size();
    }

    /** Names those who are busy with a lesson. */
    public void of(Lesson lesson, IntConsumer one) {
        int count = count(lesson);
        for (int i = 0; i < count; i++) {
            one.accept(one(lesson, i));
        }
    }

    /** How many are busy with a lesson. */
    int count(Lesson lesson) {
        return this == TEACHERS ? lesson.teachers().size() : lesson.classes().size();
    }

    /** Index of one of those who are busy with a lesson. */
    int one(Lesson lesson, int i) {
        return this == TEACHERS
                ? lesson.teachers().get(i).index()
                : lesson.classes().get(i).index();
    }

    public Grid grid(Occupancy now) {
        return this == TEACHERS ? now.teachers() : now.classes();
    }

    /** The week by which periods are counted. */
    public ClassWeek week(int index, School school) {
        return this == TEACHERS
                ? school.week(school.teachers().get(index))
                : school.week(school.classes().get(index));
    }

    public String name(int index, School school) {
        return this == TEACHERS
                ? school.teachers().get(index).name()
                : school.classes().get(index).name();
    }

    public Place place(int index, School school) {
        return this == TEACHERS
                ? Place.of(school.teachers().get(index))
                : Place.of(school.classes().get(index));
    }
}
