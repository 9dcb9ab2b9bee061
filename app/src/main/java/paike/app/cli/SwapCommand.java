package paike.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import paike.app.dated.AskedDates;
import paike.app.dated.AskedLesson;
import paike.app.dated.AskedNames;
import paike.app.dated.DatedPlan;
import paike.app.dated.OtherWeek;
import paike.app.dated.OtherWeekSwap;
import paike.app.dated.SwapDraft;
import paike.app.results.ChangeFolder;
import paike.app.results.ResultFolder;
import paike.datasets.DatasetException;
import paike.datasets.json.ChangesJson;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.dated.ChangeState;
import paike.model.dated.DatedWeek;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.solver.swaps.Exchange;
import paike.solver.swaps.Move;
import paike.solver.swaps.Swaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code paike swap}: lessons change places, for one date or for good. */
@Command(
        name = "swap",
        mixinStandardHelpOptions = true,
        description = {
            "调课：列出一节课可以怎样调，写审批单和通知，记入变动记录。",
            "Swaps of lessons: what is possible and what it costs, slips to sign, the log."
        })
final class SwapCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin private DatedOptions dated = new DatedOptions();
    @Mixin private DecisionOptions decision = new DecisionOptions();

    @Mixin private SwapOptions asked = new SwapOptions();

    SwapCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var read = dated.read(console);
        if (decision.isAboutLog()) {
            return new LogRun(console, dated, read, decision, asked.out(), asked.json()).call();
        }
        if (asked.lesson() == null) {
            throw wrong(
                    "--lesson",
                    new Text("没有说明要调哪一节课", "which lesson is to be swapped?"),
                    new Text(
                            "如 --lesson '三(1)班 周三第2节' --date 10月14日；--list 列出已有变动。",
                            "Such as --lesson '三(1)班 周三第2节' --date 2026-10-14; --list shows what is"
                                    + " in the log."));
        }
        if ((asked.date() == null) == (asked.forGood() == null)) {
            throw wrong(
                    asked.date() == null ? "--date" : "--for-good",
                    new Text(
                            "--date 和 --for-good 应当给且只给一个",
                            "one of --date and --for-good expected"),
                    new Text("只调一天用 --date，长期调课用 --for-good。", "--date is for one day."));
        }
        if (asked.date() == null && asked.withDate() != null) {
            throw wrong(
                    "--with-date",
                    new Text("长期调课不能和某一天的课对调", "a swap for good has no date to be swapped with"),
                    new Text("长期调课用 --with 说明时间，如 '周五第4节'。", "Say when by --with."));
        }
        return asked.date() == null ? swapForGood(read) : swapOnDate(read, asked.date());
    }

    private static DatasetException wrong(String option, Text message, Text advice) {
        return DatasetException.of(option, "", message, advice);
    }

    private int swapOnDate(DatedOptions.Read read, String words) {
        var day = DatedOptions.date("--date", words, read);
        var plan = dated.at(read, day);
        AskedDates.taught("--date", day, plan);
        var week = plan.week(day);
        int column = week.dayOf(day);
        var meant =
                AskedLesson.of("--lesson", Objects.requireNonNull(asked.lesson()), plan.school())
                        .in(week.changed(), "--lesson", one -> one.start().day() == column);
        var other =
                asked.withDate() == null
                        ? null
                        : DatedOptions.date("--with-date", asked.withDate(), read);
        if (other != null) {
            AskedDates.taught("--with-date", other, plan);
        } else if (asked.giveTo() != null && asked.with() == null) {
            return takeover(plan, week, meant);
        }
        var written = dated.written(read);
        var earliest = day.isBefore(written) ? LocalDate.MIN : written;
        if (other != null && !week.includes(other)) {
            return swapWithOtherWeek(
                    new SwapReport(console, plan, week, meant),
                    meant,
                    new OtherWeek(plan, day, other, earliest),
                    written);
        }
        Predicate<Placement> open =
                one ->
                        week.date(one.start().day())
                                .filter(held -> !held.date().isBefore(earliest))
                                .filter(held -> DatedWeek.isHeld(one.lesson(), held))
                                .isPresent();
        var wanted = wanted(plan, meant);
        var found =
                new Swaps(plan.plan().with(week.changed()), plan.rulebook(), open)
                        .of(
                                meant.lesson(),
                                asked.most(),
                                other == null
                                        ? wanted
                                        : wanted.and(moves -> isTo(moves, week.dayOf(other))));
        return answer(
                plan,
                new SwapReport(console, plan, week, meant),
                found,
                chosen -> {
                    var lessons = SwapDraft.dated(plan, week, chosen);
                    return decision.of(written)
                            .change(plan, ChangeKind.SWAP, Optional.empty(), lessons);
                });
    }

    private static boolean isTo(List<Move> moves, int day) {
        return moves.getFirst().to().start().day() == day;
    }

    private int swapWithOtherWeek(
            SwapReport words, Placement meant, OtherWeek otherWeek, LocalDate written) {
        var plan = otherWeek.plan();
        var report = new OtherWeekReport(console, plan, words);
        var parity = otherWeek.parity(meant);
        if (parity.isPresent()) {
            words.head(0);
            console.say(parity.get());
            return ExitCode.BROKEN;
        }
        var found = otherWeek.with(meant, asked.most(), wanted(plan, meant));
        var legal = found.stream().filter(OtherWeekSwap::isLegal).toList();
        if (asked.apply() == 0) {
            if (asked.json()) {
                console.out().print(JsonFile.print(report.json(found)));
            } else {
                report.list(found, asked.with() != null);
            }
            return legal.isEmpty() ? ExitCode.BROKEN : ExitCode.KEPT;
        }
        if (legal.isEmpty()) {
            report.list(found, true);
            return ExitCode.BROKEN;
        }
        checkNumber(legal.size());
        var lessons = legal.get(asked.apply() - 1).lessons();
        return write(
                plan,
                words,
                decision.of(written).change(plan, ChangeKind.SWAP, Optional.empty(), lessons));
    }

    private int swapForGood(DatedOptions.Read read) {
        var from = DatedOptions.date("--for-good", Objects.requireNonNull(asked.forGood()), read);
        var plan = dated.at(read, from);
        var timetable = plan.plan().timetable();
        var meant =
                AskedLesson.of("--lesson", Objects.requireNonNull(asked.lesson()), plan.school())
                        .in(timetable, "--lesson", one -> true);
        var found =
                new Swaps(plan.plan(), plan.rulebook(), one -> true)
                        .of(meant.lesson(), asked.most(), wanted(plan, meant));
        var report = new SwapReport(console, plan, null, meant);
        if (asked.apply() == 0) {
            return listed(report, found);
        }
        if (decision.by().isEmpty()) {
            throw wrong(
                    "--by",
                    new Text("长期调课没有写谁批准", "a swap for good needs to say who decides"),
                    new Text("请加 --by 姓名。", "Add --by NAME."));
        }
        var chosen = chosen(report, found);
        if (chosen == null) {
            return ExitCode.BROKEN;
        }
        var change =
                decision.of(dated.written(read))
                        .change(
                                plan,
                                ChangeKind.SWAP,
                                Optional.of(from),
                                SwapDraft.forGood(plan, from, chosen));
        newPlan(plan, chosen, change);
        return ExitCode.KEPT;
    }

    /** The plan after a swap for good, in a folder of its own. */
    private void newPlan(DatedPlan plan, Exchange chosen, Change change) {
        var name = plan.plan().name() + " · " + change.id();
        var next = new Plan(name, chosen.timetable(), plan.plan().memberships());
        var folder =
                asked.out() == null
                        ? plan.folder()
                                .resolveSibling(plan.folder().getFileName() + "-" + change.id())
                        : asked.out();
        ChangeFolder.refuseIfUsed(folder);
        ResultFolder.prepare(folder);
        ResultFolder.write(
                folder, next, plan.rulebook(), Audit.of(next, plan.rulebook()), console.language());
        var moved = new DatedPlan(folder, next, plan.rulebook(), plan.calendar(), plan.log());
        var slips = ChangeFolder.write(moved, change, null, console.language());
        console.say(Text.of("新方案：%s", "New plan: %s", folder));
        new SwapReport(console, moved, null, chosen.moves().getFirst().from())
                .written(change, slips);
    }

    private Predicate<List<Move>> wanted(DatedPlan plan, Placement meant) {
        if (asked.with() == null && asked.giveTo() == null) {
            return moves -> true;
        }
        var school = plan.school();
        var words =
                (asked.giveTo() == null ? "" : asked.giveTo() + " ")
                        + (asked.with() == null ? "" : asked.with());
        var partner = AskedLesson.partner("--with", words, school);
        return moves ->
                partner.isAt(meant.lesson(), moves.getFirst().to().start(), school)
                        && (!partner.isAboutSomebody()
                                || moves.stream()
                                        .skip(1)
                                        .anyMatch(move -> partner.isAbout(move.from().lesson())));
    }

    /** The time of a lesson is given away for nothing: the rules say what they think of it. */
    private int takeover(DatedPlan plan, DatedWeek week, Placement meant) {
        var words = Objects.requireNonNull(asked.giveTo());
        var taker =
                new AskedNames(plan.school())
                        .assignment("--give-to", words, meant.lesson().classes());
        var lessons = SwapDraft.takeover(plan, week, meant, taker);
        var change =
                decision.of(LocalDate.EPOCH)
                        .change(plan, ChangeKind.TAKEOVER, Optional.empty(), lessons)
                        .as(ChangeState.APPROVED);
        new SwapReport(console, plan, week, meant).refuseTakeover(change, taker);
        return ExitCode.BROKEN;
    }

    /** Lists what was found, or does what was chosen. */
    private int answer(
            DatedPlan plan,
            SwapReport report,
            List<Exchange> found,
            Function<Exchange, Change> draft) {
        if (asked.apply() == 0) {
            return listed(report, found);
        }
        var chosen = chosen(report, found);
        var change = chosen == null ? null : draft.apply(chosen);
        if (change == null || report.isObjectedTo(change)) {
            return ExitCode.BROKEN;
        }
        return write(plan, report, change);
    }

    private int write(DatedPlan plan, SwapReport report, Change change) {
        var slips = ChangeFolder.write(plan, change, asked.out(), console.language());
        if (asked.json()) {
            console.out()
                    .print(
                            JsonFile.print(
                                    ChangesJson.tree(plan.log().with(change), plan.school())));
        } else {
            report.written(change, slips);
        }
        return ExitCode.KEPT;
    }

    private int listed(SwapReport report, List<Exchange> found) {
        if (asked.json()) {
            console.out().print(JsonFile.print(report.json(found)));
        } else {
            report.list(found, asked.with() != null);
        }
        return found.stream().anyMatch(Exchange::isLegal) ? ExitCode.KEPT : ExitCode.BROKEN;
    }

    private @Nullable Exchange chosen(SwapReport report, List<Exchange> found) {
        var legal = found.stream().filter(Exchange::isLegal).toList();
        if (legal.isEmpty()) {
            report.list(found, true);
            return null;
        }
        checkNumber(legal.size());
        return legal.get(asked.apply() - 1);
    }

    private void checkNumber(int count) {
        if (asked.apply() < 1 || asked.apply() > count) {
            throw wrong(
                    "--apply",
                    Text.of("没有第 %d 种，共 %d 种", "there is no %d among %d", asked.apply(), count),
                    new Text("先不加 --apply 看一看。", "List them without --apply first."));
        }
    }
}
