package paike.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made when it is first asked for. */
public final class Late<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    public Late(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        var there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }
}
