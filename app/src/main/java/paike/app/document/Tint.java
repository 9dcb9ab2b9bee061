package paike.app.document;

import java.util.List;

/**
 * The colours of a cell or a bar; what they mean is always said in words too.
 *
 * @param ground six hex digits; empty = none
 * @param ink six hex digits
 */
public record Tint(String ground, String ink) {
    public static final Tint NONE = new Tint("", "1d2433");
    public static final Tint GOOD = new Tint("e3f3ea", "1a7f4b");
    public static final Tint WISH = new Tint("fff3d6", "8a5a00");
    public static final Tint BAD = new Tint("fbe3e1", "b92c25");
    public static final Tint FAINT = new Tint("f5f6f9", "565f6f");

    /** Small words on white. */
    public static final Tint QUIET = new Tint("", "565f6f");

    private static final List<Tint> STEPS =
            List.of(
                    new Tint("eef5fb", "1d2433"),
                    new Tint("d8e8f6", "1d2433"),
                    new Tint("b9d6ee", "1d2433"),
                    new Tint("8fbce0", "10263f"),
                    new Tint("5f9bcd", "ffffff"));

    /** A step of a scale from pale to strong. */
    public static Tint ofShare(double share) {
        int step = (int) Math.floor(share * STEPS.size());
        return STEPS.get(Math.clamp(step, 0, STEPS.size() - 1));
    }
}
