package paike.app.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import paike.app.pages.WeekGrid.Lens;
import paike.datasets.sheets.AuditWords;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.WeekTable;
import paike.datasets.sheets.WeekTables;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.model.school.WeekType;
import paike.rules.Audit;
import paike.rules.Duties;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.TeacherDay;

/** The pages of single classes, teachers and rooms. */
final class TimetableSections {
    /** Millimetres below which a printed lesson has room for one line only. */
    private static final int TIGHT = 11;

    private final Html html;
    private final Plan plan;
    private final School school;
    private final WeekTables tables;
    private final Occupancy now;
    private final WeekGrid grid;
    private final Text verdict;
    private final List<Lesson> unplaced;
    private final int commonHeight;
    private final Readers readers;

    /** A page to be: its name and where it is. */
    private record Page(String name, String anchor) {}

    TimetableSections(Html html, Plan plan, Audit audit, WeekTables tables, Readers readers) {
        this.html = html;
        this.plan = plan;
        this.school = plan.school();
        this.tables = tables;
        this.readers = readers;
        this.now = Occupancy.of(plan.timetable());
        this.grid = new WeekGrid(html, broken(audit));
        this.unplaced = plan.timetable().unplaced();
        this.commonHeight =
                school.classes().stream()
                        .mapToInt(one -> TimetablePage.printedHeight(tables.table(one)))
                        .min()
                        .orElse(Integer.MAX_VALUE);
        this.verdict =
                Text.of(
                        "%s %s",
                        "%s %s",
                        audit.hard() == 0 ? "✓" : "✕",
                        AuditWords.verdict(audit, unplaced.size()));
    }

    /** What is said of the lessons that break must-rules, by index of the lesson. */
    private static Map<Integer, Text> broken(Audit audit) {
        var broken = new HashMap<Integer, Text>();
        for (var result : audit.results()) {
            if (result.entry().level() == Level.MUST) {
                for (var violation : result.violations()) {
                    for (var lesson : violation.finding().lessons()) {
                        broken.putIfAbsent(lesson.index(), violation.finding().message());
                    }
                }
            }
        }
        return broken;
    }

    void draw() {
        var classes =
                school.classes().stream()
                        .map(one -> new Page(one.name(), Anchors.of(one)))
                        .toList();
        for (int i = 0; i < classes.size(); i++) {
            var one = school.classes().get(i);
            draw(classes, i, facts(one), tables.table(one), Lens.CLASS, has(one));
        }
        var teachers =
                school.teachers().stream()
                        .map(one -> new Page(one.name(), Anchors.of(one)))
                        .toList();
        for (int i = 0; i < teachers.size(); i++) {
            var one = school.teachers().get(i);
            draw(teachers, i, facts(one), tables.table(one), Lens.TEACHER, has(one));
        }
        var rooms =
                school.rooms().stream().map(one -> new Page(one.name(), Anchors.of(one))).toList();
        for (int i = 0; i < rooms.size(); i++) {
            var one = school.rooms().get(i);
            draw(rooms, i, facts(one), tables.table(one), Lens.ROOM, lesson -> false);
        }
    }

    private void draw(
            List<Page> pages,
            int index,
            List<Text> facts,
            WeekTable table,
            Lens lens,
            Predicate<Lesson> isMissed) {
        var page = pages.get(index);
        int height = TimetablePage.printedHeight(table);
        html.open(
                "section",
                "class",
                height < TIGHT ? "view one tight" : "view one",
                "id",
                page.anchor(),
                "data-lens",
                switch (lens) {
                    case CLASS -> "class";
                    case TEACHER -> "teacher";
                    case ROOM -> "room";
                },
                "style",
                height < commonHeight ? "--printed: " + height + "mm" : "");
        html.open("div", "class", "head").element("h2", page.name());
        html.open("p", "class", "facts");
        facts.forEach(fact -> html.element("span", fact));
        html.close();
        steps(pages, index);
        html.open("p", "class", "of");
        html.text(school.name() + " · " + plan.name());
        if (readers == Readers.STAFF) {
            html.text(" · ").text(verdict);
        }
        html.close();
        html.close();
        grid.draw(table, lens, page.name());
        var missed = unplaced.stream().filter(isMissed).toList();
        if (!missed.isEmpty()) {
            html.open("p", "class", "missed");
            html.element("b", Text.of("△ 未排 %d 次：", "△ %d unplaced: ", missed.size()));
            html.text(
                    String.join(
                            "；",
                            new LinkedHashSet<>(missed.stream().map(AuditWords::lesson).toList())));
            html.close();
        }
        if (lens == Lens.CLASS) {
            AfterSchoolSection.choices(html, school.classes().get(index), school, tables);
        }
        html.close().line();
    }

