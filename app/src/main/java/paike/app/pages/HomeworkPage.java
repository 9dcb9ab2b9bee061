package paike.app.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import paike.datasets.sheets.HomeworkBook;
import paike.datasets.sheets.SubjectFamily;
import paike.model.Language;
import paike.model.Text;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.model.plan.Plan;
import paike.model.school.SchoolClass;
import paike.rules.Audit;
import paike.rules.Violation;

/** The weekly homework boards (作业公示), a sheet of paper per grade. */
public final class HomeworkPage {
    private final Html html;
    private final Plan plan;
    private final Audit audit;
    private final Map<SchoolClass, OptionalInt> caps;
    private final List<Integer> weekdays;

    private HomeworkPage(Html html, Plan plan, Audit audit, Map<SchoolClass, OptionalInt> caps) {
        this.html = html;
        this.plan = plan;
        this.audit = audit;
        this.caps = caps;
        this.weekdays = HomeworkBook.weekdays(plan);
    }

    /**
     * The page; both languages are in it.
     *
     * @param audit of the homework
     * @param caps written minutes that each class may have a day; empty = nobody says
     * @param notes contradictions of the rulebook and what was impossible
     * @param language shown first
     */
    public static String html(
            Plan plan,
            Audit audit,
            Map<SchoolClass, OptionalInt> caps,
            List<Text> notes,
            Language language) {
        return Document.of(
                "homework",
                Text.of("%s 作业公示", "%s homework", plan.school().name()),
                "",
                language,
                html -> new HomeworkPage(html, plan, audit, caps).draw(notes));
    }

    private void draw(List<Text> notes) {
        Document.header(html, plan.school().name(), plan.name(), List.<Document.Link>of());
        html.open("main");
        verdict(notes);
        plan.school().grades().forEach(this::grade);
        html.close();
    }

    private void verdict(List<Text> notes) {
        boolean isGood = audit.hard() == 0;
        html.open("section", "class", "verdict " + (isGood ? "good" : "bad"));
        html.open("h1").element("i", isGood ? "✓" : "✕", "class", "sign");
        html.text(
                        isGood
                                ? new Text("作业安排符合必守规则", "The homework keeps every must-rule")
                                : Text.of(
                                        "作业安排违反必守规则 %d 处",
                                        "Must-rules about homework are broken, places: %d",
                                        audit.hard()))
                .close();
        if (!audit.violations().isEmpty() || !notes.isEmpty()) {
            html.open("ul", "class", "notes");
            audit.violations().forEach(this::violation);
            notes.forEach(note -> html.element("li", note));
            html.close();
        }
        html.close().line();
    }

    private void violation(Violation violation) {
        html.open("li").element("b", violation.entry().rule().title());
        html.text(" ").text(violation.finding().message()).close();
    }

    private void grade(int grade) {
        var classes = plan.school().classes().stream().filter(one -> one.grade() == grade).toList();
        var cap = caps.getOrDefault(classes.getFirst(), OptionalInt.empty());
        html.open("section", "class", "board");
        html.open("header").open("h2");
        html.text(Text.of("%d 年级 作业公示", "Grade %d homework", grade)).close();
        html.element("p", limit(cap), "class", "limit").close();
        html.open("table", "class", "homework").open("thead").open("tr");
        html.element("th", new Text("班级", "Class"));
        weekdays.forEach(day -> html.element("th", Text.weekday(day)));
        html.close().close().open("tbody");
        for (var schoolClass : classes) {
            html.open("tr").element("th", schoolClass.name(), "scope", "row");
            weekdays.forEach(day -> day(schoolClass, day, cap));
            html.close();
        }
        html.close().close().close().line();
    }

    private static Text limit(OptionalInt cap) {
        if (cap.isEmpty()) {
            return new Text("没有规定上限", "no limit stated");
        }
        return cap.getAsInt() == 0
                ? new Text("不布置书面家庭作业", "no written homework")
                : Text.of(
                        "书面作业每天不超过 %d 分钟",
                        "at most %d minutes of written homework a day", cap.getAsInt());
    }

    private void day(SchoolClass schoolClass, int weekday, OptionalInt cap) {
        var tasks = plan.homework().of(schoolClass, weekday);
        int written = plan.homework().writtenMinutes(schoolClass, weekday);
        boolean isBad = cap.isPresent() && written > cap.getAsInt();
        html.open("td", "class", isBad ? "over" : "");
        if (written > 0 || (cap.orElse(0) > 0 && !HomeworkPlan.isWeekend(weekday))) {
            total(written, cap);
        }
        for (var task : tasks) {
            html.open("p", "class", "task " + (task.isWritten() ? family(task) : "practice"));
            html.element("span", task.subject().name());
            html.element("b", String.valueOf(task.minutes())).close();
        }
        html.close();
    }

    private static String family(HomeworkTask task) {
        return SubjectFamily.of(task.subject()).name().toLowerCase(Locale.ROOT);
    }

    /** The bar of the day: how much of the limit is used. */
    private void total(int written, OptionalInt cap) {
        if (written == 0) {
            html.element("p", new Text("零作业", "none"), "class", "zero");
            return;
        }
        int most = Math.max(1, Math.max(written, cap.orElse(written)));
        html.open("p", "class", "total");
        html.open("span", "class", "track");
        html.open("i", "style", "width:" + 100 * written / most + "%").close().close();
        html.element("b", cap.isEmpty() ? "" + written : written + "/" + cap.getAsInt()).close();
    }
}
