package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/** A lesson as FET has it; a lesson of odd weeks and one of even weeks share an activity. */
final class ExportedActivity {
    private final int id;
    private final List<Lesson> lessons;
    private final String subject;
    private final List<Teacher> teachers;
    private final Set<String> tags = new LinkedHashSet<>();

    /** Cells at which it can start as far as the bell schedule goes. */
    private final BitSet open;

    /** Cells at which it can start by all that must-rules say of one placement. */
    private final BitSet possible;

    /** Cells at which the constraints written so far let it start. */
    private final BitSet allowed;

    /**
     * @param lessons one, or one of odd and one of even weeks
     */
    ExportedActivity(int id, List<Lesson> lessons, String subject, BitSet open, BitSet possible) {
        this.id = id;
        this.lessons = List.copyOf(lessons);
        this.teachers =
                new ArrayList<>(
                        lessons.stream().flatMap(l -> l.teachers().stream()).distinct().toList());
        this.subject = subject;
        this.open = open;
        this.possible = possible;
        this.allowed = (BitSet) open.clone();
        lessons.forEach(lesson -> tags.addAll(lesson.assignment().tags()));
    }

    int id() {
        return id;
    }

    List<Lesson> lessons() {
        return lessons;
    }

    Lesson first() {
        return lessons.getFirst();
    }

    String subject() {
        return subject;
    }

    Set<String> tags() {
        return tags;
    }

    int length() {
        return first().lengthInPeriods();
    }

    LessonKind kind() {
        return first().kind();
    }

    List<SchoolClass> classes() {
        return first().classes();
    }

    List<Teacher> teachers() {
        return teachers;
    }

    /** The weeks, out of two, in which a teacher gives it: bit 0 = odd, bit 1 = even. */
    int weeks(Teacher teacher) {
        int weeks = 0;
        for (var lesson : lessons) {
            for (int week = 0; week < 2; week++) {
                boolean gives = lesson.teachers().contains(teacher);
                weeks |= gives && lesson.weekType().meetsIn(week) ? 1 << week : 0;
            }
        }
        return weeks;
    }

    boolean isFixed() {
        return lessons.stream().anyMatch(lesson -> lesson.fixed() != null);
    }

    BitSet open() {
        return open;
    }

    BitSet possible() {
        return possible;
    }

    BitSet allowed() {
        return allowed;
    }

    /** Takes the starts away from which it would touch one of the cells. */
    void avoid(BitSet cells) {
        for (int start = allowed.nextSetBit(0); start >= 0; start = allowed.nextSetBit(start + 1)) {
            if (touches(cells, start)) {
                allowed.clear(start);
            }
        }
    }

    boolean touches(BitSet cells, int start) {
        int next = cells.nextSetBit(start);
        return next >= 0 && next < start + length();
    }
}
