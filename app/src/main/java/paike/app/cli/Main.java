package paike.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.model.Language;
import paike.model.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code paike}. */
@Command(
        name = "paike",
        mixinStandardHelpOptions = true,
        version = "paike 0.1",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "排课：生成、比较、检查中小学课表。",
            "Weekly timetables of primary and middle schools: generate, compare, validate."
        })
public final class Main implements Runnable {
    /** In the order of the help. */
    private static final List<Class<?>> COMMANDS =
            List.of(
                    SolveCommand.class,
                    CheckCommand.class,
                    CompareCommand.class,
                    VaryCommand.class,
                    BellsCommand.class,
                    ClubsCommand.class,
                    HomeworkCommand.class,
                    CalendarCommand.class,
                    GenerateCommand.class,
                    TemplateCommand.class,
                    ImportCommand.class,
                    ExportCommand.class,
                    SwapCommand.class,
                    SubstituteCommand.class,
                    PatrolCommand.class,
                    ObserveCommand.class,
                    ReportCommand.class,
                    PublishCommand.class);

    @Spec private @Nullable CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        silenceLibraries();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    /** What libraries log is of no use to staff; whatever goes wrong is said by the commands. */
    private static void silenceLibraries() {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("log4j2.simplelogLevel", "OFF");
        LogManager.getLogManager().reset();
    }

    /** Runs a command and says how it went: an {@link ExitCode}. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        var language = CommonOptions.languageOf(List.of(arguments));
        var factory = new Factory(new Console(out, err, language));
        var commandLine = new CommandLine(new Main(), factory);
        asked(arguments)
                .forEach(command -> commandLine.addSubcommand(new CommandLine(command, factory)));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setParameterExceptionHandler(
                (exception, args) -> sayWrongUse(exception, err, language));
        commandLine.setExecutionExceptionHandler(
                (exception, command, parsed) -> {
                    if (exception instanceof DatasetException bad) {
                        bad.problems().forEach(problem -> err.println(problem.in(language)));
                        return ExitCode.BAD_INPUT;
                    }
                    sayInternalError(exception, List.of(arguments), err, language);
                    return ExitCode.BAD_INPUT;
                });
        return commandLine.execute(arguments);
    }

    /** The command that is named, as putting all of them up takes a while; all if none is. */
    private static List<Class<?>> asked(String[] arguments) {
        var first = arguments.length == 0 ? "" : arguments[0];
        return COMMANDS.stream()
                .filter(command -> command.getAnnotation(Command.class).name().equals(first))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    @Override
    public void run() {
        var commandLine = Objects.requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getErr());
        throw new ParameterException(commandLine, "a command is missing");
    }

    private static int sayWrongUse(
            ParameterException exception, PrintStream err, Language language) {
        var command = exception.getCommandLine();
        err.println("paike: " + WrongUse.words(exception).in(language));
        err.println(
                Text.of(
                                "  用法见 ./%s --help",
                                "  See ./%s --help", command.getCommandSpec().qualifiedName(" "))
                        .in(language));
        return ExitCode.BAD_INPUT;
    }

    private static void sayInternalError(
            Exception exception, List<String> arguments, PrintStream err, Language language) {
        err.println(
                Text.of(
                                "程序内部错误：%s。数据没有改动。加 --debug 可显示细节，请报告给开发者。",
                                "Internal error: %s. No data was changed. Add --debug for detail,"
                                        + " and please report it.",
                                rootOf(exception))
                        .in(language));
        if (arguments.contains("--debug")) {
            exception.printStackTrace(err);
        }
    }

    /** First line of what went wrong in the first place. */
    private static String rootOf(Throwable exception) {
        var cause = exception.getCause();
        return cause == null ? exception.toString().lines().findFirst().orElse("") : rootOf(cause);
    }

    /** Gives every command the console. */
    private record Factory(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1
                        && constructor.getParameterTypes()[0] == Console.class) {
                    return type.cast(constructor.newInstance(console));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
