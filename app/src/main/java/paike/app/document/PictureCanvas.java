package paike.app.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws a PNG, three dots per unit, for files that know no SVG. */
final class PictureCanvas implements Canvas {
    private static final int SCALE = 3;
    private static final String PROBE = "课表节";

    private final Graphics2D graphics;

    private PictureCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * The picture; none where this machine has no fonts for drawing, or none with Chinese letters.
     */
    static Optional<byte[]> png(int height, Consumer<Canvas> drawing) {
        try {
            if (font(1).canDisplayUpTo(PROBE) >= 0) {
                return Optional.empty();
            }
            return Optional.of(bytes(drawn(height, drawing)));
        } catch (LinkageError | RuntimeException e) { // Java without its desktop part or its fonts
            return Optional.empty();
        }
    }

    private static BufferedImage drawn(int height, Consumer<Canvas> drawing) {
        var image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(SCALE, SCALE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, height);
        drawing.accept(new PictureCanvas(graphics));
        graphics.dispose();
        return image;
    }

    private static byte[] bytes(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Font font(int size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, size);
    }

    @Override
    public void box(double x, double y, double width, double height, String colour) {
        graphics.setColor(colour(colour));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, String colour) {
        graphics.setColor(colour(colour));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void text(double x, double y, int size, Anchor anchor, String colour, String words) {
        graphics.setColor(colour(colour));
        graphics.setFont(font(size));
        double width = graphics.getFontMetrics().getStringBounds(words, graphics).getWidth();
        double left =
                switch (anchor) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
        graphics.drawString(words, (float) left, (float) y);
    }

    private static Color colour(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }
}
