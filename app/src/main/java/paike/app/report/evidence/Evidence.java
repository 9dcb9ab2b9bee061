package paike.app.report.evidence;

import java.util.List;
import java.util.Optional;
import paike.app.document.Piece;
import paike.model.Text;
import paike.rules.RulebookEntry;

/** What was measured in one part of school life. */
public interface Evidence {

    /** Tables and charts; empty if there is nothing to measure. */
    List<Piece> figures();

    /** What is the case where the entry holds, in figures; empty if nothing is measured for it. */
    Optional<Text> actual(RulebookEntry entry);

    /** One sentence for the summary; empty if there is nothing to say. */
    Optional<Text> summary();

    /** Nothing measured. */
    static Evidence none() {
        return new Evidence() {
            @Override
            public List<Piece> figures() {
                return List.of();
            }

            @Override
            public Optional<Text> actual(RulebookEntry entry) {
                return Optional.empty();
            }

            @Override
            public Optional<Text> summary() {
                return Optional.empty();
            }
        };
    }
}
