package paike.app.pages;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import paike.app.dated.DateWords;
import paike.app.dated.DatedPlan;
import paike.app.dated.Patrol;
import paike.model.Language;
import paike.model.Text;
import paike.model.dated.DatedLesson;
import paike.model.dated.DayPlan;
import paike.model.school.LessonKind;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.rules.Words;

/** Sheets for the patrol: who should be where, with columns to sign; rounds of spot checks. */
public final class PatrolPages {
    private static final Text TITLE = new Text("巡课记录", "Patrol record");
    private static final List<Text> HEADS =
            List.of(
                    new Text("班级", "Class"),
                    new Text("课程", "Subject"),
                    new Text("任课教师", "Teacher"),
                    new Text("场地", "Room"),
                    new Text("记录内容", "Record"),
                    new Text("扣分", "Points"),
                    new Text("记录人签名", "Signed"));
    private static final int FILLED = 4;

    private PatrolPages() {}

    public static String html(
            DatedPlan plan, List<DayPlan> days, List<Patrol.Round> rounds, Language language) {
        return Document.of(
                "slip",
                TITLE,
                "",
                language,
                html -> {
                    Document.header(html, plan.school().name(), plan.plan().name(), List.of());
                    html.open("main", "class", "patrol");
                    rounds(html, plan, rounds);
                    for (var day : days) {
                        half(html, plan, day, true);
                        half(html, plan, day, false);
                        leaving(html, plan, day);
                    }
                    html.close();
                });
    }

    private static void head(Html html, DatedPlan plan, Text title, Text when) {
        html.open("section", "class", "sheet");
        html.element("p", plan.school().name(), "class", "school").element("h1", title);
        html.element("p", when, "class", "number day");
    }

    private static void rounds(Html html, DatedPlan plan, List<Patrol.Round> rounds) {
        if (rounds.isEmpty()) {
            return;
        }
        head(
                html,
                plan,
                new Text("随机巡课安排", "Rounds of spot checks"),
                Text.of(
                        "%d 轮，每个班看到一次；核对实际上课的科目和教师，可发现私自调课、占课",
                        "%d rounds that see every class once", rounds.size()));
        for (int i = 0; i < rounds.size(); i++) {
            var round = rounds.get(i);
            html.element(
                    "h2",
                    Text.of(
                            "第%d轮 %s %s 巡课人：%s",
                            "Round %d, %s %s, walked by %s",
                            i + 1,
                            DateWords.day(round.date()),
                            time(round),
                            round.leader().name()));
            table(html, round.stops());
        }
        html.close();
    }

    /** Such as 第3节 10:00. */
    public static Text time(Patrol.Round round) {
        var first = round.stops().getFirst();
        return Text.of(
                "第%d节 %s",
                "period %d, %s",
                round.day().school().week(first.lesson()).period(first.start().index()),
                first.start().start());
    }

    private static void table(Html html, List<DatedLesson> lessons) {
        html.open("table", "class", "lessons walk").open("thead").open("tr");
        HEADS.forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody");
        lessons.forEach(lesson -> row(html, lesson));
        html.close().close();
    }

    private static void row(Html html, DatedLesson lesson) {
        html.open("tr");
        cells(lesson).forEach(cell -> html.element("td", cell));
        for (int column = FILLED; column < HEADS.size(); column++) {
            html.element("td", "", "class", "line");
        }
        html.close();
    }

    /** Class, subject, teachers, room; what is not as planned is said. */
    public static List<Text> cells(DatedLesson lesson) {
        var names = lesson.lesson().classes().stream().map(SchoolClass::name).toList();
        var room = lesson.room();
        var mark =
                lesson.change()
                        .map(change -> Text.of("（%s）", " (%s)", change.kind().title()))
                        .orElse(Text.same(""));
        return List.of(
                Text.same(String.join("、", names)),
                Text.of("%s%s", "%s%s", lesson.lesson().subject().name(), mark),
                Text.same(Words.names(lesson.teachers())),
                Text.same(room == null ? "" : room.name()));
    }

    private static void half(Html html, DatedPlan plan, DayPlan day, boolean morning) {
        var slots = slots(day, morning);
        if (slots.isEmpty()) {
            return;
        }
        head(
                html,
                plan,
                TITLE,
                Text.of(
                        "%s %s",
                        "%s, %s",
                        DateWords.full(day.day()),
                        morning ? new Text("上午", "morning") : new Text("下午", "afternoon")));
        for (var slot : slots) {
            var lessons = at(day, slot);
            var first = lessons.getFirst();
            int period = day.school().week(first.lesson()).period(slot.index());
            html.element("h2", Text.of("第%d节 %s", "Period %d, %s", period, slot.clock()));
            table(html, lessons);
        }
        html.close();
    }

    private static List<Slot> slots(DayPlan day, boolean morning) {
        return lessons(day)
                .filter(
                        one ->
                                day.school().week(one.lesson()).isMorning(one.start().index())
                                        == morning)
                .map(DatedLesson::start)
                .distinct()
                .sorted(Comparator.comparing(Slot::start).thenComparing(Slot::end))
                .toList();
    }

    private static Stream<DatedLesson> lessons(DayPlan day) {
        return day.lessons().stream()
                .filter(
                        one ->
                                one.lesson().kind() == LessonKind.LESSON
                                        || one.lesson().kind() == LessonKind.ACTIVITY)
                .filter(one -> !one.lesson().classes().isEmpty());
    }

    /** What begins at a time, or still goes on as the second period of a double. */
    private static List<DatedLesson> at(DayPlan day, Slot slot) {
        return lessons(day)
                .filter(
                        one ->
                                day.school().span(one.lesson(), one.start().index()).stream()
                                        .anyMatch(slot::equals))
                .sorted(Comparator.comparingInt(one -> one.lesson().classes().getFirst().index()))
                .toList();
    }

    /** When each grade leaves (静校), to be checked. */
    private static void leaving(Html html, DatedPlan plan, DayPlan day) {
        head(html, plan, new Text("静校检查", "Check that all have left"), DateWords.full(day.day()));
        html.open("table", "class", "lessons").open("thead").open("tr");
        Stream.of(
                        new Text("年级", "Grade"),
                        new Text("离校时间", "Leaves at"),
                        new Text("检查时间", "Checked at"),
                        new Text("记录内容", "Record"),
                        new Text("记录人签名", "Signed"))
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody");
        for (int grade : day.day().taught(plan.school().grades())) {
            html.open("tr").element("td", Text.of("%d 年级", "grade %d", grade));
            html.element("td", leaves(plan, grade, day.day().weekday()));
            for (int i = 0; i < 3; i++) {
                html.element("td", "", "class", "line");
            }
            html.close();
        }
        html.close().close();
        html.close();
    }

    private static String leaves(DatedPlan plan, int grade, int weekday) {
        var ends = new ArrayList<LocalTime>();
        plan.school()
                .facts()
                .bell(grade, weekday)
                .ifPresent(bell -> bell.intervals().forEach(one -> ends.add(one.end())));
        return ends.stream().max(Comparator.naturalOrder()).map(LocalTime::toString).orElse("");
    }
}
