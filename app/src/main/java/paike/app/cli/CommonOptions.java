package paike.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import paike.model.Language;
import picocli.CommandLine.Option;

/** Options of every command; they are read before the command itself, see {@link Main}. */
@SuppressWarnings("UnusedVariable") // declared for the help and the parser
final class CommonOptions {
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = {"输出语言，默认 zh。", "Language of all output; zh by default."})
    private Language language =
            "en".equalsIgnoreCase(System.getenv("PAIKE_LANG")) ? Language.EN : Language.ZH;

    @Option(
            names = "--debug",
            description = {"出错时显示技术细节。", "Show technical detail of internal errors."})
    private boolean debug;

    /** What was asked for before any option could be parsed. */
    static Language languageOf(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        int at = words.indexOf("--lang");
        boolean english =
                words.contains("--lang=en")
                        || (at >= 0
                                && at + 1 < words.size()
                                && words.get(at + 1).toLowerCase(Locale.ROOT).equals("en"))
                        || "en".equalsIgnoreCase(System.getenv("PAIKE_LANG"));
        return english ? Language.EN : Language.ZH;
    }
}
