package paike.datasets.pdf;

/**
 * A piece of text that is set alike.
 *
 * @param size of the letters in points, where there is room for them
 * @param ink colour as six hexadecimal digits
 */
record Words(String text, boolean bold, float size, String ink) {
    static final String DARK = "1d2433";
    static final String GREY = "4a5363";

    static Words bold(String text, float size) {
        return new Words(text, true, size, DARK);
    }

    static Words plain(String text, float size) {
        return new Words(text, false, size, DARK);
    }

    static Words small(String text, float size) {
        return new Words(text, false, size, GREY);
    }

    Words with(String other) {
        return new Words(other, bold, size, ink);
    }
}
