package paike.datasets.sheets;

/** How wide a text is on a sheet, in digits of the default font. */
public final class TextWidth {
    /** Signs from here on, Chinese ones above all, are as wide as two digits. */
    private static final int FIRST_WIDE = 0x2E80;

    private TextWidth() {}

    /** Of one line. */
    public static int of(String line) {
        return line.codePoints().map(sign -> sign > FIRST_WIDE ? 2 : 1).sum();
    }

    /**
     * Lines that a text takes in a column.
     *
     * @param width of the column, in digits
     */
    static int lines(String text, double width) {
        return text.lines().mapToInt(line -> (int) Math.max(1, Math.ceil(of(line) / width))).sum();
    }
}
