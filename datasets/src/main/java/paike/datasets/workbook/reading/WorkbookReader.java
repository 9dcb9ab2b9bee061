package paike.datasets.workbook.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Places;
import paike.datasets.Problems;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.datasets.workbook.cells.NameBook;
import paike.datasets.workbook.cells.NameBooks;
import paike.datasets.workbook.layout.ColumnPlan;
import paike.datasets.workbook.layout.Fields;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Text;
import paike.rules.Rulebook;

/** Reads sheets into the trees of a school and a rulebook, and these into what they mean. */
public final class WorkbookReader {
    private static final Set<String> NOT_READ =
            Set.of(SchoolSheets.HELP.zh(), SchoolSheets.RULE_INDEX.zh());

    private final GridFile file;
    private final Problems problems;
    private final List<Text> notes = new ArrayList<>();
    private final Map<String, Grid> gridByTitle = new LinkedHashMap<>();
    private final ReadingTree school;
    private final ReadingTree rulebook;

    public WorkbookReader(GridFile file) {
        this.file = file;
        this.problems = new Problems(file.name());
        checkVersion();
        for (var grid : file.sheets()) {
            gridByTitle.putIfAbsent(NameBook.spelling(grid.name()), grid);
        }
        var sheets = new HashMap<String, SheetRows>();
        var ids = new HashMap<String, Ids>();
        for (var plan : SchoolSheets.LISTS) {
            var rows = rows(plan);
            sheets.put(plan.list(), rows);
            ids.put(plan.list(), new Ids(rows, plan));
        }
        var books = new HashMap<String, NameBook>();
        for (var list : SchoolSheets.NAMED) {
            books.put(list, Objects.requireNonNull(ids.get(list)).names());
        }
        var names = new NameBooks(books);
        this.school = new ReadingTree(SchoolReader.FORMAT, names, problems);
        this.rulebook = new ReadingTree(RulebookReader.FORMAT, names, problems);
        form(SchoolSheets.SCHOOL, school);
        form(SchoolSheets.RULEBOOK, rulebook);
        for (var plan : SchoolSheets.LISTS) {
            school.list(
                    plan,
                    Objects.requireNonNull(sheets.get(plan.list())),
                    Objects.requireNonNull(ids.get(plan.list())));
        }
        CoursePlanRows.unfold(school);
        var rules = rows(SchoolSheets.RULES);
        rulebook.list(SchoolSheets.RULES, rules, new Ids(rules, SchoolSheets.RULES));
        finish();
        noteWhatWasSeen();
    }

    private void noteWhatWasSeen() {
        file.notes()
                .forEach(
                        note ->
                                notes.add(
                                        Text.of(
                                                "%s %s",
                                                "%s: %s",
                                                Places.words(note.place()),
                                                note.message())));
        for (var grid : file.sheets()) {
            if (!isKnown(grid)) {
                notes.add(Text.of("“%s”表没有读取", "the sheet \"%s\" was not read", grid.name()));
            }
        }
    }

    /** What the hidden sheet says of the layout; empty = this is another kind of file. */
    public static String version(GridFile file) {
        return file.sheets().stream()
                .filter(grid -> grid.name().equals(SchoolSheets.HIDDEN))
                .map(grid -> grid.text(0, 0))
                .findFirst()
                .orElse("");
    }

    private void checkVersion() {
        var version = version(file);
        if (version.isEmpty()) {
            throw DatasetException.of(
                    file.name(),
                    "",
                    new Text(
                            "不是排课程序的学校工作簿（缺少隐藏的“paike”表）",
                            "is no workbook of a school as Paike writes it (no hidden sheet"
                                    + " \"paike\")"),
                    new Text(
                            "请用 ./paike template 生成空白工作簿，把数据填进去。",
                            "Make an empty one with ./paike template and fill it in."));
        }
        if (!version.equals(SchoolSheets.FORMAT)) {
            throw DatasetException.of(
                    file.name(),
                    SchoolSheets.HIDDEN + "!A1",
                    Text.of(
                            "\"%s\"：不认识这个版本的工作簿，应为 \"%s\"",
                            "\"%s\": a workbook of an unknown version, \"%s\" expected",
                            version,
                            SchoolSheets.FORMAT),
                    new Text(
                            "请用相同版本的程序打开，或用 ./paike template 重新生成。",
                            "Use the version of Paike that wrote it, or make a new one with ./paike"
                                    + " template."));
        }
    }

