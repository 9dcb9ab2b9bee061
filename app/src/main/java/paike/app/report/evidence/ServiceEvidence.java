package paike.app.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paike.app.document.BarChart;
import paike.app.document.BarChart.Bar;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.datasets.sheets.DutyShares;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.rules.RulebookEntry;
import paike.rules.afterschool.CoverCare;
import paike.rules.afterschool.LimitAfterSchoolDuties;
import paike.rules.afterschool.OfferClubs;
import paike.rules.afterschool.ShareAfterSchoolDuties;
import paike.rules.bell.EndAfternoonNotBefore;
import paike.rules.bell.OfferAfterSchool;
import paike.rules.bell.PupilDay;

/** After school: how long, who is on duty and how fairly, clubs and their places. */
final class ServiceEvidence implements Evidence {
    private static final int MOST_BARS = 40;

    private final Inspected inspected;
    private final School school;

    ServiceEvidence(Inspected inspected) {
        this.inspected = inspected;
        this.school = inspected.school();
    }

    @Override
    public List<Piece> figures() {
        var pieces = new ArrayList<Piece>();
        if (PupilDay.of(school).stream().anyMatch(day -> day.afterSchool() > 0)) {
            pieces.add(
                    Piece.Words.caption(
                            new Text("各年级课后服务与社团", "After-school service and clubs per grade")));
            pieces.add(grades());
        }
        if (DutyShares.isShown(school)) {
            var shares = DutyShares.of(inspected.plan());
            pieces.add(Piece.Words.of(shares.sentence()));
            pieces.add(new Piece.Picture(chart(shares)));
        }
        return pieces;
    }

    private Piece grades() {
        var rows = new ArrayList<List<Cell>>();
        for (int grade : school.grades()) {
            var clubs =
                    school.facts().clubs().stream().filter(club -> club.isOpenTo(grade)).toList();
            int pupils = inspected.classes(grade).stream().mapToInt(one -> one.pupilCount()).sum();
            rows.add(
                    List.of(
                            Cell.of(IntervalNames.grade(grade)),
                            Cell.of(service(grade)),
                            Cell.of(pupils == 0 ? "–" : String.valueOf(pupils)),
                            Cell.of(clubs.size()),
                            Cell.of(places(clubs)),
                            members(grade)));
        }
        return new Piece.Table(
                List.of(),
                List.of(
                        new Text("年级", "Grade"),
                        new Text("课后服务（分钟/天）", "Service (min a day)"),
                        new Text("学生数", "Pupils"),
                        new Text("可选社团", "Clubs open to it"),
                        new Text("社团学位（各年级共用）", "Places (shared with other grades)"),
                        new Text("已录取人次", "Memberships")),
                rows);
    }

    private String service(int grade) {
        return ByGrade.range(
                PupilDay.of(school).stream()
                        .filter(day -> day.grade() == grade)
                        .mapToInt(PupilDay::afterSchool));
    }

    private static Text places(List<Club> clubs) {
        int places =
                clubs.stream()
                        .mapToInt(Club::maximumSize)
                        .filter(size -> size < Club.UNLIMITED)
                        .sum();
        boolean isOpen = clubs.stream().anyMatch(club -> club.maximumSize() >= Club.UNLIMITED);
        return clubs.isEmpty()
                ? Text.same("–")
                : isOpen && places == 0
                        ? new Text("不限", "no limit")
                        : Text.of(
                                isOpen ? "%d，另有不限人数的社团" : "%d",
                                isOpen ? "%d, and clubs without a limit" : "%d",
                                places);
    }

    private Cell members(int grade) {
        var members = inspected.plan().memberships();
        return members.isEmpty()
                ? new Cell(new Text("未提供", "not given"), Tint.FAINT)
                : Cell.of(
                        members.stream()
                                .filter(one -> one.pupil().schoolClass().grade() == grade)
                                .count());
    }

    private static BarChart chart(DutyShares shares) {
        return new BarChart(
                shares.shares().size() <= MOST_BARS
                        ? new Text("每周课后服务次数（每位教师）", "Duties a week of each teacher")
                        : Text.of(
                                "每周课后服务次数（最多的 %d 位教师）",
                                "Duties a week of the %d teachers with most", MOST_BARS),
                new Text("次", ""),
                List.of(new Text("看护", "Care"), new Text("社团", "Clubs")),
                true,
                shares.shares().stream()
                        .limit(MOST_BARS)
                        .map(
                                share ->
                                        new BarChart.Group(
                                                Text.same(share.teacher().name()),
                                                List.of(
                                                        Bar.of(share.care()),
                                                        Bar.of(share.clubs()))))
                        .toList());
    }

    @Override
    public Optional<Text> actual(RulebookEntry entry) {
        return switch (entry.rule()) {
            case OfferAfterSchool rule ->
                    Optional.of(
                            ByGrade.words(
                                    inspected,
                                    entry,
                                    grade -> Text.of("%s 分钟", "%s min", service(grade))));
            case EndAfternoonNotBefore rule ->
                    Optional.of(
                            ByGrade.words(
                                    inspected,
                                    entry,
                                    grade ->
                                            Text.join(
                                                    PupilDay.of(school).stream()
                                                            .filter(day -> day.grade() == grade)
                                                            .filter(day -> day.afterSchool() > 0)
                                                            .map(PupilDay::serviceOver)
                                                            .flatMap(Optional::stream)
                                                            .distinct()
                                                            .map(end -> Text.same(end.toString()))
                                                            .toList())));
            case CoverCare rule -> Optional.of(cared());
            case OfferClubs rule ->
                    Optional.of(Text.of("开设社团 %d 个", "%d clubs", school.facts().clubs().size()));
            case ShareAfterSchoolDuties rule -> duties();
            case LimitAfterSchoolDuties rule -> duties();
            default -> Optional.empty();
        };
    }

    private Optional<Text> duties() {
        return DutyShares.isShown(school)
                ? Optional.of(DutyShares.of(inspected.plan()).sentence())
                : Optional.empty();
    }

    private Text cared() {
        var care = school.lessons().stream().filter(one -> one.kind() == LessonKind.CARE).toList();
        long covered =
                care.stream()
                        .filter(one -> inspected.now().isPlaced(one.index()))
                        .filter(one -> !inspected.now().lesson(one.index()).teachers().isEmpty())
                        .count();
        return Text.of(
                "每周课后看护 %d 班次，已落实教师 %d 班次",
                "%d groups and days of care a week, %d with a teacher", care.size(), covered);
    }

    @Override
    public Optional<Text> summary() {
        boolean isOffered = PupilDay.of(school).stream().anyMatch(day -> day.afterSchool() > 0);
        return isOffered
                ? Optional.of(
                        Text.of(
                                "课后服务方面，每天安排课后服务：%s；%s%s。",
                                "After school: service a day: %s; %s%s.",
                                ByGrade.words(
                                        List.copyOf(school.grades()),
                                        grade -> Text.of("%s 分钟", "%s min", service(grade))),
                                cared(),
                                clubs()))
                : Optional.empty();
    }

    private Text clubs() {
        int clubs = school.facts().clubs().size();
        return clubs == 0 ? Text.same("") : Text.of("；开设社团 %d 个", "; %d clubs", clubs);
    }
}
