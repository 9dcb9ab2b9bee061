package paike.solver.board;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paike.model.school.School;
import paike.model.school.WeekType;
import paike.rules.ClashRule;
import paike.rules.RulebookEntry;

/**
 * Which lessons may never overlap, as sets of bits: bit i of word w stands for lesson 64 w + i.
 *
 * <p>Lessons whose teacher the search chooses are left to the rules themselves.
 */
final class Clashes {
    private final int words;

    /** [lesson][word]. */
    private final long[][] with;

    /** Lessons that some week has together with lessons of a type. */
    private final EnumMap<WeekType, long[]> meeting = new EnumMap<>(WeekType.class);

    private boolean complete = true;

    Clashes(List<RulebookEntry> must, School school) {
        var lessons = school.lessons();
        this.words = (lessons.size() + Long.SIZE - 1) / Long.SIZE;
        this.with = new long[lessons.size()][words];
        for (var type : WeekType.values()) {
            meeting.put(type, new long[words]);
        }
        for (var lesson : lessons) {
            for (var type : WeekType.values()) {
                if (type.meets(lesson.weekType())) {
                    set(meeting(type), lesson.index());
                }
            }
        }
        for (var entry : must) {
            if (covers(entry)) {
                add((ClashRule) entry.rule(), school);
            }
        }
        for (var lesson : lessons) {
            long[] mine = with[lesson.index()];
            long[] meets = meeting(lesson.weekType());
            for (int word = 0; word < words; word++) {
                mine[word] &= meets[word];
            }
            mine[lesson.index() >> 6] &= ~(1L << lesson.index());
        }
    }

    /** Whether a must-rule is about clashes alone. */
    static boolean covers(RulebookEntry entry) {
        return entry.appliesTo().isAll() && entry.rule() instanceof ClashRule;
    }

    /** True if no lesson was left to the rules. */
    boolean isComplete() {
        return complete;
    }

    int words() {
        return words;
    }

    long[] with(int lesson) {
        return with[lesson];
    }

    long[] meeting(WeekType type) {
        return requireNonNull(meeting.get(type));
    }

    static void set(long[] bits, int lesson) {
        bits[lesson >> 6] |= 1L << lesson;
    }

    static void clear(long[] bits, int lesson) {
        bits[lesson >> 6] &= ~(1L << lesson);
    }

    static boolean has(long[] bits, int lesson) {
        return (bits[lesson >> 6] & 1L << lesson) != 0;
    }

    static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    private void add(ClashRule rule, School school) {
        Map<Integer, long[]> members = new HashMap<>();
        for (var lesson : school.lessons()) {
            if (lesson.variants().size() > 1) {
                complete = false;
                continue;
            }
            rule.resourcesOf(
                    lesson.variants().getFirst(),
                    school,
                    resource ->
                            set(
                                    members.computeIfAbsent(resource, r -> new long[words]),
                                    lesson.index()));
        }
        for (var lesson : school.lessons()) {
            if (lesson.variants().size() == 1) {
                long[] mine = with[lesson.index()];
                rule.resourcesOf(
                        lesson.variants().getFirst(),
                        school,
                        resource -> {
                            long[] others = members.getOrDefault(resource, mine);
                            for (int word = 0; word < words; word++) {
                                mine[word] |= others[word];
                            }
                        });
            }
        }
    }
}
