package paike.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paike.app.cli.Figures.Bounds;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.CostFunction;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.bell.LeaveSchoolNotAfter;
import paike.solver.bells.Band;
import paike.solver.bells.BellRequest;
import paike.solver.bells.Choices;
import paike.solver.bells.Service;
import picocli.CommandLine.Option;

/** The figures that {@code paike bells} can be given; what is not given is chosen. */
final class BellOptions {
    private static final String PRIMARY = "1-2,3-6";

    @Option(
            names = "--grades",
            paramLabel = "1-2,3-6",
            description = {
                "年级分组，每组一份作息；默认 1-2,3-6，或按学校的课时。",
                "Bands of grades, each with its own day plan; by default 1-2,3-6 or as the school has them."
            })
    private @Nullable String grades;

    @Option(
            names = "--lessons",
            paramLabel = "6,5,5,5,5",
            description = {
                "每天节数；各组不同时用 / 分开。默认按周课时 26/30/34 分到五天。",
                "Lessons a day; bands separated by /. By default 26, 30 or 34 a week over five days."
            })
    private @Nullable String lessons;

    @Option(
            names = "--lesson",
            paramLabel = "MIN",
            description = {
                "每节课分钟数；默认小学 40，初中 45。",
                "Length of a lesson; by default 40, middle school 45."
            })
    private @Nullable String lesson;

    @Option(
            names = "--morning",
            paramLabel = "N",
            description = {"上午节数，如 4 或 3..4。", "Lessons before noon, such as 4 or 3..4."})
    private @Nullable String morning;

    @Option(
            names = "--break",
            paramLabel = "MIN",
            description = {"课间分钟数，如 10 或 10..15。", "Break, such as 10 or 10..15."})
    private @Nullable String breakLength;

    @Option(
            names = "--big-break",
            paramLabel = "MIN",
            description = {"大课间分钟数，如 30。", "Big break, such as 30."})
    private @Nullable String bigBreak;

    @Option(
            names = "--noon",
            paramLabel = "MIN",
            description = {
                "午餐加午休分钟数，如 120 或 90..。",
                "Lunch and noon rest, such as 120 or 90.. for at least."
            })
    private @Nullable String noon;

    @Option(
            names = "--activity",
            paramLabel = "MIN",
            description = {"课后体育活动分钟数，0 为没有。", "Activity period after the lessons; 0 for none."})
    private @Nullable String activity;

    @Option(
            names = "--start",
            paramLabel = "HH:MM",
            description = {
                "第一节开始，如 08:20 或 08:20..08:40。",
                "Start of the first lesson, such as 08:20 or 08:20..08:40."
            })
    private @Nullable String start;

    @Option(
            names = "--after-school",
            paramLabel = "TIME",
            description = {
                "课后服务：15:30-17:30，或结束时间 17:30，或 none。",
                "After-school service: 15:30-17:30, or its end 17:30, or none."
            })
    private @Nullable String afterSchool;

    @Option(
            names = "--end",
            paramLabel = "HH:MM",
            description = {"最晚离校时间。", "Everybody has left by then."})
    private @Nullable String end;

