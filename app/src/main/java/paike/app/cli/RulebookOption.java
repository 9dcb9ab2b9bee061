package paike.app.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** {@code --rulebook}: by which rules, instead of the school's own. */
final class RulebookOption {
    @Option(
            names = "--rulebook",
            paramLabel = "R",
            description = {
                "规则集文件或内置名称；可多次，后者优先。默认用学校自己的。",
                "Rulebook file or built-in name; repeat to lay one over another. By default the"
                        + " school's own."
            })
    private List<String> names = List.of();

    /** Files or built-in names, each over those before; empty = the school's own. */
    List<String> names() {
        return names;
    }
}
