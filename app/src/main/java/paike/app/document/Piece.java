package paike.app.document;

import java.util.List;
import paike.model.Text;

/** A part of a document, in the order of reading. */
public sealed interface Piece {

    /** How a paragraph is set. */
    enum Manner {
        PLAIN,
        /** Small and grey: how something was counted. */
        HINT,
        /** In front of a table or chart. */
        CAPTION
    }

    /**
     * The first page: what it is, of whom, and the verdict.
     *
     * @param facts names and values, such as the date
     * @param verdict one sentence
     * @param isGood whether it praises
     * @param worst what is wrong, worst first; empty if nothing is
     * @param figures names and values, few and large
     * @param closing lines to sign
     */
    record Cover(
            Text title,
            Text subtitle,
            List<List<Text>> facts,
            Text verdict,
            boolean isGood,
            List<Text> worst,
            List<List<Text>> figures,
            List<Text> closing)
            implements Piece {}

    /** Headings of the first level and where they are, made from those of the document. */
    record Contents(Text title) implements Piece {}

    /**
     * @param level 1 or 2
     * @param anchor ASCII, once in a document
     */
    record Heading(int level, Text text, String anchor) implements Piece {}

    /** A paragraph. */
    record Words(Text text, Manner manner) implements Piece {
        public static Words of(Text text) {
            return new Words(text, Manner.PLAIN);
        }

        public static Words hint(Text text) {
            return new Words(text, Manner.HINT);
        }

        public static Words caption(Text text) {
            return new Words(text, Manner.CAPTION);
        }
    }

    /** A list of points. */
    record Points(List<Text> points) implements Piece {}

    /**
     * A table; the first cell of a row is its name.
     *
     * @param widths of the columns, against each other; empty = as needed
     * @param head of each column
     */
    record Table(List<Integer> widths, List<Text> head, List<List<Cell>> rows) implements Piece {}

    /** A drawing; what it shows is said in words or a table too. */
    record Picture(BarChart chart) implements Piece {}
}