    @Option(
            names = "--stagger",
            paramLabel = "MIN",
            defaultValue = "0",
            description = {
                "各组错峰放学至少相隔的分钟数，低年级在先。",
                "Least minutes between two bands leaving, younger ones first."
            })
    private String stagger = "0";

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "3",
            description = {"方案个数，1 到 9，默认 3。", "Proposals wanted, 1 to 9; by default 3."})
    private String count = "3";

    /** What is asked for: by the options, else by the school, else as usual. */
    BellRequest request(@Nullable School school, Rulebook given) {
        var rulebook = withEnd(given);
        var bands = bands(school);
        var wishes = new ArrayList<BellRequest.Wish>();
        for (int i = 0; i < bands.size(); i++) {
            var usual = Choices.usual(bands.get(i), rulebook);
            wishes.add(
                    new BellRequest.Wish(
                            bands.get(i), choices(usual, bands.get(i), school, i, bands.size())));
        }
        return new BellRequest(
                wishes,
                rulebook,
                Figures.numbers("--stagger", stagger, new Bounds(0, 60, 5)).getFirst(),
                Figures.numbers("--count", count, new Bounds(1, 9, 1)).getFirst());
    }

    /** The latest end is a rule like others, so that what excludes it can be named. */
    private Rulebook withEnd(Rulebook rulebook) {
        if (end == null) {
            return rulebook;
        }
        var entries = new ArrayList<>(rulebook.entries());
        entries.add(
                new RulebookEntry(
                        "--end",
                        new LeaveSchoolNotAfter(Figures.time("--end", end)),
                        Level.MUST,
                        1,
                        CostFunction.LINEAR,
                        Set.of(),
                        new Source("--end " + end, "命令行"),
                        "--end",
                        null));
        return new Rulebook(rulebook.id(), rulebook.name(), entries);
    }

    private List<Band> bands(@Nullable School school) {
        var groups =
                grades != null
                        ? Figures.bands("--grades", grades)
                        : school != null ? groups(school) : Figures.bands("--grades", PRIMARY);
        if (school != null
                && !school.grades().containsAll(groups.stream().flatMap(List::stream).toList())) {
            throw Figures.wrong(
                    "--grades",
                    String.valueOf(grades),
                    Text.of("学校只有 %s 年级", "the school has grades %s only", list(school)));
        }
        var given = lessons == null ? null : Figures.perBand("--lessons", lessons, groups.size());
        var bands = new ArrayList<Band>();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var usual =
                    Band.of(
                            group,
                            school == null ? Band.usualPeriods(group) : weekly(school, group));
            bands.add(
                    new Band(
                            group,
                            given == null
                                    ? usual.lessons()
                                    : Figures.lessons("--lessons", given.get(i)),
                            school == null ? usual.pePeriods() : pe(school, group)));
        }
        return bands;
    }

    private Choices choices(Choices usual, Band band, @Nullable School school, int i, int bands) {
        var services =
                afterSchool == null
                        ? usual.services()
                        : services(Figures.perBand("--after-school", afterSchool, bands).get(i));
        return new Choices(
                start == null
                        ? usual.starts()
                        : Figures.times("--start", Figures.perBand("--start", start, bands).get(i)),
                usual.assemblies(),
                numbers("--morning", morning, usual.mornings(), new Bounds(1, 6, 1), i, bands),
                numbers(
                        "--lesson",
                        lesson,
                        school == null ? usual.lessons() : lengths(school, band, usual.lessons()),
                        new Bounds(20, 60, 5),
                        i,
                        bands),
                numbers("--break", breakLength, usual.breaks(), new Bounds(5, 30, 5), i, bands),
                numbers(
                        "--big-break",
                        bigBreak,
                        usual.bigBreaks(),
                        new Bounds(15, 60, 5),
                        i,
                        bands),
                usual.bigBreakTwice(),
                numbers("--noon", noon, usual.noons(), new Bounds(30, 200, 10), i, bands),
                numbers(
                        "--activity",
                        activity,
                        usual.activities(),
                        new Bounds(0, 90, 10),
                        i,
                        bands),
                services);
    }

    private static List<@Nullable Service> services(String value) {
        var services = new ArrayList<@Nullable Service>();
        services.add(Figures.service("--after-school", value));
        return services;
    }

    private static List<Integer> numbers(
            String option,
            @Nullable String value,
            List<Integer> usual,
            Bounds bounds,
            int band,
            int bands) {
        return value == null
                ? usual
                : Figures.numbers(option, Figures.perBand(option, value, bands).get(band), bounds);
    }

    /** Neighbouring grades with as many weekly periods. */
    private static List<List<Integer>> groups(School school) {
        var groups = new ArrayList<List<Integer>>();
        for (int grade : school.grades()) {
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && weekly(school, last) == weekly(school, List.of(grade))) {
                last.add(grade);
            } else {
                groups.add(new ArrayList<>(List.of(grade)));
            }
        }
        return groups;
    }

    private static int weekly(School school, List<Integer> grades) {
        return periods(school, grades, IntStream.range(0, school.subjects().size()).toArray());
    }

    private static int pe(School school, List<Integer> grades) {
        int[] pe =
                school.subjects().stream()
                        .filter(subject -> subject.marks().contains("pe"))
                        .mapToInt(subject -> subject.index())
                        .toArray();
        return Math.min(5, periods(school, grades, pe));
    }

    /** Weekly periods of the class that has most. */
    private static int periods(School school, List<Integer> grades, int[] subjects) {
        int most = 0;
        for (SchoolClass one : school.classes()) {
            if (grades.contains(one.grade())) {
                int halves = 0;
                for (int subject : subjects) {
                    halves += school.plannedHalves(one.index(), subject);
                }
                most = Math.max(most, (halves + 1) / 2);
            }
        }
        return most;
    }

    /** Lengths of the lessons that the band has now. */
    private static List<Integer> lengths(School school, Band band, List<Integer> usual) {
        var first =
                school.classes().stream()
                        .filter(one -> band.grades().contains(one.grade()))
                        .findFirst();
        if (first.isEmpty()) {
            return usual;
        }
        var week = school.week(first.get());
        return IntStream.range(0, school.grid().dayCount())
                .filter(day -> week.slots(LessonKind.LESSON, day).length > 0)
                .boxed()
                .flatMap(day -> week.bell(day).intervals().stream())
                .filter(interval -> interval.kind() == IntervalKind.LESSON)
                .map(BellInterval::lengthInMinutes)
                .distinct()
                .toList();
    }

    private static String list(School school) {
        return String.join("、", school.grades().stream().map(String::valueOf).toList());
    }
}
