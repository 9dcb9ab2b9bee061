package paike.app.pages;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import paike.app.dated.ChangeWords;
import paike.app.dated.CoverCount;
import paike.app.dated.CoverRun;
import paike.app.dated.DateWords;
import paike.app.dated.DatedPlan;
import paike.model.Language;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.dated.DatedLesson;
import paike.model.dated.DayPlan;
import paike.model.dated.LessonChange;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.rules.Words;

/** The notice of a day's substitutions with a slip for each teacher, and the month's count. */
public final class CoverPages {
    private static final Text TITLE = new Text("代课通知单", "Substitutions of the day");

    private CoverPages() {}

    /** Heads of the table of a day; the sheet has them too. */
    public static List<Text> heads() {
        return List.of(
                new Text("时间", "Time"),
                new Text("班级", "Class"),
                new Text("科目", "Subject"),
                new Text("原任课教师", "Absent"),
                new Text("方式", "Kind"),
                new Text("代课教师", "Stands in"),
                new Text("场地", "Room"));
    }

    /** Cells of the table of a day, one row per lesson. */
    public static List<List<Text>> rows(DatedPlan plan, DayPlan day, List<Change> changes) {
        var words = new ChangeWords(plan.school());
        var rows = new ArrayList<List<Text>>();
        for (var lesson : sorted(day, changes)) {
            var was = Objects.requireNonNull(lesson.one().was());
            var is = Objects.requireNonNull(lesson.one().is());
            var room = is.room();
            rows.add(
                    List.of(
                            time(words, day, lesson.one(), was.start()),
                            Text.same(classes(lesson.one())),
                            Text.same(lesson.one().assignment().subject().name()),
                            Text.same(
                                    Words.names(
                                            was.teachers().stream()
                                                    .filter(one -> !is.teachers().contains(one))
                                                    .toList())),
                            lesson.change().kind().title(),
                            Text.same(Words.names(is.teachers())),
                            Text.same(room == null ? "" : room.name())));
        }
        return rows;
    }

    /** Such as 第2节 08:50; the clock alone where it is no lesson period. */
    private static Text time(ChangeWords words, DayPlan day, LessonChange lesson, LocalTime start) {
        var period = words.period(lesson.assignment(), day.day().weekday(), start);
        return period.zh().equals(start.toString())
                ? period
                : Text.of("%s %s", "%s %s", period, start);
    }

    /** A changed lesson with its change. */
    private record Changed(Change change, LessonChange one) {}

