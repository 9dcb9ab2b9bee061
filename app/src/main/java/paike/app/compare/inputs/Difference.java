package paike.app.compare.inputs;

import java.util.List;
import java.util.stream.Stream;
import paike.model.Text;

/**
 * What differs in one part of the inputs.
 *
 * @param title of the part, such as 教师
 * @param lines at least one
 * @param brief the same in a few words
 */
public record Difference(Text title, List<Text> lines, Text brief) {

    /** With a line in front that says most of it. */
    Difference ledBy(Text line) {
        return new Difference(title, Stream.concat(Stream.of(line), lines.stream()).toList(), line);
    }
}
