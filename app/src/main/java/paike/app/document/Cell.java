package paike.app.document;

import paike.model.Text;

/** What stands in a cell of a table. */
public record Cell(Text text, Tint tint) {

    public static Cell of(Text text) {
        return new Cell(text, Tint.NONE);
    }

    public static Cell of(String text) {
        return of(Text.same(text));
    }

    public static Cell of(long number) {
        return of(String.valueOf(number));
    }

    /** Marked if it is not as it should be. */
    public static Cell marked(Text text, boolean isWrong) {
        return new Cell(text, isWrong ? Tint.BAD : Tint.NONE);
    }
}
