package paike.model.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lessons by their own id or by that of their assignment; worked out when first asked. */
final class LessonIds {
    private static final int[] UNKNOWN = {};

    private final List<Lesson> lessons;
    private volatile @Nullable Map<String, int[]> indexes;

    LessonIds(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    /** Indexes of one lesson or of all lessons of an assignment, in order; empty if unknown. */
    int[] of(String id) {
        var known = indexes;
        if (known == null) {
            known = find();
            indexes = known;
        }
        return known.getOrDefault(id, UNKNOWN);
    }

    private Map<String, int[]> find() {
        Map<String, int[]> found = new HashMap<>();
        for (var lesson : lessons) {
            int[] one = {lesson.index()};
            found.merge(lesson.assignment().id(), one, LessonIds::joined);
            found.put(lesson.id(), one);
        }
        return found;
    }

    private static int[] joined(int[] first, int[] then) {
        return IntStream.concat(IntStream.of(first), IntStream.of(then)).toArray();
    }
}
