package paike.datasets.synthetic.drawing;

import java.util.ArrayList;
import java.util.List;
import paike.datasets.synthetic.profile.ClassSizes;

/**
 * A class before it has a teacher and a room.
 *
 * @param index from 0, by grade and number
 * @param number from 1 within its grade
 */
record Form(int index, int grade, int number) {

    static List<Form> all(ClassSizes sizes) {
        var forms = new ArrayList<Form>();
        for (int grade = sizes.firstGrade(); grade <= sizes.lastGrade(); grade++) {
            for (int number = 1; number <= sizes.perGrade(); number++) {
                forms.add(new Form(forms.size(), grade, number));
            }
        }
        return List.copyOf(forms);
    }

    String id() {
        return "C%d-%d".formatted(grade, number);
    }

    String name() {
        return "%c(%d)班".formatted(grade(grade), number);
    }

    static char grade(int grade) {
        return "一二三四五六七八九".charAt(grade - 1);
    }
}
