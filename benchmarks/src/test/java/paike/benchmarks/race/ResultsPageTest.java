package paike.benchmarks.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ResultsPageTest {
    private static final String PAGE = "# Results\n\nNewest first.\n\n## B\n\nb\n\n## A\n\na\n";

    @Test
    void aNewSectionComesFirst() {
        assertEquals(
                "# Results\n\nNewest first.\n\n## C\n\nc\n\n## B\n\nb\n\n## A\n\na\n",
                ResultsPage.with("## C\n\nc\n", PAGE));
    }

    @Test
    void aSectionOfTheSameTitleIsReplaced() {
        assertEquals(
                "# Results\n\nNewest first.\n\n## B\n\nnew\n\n## A\n\na\n",
                ResultsPage.with("## B\n\nnew\n", PAGE));
        assertEquals(
                "# Results\n\nNewest first.\n\n## B\n\nb\n\n## A\n\nnew\n",
                ResultsPage.with("## A\n\nnew\n", PAGE));
    }

    @Test
    void aPageWithoutSectionsGetsItsFirst() {
        assertEquals("# Results\n\n## C\n\nc\n", ResultsPage.with("## C\n\nc\n", "# Results\n"));
    }
}
