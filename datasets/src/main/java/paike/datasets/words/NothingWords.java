package paike.datasets.words;

import java.util.regex.Pattern;

/** Cells of a timetable that say that nothing takes place, or that say nothing at all. */
public final class NothingWords {
    private static final Pattern NOTHING =
            Pattern.compile("[-—/\\\\×xX○.·、,]*|无课?|空课?|没课|null|n/a|none|0");
    private static final Pattern BROKEN =
            Pattern.compile("#(?:ref|n/a|value|name|div/0|null)[!?]?");

    private NothingWords() {}

    /** True for signs that say that nothing takes place. */
    public static boolean isNothing(String text) {
        return NOTHING.matcher(Spelling.plain(text)).matches();
    }

    /** True for the error value of a formula. */
    public static boolean isBroken(String text) {
        return BROKEN.matcher(Spelling.plain(text)).matches();
    }
}
