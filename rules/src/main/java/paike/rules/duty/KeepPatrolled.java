package paike.rules.duty;

import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.Named;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.Rule;
import paike.rules.Words;

/**
 * At every lesson period some of the leaders are free to walk the corridors (巡课).
 *
 * <p>Point: slot, and one more for the number of leaders itself. Deviation: free leaders that a
 * lesson period lacks, in the worse of the two weeks; who teaches or is at a meeting is not free,
 * and no period lacks more leaders than there are. From: domain notes 3.2 (管理 duty) and O7.
 *
 * @param duties words among the duties of a teacher that make a leader; {@code *校长} = all that end
 *     so
 * @param least free leaders at a time
 */
public record KeepPatrolled(List<String> duties, int least) implements Rule {

    @Override
    public Text title() {
        return new Text("每节课有领导巡课", "Leaders free for the patrol");
    }

    @Override
    public int pointCount(School school) {
        return school.grid().slotCount() + 1;
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.teachers().stream().anyMatch(teacher -> Named.byDuty(duties, teacher));
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        for (var part : school.span(lesson, slot)) {
            for (int other : school.grid().overlapping(part.index())) {
                point.accept(other);
            }
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int leaders = leaders(school);
        if (point == school.grid().slotCount()) {
            return Math.max(0, least - leaders);
        }
        var slot = school.grid().slot(point);
        if (slot.kind() != IntervalKind.LESSON) {
            return 0;
        }
        int fewest = leaders;
        for (int week = 0; week < school.weekCount(); week++) {
            fewest = Math.min(fewest, free(now, slot, week));
        }
        return Math.max(0, Math.min(least, leaders) - fewest);
    }

    private int leaders(School school) {
        int leaders = 0;
        for (var teacher : school.teachers()) {
            leaders += Named.byDuty(duties, teacher) ? 1 : 0;
        }
        return leaders;
    }

    private int free(Occupancy now, Slot slot, int week) {
        int free = 0;
        for (var teacher : now.school().teachers()) {
            free += Named.byDuty(duties, teacher) && isFree(now, teacher, slot, week) ? 1 : 0;
        }
        return free;
    }

    private static boolean isFree(Occupancy now, Teacher teacher, Slot slot, int week) {
        var school = now.school();
        long taken =
                now.teachers().busyMask(teacher.index(), week, slot.day())
                        | school.meetingMask(teacher.index(), week, slot.day());
        return (taken & slot.atoms()) == 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        if (point == school.grid().slotCount()) {
            return new Finding(
                    Place.of(school.classes().getFirst()),
                    Text.of(
                            "巡课至少要 %d 名领导（%s），学校只有 %d 名",
                            "the patrol needs at least %d leaders (%s), the school has %d",
                            least,
                            String.join("、", duties),
                            leaders(school)),
                    List.of());
        }
        return atSlot(now, school.grid().slot(point));
    }

    private Finding atSlot(Occupancy now, Slot slot) {
        var school = now.school();
        var teaching =
                school.teachers().stream()
                        .filter(teacher -> Named.byDuty(duties, teacher))
                        .flatMap(teacher -> now.lessonsOf(teacher, slot.day()).stream())
                        .filter(lesson -> isAt(now, lesson, slot))
                        .distinct()
                        .toList();
        int expected = Math.min(least, leaders(school));
        return new Finding(
                new Place(
                        null,
                        null,
                        null,
                        null,
                        slot.weekday(),
                        school.week(school.classes().getFirst()).period(slot.index())),
                Text.of(
                        "%s %s 只有 %d 名领导有空巡课，至少 %d 名；在上课：%s",
                        "on %s at %s %d leaders are free for the patrol, at least %d expected;"
                                + " teaching: %s",
                        Text.weekday(slot.weekday()),
                        slot.clock(),
                        expected - deviation(now, slot.index()),
                        expected,
                        teaching.isEmpty() ? new Text("无", "none") : Words.what(teaching)),
                teaching);
    }

    private static boolean isAt(Occupancy now, Lesson lesson, Slot slot) {
        return now.school().span(lesson, now.slotOf(lesson.index())).stream()
                .anyMatch(part -> (part.atoms() & slot.atoms()) != 0);
    }
}
