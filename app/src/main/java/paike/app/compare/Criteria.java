package paike.app.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.app.compare.Criterion.Sense;
import paike.app.compare.diff.Diff;
import paike.app.compare.diff.Party;
import paike.model.Text;
import paike.model.afterschool.Membership;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.Level;

/** The figures of the board, and how each is counted. */
final class Criteria {
    static final String HARD = "hard";
    static final String UNPLACED = "unplacedLessons";
    static final String SOFT = "soft";
    static final String GAPS = "teacherGaps";
    static final String CLUBS = "firstWishPercent";
    static final String MOVED = "lessonsChanged";
    private static final String TEACHERS = "teachersTouched";
    private static final String CLASSES = "classesTouched";
    private static final List<String> DISTANCES = List.of(MOVED, TEACHERS, CLASSES);

    /** Those that decide which plan is taken. */
    static final List<String> DECISIVE = List.of(HARD, UNPLACED, SOFT);

    private static final String GROUP = "penalty.";
    private static final double PERCENT = 100;
    private static final double TENTHS = 10;

    /** Figures of every board; those that no plan has are left out. */
    private static final List<Criterion> ALL =
            List.of(
                    less(HARD, new Text("违反必守规则（处）", "must-rules broken"), "必守", "must"),
                    less(UNPLACED, new Text("未排课次", "unplaced lessons"), "未排", "unplaced"),
                    less(SOFT, new Text("建议类罚分", "penalty of should-rules"), "罚分", "penalty"),
                    less(
                            GAPS,
                            new Text("教师空堂（节/周）", "teachers' gaps (periods a week)"),
                            "空堂",
                            "gaps"),
                    told(
                            "longestTeacherDay",
                            new Text("教师单日最多课时", "most periods of a teacher in a day"),
                            "单日最多",
                            "longest day",
                            Sense.LESS),
                    told(
                            "teacherDays",
                            new Text("教师上课天数合计", "teaching days of all teachers"),
                            "上课天数",
                            "days",
                            Sense.LESS),
                    more(
                            "coreMorningPercent",
                            new Text("主科在上午（%）", "core lessons in the morning (%)"),
                            "主科上午%",
                            "core a.m. %"),
                    less(
                            "dutySpread",
                            new Text("课后服务最多与最少之差", "most less fewest duties after school"),
                            "课后差",
                            "duty spread"),
                    told(
                            "dutiesMost",
                            new Text("课后服务最多（次/周）", "most duties after school (a week)"),
                            "课后最多",
                            "most duties",
                            Sense.LESS),
                    more(
                            CLUBS,
                            new Text("社团第一志愿（%）", "first club wishes met (%)"),
                            "社团首选%",
                            "1st club %"),
                    told(
                            "roomUsePercent",
                            new Text("专用场地使用率（%）", "use of special rooms (%)"),
                            "场地%",
                            "rooms %",
                            Sense.NEITHER),
                    told(
                            "fullestRoomPercent",
                            new Text("最忙场地使用率（%）", "use of the fullest room (%)"),
                            "最忙场地%",
                            "fullest %",
                            Sense.NEITHER));

    private Criteria() {}

    /** How far a plan is from the first; figures of merit only if that one is published. */
    static List<Criterion> distance(boolean isPublished) {
        var sense = isPublished ? Sense.LESS : Sense.NEITHER;
        var from =
                isPublished
                        ? new Text("与已公布方案不同的", "unlike the published plan")
                        : new Text("与第一个方案不同的", "unlike the first plan");
        return List.of(
                new Criterion(
                        MOVED,
                        Text.of("%s课", "lessons %s", from),
                        new Text("变动课", "changed"),
                        sense,
                        isPublished),
                new Criterion(
                        TEACHERS,
                        Text.of("%s教师", "teachers with weeks %s", from),
                        new Text("涉及教师", "teachers"),
                        sense,
                        isPublished),
                new Criterion(
                        CLASSES,
                        Text.of("%s班级", "classes with weeks %s", from),
                        new Text("涉及班级", "classes"),
                        sense,
                        isPublished));
    }

    /** Those of all plans, of which every plan has a figure for at least some. */
    static List<Criterion> of(List<Map<String, Double>> figures, boolean isPublished) {
        var criteria = new ArrayList<Criterion>();
        var all = new ArrayList<>(ALL);
        all.addAll(distance(isPublished));
        for (var group : RuleGroup.values()) {
            all.add(
                    told(
                            GROUP + group.code(),
                            Text.of("罚分：%s", "penalty: %s", group.title()),
                            group.title().zh(),
                            group.title().en(),
                            Sense.LESS));
        }
        for (var criterion : all) {
            if (figures.stream().anyMatch(some -> some.containsKey(criterion.id()))) {
                criteria.add(criterion);
            }
        }
        return criteria;
    }

    /** True if it says how far a plan is from the first. */
    static boolean isDistance(Criterion criterion) {
        return DISTANCES.contains(criterion.id());
    }

    static boolean isGroup(Criterion criterion) {
        return criterion.id().startsWith(GROUP);
    }

    /** The figures of a plan by id of the criterion. */
    static Map<String, Double> figures(Plan plan, Audit audit, Diff change) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put(HARD, (double) audit.hard());
        figures.put(SOFT, (double) audit.soft());
        audit.measures().forEach(measure -> figures.put(measure.id(), measure.value()));
        if (plan.school().facts().care().isEmpty() && plan.school().facts().clubs().isEmpty()) {
            figures.remove("dutySpread");
            figures.remove("dutiesMost");
        }
        var rooms = new RoomUse(plan);
        figures.put("roomUsePercent", rooms.percent());
        figures.put("fullestRoomPercent", rooms.fullestPercent());
        var ranked =
                plan.memberships().stream()
                        .filter(one -> one.rank() != Membership.BEFOREHAND)
                        .toList();
        if (!ranked.isEmpty()) {
            int wishes =
                    plan.school().facts().wishes().stream()
                            .mapToInt(wish -> wish.choices().size())
                            .sum();
            long first = ranked.stream().filter(one -> one.rank() == 1).count();
            figures.put(
                    CLUBS,
                    Math.round(TENTHS * PERCENT * first / Math.max(wishes, ranked.size()))
                            / TENTHS);
        }
        figures.put(MOVED, (double) change.changes().size());
        figures.put(TEACHERS, (double) change.touched(Party.Kind.TEACHER).size());
        figures.put(CLASSES, (double) change.touched(Party.Kind.CLASS).size());
        penalties(audit)
                .forEach((group, penalty) -> figures.put(GROUP + group.code(), (double) penalty));
        return figures;
    }

    /** Penalty of the should-rules by group; groups without rules are left out. */
    private static Map<RuleGroup, Long> penalties(Audit audit) {
        var penalties = new EnumMap<RuleGroup, Long>(RuleGroup.class);
        for (var result : audit.results()) {
            if (result.entry().level() == Level.SHOULD) {
                penalties.merge(RuleGroup.of(result.entry().rule()), result.penalty(), Long::sum);
            }
        }
        return penalties;
    }

    private static Criterion less(String id, Text title, String zh, String en) {
        return new Criterion(id, title, new Text(zh, en), Sense.LESS, true);
    }

    private static Criterion more(String id, Text title, String zh, String en) {
        return new Criterion(id, title, new Text(zh, en), Sense.MORE, true);
    }

    private static Criterion told(String id, Text title, String zh, String en, Sense sense) {
        return new Criterion(id, title, new Text(zh, en), sense, false);
    }
}
