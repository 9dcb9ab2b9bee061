package paike.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import paike.app.results.PlanFile;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.bell.AvoidWeekendLessons;
import paike.rules.bell.BellRule;
import paike.rules.bell.HoldAssembly;
import paike.rules.bell.HoldEyeExercises;
import paike.rules.bell.HoldFlagRaising;
import paike.rules.bell.HoldReadingTime;
import paike.rules.bell.KeepArrivalWindows;
import paike.rules.bell.KeepWeeklyMinutes;
import paike.rules.bell.OfferAfterSchool;
import paike.rules.bell.OpenSchoolNotBefore;
import paike.rules.day.KeepDailyActivityMinutes;

/**
 * What a timetable that stands alone does not say. Rules about it are not judged: nobody is blamed
 * for what was only assumed of the school.
 */
final class Unstated {
    /** About intervals between or around lessons, which timetables leave out. */
    private static final Set<Class<? extends Rule>> OF_INTERVALS =
            Set.of(
                    HoldAssembly.class,
                    HoldEyeExercises.class,
                    HoldFlagRaising.class,
                    HoldReadingTime.class,
                    KeepArrivalWindows.class,
                    OfferAfterSchool.class,
                    OpenSchoolNotBefore.class);

    private Unstated() {}

    /** The rules that can be judged; a note says which cannot. */
    static Inputs.Given leftOut(Inputs.Given given, PlanFile.Read read) {
        var handMade = read.handMade();
        boolean areTimesStated =
                handMade == null
                        || handMade.manual().entries().stream()
                                .anyMatch(entry -> entry.when().clock() != null);
        boolean areActivitiesStated =
                read.plan().school().lessons().stream()
                        .anyMatch(lesson -> lesson.kind() == LessonKind.ACTIVITY);
        var left = new ArrayList<RulebookEntry>();
        var out = new ArrayList<RulebookEntry>();
        for (var entry : given.rulebook().entries()) {
            boolean isUnstated =
                    entry.rule() instanceof KeepDailyActivityMinutes
                            ? !areActivitiesStated
                            : isUnstated(entry.rule(), areTimesStated);
            (isUnstated ? out : left).add(entry);
        }
        var rulebook = given.rulebook();
        var notJudged = new Rulebook(rulebook.id(), rulebook.name(), out).judged();
        return new Inputs.Given(
                given.school(),
                new Rulebook(rulebook.id(), rulebook.name(), List.copyOf(left)),
                notJudged.isEmpty() ? given.notes() : List.of(note(notJudged)),
                given.fet());
    }

    private static boolean isUnstated(Rule rule, boolean areTimesStated) {
        return OF_INTERVALS.contains(rule.getClass())
                || (!areTimesStated
                        && (rule instanceof BellRule || rule instanceof KeepWeeklyMinutes)
                        && !(rule instanceof AvoidWeekendLessons));
    }

    private static Text note(List<RulebookEntry> entries) {
        var titles = entries.stream().map(entry -> entry.rule().title()).distinct().toList();
        return Text.of(
                "课表没有写的不检查：%s；要检查请同时给出学校数据",
                "not judged, as the timetable does not say it: %s; give the school as well to have"
                        + " it judged",
                new Text(
                        titles.stream().map(Text::zh).collect(Collectors.joining("、")),
                        titles.stream().map(Text::en).collect(Collectors.joining(", "))));
    }
}
