package paike.app.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paike.datasets.Advice;
import paike.model.Language;
import paike.model.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in words of both languages. */
final class WrongUse {
    private WrongUse() {}

    static Text words(ParameterException exception) {
        var command = exception.getCommandLine().getCommandSpec();
        return switch (exception) {
            case UnmatchedArgumentException unmatched ->
                    unmatched(unmatched.getUnmatched().getFirst(), command);
            case MissingParameterException missing -> missing(missing.getMissing());
            default -> {
                var spec = exception.getArgSpec();
                var value = exception.getValue();
                yield spec == null && command.parent() == null
                        ? new Text("缺少命令", "a command is missing")
                        : spec == null || value == null
                                ? Text.same(String.valueOf(exception.getMessage()))
                                : Text.of(
                                        "%s \"%s\"：应为%s",
                                        "%s \"%s\": %s expected", name(spec), value, kind(spec));
            }
        };
    }

    private static Text unmatched(String word, CommandSpec command) {
        var commands = command.subcommands().keySet();
        if (!word.startsWith("-") && !commands.isEmpty()) {
            return with(
                    Text.of(
                            "没有命令 \"%s\"（可用：%s）",
                            "there is no command \"%s\" (commands: %s)",
                            word,
                            String.join(", ", commands)),
                    Advice.maybe(word, commands));
        }
        var options =
                command.options().stream().flatMap(o -> Stream.of(o.names())).sorted().toList();
        return word.startsWith("-")
                ? with(
                        Text.of("没有选项 \"%s\"", "there is no option \"%s\"", word),
                        Advice.maybe(word, options))
                : Text.of("多余的参数 \"%s\"", "\"%s\" is one argument too many", word);
    }

    private static Text missing(List<ArgSpec> missing) {
        var names =
                missing.stream()
                        .map(spec -> spec.paramLabel().isEmpty() ? name(spec) : label(spec))
                        .collect(Collectors.joining(" "));
        int least = missing.isEmpty() ? 1 : missing.getFirst().arity().min();
        return least > 1
                ? Text.of("至少要有 %d 个 %s", "at least %d of %s expected", least, names)
                : Text.of("缺少 %s", "%s is missing", names);
    }

    private static String label(ArgSpec spec) {
        return spec instanceof PositionalParamSpec
                ? spec.paramLabel()
                : name(spec) + " " + spec.paramLabel();
    }

    private static String name(ArgSpec spec) {
        return spec instanceof picocli.CommandLine.Model.OptionSpec option
                ? option.longestName()
                : spec.paramLabel();
    }

    private static Text kind(ArgSpec spec) {
        var type = spec.type();
        return type == Duration.class
                ? new Text("时长，如 20s、2m、500ms", "a duration such as 20s, 2m, 500ms")
                : type == LocalDate.class
                        ? new Text("日期，如 2026-09-07", "a date such as 2026-09-07")
                        : type == Language.class
                                ? new Text(" zh 或 en", "zh or en")
                                : type == int.class || type == long.class
                                        ? new Text("整数", "an integer")
                                        : Text.same(type.getSimpleName());
    }

    private static Text with(Text words, Text maybe) {
        return maybe.zh().isEmpty()
                ? words
                : new Text(words.zh() + "。" + maybe.zh(), words.en() + ". " + maybe.en());
    }
}
