package paike.datasets.variations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import paike.datasets.DatasetException;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.RulebookWriter;

/** 规则集 national: that one instead of the school's own. */
final class OtherRulebook implements Edit {
    private static final Pattern SENTENCE =
            Pattern.compile("(?:规则集|rulebook) ?(?:改?为|用)? ?(.+)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean apply(String sentence, Draft draft) {
        var matcher = SENTENCE.matcher(sentence);
        if (!matcher.matches()) {
            return false;
        }
        try {
            var tree = RulebookWriter.tree(RulebookReader.read(matcher.group(1)));
            draft.setRulebook((ObjectNode) tree);
        } catch (DatasetException e) {
            e.problems().forEach(problem -> draft.problem(problem.message(), problem.advice()));
        }
        return true;
    }
}
