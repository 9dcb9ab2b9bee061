package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.model.school.FixedTime;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.WeekType;
import paike.rules.teacher.LimitTeacherDays;

class DrawnTest {

    @Test
    void pictureBecomesASchool() {
        var drawn =
                Drawn.of(
                        """
                        subject Run activity
                        room Field playground classes=2 seats=80
                        class 4A pupils=40 home=R4
                        fixed 4A Ma Mon:1
                        left 4A Sc/Bo=*2
                              | Mon                   | Wed
                        4A    | Ma/Ada:odd&Ar/Cy:even | Ma/Ada:odd . . . . . Run/Di
                        4A+4B | . Pe/Cy+Di@Field       | .
                        """);
        var school = drawn.school();
        assertEquals(List.of(1, 3), school.grid().weekdays());
        assertEquals(2, school.weekCount());
        assertEquals(7, school.lessons().size());
        assertEquals(Set.of(4), school.grades());
        assertEquals(40, drawn.schoolClass("4A").pupilCount());
        assertEquals(2, drawn.room("Field").classCapacity());
        var maths = drawn.lesson("4A", "Ma", 2);
        assertEquals(2, maths.assignment().periods());
        assertEquals(WeekType.ODD, maths.weekType());
        assertEquals(new FixedTime(1, 1), drawn.lesson("4A", "Ma", 1).fixed());
        assertEquals(2, drawn.lesson("4A", "Sc", 2).lengthInPeriods());
        assertEquals(4, drawn.lesson("4A", "Sc", 1).assignment().periods());
        assertEquals(LessonKind.ACTIVITY, drawn.lesson("4A", "Run", 1).kind());
        assertEquals(2, drawn.lesson("4A", "Pe", 1).classes().size());
        assertEquals(2, drawn.timetable().unplaced().size());
    }

    @Test
    void lessonsThatNobodyAskedForStandBehindTheOthers() {
        var drawn =
                Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:unplanned Ma/Ada~11:40-12:20 Ch/Bo
                        """);
        assertEquals(
                List.of("1A Ma 1", "1A Ch 1", "1A Ma 0"),
                drawn.school().assignments().stream()
                        .map(assignment -> assignment.title() + " " + assignment.periods())
                        .toList());
        assertEquals(Lesson.Origin.UNPLANNED, drawn.school().lessons().getLast().origin());
        assertEquals(
                "08:50-09:30",
                drawn.occupancy().start(drawn.lesson("1A", "Ch", 1)).clock(),
                "a lesson outside the bells takes no cell");
    }

    @Test
    void unreadableLineIsNamed() {
        var error =
                assertThrows(
                        IllegalArgumentException.class, () -> Drawn.of("| Mon\n1A | Ma/Ada:never"));
        assertTrue(String.valueOf(error.getMessage()).contains("1A | Ma/Ada:never"));
    }

    @Test
    void failingVerdictPrintsThePicture() {
        var picture = "| Mon\n1A | Ma/Ada Ma/Ada";
        var error =
                assertThrows(
                        AssertionError.class,
                        () -> Drawn.of(picture).under(new LimitTeacherDays(0)).isKept());
        assertTrue(String.valueOf(error.getMessage()).contains(picture));
        assertTrue(String.valueOf(error.getMessage()).contains("Ada 每周上课 1 天"));
    }
}
