package paike.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import paike.datasets.json.RulebookReader;
import paike.model.afterschool.Membership;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.afterschool.AvoidPupilClashes;
import paike.rules.afterschool.FitClubVenues;
import paike.rules.afterschool.KeepClubGrades;
import paike.rules.afterschool.LimitClubSize;

/** Judges who is in which club by the rules about it, whatever the timetable is. */
final class ClubAudit {
    private static final String USUAL_RULEBOOK = "after-school";
    private static final Set<Class<? extends Rule>> RULES =
            Set.of(
                    AvoidPupilClashes.class,
                    FitClubVenues.class,
                    KeepClubGrades.class,
                    LimitClubSize.class);

    private ClubAudit() {}

    /** By the school's own rulebook; by the usual one where it says nothing of clubs. */
    static Audit of(School school, List<Membership> members, Path schoolPath) {
        var rulebook =
                Inputs.rulebook(List.of(), schoolPath).over(RulebookReader.read(USUAL_RULEBOOK));
        var entries =
                rulebook.entries().stream()
                        .filter(entry -> RULES.contains(entry.rule().getClass()))
                        .toList();
        return Audit.of(
                new Plan("", Timetable.empty(school)).with(members),
                new Rulebook(rulebook.id(), rulebook.name(), entries));
    }
}
