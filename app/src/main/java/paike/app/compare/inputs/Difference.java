package paike.app.compare.inputs;

import java.util.List;
import paike.model.Text;

/**
 * What differs in one part of the inputs.
 *
 * @param title of the part, such as 教师
 * @param lines at least one
 */
public record Difference(Text title, List<Text> lines) {}
