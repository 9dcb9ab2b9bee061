package paike.app.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.app.dated.ChangeWords;
import paike.app.dated.DateWords;
import paike.app.dated.DatedPlan;
import paike.model.Language;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.ChangeState;
import paike.model.dated.Held;
import paike.model.dated.LessonChange;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.rules.Words;

/** The papers of one change: the slip to sign (审批单) and the notice (通知). */
public final class ChangeSlips {
    private static final Text NONE = new Text("—", "—");

    private final Html html;
    private final DatedPlan plan;
    private final Change change;
    private final ChangeWords words;

    private ChangeSlips(Html html, DatedPlan plan, Change change) {
        this.html = html;
        this.plan = plan;
        this.change = change;
        this.words = new ChangeWords(plan.school());
    }

    /** What is asked for, with lines for those who have to sign. */
    public static String slip(DatedPlan plan, Change change, Language language) {
        var title =
                change.kind().isSubstitution()
                        ? new Text("代课安排单", "Substitution slip")
                        : new Text("调课申请审批单", "Request for a swap");
        return Document.of(
                "slip",
                title,
                "",
                language,
                html -> new ChangeSlips(html, plan, change).slip(title));
    }

    /** Who has to know what. */
    public static String notice(DatedPlan plan, Change change, Language language) {
        var title =
                change.state() == ChangeState.UNDONE
                        ? Text.of("%s撤销通知", "%s taken back", change.kind().title())
                        : Text.of("%s通知", "Notice: %s", change.kind().title());
        return Document.of(
                "slip",
                title,
                "",
                language,
                html -> new ChangeSlips(html, plan, change).notice(title));
    }

    private void slip(Text title) {
        Document.header(html, plan.school().name(), plan.plan().name(), List.of());
        html.open("main");
        head(title);
        html.open("table", "class", "facts");
        fact(new Text("申请人", "Asked by"), change.askedBy());
        fact(new Text("原因", "Reason"), change.reason());
        change.from()
                .ifPresent(from -> fact(new Text("长期，自", "For good, from"), DateWords.day(from)));
        fact(
                new Text("填写日期", "Written"),
                change.written().map(DateWords::day).orElse(Text.same("")));
        html.close();
        lessons();
        html.element("h2", new Text("签字", "To be signed"));
        html.open("table", "class", "sign").open("tbody");
        for (var teacher : change.teachers()) {
            sign(Text.of("任课教师 %s", "Teacher %s", teacher.name()));
        }
        homerooms()
                .forEach(teacher -> sign(Text.of("班主任 %s", "Homeroom teacher %s", teacher.name())));
        sign(
                change.decidedBy().isEmpty()
                        ? new Text("教导处意见", "Academic affairs office")
                        : Text.of("教导处意见（%s）", "Academic affairs office (%s)", change.decidedBy()));
        html.close().close();
        html.element(
                "p",
                new Text(
                        "未经教导处批准不得调课；本单一式两份，教导处存一份。",
                        "No lesson is swapped before the office agrees; one copy stays with the"
                                + " office."),
                "class",
                "hint");
        html.close();
    }

    private Stream<Teacher> homerooms() {
        return change.classes().stream()
                .map(SchoolClass::homeroomTeacher)
                .flatMap(Stream::ofNullable)
                .distinct()
                .filter(teacher -> !change.teachers().contains(teacher));
    }

    private void head(Text title) {
        html.element("p", plan.school().name(), "class", "school");
        html.element("h1", title);
        html.open("p", "class", "number")
                .text(Text.of("编号 %s · %s", "No. %s · %s", change.id(), change.state().title()))
                .close();
    }

    private void fact(Text label, String value) {
        fact(label, Text.same(value));
    }

    private void fact(Text label, Text value) {
        html.open("tr").element("th", label, "scope", "row").element("td", value).close();
    }

    private void sign(Text who) {
        html.open("tr").element("th", who, "scope", "row");
        html.element("td", Text.same(""), "class", "line");
        html.element("td", new Text("月　　日", "date"), "class", "date").close();
    }

    private void lessons() {
        html.open("table", "class", "lessons").open("thead").open("tr");
        Stream.of(
                        new Text("班级", "Class"),
                        new Text("科目", "Subject"),
                        new Text("原来", "Was"),
                        new Text("改为", "Is"))
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody");
        for (var lesson : change.lessons()) {
            html.open("tr");
            html.element("td", classes(lesson));
            html.element("td", lesson.assignment().subject().name());
            html.open("td").text(said(lesson, lesson.was())).close();
            html.open("td", "class", "is").text(said(lesson, lesson.is())).close();
            html.close();
        }
        html.close().close();
    }

    private Text said(LessonChange lesson, @Nullable Held held) {
        return held == null ? NONE : words.said(lesson, held, plan);
    }

    private static String classes(LessonChange lesson) {
        return String.join(
                "、", lesson.assignment().classes().stream().map(SchoolClass::name).toList());
    }

    private void notice(Text title) {
        Document.header(html, plan.school().name(), plan.plan().name(), List.of());
        html.open("main");
        head(title);
        boolean isUndone = change.state() == ChangeState.UNDONE;
        html.open("p", "class", "whom")
                .text(
                        Text.of(
                                "致：%s老师，%s",
                                "To: %s; %s",
                                Words.names(change.teachers()),
                                String.join(
                                        "、",
                                        change.classes().stream().map(SchoolClass::name).toList())))
                .close();
        if (isUndone) {
            html.element(
                    "p",
                    new Text(
                            "以下变动已撤销，请按原课表上课。",
                            "The following is taken back; lessons are as in the timetable."));
        }
        lessons();
        for (var teacher : change.teachers()) {
            own(teacher, isUndone);
        }
        html.open("p", "class", "foot")
                .text(
                        Text.of(
                                "教导处　%s　%s",
                                "Academic affairs office, %s %s",
                                change.decidedBy(),
                                change.written().map(ChangeSlips::date).orElse(Text.same(""))))
                .close();
        html.close();
    }

    private static Text date(LocalDate date) {
        return Text.of("%d年%s", "%2$s %1$d", date.getYear(), DateWords.shortDate(date));
    }

    /** What one teacher has to remember. */
    private void own(Teacher teacher, boolean isUndone) {
        html.open("section", "class", "own").element("h2", teacher.name()).open("ul");
        for (var lesson : change.lessons()) {
            var was = lesson.was();
            var is = lesson.is();
            boolean had = was != null && was.teachers().contains(teacher);
            boolean has = is != null && is.teachers().contains(teacher);
            if (!had && !has) {
                continue;
            }
            var off = had ? said(lesson, was) : NONE;
            var on = has ? said(lesson, is) : NONE;
            html.open("li").element("b", lesson.assignment().title()).text(" ");
            html.text(
                    isUndone
                            ? Text.of("仍在 %s", "as before: %s", off)
                            : had && has
                                    ? Text.of("%s → %s", "%s → %s", off, on)
                                    : has
                                            ? Text.of("请上 %s", "please give: %s", on)
                                            : Text.of("不上 %s", "not yours: %s", off));
            html.close();
        }
        html.close().close();
    }
}