    private @Nullable Grid grid(Text title) {
        var grid = gridByTitle.get(NameBook.spelling(title.zh()));
        return grid == null ? gridByTitle.get(NameBook.spelling(title.en())) : grid;
    }

    private SheetRows rows(SheetPlan plan) {
        var grid = grid(plan.title());
        return grid == null ? SheetRows.none(plan) : SheetRows.of(grid, plan, problems, notes);
    }

    /** Fields that stand below each other, each beside its name. */
    private void form(SheetPlan plan, ReadingTree tree) {
        var grid = grid(plan.title());
        for (var column : plan.columns()) {
            var path = column.field();
            tree.cellByPath().put(path, plan.title().zh());
            for (int row = 0; grid != null && row < grid.rowCount(); row++) {
                if (isCalled(grid.text(row, 0), column)) {
                    var words = grid.text(row, 1);
                    tree.cell(tree.tree(), path, column, words, grid.place(row, 1));
                    break;
                }
            }
        }
    }

    private static boolean isCalled(String label, ColumnPlan column) {
        var spelt = NameBook.spelling(label);
        return spelt.equals(NameBook.spelling(column.header().zh()))
                || spelt.equals(NameBook.spelling(column.header().en()));
    }

    private void finish() {
        var tree = school.tree();
        if (!tree.has("id") && tree.has("name")) {
            tree.set("id", tree.path("name"));
        }
        var book = rulebook.tree();
        if (!book.has("id") && tree.has("id")) {
            book.set("id", tree.path("id"));
        }
        Fields.order(tree);
        Fields.order(book);
        new SettingTypes(book).apply(book);
    }

    private boolean isKnown(Grid grid) {
        if (grid.isHidden() || grid.isEmpty() || NOT_READ.contains(grid.name())) {
            return true;
        }
        var titles =
                new ArrayList<>(List.of(SchoolSheets.SCHOOL.title(), SchoolSheets.RULES.title()));
        SchoolSheets.LISTS.forEach(plan -> titles.add(plan.title()));
        return titles.stream().anyMatch(title -> grid.equals(grid(title)));
    }

    private boolean hasRulebook() {
        return rulebook.tree().has("extends") || rulebook.tree().has("rules");
    }

    /** What the sheets say, as far as they can be read. */
    public WorkbookTrees trees() {
        return new WorkbookTrees(
                school.tree(), hasRulebook() ? rulebook.tree() : MissingNode.getInstance());
    }

    /**
     * What the sheets mean.
     *
     * @param folder where rulebooks that they extend are looked for first; null = nowhere
     * @throws DatasetException with everything that is wrong
     */
    public ReadSchool read(@Nullable Path folder) {
        refuseIfEmpty();
        var facts =
                checked(
                        school,
                        SchoolSheets.LISTS,
                        () -> SchoolReader.facts(school.tree(), file.name()));
        var rules =
                hasRulebook()
                        ? checked(rulebook, List.of(SchoolSheets.RULES), () -> rules(folder))
                        : null;
        if (!problems.isEmpty()) {
            var sheets = file.sheets().stream().map(Grid::name).toList();
            throw new DatasetException(new OrderedProblems(sheets).of(problems.all()));
        }
        return new ReadSchool(Objects.requireNonNull(facts), rules, List.copyOf(notes));
    }

    private Rulebook rules(@Nullable Path folder) {
        return RulebookReader.read(rulebook.tree(), file.name(), folder);
    }

    /** What the tree means, or null if it is wrong; then that was said. */
    private <T> @Nullable T checked(ReadingTree tree, List<SheetPlan> plans, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (DatasetException e) {
            new SpokenProblems(tree, plans).add(e.problems(), problems);
            return null;
        }
    }

    /** Of a template that nobody filled in, only this is worth saying. */
    private void refuseIfEmpty() {
        JsonNode tree = school.tree();
        if (!tree.has("classes") && !tree.has("teachers") && !tree.has("assignments")) {
            throw DatasetException.of(
                    file.name(),
                    "班级",
                    new Text("还没有填写班级、教师和任课", "there are no classes, teachers and assignments yet"),
                    new Text(
                            "请从“班级”表第4行开始填写；“说明”表有填写步骤。",
                            "Fill in the sheet 班级 from row 4 on; the sheet 说明 tells how."));
        }
    }
}
