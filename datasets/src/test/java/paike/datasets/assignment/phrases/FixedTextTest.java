package paike.datasets.assignment.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import paike.datasets.assignment.gathered.Task;
import paike.datasets.words.ClassName;
import paike.datasets.words.HoursText;

/** Times that are set for lessons, and texts that leave it open which lesson is meant. */
class FixedTextTest {
    private static final Task FIRST = task(1, "2");
    private static final Task SECOND = task(2, "2");

    private static Task task(int number, String hours) {
        var task = new Task(List.of(new ClassName(3, number, false)), "体育", 0);
        task.setHours(HoursText.of(hours).orElseThrow());
        return task;
    }

    private static String read(String text, Task... tasks) {
        return FixedText.of(text, List.of(tasks)).orElse(List.of()).stream()
                .map(
                        one ->
                                "%d:%d.%d"
                                        .formatted(
                                                one.task().classes().getFirst().number(),
                                                one.time().weekday(),
                                                one.time().period()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void lessonsOfTheOnlyTaskAreMeant() {
        assertEquals("1:1.2", read("周一第2节", FIRST));
        assertEquals("1:1.2 1:3.4", read("周一第2节、周三第4节", FIRST));
        assertEquals("1:5.0", read("周五最后一节", FIRST));
    }

    @Test
    void classBeforeOrBehindTheTimeIsMeant() {
        assertEquals("1:1.2 2:4.3", read("三1周一第2节；周四第3节三(2)班", FIRST, SECOND));
    }

    @Test
    void doubleBeginsWithItsFirstPeriod() {
        assertEquals("1:2.3", read("周二第3、4节", task(1, "2(连堂)")));
        assertTrue(FixedText.of("周二第3节", List.of(task(1, "3(连堂)"))).isEmpty());
    }

    @Test
    void whatLeavesTheLessonOpenIsNotUsed() {
        assertTrue(FixedText.of("周一第2节", List.of(FIRST, SECOND)).isEmpty());
        assertTrue(FixedText.of("三3周一第2节", List.of(FIRST, SECOND)).isEmpty());
        assertTrue(FixedText.of("周一下午", List.of(FIRST)).isEmpty());
        assertTrue(FixedText.of("第2节", List.of(FIRST)).isEmpty());
        assertTrue(FixedText.of("周一第2节看情况", List.of(FIRST)).isEmpty());
    }

    @Test
    void moreTimesThanLessonsAreNotUsed() {
        assertTrue(FixedText.of("周一第1节、周二第1节、周三第1节", List.of(FIRST)).isEmpty());
    }
}
