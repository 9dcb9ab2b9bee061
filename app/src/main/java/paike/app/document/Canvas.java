package paike.app.document;

/** What a chart is drawn on. Places and sizes are in units of a picture that is 680 wide. */
interface Canvas {
    int WIDTH = 680;

    /** Where a text is fastened. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void box(double x, double y, double width, double height, String colour);

    void line(double x1, double y1, double x2, double y2, String colour);

    /**
     * @param y of the base line
     * @param size of the letters
     */
    void text(double x, double y, int size, Anchor anchor, String colour, String words);
}
