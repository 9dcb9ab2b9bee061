package paike.app.compare.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A thing as two schools have it.
 *
 * @param first null = only the second school has it
 * @param second null = only the first school has it
 */
public record Pair<T>(@Nullable T first, @Nullable T second) {

    /**
     * Things that belong together: of equal id and name; else of equal name; else of equal id.
     *
     * @return in the order of the first list, then those that only the second has
     */
    public static <T> List<Pair<T>> of(
            List<? extends T> first,
            List<? extends T> second,
            Function<T, String> id,
            Function<T, String> name) {
        var partners = new ArrayList<@Nullable T>();
        first.forEach(one -> partners.add(null));
        var left = new ArrayList<T>(second);
        match(first, left, partners, one -> id.apply(one) + "\u0000" + name.apply(one));
        match(first, left, partners, name);
        match(first, left, partners, id);
        var pairs = new ArrayList<Pair<T>>();
        for (int i = 0; i < first.size(); i++) {
            pairs.add(new Pair<>(first.get(i), partners.get(i)));
        }
        left.forEach(other -> pairs.add(new Pair<>(null, other)));
        return pairs;
    }

    private static <T> void match(
            List<? extends T> first,
            List<T> left,
            List<@Nullable T> partners,
            Function<T, String> key) {
        for (int i = 0; i < first.size(); i++) {
            if (partners.get(i) == null) {
                var wanted = key.apply(first.get(i));
                for (var other : left) {
                    if (key.apply(other).equals(wanted)) {
                        partners.set(i, other);
                        left.remove(other);
                        break;
                    }
                }
            }
        }
    }
}
