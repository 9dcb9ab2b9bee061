package paike.datasets.fet;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Lessons;
import paike.rules.Rulebook;
import paike.rules.Times;
import paike.rules.course.KeepFixedTimes;
import paike.rules.day.KeepLessonsInPeriods;
import paike.rules.linked.StayInTimes;
import paike.rules.room.AvoidRoomClashes;
import paike.rules.room.AvoidRoomUnavailableTimes;
import paike.rules.room.MatchRoomKind;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.schoolclass.AvoidClassUnavailableTimes;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.rules.teacher.AvoidTeacherUnavailableTimes;

/** From a file of FET to a school and its rulebook, kind of constraint by kind. */
final class Conversion {
    private static final String TIME = "ConstraintBasicCompulsoryTime";
    private static final String SPACE = "ConstraintBasicCompulsorySpace";

    private final FetFile file;
    private final Problems problems;
    private final Map<String, Consumer<FetConstraint>> kinds = new HashMap<>();

    /** What a file is turned into. */
    record Converted(Places places, School school, Rulebook rulebook, List<Text> notes) {}

    Conversion(FetFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * @param anyway whether to go on without what is not supported
     * @return the school; of use only if there are no problems
     */
    Converted convert(boolean anyway) {
        var unsupported = new TreeMap<String, Integer>();
        Consumer<FetConstraint> leaveOut =
                constraint -> unsupported.merge(constraint.kind(), 1, Integer::sum);
        var classes = new ClassSets(file, told());
        var facts = new FactsOf(file, classes);
        var lookups = new Lookups(file, classes, problems);
        var book = new Book(facts.teacherNames(), classes.all());
        var unavailable = new Unavailable(lookups, book);
        var starts = new StartTimes(lookups, book);
        var rooms = new RoomWishes(lookups, problems);
        compulsory(book);
        unavailable.register(kinds);
        starts.register(kinds);
        rooms.register(kinds);
        new LinkedRules(lookups, book).register(kinds);
        new WeekRules(lookups, book, leaveOut).register(kinds);
        for (var constraint : file.constraints()) {
            if (constraint.weight() == 0 && !meansSomething(constraint.kind())) {
                continue;
            }
            kinds.getOrDefault(constraint.kind(), leaveOut).accept(constraint);
        }
        if (unavailable.hasBreaks()) {
            keepOutOfBreaks(unavailable.outsideBreaks(), book);
        }
        var notes = List.<Text>of();
        if (!unsupported.isEmpty() && anyway) {
            notes = List.of(Text.of("未考虑：%s", "left out: %s", listed(unsupported)));
        } else if (!unsupported.isEmpty()) {
            refuse(unsupported);
        }
        var places = new Places(file, unavailable, rooms.asked());
        var needs =
                file.activities().stream()
                        .map(activity -> rooms.need(activity, places, book))
                        .toList();
        return new Converted(
                places,
                facts.school(unavailable, places, needs, starts.fixed()),
                book.rulebook(facts.id(), facts.name()),
                notes);
    }

    /** Some kinds say something even with the weight 0. */
    private static boolean meansSomething(String kind) {
        return kind.equals(LinkedRules.MIN_DAYS)
                || kind.contains("PreferredRoom")
                || kind.contains("HomeRoom");
    }

    private void compulsory(Book book) {
        kinds.put(TIME, constraint -> {});
        kinds.put(SPACE, constraint -> {});
        book.must(new AvoidClassClashes(), TIME);
        book.must(new AvoidTeacherClashes(), TIME);
        book.must(new KeepLessonsInPeriods(), TIME);
        book.must(new AvoidTeacherUnavailableTimes(), "ConstraintTeacherNotAvailableTimes");
        book.must(new AvoidClassUnavailableTimes(), "ConstraintStudentsSetNotAvailableTimes");
        book.must(new KeepFixedTimes(), "ConstraintActivityPreferredStartingTime");
        book.must(new AvoidRoomClashes(), SPACE);
        book.must(new MatchRoomKind(), SPACE);
        book.must(new AvoidRoomUnavailableTimes(), "ConstraintRoomNotAvailableTimes");
    }

    /** Activities of nobody, whose breaks no unavailable time of a teacher or class can state. */
    private void keepOutOfBreaks(Times open, Book book) {
        var ofNobody =
                file.activities().stream()
                        .filter(activity -> activity.teachers().isEmpty())
                        .filter(activity -> activity.students().isEmpty())
                        .map(FetActivity::name)
                        .toList();
        if (!ofNobody.isEmpty()) {
            book.must(new StayInTimes(new Lessons(ofNobody), open), "ConstraintBreakTimes");
        }
    }

    /** Names of the sets of pupils that something speaks of. */
    private Set<String> told() {
        var told = new LinkedHashSet<String>();
        file.activities().forEach(activity -> told.addAll(activity.students()));
        for (var constraint : file.constraints()) {
            if (constraint.kind().startsWith("ConstraintStudentsSet")) {
                told.add(constraint.element().textOf("Students", "Students_Name"));
            }
        }
        return told;
    }

    private static String listed(Map<String, Integer> unsupported) {
        return unsupported.entrySet().stream()
                .map(each -> each.getKey() + " × " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private void refuse(Map<String, Integer> unsupported) {
        problems.add(
                "",
                Text.of(
                        "有 %d 种约束尚不支持：%s",
                        "%d kinds of constraints are not supported: %s",
                        unsupported.size(),
                        listed(unsupported)),
                new Text(
                        "加 --ignore-unsupported 可不考虑这些约束继续。",
                        "Add --ignore-unsupported to go on without them."));
    }
}
