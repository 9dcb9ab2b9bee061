package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import paike.app.dated.CoverCount;
import paike.app.dated.CoverRun;
import paike.app.dated.DateWords;
import paike.app.dated.DatedPlan;
import paike.app.pages.CoverPages;
import paike.model.Language;
import paike.model.Text;
import paike.model.dated.ChangeKind;
import paike.model.dated.DatedLesson;
import paike.model.dated.DayPlan;
import paike.rules.Words;
import paike.solver.covers.CoverOption;

/** How substitutions read on a terminal. */
final class CoverReport {
    private static final int OTHERS_SHOWN = 4;

    private final Console console;
    private final CoverRun run;

    CoverReport(Console console, CoverRun run) {
        this.console = console;
        this.run = run;
    }

    void print() {
        for (var day : run.days()) {
            var plan = run.plan().day(day.date());
            console.say(
                    Text.of(
                            "%s：%d 节课需要安排",
                            "%s: lessons without their teacher: %d",
                            DateWords.full(plan.day()),
                            day.task().missing().size()));
            day.found().chosen().forEach(option -> chosen(day, plan, option));
            day.found().open().forEach(lesson -> open(day, lesson));
        }
    }

    private void chosen(CoverRun.Day day, DayPlan plan, CoverOption option) {
        console.say(
                Text.of(
                        "  %s（%s）→ %s",
                        "  %s (%s) → %s",
                        lesson(day, option.lesson()),
                        Words.names(day.task().absent(option.lesson())),
                        said(option)));
        var teacher = option.teacher();
        if (teacher != null) {
            console.say(
                    Text.of("      当天：%s", "      their day: %s", CoverRun.strip(plan, teacher)));
        }
        var others =
                day.found().options().getOrDefault(option.lesson(), List.of()).stream()
                        .filter(other -> !other.equals(option))
                        .limit(OTHERS_SHOWN)
                        .map(this::said)
                        .toList();
        if (!others.isEmpty()) {
            console.say(
                    new Text(
                            "      其他：" + String.join("；", others.stream().map(Text::zh).toList()),
                            "      others: "
                                    + String.join("; ", others.stream().map(Text::en).toList())));
        }
    }

    private void open(CoverRun.Day day, DatedLesson lesson) {
        var refused = day.found().refused().get(lesson);
        console.say(
                Text.of(
                        "  ✕ %s：%s",
                        "  ✕ %s: %s",
                        lesson(day, lesson),
                        refused != null
                                ? refused
                                : new Text(
                                        "没有人有空，请教导处另行安排（调课或由值班领导看护）",
                                        "nobody is free; swap it, or let a leader on duty be with"
                                                + " the class")));
    }

    private static Text lesson(CoverRun.Day day, DatedLesson lesson) {
        return Text.of(
                "%s %s",
                "%s %s",
                Words.when(day.task().day().school(), lesson.lesson(), lesson.start().index()),
                Words.what(lesson.lesson()));
    }

    private Text said(CoverOption option) {
        var joined = option.joined();
        if (joined != null) {
            return Text.of(
                    "合班：并入 %s（%s，%s）",
                    "joins %s (%s, %s)",
                    Words.what(joined.lesson()),
                    Words.names(joined.teachers()),
                    room(joined));
        }
        var teacher = option.teacher();
        if (teacher == null) {
            return new Text("不处理：同上这节课的教师在", "nothing: the others who give it are there");
        }
        return Text.of(
                "%s %s（%s）",
                "%s: %s (%s)",
                option.kind() == ChangeKind.STUDY
                        ? new Text("自习，看护", "study period with")
                        : option.kind().title(),
                teacher.name(),
                fit(option.fit()));
    }

    private static String room(DatedLesson lesson) {
        var room = lesson.room();
        return room == null ? "—" : room.name();
    }

    private static Text fit(CoverOption.Fit fit) {
        var words = new ArrayList<Text>();
        words.add(
                fit.subject() ? new Text("同科", "same subject") : new Text("不同科", "other subject"));
        if (fit.knows()) {
            words.add(new Text("教这个班", "teaches the class"));
        }
        words.add(
                fit.inSchool()
                        ? new Text("当天在校", "in school")
                        : new Text("当天无课", "no lessons that day"));
        words.add(Text.of("当天 %d 节", "%d lessons", fit.lessonsToday()));
        words.add(Text.of("本学期已代 %d 节", "%d given so far", fit.covers()));
        return Text.join(words);
    }

    JsonNode json() {
        var tree = JsonNodeFactory.instance.objectNode();
        var days = tree.putArray("days");
        for (var day : run.days()) {
            var node = days.addObject();
            node.put("date", day.date().toString());
            var lessons = node.putArray("lessons");
            day.found().chosen().forEach(option -> json(lessons.addObject(), day, option));
            var open = node.putArray("open");
            day.found()
                    .open()
                    .forEach(lesson -> open.add(lesson(day, lesson).in(console.language())));
        }
        return tree;
    }

    private void json(ObjectNode node, CoverRun.Day day, CoverOption option) {
        var lesson = option.lesson();
        node.put("lesson", lesson(day, lesson).in(console.language()));
        node.put("start", lesson.start().start().toString());
        node.put("subject", lesson.lesson().subject().name());
        var classes = node.putArray("classes");
        lesson.lesson().classes().forEach(one -> classes.add(one.name()));
        node.put("absent", Words.names(day.task().absent(lesson)));
        node.put("kind", option.kind().code());
        var by = node.putArray("by");
        option.held(day.task().absent(lesson)).teachers().forEach(one -> by.add(one.name()));
        var candidates = node.putArray("candidates");
        for (var other : day.found().options().getOrDefault(lesson, List.of())) {
            var candidate = candidates.addObject();
            candidate.put("kind", other.kind().code());
            var teacher = other.teacher();
            if (teacher != null) {
                candidate.put("teacher", teacher.name());
            }
            candidate.put("sameSubject", other.fit().subject());
            candidate.put("knowsClass", other.fit().knows());
            candidate.put("inSchool", other.fit().inSchool());
            candidate.put("lessonsToday", other.fit().lessonsToday());
            candidate.put("covers", other.fit().covers());
        }
    }

    static void print(Console console, CoverCount count) {
        console.say(Text.of("%s 代课统计", "Substitutions in %s", count.month()));
        var rows = new ArrayList<List<String>>();
        rows.add(said(CoverPages.countHeads(), console.language()));
        CoverPages.countRows(count).forEach(row -> rows.add(said(row, console.language())));
        Tables.print(console, rows);
        console.say(Text.of("共 %d 节课有变动。", "Lessons concerned: %d.", count.details().size()));
    }

    private static List<String> said(List<Text> row, Language language) {
        return row.stream().map(text -> text.in(language)).toList();
    }

    static JsonNode json(DatedPlan plan, CoverCount count, Language language) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("month", count.month().toString());
        var lines = tree.putArray("teachers");
        for (var line : count.lines()) {
            lines.addObject()
                    .put("teacher", line.teacher().name())
                    .put("given", line.given())
                    .put("taken", -line.taken())
                    .put("sum", line.sum());
        }
        var details = tree.putArray("lessons");
        for (var row : CoverPages.detailRows(plan, count)) {
            var cells = details.addArray();
            row.forEach(text -> cells.add(text.in(language)));
        }
        return tree;
    }
}