    private void steps(List<Page> pages, int index) {
        html.open("p", "class", "tools screen");
        if (index > 0) {
            step("‹ ", pages.get(index - 1), "");
        }
        if (index + 1 < pages.size()) {
            step("", pages.get(index + 1), " ›");
        }
        html.element(
                "button", new Text("打印本页", "Print page"), "type", "button", "data-print", "one");
        html.element(
                "button",
                new Text("打印此类", "Print all such"),
                "type",
                "button",
                "data-print",
                "lens");
        html.close();
    }

    private void step(String before, Page page, String after) {
        html.element("a", before + page.name() + after, "href", Anchors.href(page.anchor()));
    }

    private Predicate<Lesson> has(SchoolClass schoolClass) {
        return lesson ->
                lesson.classes().stream().anyMatch(one -> one.index() == schoolClass.index());
    }

    private Predicate<Lesson> has(Teacher teacher) {
        return lesson -> lesson.teachers().stream().anyMatch(one -> one.index() == teacher.index());
    }

    private List<Text> facts(SchoolClass schoolClass) {
        var facts = new ArrayList<Text>();
        if (schoolClass.homeroomTeacher() != null) {
            facts.add(
                    Text.of("班主任 %s", "homeroom teacher %s", schoolClass.homeroomTeacher().name()));
        }
        if (schoolClass.homeRoom() != null) {
            facts.add(Text.of("教室 %s", "room %s", schoolClass.homeRoom().name()));
        }
        if (schoolClass.pupilCount() > 0) {
            facts.add(Text.of("学生 %d 人", "%d pupils", schoolClass.pupilCount()));
        }
        facts.add(periods(tables.of(schoolClass)));
        return facts;
    }

    private List<Text> facts(Teacher teacher) {
        var facts = new ArrayList<Text>();
        if (teacher.guest()) {
            facts.add(new Text("校外指导", "guest"));
            teacher.duties().stream().sorted().map(Text::same).forEach(facts::add);
            return facts;
        }
        var shown = tables.of(teacher);
        facts.add(periods(shown));
        if (readers == Readers.STAFF) {
            facts.add(gaps(teacher));
        }
        var classes = new LinkedHashSet<String>();
        var subjects = new LinkedHashSet<String>();
        for (var happening : shown) {
            happening.classes().forEach(one -> classes.add(one.name()));
            if (happening.kind().isPlaced() && happening.kind() != Happening.Kind.CARE) {
                subjects.add(happening.name());
            }
        }
        if (!subjects.isEmpty()) {
            facts.add(Text.same(String.join("、", subjects)));
            facts.add(Text.same(String.join("、", classes)));
        }
        int duties = Duties.count(now, teacher.index());
        if (duties > 0) {
            facts.add(Text.of("课后服务 %d 次", "%d duties after school", duties));
        }
        teacher.duties().stream().sorted().map(Text::same).forEach(facts::add);
        return facts;
    }

    private Text gaps(Teacher teacher) {
        int gaps = 0;
        for (int week = 0; week < school.weekCount(); week++) {
            for (int day = 0; day < school.grid().dayCount(); day++) {
                gaps += TeacherDay.gaps(now, teacher.index(), week, day);
            }
        }
        return Text.of(
                "空堂 %s 节", "%s free periods between lessons", half(gaps, school.weekCount()));
    }

    private List<Text> facts(Room room) {
        var facts = new ArrayList<Text>();
        facts.add(periods(tables.of(room)));
        if (room.pupilCapacity() > 0) {
            facts.add(Text.of("容纳 %d 人", "holds %d pupils", room.pupilCapacity()));
        }
        if (room.classCapacity() > 1) {
            facts.add(Text.of("可同时 %d 个班", "%d classes at once", room.classCapacity()));
        }
        return facts;
    }

    private static Text periods(List<Happening> shown) {
        int halves = 0;
        int activityHalves = 0;
        for (var happening : shown) {
            if (happening.kind() == Happening.Kind.LESSON) {
                halves += happening.weekType().halves();
            } else if (happening.kind() == Happening.Kind.ACTIVITY) {
                activityHalves += happening.weekType().halves();
            }
        }
        var lessons = Text.of("每周 %s 节", "%s periods a week", half(halves, WeekType.ALL.halves()));
        return activityHalves == 0
                ? lessons
                : Text.of(
                        "%s，活动 %s 次",
                        "%s, %s activity periods",
                        lessons,
                        half(activityHalves, WeekType.ALL.halves()));
    }

    private static String half(int count, int of) {
        return count % of == 0 ? String.valueOf(count / of) : String.valueOf((double) count / of);
    }
}
