package paike.datasets.clubs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.Membership;
import paike.model.afterschool.Pupil;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/** {@code clubs.xlsx}: the result per club, class and pupil, waiting lists, attendance sheets. */
public final class ClubBook {
    private static final int DATES = 18;

    private final School school;
    private final ClubPlan plan;
    private final Language language;
    private final XSSFWorkbook workbook;
    private final ClubSheet.Styles styles;

    private ClubBook(School school, ClubPlan plan, Language language, XSSFWorkbook workbook) {
        this.school = school;
        this.plan = plan;
        this.language = language;
        this.workbook = workbook;
        this.styles = new ClubSheet.Styles(workbook);
    }

    /** Writes the workbook; leaves the stream open. */
    public static void write(School school, ClubPlan plan, OutputStream out, Language language)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var book = new ClubBook(school, plan, language, workbook);
            book.overview();
            book.rosters();
            book.classes();
            book.pupils();
            book.unmet();
            book.attendance();
            workbook.write(out);
        }
    }

    private ClubSheet sheet(String zh, String en) {
        return new ClubSheet(workbook, styles, new Text(zh, en).in(language), language);
    }

    private void overview() {
        var sheet = sheet("社团总表", "Clubs");
        sheet.title(Text.of("%s 社团总表", "%s clubs", school.name()));
        sheet.note(plan.proof().words());
        sheet.head(
                List.of(
                        new Text("社团", "club"),
                        new Text("时间", "time"),
                        new Text("场地", "venue"),
                        new Text("负责人", "leader"),
                        new Text("内容", "content"),
                        new Text("报名", "wished"),
                        new Text("人数", "members"),
                        new Text("最少", "minimum"),
                        new Text("最多", "maximum"),
                        new Text("候补", "waiting"),
                        new Text("说明", "remark")));
        sheet.freezeHead();
        for (var club : plan.task().clubs()) {
            sheet.line(
                    List.of(
                            club.name(),
                            times(club),
                            club.venues().stream()
                                    .map(room -> room.name())
                                    .collect(Collectors.joining("、")),
                            leaders(club),
                            club.content(),
                            String.valueOf(plan.task().wished(club)),
                            String.valueOf(plan.members(club).size()),
                            String.valueOf(club.minimumSize()),
                            club.maximumSize() == Club.UNLIMITED
                                    ? ""
                                    : String.valueOf(club.maximumSize()),
                            String.valueOf(plan.waiting(club).size()),
                            plan.isClosed(club)
                                    ? Text.of("未开班：%s", "closed: %s", plan.whyClosed(club))
                                            .in(language)
                                    : ""));
        }
        sheet.widths(16, 20, 16, 16, 24, 7, 7, 7, 7, 7, 30);
        sheet.landscape();
    }

    private void rosters() {
        var sheet = sheet("社团名单", "Rosters");
        for (var club : plan.task().clubs()) {
            if (plan.isClosed(club)) {
                continue;
            }
            sheet.title(
                    Text.of(
                            "%s（%d 人） %s %s",
                            "%s (%d) %s %s",
                            club.name(),
                            plan.members(club).size(),
                            times(club),
                            leaders(club)));
            head(sheet, new Text("序号", "no."), new Text("志愿", "wish"));
            int number = 1;
            for (var membership : plan.members(club)) {
                sheet.line(line(number++, membership.pupil(), rank(membership.rank())));
            }
            var waiting = plan.waiting(club);
            if (!waiting.isEmpty()) {
                sheet.note(
                        new Text(
                                "候补（次序：没有名额者在先，其次上学期落选者，再按志愿先后，最后抽签）",
                                "Waiting (first who has no place, then who lost last term, then by"
                                        + " rank, then by lot)"));
                number = 1;
                for (var one : waiting) {
                    var instead = one.instead();
                    sheet.line(
                            line(
                                    number++,
                                    one.wish().pupil(),
                                    rank(one.rank())
                                            + (instead == null ? "" : "（" + instead.name() + "）")));
                }
            }
            sheet.pageBreak();
        }
        sheet.widths(8, 14, 10, 14, 24);
    }

    private void head(ClubSheet sheet, Text first, Text last) {
        sheet.head(
                List.of(
                        first,
                        Column.CLASS.title(),
                        Column.PUPIL.title(),
                        Column.NAME.title(),
                        last));
    }

    private static List<String> line(int number, Pupil pupil, String last) {
        return List.of(
                String.valueOf(number), pupil.schoolClass().name(), pupil.id(), pupil.name(), last);
    }

    private String rank(int rank) {
        return rank == Membership.BEFOREHAND
                ? new Text("预先确定", "beforehand").in(language)
                : Text.of("第%d志愿", "wish %d", rank).in(language);
    }

    private void classes() {
        var sheet = sheet("各班去向", "By class");
        var days = new TreeSet<Integer>();
        plan.memberships().forEach(m -> m.club().sessions().forEach(s -> days.add(s.weekday())));
        for (var schoolClass : school.classes()) {
            var pupils = pupils(schoolClass);
            if (pupils.isEmpty()) {
                continue;
            }
            sheet.title(Text.of("%s 社团去向", "%s: who goes where", schoolClass.name()));
            var head = new ArrayList<>(List.of(Column.PUPIL.title(), Column.NAME.title()));
            days.forEach(day -> head.add(Text.weekday(day)));
            if (days.isEmpty()) {
                head.add(Column.CLUB.title());
            }
            sheet.head(head);
            for (var pupil : pupils) {
                var cells = new ArrayList<>(List.of(pupil.id(), pupil.name()));
                var clubs = plan.clubsOf(pupil);
                days.forEach(
                        day ->
                                cells.add(
                                        names(
                                                clubs.stream()
                                                        .filter(c -> c.meetsOn(day))
                                                        .toList())));
                if (days.isEmpty()) {
                    cells.add(names(clubs));
                }
                sheet.line(cells);
            }
            sheet.pageBreak();
        }
        sheet.widths(8, 14, 18, 18, 18, 18, 18);
    }

    private List<Pupil> pupils(SchoolClass schoolClass) {
        var pupils = new TreeSet<>(ClubPlan.inOrder());
        plan.task().wishes().forEach(wish -> pupils.add(wish.pupil()));
        plan.memberships().forEach(membership -> pupils.add(membership.pupil()));
        return pupils.stream()
                .filter(pupil -> pupil.schoolClass().index() == schoolClass.index())
                .toList();
    }

    private void pupils() {
        var sheet = sheet("学生名单", "By pupil");
        head(sheet, Column.CLUB.title(), Column.RANK.title());
        sheet.freezeHead();
        var ordered = new ArrayList<>(plan.memberships());
        Collections.sort(ordered, Comparator.comparing(Membership::pupil, ClubPlan.inOrder()));
        for (var m : ordered) {
            sheet.line(
                    List.of(
                            m.club().name(),
                            m.pupil().schoolClass().name(),
                            m.pupil().id(),
                            m.pupil().name(),
                            rank(m.rank())));
        }
        sheet.widths(18, 14, 10, 14, 14);
    }

    private void unmet() {
        var sheet = sheet("未录取", "Without a place");
        head(sheet, Column.WEEKDAY.title(), new Text("原因", "reasons"));
        sheet.freezeHead();
        for (var unmet : plan.unmet()) {
            var pupil = unmet.wish().pupil();
            int weekday = unmet.choice().weekday();
            sheet.line(
                    List.of(
                            weekday == 0 ? "" : Text.weekday(weekday).in(language),
                            pupil.schoolClass().name(),
                            pupil.id(),
                            pupil.name(),
                            Text.join(unmet.reasons()).in(language)));
        }
        sheet.widths(8, 14, 10, 14, 70);
    }

    private void attendance() {
        var sheet = sheet("考勤表", "Attendance");
        for (var club : plan.task().clubs()) {
            if (plan.isClosed(club)) {
                continue;
            }
            sheet.title(Text.of("%s 考勤表 %s", "%s attendance %s", club.name(), times(club)));
            sheet.note(
                    Text.of(
                            "负责人：%s　　√ 到　○ 请假　× 缺席",
                            "Leader: %s   √ present  ○ excused  × absent", leaders(club)));
            var head =
                    new ArrayList<>(
                            List.of(
                                    new Text("序号", "no."),
                                    Column.CLASS.title(),
                                    Column.PUPIL.title(),
                                    Column.NAME.title()));
            for (int date = 0; date < DATES; date++) {
                head.add(new Text("  /  ", "  /  "));
            }
            sheet.head(head);
            int number = 1;
            for (var membership : plan.members(club)) {
                var cells = new ArrayList<>(line(number++, membership.pupil(), ""));
                while (cells.size() < head.size()) {
                    cells.add("");
                }
                sheet.line(cells);
            }
            sheet.pageBreak();
        }
        var widths = new int[4 + DATES];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = column < 4 ? new int[] {6, 12, 8, 12}[column] : 5;
        }
        sheet.widths(widths);
        sheet.landscape();
    }

    private String times(Club club) {
        return club.sessions().stream()
                .map(
                        session ->
                                Text.weekday(session.weekday()).in(language)
                                        + " "
                                        + session.start()
                                        + "-"
                                        + session.end())
                .collect(Collectors.joining("，"));
    }

    private static String leaders(Club club) {
        return club.allLeaders().stream().map(Teacher::name).collect(Collectors.joining("、"));
    }

    private static String names(List<Club> clubs) {
        return clubs.stream().map(Club::name).collect(Collectors.joining("、"));
    }
}
