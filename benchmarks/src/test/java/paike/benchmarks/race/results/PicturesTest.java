package paike.benchmarks.race.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void needsFonts() {
        try {
            new Font(Font.SANS_SERIF, Font.PLAIN, 12)
                    .getStringBounds("x", new FontRenderContext(null, true, true));
        } catch (LinkageError | InternalError | RuntimeException e) {
            abort("skipped: Java finds no fonts on this machine: " + e);
        }
    }

    @Test
    void everyKindOfPictureIsDrawn() throws IOException {
        var runs = new ArrayList<Run>();
        runs.addAll(
                Drawn.complete(
                        """
                        A                    | 1 | 0.05  | 0.02 1.1
                        B                    | 1 | 12.0  | 0.5 1.9
                        C                    | 1 | fails | 4 9.5
                        """));
        var generated =
                Drawn.complete(
                        """
                        generated/classes-24 | 1 | 0.5   | 0.25 1.5
                        generated/classes-48 | 1 | 1.5   | 0.75 2.5
                        """);
        var pictures = new Pictures(folder);
        pictures.cactus(runs);
        pictures.cost(
                new CostCurve(
                        "Spain/1 school.fet",
                        List.of(1.5, 2.0, 9.0),
                        List.of(40.0, 12.5, 13.0),
                        20,
                        2.5,
                        17));
        pictures.growth(generated);
        assertEquals(2, pictures.drawn("cactus-").size());
        assertEquals("cost-Spain_1_school.fet.png", pictures.drawn("cost-").getFirst().file());
        assertEquals(2, pictures.drawn("growth-").size());
        for (var picture : pictures.drawn("")) {
            var image =
                    Objects.requireNonNull(ImageIO.read(folder.resolve(picture.file()).toFile()));
            assertTrue(image.getWidth() > 1000, picture.file());
        }
    }

    @Test
    void nothingIsDrawnOfNothing() throws IOException {
        var pictures = new Pictures(folder);
        pictures.cactus(Drawn.complete("A | 1 | fails | fails"));
        pictures.growth(List.of());
        assertTrue(pictures.drawn("").isEmpty());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
