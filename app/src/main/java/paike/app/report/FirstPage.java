package paike.app.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import paike.app.document.Piece;
import paike.app.report.evidence.Inspected;
import paike.model.Text;
import paike.model.school.SchoolClass;
import paike.rules.Audit;
import paike.rules.Level;

/** The cover: who, when, the verdict, and what is wrong, worst first. */
final class FirstPage {
    private static final int WORST = 8;

    private final Inspected inspected;
    private final Audit audit;
    private final int unplaced;

    FirstPage(Inspected inspected) {
        this.inspected = inspected;
        this.audit = inspected.audit();
        this.unplaced = inspected.plan().timetable().unplaced().size();
    }

    Piece cover() {
        return new Piece.Cover(
                new Text("减轻学生课业负担自查报告", "Self-inspection report on pupils' load"),
                Text.same(inspected.school().name()),
                facts(),
                verdict(),
                isGood(),
                worst(),
                figures(),
                List.of(
                        new Text("校长（签字）：＿＿＿＿＿＿＿＿", "Principal (signature): ____________"),
                        new Text("填报人：＿＿＿＿＿＿＿＿", "Reported by: ____________"),
                        new Text("（学校盖章）", "(seal of the school)")));
    }

    private boolean isGood() {
        return audit.hard() == 0 && unplaced == 0;
    }

    private List<List<Text>> facts() {
        var facts = new ArrayList<List<Text>>();
        facts.add(List.of(new Text("报告日期", "Date"), date(inspected.date())));
        inspected
                .school()
                .facts()
                .calendar()
                .term(inspected.date())
                .ifPresent(
                        term ->
                                facts.add(
                                        List.of(new Text("所属学期", "Term"), Text.same(term.name()))));
        facts.add(List.of(new Text("自查方案", "Plan"), Text.same(inspected.plan().name())));
        facts.add(List.of(new Text("自查依据", "Rulebook"), Text.same(inspected.rulebook().name())));
        facts.add(List.of(new Text("来源文件", "Sources"), sources()));
        if (!audit.differences().isEmpty()) {
            facts.add(List.of(new Text("上级规定", "Higher rules"), differences()));
        }
        return facts;
    }

    private Text differences() {
        long broken = audit.differences().stream().filter(one -> !one.isKept()).count();
        return Text.of(
                "与上级规定不同的 %d 项；按上级规定评判，不符合的 %d 项",
                "%d rules differ from higher ones; judged by those, %d are broken",
                audit.differences().size(),
                broken);
    }

    /** The documents that most rules come from. */
    private Text sources() {
        var counts =
                inspected.rulebook().judged().stream()
                        .map(entry -> entry.source().from())
                        .filter(from -> !from.isEmpty())
                        .collect(Collectors.groupingBy(from -> from, Collectors.counting()));
        var most =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(4)
                        .map(Map.Entry::getKey)
                        .toList();
        return counts.size() <= most.size()
                ? Text.same(String.join("；", most))
                : Text.of(
                        "%s等 %d 项",
                        "%s and others, %d in all", String.join("；", most), counts.size());
    }

    /** Such as 2026年11月29日. */
    static Text date(LocalDate date) {
        return new Text(
                "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                date.getDayOfMonth()
                        + " "
                        + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + " "
                        + date.getYear());
    }

    private int rules(Level level) {
        return inspected.results(level).size();
    }

    private long broken(Level level) {
        return inspected.results(level).stream().filter(one -> !one.isKept()).count();
    }

    private Text verdict() {
        if (isGood()) {
            return Text.of(
                    "✓ 经自查，%d 条必守规则全部符合，课程已全部排入课表；%d 条建议规则中有 %d 条未完全达到。",
                    "✓ All %d must-rules are kept and every lesson has its place; of %d"
                            + " recommendations %d are not fully met.",
                    rules(Level.MUST),
                    rules(Level.SHOULD),
                    broken(Level.SHOULD));
        }
        var faults =
                audit.hard() == 0
                        ? Text.same("")
                        : Text.of(
                                "%d 条必守规则中有 %d 条不符合，共 %d 处",
                                "%2$d of %1$d must-rules are broken, %3$d times in all",
                                rules(Level.MUST),
                                broken(Level.MUST),
                                audit.hard());
        return unplaced == 0
                ? Text.of("✕ 经自查发现问题：%s。", "✕ Faults were found: %s.", faults)
                : Text.of(
                        audit.hard() == 0
                                ? "✕ 经自查发现问题：%s另有 %d 次课未排入课表。"
                                : "✕ 经自查发现问题：%s；另有 %d 次课未排入课表。",
                        audit.hard() == 0
                                ? "✕ Faults were found: %s%d lessons have no place."
                                : "✕ Faults were found: %s; %d lessons have no place.",
                        faults,
                        unplaced);
    }

    /** Of each broken must-rule the worst place, those broken most often first. */
    private List<Text> worst() {
        var broken =
                inspected.results(Level.MUST).stream()
                        .filter(one -> !one.isKept())
                        .sorted(
                                Comparator.comparingInt(
                                                (Audit.Result one) -> one.violations().size())
                                        .reversed())
                        .toList();
        var worst = new ArrayList<Text>();
        broken.stream()
                .limit(WORST)
                .forEach(
                        result ->
                                worst.add(
                                        Text.of(
                                                "%s（%d 处）：%s",
                                                "%s (%d): %s",
                                                result.entry().rule().title(),
                                                result.violations().size(),
                                                result.violations()
                                                        .getFirst()
                                                        .finding()
                                                        .message())));
        if (broken.size() > WORST) {
            worst.add(
                    Text.of(
                            "其余 %d 条不符合的规则见“问题清单”",
                            "%d more broken rules: see the list of faults", broken.size() - WORST));
        }
        return worst;
    }

    private List<List<Text>> figures() {
        return List.of(
                figure(new Text("班级", "Classes"), inspected.school().classes().size()),
                figure(
                        new Text("学生", "Pupils"),
                        inspected.school().classes().stream()
                                .mapToInt(SchoolClass::pupilCount)
                                .sum()),
                figure(new Text("教师", "Teachers"), inspected.school().facts().staff().size()),
                figure(new Text("对照规则", "Rules"), inspected.results().size()),
                figure(
                        new Text("核查处数", "Points judged"),
                        audit.results().stream().mapToLong(Audit.Result::points).sum()),
                figure(new Text("必守不符", "Musts broken"), audit.hard()));
    }

    private static List<Text> figure(Text name, long value) {
        return List.of(name, Text.same(String.format(Locale.ROOT, "%,d", value)));
    }
}
