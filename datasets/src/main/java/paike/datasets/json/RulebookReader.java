package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.model.Text;
import paike.rules.AppliesTo;
import paike.rules.CostFunction;
import paike.rules.Level;
import paike.rules.Rule;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;

/**
 * Reads {@code rulebook.json} with all rulebooks it extends; {@code docs/format.md} is its
 * specification.
 *
 * <p>A rulebook that is extended is looked for beside the file, then among those that come with the
 * program.
 */
public final class RulebookReader {
    /** Value of the field {@code format}. */
    public static final String FORMAT = "paike-rulebook-1";

    private static final String BUILT_IN = "/paike/rulebooks/";

    private static final Map<String, Level> LEVELS =
            Names.byCode(RulebookReader::code, List.of(Level.values()));
    private static final Map<String, CostFunction> COSTS =
            Names.byCode(RulebookReader::code, List.of(CostFunction.values()));

    /** What a rulebook that others extend can be called: its file is named so. */
    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}]+");

    private final List<String> underWay = new ArrayList<>();

    private RulebookReader() {}

    /** The word used in files, such as {@code must}. */
    static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param name a file, or the id of a rulebook that comes with the program
     * @throws DatasetException with everything that is wrong
     */
    public static Rulebook read(String name) {
        var path = Path.of(name);
        var reader = new RulebookReader();
        if (Files.exists(path) || name.endsWith(".json")) {
            return reader.file(Files.isDirectory(path) ? path.resolve("rulebook.json") : path);
        }
        try (var stream = RulebookReader.class.getResourceAsStream(BUILT_IN + name + ".json")) {
            if (stream == null) {
                throw DatasetException.of(
                        name,
                        "",
                        new Text(
                                "既不是文件，也不是内置规则集",
                                "is neither a file nor a rulebook that comes with the program"),
                        Text.of(
                                "%s内置：%s",
                                "%sBuilt in: %s", maybe(name), String.join(", ", builtIn())));
            }
            return reader.builtIn(name, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a rulebook that stands in another kind of file.
     *
     * @param file for messages
     * @param folder where rulebooks that it extends are looked for first; null = nowhere
     * @throws DatasetException with everything that is wrong, by paths within the tree
     */
    public static Rulebook read(JsonNode tree, String file, @Nullable Path folder) {
        return new RulebookReader().rulebook(tree, file, folder);
    }

    private static Text maybe(String id) {
        var maybe = Advice.maybe(id, builtIn());
        return maybe.zh().isEmpty() ? maybe : new Text(maybe.zh(), maybe.en() + " ");
    }

    /** Ids of the rulebooks that come with the program. */
    public static List<String> builtIn() {
        try (var stream = RulebookReader.class.getResourceAsStream(BUILT_IN + "index.txt")) {
            if (stream == null) {
                return List.of();
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rulebook file(Path path) {
        return rulebook(JsonFile.read(path), path.toString(), path.toAbsolutePath().getParent());
    }

    private Rulebook builtIn(String id, InputStream stream) throws IOException {
        return rulebook(JsonFile.parse(id + ".json", stream.readAllBytes()), id + ".json", null);
    }

    private Rulebook rulebook(JsonNode tree, String file, @Nullable Path folder) {
        var problems = new Problems(file);
        var at = new JsonCursor(tree, "", problems);
        Format.check(at, FORMAT);
        var id = at.text("id");
        if (underWay.contains(id)) {
            at.problem(
                    "extends",
                    Text.of(
                            "规则集互相引用：%s",
                            "rulebooks extend each other: %s",
                            String.join(" → ", underWay) + " → " + id),
                    new Text(
                            "请从其中一个的 extends 中去掉另一个。",
                            "Take one of them out of the extends of another."));
            problems.throwIfAny();
        }
        underWay.add(id);
        var name = at.text("name", id);
        var below = new Rulebook(id, name, List.of());
        var parents = at.texts("extends");
        for (int i = 0; i < parents.size(); i++) {
            var parent = parent(parents.get(i), folder, at, "extends[" + i + "]");
            if (parent != null) {
                below = parent.over(below);
            }
        }
        var inherited = new LinkedHashMap<String, RulebookEntry>();
        below.entries().forEach(entry -> inherited.put(entry.id(), entry));
        var unique = new Names.Unique();
        var entries = at.objects("rules", rule -> entry(rule, id, inherited, unique));
        at.done();
        problems.throwIfAny();
        underWay.remove(id);
        return new Rulebook(id, name, entries).over(below);
    }

    private @Nullable Rulebook parent(
            String id, @Nullable Path folder, JsonCursor at, String field) {
        if (!FILE_NAME.matcher(id).matches()) {
            at.problem(
                    field,
                    Text.of(
                            "\"%s\" 不是规则集的 id，不能含有 / \\ : 等字符",
                            "\"%s\" is no id of a rulebook: / \\ : and the like cannot be part of"
                                    + " it",
                            id));
            return null;
        }
        if (folder != null && Files.isRegularFile(folder.resolve(id + ".json"))) {
            return file(folder.resolve(id + ".json"));
        }
        try (var stream = RulebookReader.class.getResourceAsStream(BUILT_IN + id + ".json")) {
            if (stream != null) {
                return builtIn(id, stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        at.problem(
                field,
                Text.of("没有规则集 \"%s\"", "there is no rulebook \"%s\"", id),
                Text.of(
                        "%s应与本文件同一文件夹，或为内置：%s",
                        "%sPut it beside this file, or use one built in: %s",
                        maybe(id),
                        String.join(", ", builtIn())));
        return null;
    }

    private static @Nullable RulebookEntry entry(
            JsonCursor at, String book, Map<String, RulebookEntry> inherited, Names.Unique unique) {
        var ruleId = at.text("rule", "");
        var id = at.text("id", ruleId);
        if (id.isEmpty()) {
            at.problem("rule", new Text("缺少此项，应为规则名", "is missing, the name of a rule expected"));
            at.leaveRest();
            return null;
        }
        unique.check(at, "id", id);
        var below = inherited.get(id);
        if (ruleId.isEmpty() && below == null) {
            at.problem(
                    "id",
                    Text.of(
                            "上级规则集没有 \"%s\"，因此必须写明 rule",
                            "no rulebook below has \"%s\", so rule must be given", id),
                    entriesOf(id, inherited));
            at.leaveRest();
            return null;
        }
        var usual = usual(at, ruleId, below);
        if (usual == null) {
            at.leaveRest();
            return null;
        }
        var level =
                below == null
                        ? at.requiredChoice("level", LEVELS)
                        : at.choice("level", LEVELS, below.level());
        int weight = at.integer("weight", 1, 1_000_000, below == null ? 1 : below.weight());
        var cost = at.choice("cost", COSTS, below == null ? CostFunction.LINEAR : below.cost());
        return new RulebookEntry(
                id,
                SettingsReader.read(at.object("settings"), usual),
                level,
                weight,
                cost,
                appliesTo(at, below),
                source(at, below),
                book,
                null);
    }

    /**
     * The inherited entries of a rule, if somebody gave its name for their id; else the nearest id.
     */
    private static Text entriesOf(String ruleId, Map<String, RulebookEntry> inherited) {
        var ids =
                inherited.values().stream()
                        .filter(entry -> RuleCatalog.id(entry.rule()).equals(ruleId))
                        .map(RulebookEntry::id)
                        .toList();
        return ids.isEmpty()
                ? Advice.maybe(ruleId, inherited.keySet())
                : Text.of(
                        "要改上级规则集中的这条规则，请用它的 id：%s",
                        "To change that rule as inherited, use its id: %s", String.join(", ", ids));
    }

    private static @Nullable Rule usual(
            JsonCursor at, String ruleId, @Nullable RulebookEntry below) {
        if (ruleId.isEmpty() && below != null) {
            return below.rule();
        }
        var rule = RuleCatalog.byId(ruleId).orElse(null);
        if (rule == null) {
            var known = RuleCatalog.rules().stream().map(RuleCatalog::id).toList();
            at.problem(
                    "rule",
                    Text.of(
                            "没有名为 \"%s\" 的规则（共 %d 条，见 docs/rules.md）",
                            "there is no rule \"%s\" (%d known, see docs/rules.md)",
                            ruleId,
                            known.size()),
                    Advice.maybe(ruleId, known));
            return null;
        }
        return below != null && below.rule().getClass() == rule.getClass() ? below.rule() : rule;
    }

    /** For whom it holds; what is not stated is as inherited. */
    private static AppliesTo appliesTo(JsonCursor at, @Nullable RulebookEntry below) {
        var inherited = below == null ? AppliesTo.ALL : below.appliesTo();
        return new AppliesTo(
                at.has("grades")
                        ? at.integerSet("grades", 1, BellReader.LAST_GRADE)
                        : inherited.grades(),
                at.has("classes") ? Set.copyOf(at.texts("classes")) : inherited.classes(),
                at.has("teachers") ? Set.copyOf(at.texts("teachers")) : inherited.teachers());
    }

    private static Source source(JsonCursor at, @Nullable RulebookEntry below) {
        if (!at.has("source") && below != null) {
            return below.source();
        }
        var source = at.object("source");
        var read = new Source(source.text("text", ""), source.text("from", ""));
        source.done();
        return read;
    }
}