    private static List<Changed> sorted(DayPlan day, List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change.on(day.date()).map(one -> new Changed(change, one)))
                .filter(one -> one.one().was() != null && one.one().is() != null)
                .sorted(
                        (a, b) ->
                                Objects.requireNonNull(a.one().was())
                                        .start()
                                        .compareTo(Objects.requireNonNull(b.one().was()).start()))
                .toList();
    }

    private static String classes(LessonChange lesson) {
        var names = lesson.assignment().classes().stream().map(SchoolClass::name).toList();
        return names.isEmpty() ? "—" : String.join("、", names);
    }

    /**
     * @param changes substitutions of the day
     * @param open lessons for which there is nobody
     */
    public static String day(
            DatedPlan plan,
            DayPlan day,
            List<Change> changes,
            List<DatedLesson> open,
            Language language) {
        return Document.of(
                "slip",
                TITLE,
                "",
                language,
                html -> {
                    Document.header(html, plan.school().name(), plan.plan().name(), List.of());
                    html.open("main");
                    notice(html, plan, day, changes);
                    open.forEach(
                            lesson ->
                                    html.element(
                                            "p",
                                            Text.of(
                                                    "✕ %s %s 没有人可代，请教导处安排。",
                                                    "✕ %s %s: nobody is free.",
                                                    lesson.start().start(),
                                                    lesson.lesson().assignment().title()),
                                            "class",
                                            "open"));
                    slips(html, plan, day, changes);
                    html.close();
                });
    }

    private static void notice(Html html, DatedPlan plan, DayPlan day, List<Change> changes) {
        html.open("section");
        html.element("p", plan.school().name(), "class", "school").element("h1", TITLE);
        html.element("p", DateWords.full(day.day()), "class", "number day");
        table(html, heads(), rows(plan, day, changes), new Text("签收", "Signed"));
        var reasons =
                changes.stream()
                        .map(change -> change.askedBy() + " " + change.reason())
                        .distinct()
                        .toList();
        html.element(
                "p",
                Text.of(
                        "请假：%s。批准：%s。教导处",
                        "Absent: %s. Decided by: %s. Academic affairs office",
                        String.join("；", reasons),
                        String.join(
                                "、", changes.stream().map(Change::decidedBy).distinct().toList())),
                "class",
                "foot");
        html.close();
    }

    private static void table(Html html, List<Text> heads, List<List<Text>> rows, Text lastHead) {
        html.open("table", "class", "lessons covers").open("thead").open("tr");
        Stream.concat(heads.stream(), Stream.of(lastHead))
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody");
        for (var row : rows) {
            html.open("tr");
            for (int column = 0; column < row.size(); column++) {
                html.element("td", row.get(column), "class", column == 5 ? "is" : "");
            }
            html.element("td", Text.same(""), "class", "line").close();
        }
        html.close().close();
    }

    /** One slip per person who stands in, with their whole day. */
    private static void slips(Html html, DatedPlan plan, DayPlan day, List<Change> changes) {
        var words = new ChangeWords(plan.school());
        var changed = sorted(day, changes);
        List<Teacher> people =
                changed.stream()
                        .filter(one -> one.change().kind() != ChangeKind.NOTHING)
                        .flatMap(
                                one ->
                                        Objects.requireNonNull(one.one().is()).teachers().stream()
                                                .filter(
                                                        teacher ->
                                                                !Objects.requireNonNull(
                                                                                one.one().was())
                                                                        .teachers()
                                                                        .contains(teacher)))
                        .distinct()
                        .toList();
        for (var teacher : people) {
            html.open("section", "class", "own");
            html.element("h2", Text.of("%s 老师", "%s", teacher.name()));
            html.element("p", DateWords.full(day.day()));
            html.open("ul");
            for (var one : changed) {
                var is = Objects.requireNonNull(one.one().is());
                if (is.teachers().contains(teacher)) {
                    var room = is.room();
                    html.element(
                            "li",
                            Text.of(
                                    "%s %s %s %s",
                                    "%s %s %s %s",
                                    time(words, day, one.one(), is.start()),
                                    one.change().kind().title(),
                                    one.one().assignment().title(),
                                    room == null ? "" : room.name()));
                }
            }
            html.close();
            html.element(
                    "p",
                    Text.of("当天：%s", "Your day: %s", CoverRun.strip(day, teacher)),
                    "class",
                    "hint");
            html.close();
        }
    }

    /** Heads of the count, as schools have it. */
    public static List<Text> countHeads() {
        return List.of(
                new Text("姓名", "Name"),
                new Text("代课节数", "Given"),
                new Text("被代节数", "Taken"),
                new Text("合计", "Sum"));
    }

    public static List<List<Text>> countRows(CoverCount count) {
        return count.lines().stream()
                .map(
                        line ->
                                List.of(
                                        Text.same(line.teacher().name()),
                                        Text.same(String.valueOf(line.given())),
                                        Text.same(line.taken() == 0 ? "0" : "-" + line.taken()),
                                        Text.same(String.valueOf(line.sum()))))
                .toList();
    }

    public static List<Text> detailHeads() {
        return List.of(
                new Text("班级", "Class"),
                new Text("课程", "Subject"),
                new Text("上课时间", "Time"),
                new Text("原任课教师", "Absent"),
                new Text("新代课教师", "Stands in"),
                new Text("方式", "Kind"),
                new Text("原因", "Reason"));
    }

    public static List<List<Text>> detailRows(DatedPlan plan, CoverCount count) {
        var words = new ChangeWords(plan.school());
        return count.details().stream()
                .map(
                        detail -> {
                            var was = Objects.requireNonNull(detail.lesson().was());
                            var is = Objects.requireNonNull(detail.lesson().is());
                            return List.of(
                                    Text.same(classes(detail.lesson())),
                                    Text.same(detail.lesson().assignment().subject().name()),
                                    words.when(
                                            detail.lesson().assignment(),
                                            was,
                                            plan.calendarDay(was.date()).weekday()),
                                    Text.same(Words.names(was.teachers())),
                                    Text.same(Words.names(is.teachers())),
                                    detail.change().kind().title(),
                                    Text.same(detail.change().reason()));
                        })
                .toList();
    }

    public static String count(DatedPlan plan, CoverCount count, Language language) {
        var title = Text.of("%s 代课统计", "Substitutions in %s", count.month());
        return Document.of(
                "slip",
                title,
                "",
                language,
                html -> {
                    Document.header(html, plan.school().name(), plan.plan().name(), List.of());
                    html.open("main").element("p", plan.school().name(), "class", "school");
                    html.element("h1", title);
                    table(html, countHeads(), countRows(count), new Text("确认", "Confirmed"));
                    html.element("h2", new Text("明细", "Detail"));
                    table(html, detailHeads(), detailRows(plan, count), new Text("备注", "Remark"));
                    html.close();
                });
    }
}
