package paike.app.compare;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Teacher;

/** Whether two schools are one school, or variants of it. */
public final class Variants {
    private Variants() {}

    /** Of equal id or name, or most classes and most teachers have names that are in both. */
    public static boolean are(SchoolFacts one, SchoolFacts other) {
        return one.id().equals(other.id())
                || one.name().equals(other.name())
                || (mostAreShared(one.classes(), other.classes(), SchoolClass::name)
                        && mostAreShared(one.teachers(), other.teachers(), Teacher::name));
    }

    private static <T> boolean mostAreShared(
            List<T> some, List<T> others, Function<T, String> name) {
        var names = new HashSet<>(some.stream().map(name).toList());
        long shared = others.stream().map(name).filter(names::contains).count();
        return 2 * shared > Math.max(some.size(), others.size());
    }
}
