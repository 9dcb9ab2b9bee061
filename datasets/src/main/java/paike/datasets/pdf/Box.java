package paike.datasets.pdf;

/**
 * A rectangle on a page, in points of 1/72 inch.
 *
 * @param x of the left edge, from the left of the page
 * @param y of the upper edge, from the top of the page
 */
record Box(float x, float y, float width, float height) {

    float right() {
        return x + width;
    }

    float bottom() {
        return y + height;
    }

    /** The same without a rim. */
    Box inside(float rim) {
        return new Box(
                x + rim, y + rim, Math.max(0, width - 2 * rim), Math.max(0, height - 2 * rim));
    }

    /** One of several parts of equal height, one under another; counted from 0. */
    Box part(int index, int count) {
        return new Box(x, y + height * index / count, width, height / count);
    }
}
