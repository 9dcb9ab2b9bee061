package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import paike.app.compare.Board;
import paike.app.compare.Candidate;
import paike.app.results.CompareFolder;
import paike.app.results.ResultFolder;
import paike.app.results.ResultFormat;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.solver.Outcome;
import paike.solver.Scenario;
import paike.solver.SolveLimits;
import paike.solver.UnplacedReasons;
import paike.solver.keep.Departure;
import paike.solver.keep.Departure.Kind;
import paike.solver.keep.Keep;
import paike.solver.keep.KeepLimits;
import paike.solver.keep.Kept;
import paike.solver.keep.TradeOff;
import paike.solver.keep.TradeOffs;

/** {@code solve --keep}: as few changes to a plan as the school now allows. */
final class KeepRun {
    private static final int SHOWN = 40;

    private final Keep keep;
    private final Scenario scenario;
    private final Plan before;
    private final String name;
    private final Console console;
    private final KeepOptions options;
    private final TradeOffs tradeOffs;
    private volatile boolean stopped;
    private @Nullable Kept kept;

    /** Timetables from fewest changes to best; empty = not asked for. */
    private List<TradeOff> front = List.of();

    private @Nullable TradeOffFolder folder;
    private List<Path> compared = List.of();

    /**
     * @throws DatasetException if the plan cannot be read, or nothing of it is left
     */
    KeepRun(Path path, KeepOptions options, Scenario scenario, Inputs.Given now, Console console) {
        this.options = options;
        var read = Published.read(path, now);
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        this.console = console;
        this.before = read.plan();
        this.name = path.toString();
        this.scenario = scenario;
        this.keep = new Keep(before.timetable(), scenario);
        this.tradeOffs = new TradeOffs(keep);
        if (isAnother(before.school(), scenario.school()) || keep.carried() == 0) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    Text.of(
                            "这是 %s 的方案，与 %s 对不上",
                            "this is a plan of %s, which has nothing to do with %s",
                            title(before.school()),
                            title(scenario.school())),
                    new Text("请确认学校与方案相配。", "Check that school and plan belong together."));
        }
    }

    private static boolean isAnother(School before, School now) {
        return !before.id().equals(now.id()) && !before.name().equals(now.name());
    }

    private static String title(School school) {
        return "%s (%s)".formatted(school.name(), school.id());
    }

    /** Ends the search soon with what was found. */
    void stop() {
        stopped = true;
        tradeOffs.stop();
    }

    Outcome find(SolveLimits limits) {
        console.warn(
                Text.of(
                        "已对上原方案 %d 节课（学校现有 %d 节）；正在找改动最少的课表…",
                        "%d lessons of the old plan found again (the school has %d); looking for"
                                + " the timetable with the fewest changes ...",
                        keep.carried(),
                        scenario.school().lessons().size()));
        var found =
                keep.nearest(
                        new KeepLimits(
                                limits.time(), limits.steps(), limits.seed(), () -> stopped));
        if (options.count() > 0) {
            found = taken(found, limits);
        }
        kept = found;
        return new Outcome(found.timetable(), UnplacedReasons.of(found.timetable(), scenario));
    }

    /** Of the plans between few changes and best, the one to take. */
    private Kept taken(Kept nearest, SolveLimits limits) {
        int count = options.count();
        int rounds = (count - 2 + limits.threads()) / limits.threads();
        var time = limits.time().multipliedBy(rounds);
        console.warn(
                Text.of(
                        "正在找“改动最少”与“最优”之间的方案（最多 %d 个，每个 %d 秒）…",
                        "Looking for plans between fewest changes and best (at most %d, %d s each)"
                                + " ...",
                        count,
                        limits.time().toSeconds()));
        try (var bar = new ProgressBar(console, time)) {
            front = tradeOffs.find(nearest, count, limits, bar);
        }
        return front.stream()
                .filter(one -> one.changed() <= options.movesAtMost())
                .min(Comparator.comparingLong(TradeOff::hard).thenComparingLong(TradeOff::soft))
                .map(TradeOff::kept)
                .orElse(nearest);
    }

    /** Writes {@code kept.json} and, if asked for, a folder per trade-off. */
    void write(Path into, List<ResultFormat> formats) {
        ResultFolder.writeFile(into, "kept.json", JsonFile.print(tree(console.language())));
        if (formats.contains(ResultFormat.HTML)) {
            var after =
                    new Plan(
                            new Text("新方案", "new plan").in(console.language()), kept().timetable());
            var rulebook = scenario.rulebook();
            compared =
                    CompareFolder.write(
                            into,
                            Board.of(
                                    List.of(
                                            new Candidate(name, name, before, rulebook),
                                            new Candidate(
                                                    after.name(), after.name(), after, rulebook)),
                                    rulebook,
                                    true),
                            null,
                            console.language());
        }
        if (options.wantsAll()) {
            folder = new TradeOffFolder(into, front);
            folder.write(scenario.rulebook(), formats, console);
        }
    }

    private Kept kept() {
        if (kept == null) {
            throw new IllegalStateException("nothing was looked for yet");
        }
        return kept;
    }

    void report() {
        summary();
        names(new Text("涉及教师", "Teachers touched"), kept().teachers());
        names(new Text("涉及班级", "Classes touched"), kept().classes());
        var told = kept().departures().stream().filter(one -> one.kind() != Kind.STAFF).toList();
        told.stream().limit(SHOWN).forEach(one -> console.say(line(one)));
        if (told.size() > SHOWN) {
            console.say(
                    Text.of(
                            "  另有 %d 处，见 kept.json",
                            "  and %d more, see kept.json", told.size() - SHOWN));
        }
        tooMany();
        if (!compared.isEmpty()) {
            console.say(
                    Text.of(
                            "对照与通知：%s",
                            "Comparison and notice: %s",
                            String.join(" ", compared.stream().map(Path::toString).toList())));
        }
        if (folder != null) {
            folder.report(console);
        }
    }

    private void tooMany() {
        if (options.movesAtMost() >= 0 && kept().moved() > options.movesAtMost()) {
            console.say(
                    Text.of(
                            "△ 没有找到最多移动 %d 节的方案，取改动最少的。",
                            "△ No plan that moves at most %d lessons was found; this one moves"
                                    + " fewest.",
                            options.movesAtMost()));
        }
    }

    private void summary() {
        int all = scenario.school().lessons().size();
        console.say(
                Text.of(
                        "与原方案相比：%d 节课中移动 %d 节（%s %%）%s；只换场地 %d 节，只换教师 %d 节，新增 %d 节，取消 %d"
                                + " 节，排不下 %d 节。",
                        "Compared with the old plan: of %d lessons %d moved (%s %%)%s; another room"
                                + " only %d, another teacher only %d, new %d, gone %d, without a place"
                                + " %d.",
                        all,
                        kept().moved(),
                        percent(kept().moved(), all),
                        kept().fewest() ? new Text("，已证明最少", ", proved to be the fewest") : "",
                        kept().count(Kind.ROOM),
                        kept().count(Kind.STAFF),
                        kept().count(Kind.ADDED),
                        kept().count(Kind.DROPPED),
                        kept().count(Kind.UNPLACED)));
    }

    private static String percent(int part, int all) {
        return String.format(Locale.ROOT, "%.1f", all == 0 ? 0.0 : 100.0 * part / all);
    }

    private void names(Text title, List<String> names) {
        console.say(
                Text.of(
                        "%s（%d）：%s",
                        "%s (%d): %s",
                        title,
                        names.size(),
                        names.isEmpty() ? "—" : String.join("、", names)));
    }

    private static Text line(Departure one) {
        return one.reason().zh().isEmpty()
                ? Text.of("  %s %s", "  %s %s", kind(one.kind()), one.words())
                : Text.of(
                        "  %s %s（%s）", "  %s %s (%s)", kind(one.kind()), one.words(), one.reason());
    }

    private static Text kind(Kind kind) {
        return switch (kind) {
            case MOVED -> new Text("移动", "moved");
            case ROOM -> new Text("换场地", "room");
            case STAFF -> new Text("换教师", "teacher");
            case ADDED -> new Text("新增", "new");
            case DROPPED -> new Text("取消", "gone");
            case UNPLACED -> new Text("排不下", "no place");
        };
    }

    /** All of it, for {@code kept.json}. */
    private JsonNode tree(Language language) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("lessons", scenario.school().lessons().size());
        for (var kind : Kind.values()) {
            tree.put(kind.name().toLowerCase(Locale.ROOT), kept().count(kind));
        }
        tree.put("fewest", kept().fewest());
        kept().teachers().forEach(tree.putArray("teachers")::add);
        kept().classes().forEach(tree.putArray("classes")::add);
        var changes = tree.putArray("changes");
        for (var one : kept().departures()) {
            changes.addObject()
                    .put("kind", one.kind().name().toLowerCase(Locale.ROOT))
                    .put("words", one.words().in(language))
                    .put("reason", one.reason().in(language));
        }
        return tree;
    }
}
