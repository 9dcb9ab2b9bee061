package paike.datasets;

import paike.model.Language;
import paike.model.Text;

/**
 * One thing that is wrong with given data.
 *
 * @param file as the user named it
 * @param place within the file: a JSON path, a line, a cell; empty = the whole file
 * @param message the value and what was expected
 * @param advice what to do; empty = none
 */
public record Problem(String file, String place, Text message, Text advice) {
    public static final Text NO_ADVICE = Text.same("");

    public String in(Language language) {
        var said = new StringBuilder(file);
        if (!place.isEmpty()) {
            said.append(": ").append(Places.words(place).in(language));
        }
        said.append(": ").append(message.in(language));
        if (!advice.in(language).isEmpty()) {
            said.append(System.lineSeparator()).append("  ").append(advice.in(language));
        }
        return said.toString();
    }
}
