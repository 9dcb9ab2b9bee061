package paike.datasets.grid;

/** A rectangle of cells; rows and columns from 0, ends included. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    static Area ofOne(int row, int column) {
        return new Area(row, column, row, column);
    }

    public boolean includes(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public int height() {
        return lastRow - firstRow + 1;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }
}
