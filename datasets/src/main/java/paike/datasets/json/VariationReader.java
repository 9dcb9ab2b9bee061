package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import paike.datasets.Problems;

/** Reads {@code variations.json}; {@code docs/format.md} is its specification. */
public final class VariationReader {
    /** Value of the field {@code format}. */
    public static final String FORMAT = "paike-variations-1";

    private VariationReader() {}

    /**
     * A variation as stated.
     *
     * @param place such as {@code variations[2]}
     * @param changes sentences
     */
    public record Stated(String place, String name, List<String> changes) {}

    /**
     * @param problems gets what is wrong, by place
     */
    public static List<Stated> read(JsonNode tree, Problems problems) {
        var at = new JsonCursor(tree, "", problems);
        Format.check(at, FORMAT);
        var stated = new ArrayList<Stated>();
        at.objects(
                "variations",
                cursor -> {
                    var place = "variations[" + stated.size() + "]";
                    stated.add(new Stated(place, cursor.text("name", ""), cursor.texts("changes")));
                    return null;
                });
        at.done();
        return stated;
    }
}
