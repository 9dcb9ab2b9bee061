package paike.datasets.fet;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toList;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.rules.Level;
import paike.rules.RulebookEntry;
import paike.rules.course.KeepDoublesWhole;
import paike.rules.course.KeepFixedTimes;
import paike.rules.linked.StartAtTimes;

/**
 * Rules that judge each placement by itself, as preferred times: of all activities of a subject
 * where they allow all of them the same, else of those of a year, else one by one.
 */
final class ExportedPlacementRules {
    private static final BitSet NOTHING = new BitSet();

    private final ExportedDraft draft;

    ExportedPlacementRules(ExportedDraft draft) {
        this.draft = draft;
    }

    /** What one rule asks of activities, told by the subject it speaks of. */
    void say(RulebookEntry entry) {
        var wrong = wrong(entry);
        var needed = new LinkedHashMap<>(wrong);
        if (entry.level() == Level.MUST) {
            needed.keySet().removeIf(activity -> isKept(entry, activity));
        }
        if (entry.rule() instanceof KeepFixedTimes || entry.rule() instanceof StartAtTimes) {
            needed.forEach((activity, cells) -> fixed(entry, activity, cells));
        } else if (isOfStarts(entry)) {
            needed.forEach((activity, cells) -> alone(entry, activity, cells, true));
        } else {
            needed.keySet().stream()
                    .map(ExportedActivity::subject)
                    .distinct()
                    .toList()
                    .forEach(subject -> ofSubject(entry, wrong, needed, subject));
        }
    }

    /** Where must-rules forbid more than has been said, the starts that are left. */
    void rest() {
        int lost = 0;
        for (var activity : draft.activities().all()) {
            var over = (BitSet) activity.possible().clone();
            over.andNot(activity.allowed());
            lost += over.cardinality();
            var open = (BitSet) activity.allowed().clone();
            open.andNot(activity.possible());
            if (open.isEmpty()) {
                continue;
            }
            var left = (BitSet) activity.allowed().clone();
            left.and(activity.possible());
            if (left.isEmpty()) {
                draft.lose(
                        Text.same(activity.first().assignment().title()),
                        new Text("必须的规则不给它留下任何时间", "must-rules leave it no time at all"),
                        1,
                        ExportedLoss.LESSONS);
            } else {
                starts(ExportedWeight.MUST, activity, left, "");
            }
        }
        if (lost > 0) {
            draft.lose(
                    new Text("上课时间", "Times of lessons"),
                    new Text(
                            "按 FET 的统一节次不能用，本校其实可以",
                            "possible at this school, but not with the same hours for all"),
                    lost,
                    new Text("个开始时间", "starts"));
        }
    }

    private Map<ExportedActivity, BitSet> wrong(RulebookEntry entry) {
        var wrong = new LinkedHashMap<ExportedActivity, BitSet>();
        for (var activity : draft.activities().all()) {
            var cells =
                    isOfStarts(entry)
                            ? draft.placements().wrongStarts(entry, activity)
                            : draft.placements().wrongCells(entry, activity);
            if (!cells.isEmpty()) {
                wrong.put(activity, cells);
            }
        }
        return wrong;
    }

    /** Rules about where a lesson begins; the others are about every period of it. */
    private static boolean isOfStarts(RulebookEntry entry) {
        return entry.rule() instanceof KeepFixedTimes
                || entry.rule() instanceof KeepDoublesWhole
                || entry.rule() instanceof StartAtTimes;
    }

    /** Whether what has been said already rules out all that the rule finds wrong. */
    private boolean isKept(RulebookEntry entry, ExportedActivity activity) {
        return !draft.placements().wrongStarts(entry, activity).intersects(activity.allowed());
    }

    private void fixed(RulebookEntry entry, ExportedActivity activity, BitSet wrong) {
        var right = (BitSet) activity.open().clone();
        right.andNot(wrong);
        if (right.cardinality() != 1) {
            alone(entry, activity, wrong, true);
            return;
        }
        int cell = right.nextSetBit(0);
        draft.time(
                draft.constraint("ActivityPreferredStartingTime", entry)
                        .with("Activity_Id", activity.id())
                        .with("Preferred_Day", draft.hours().day(cell))
                        .with("Preferred_Hour", draft.hours().hour(cell))
                        .with("Permanently_Locked", entry.level() == Level.MUST),
                entry.id());
        if (entry.level() == Level.MUST) {
            activity.allowed().and(right);
        }
    }

    /** Of all activities of a subject, or of a year at a time, or one by one. */
    private void ofSubject(
            RulebookEntry entry,
            Map<ExportedActivity, BitSet> wrong,
            Map<ExportedActivity, BitSet> needed,
            String subject) {
        if (together(entry, wrong, ExportedFilter.of("", subject, "", 0))) {
            return;
        }
        var left =
                needed.keySet().stream()
                        .filter(activity -> activity.subject().equals(subject))
                        .collect(Collectors.groupingBy(this::year, TreeMap::new, toList()));
        left.forEach(
                (year, activities) -> {
                    if (year.isEmpty()
                            || !together(entry, wrong, ExportedFilter.of(year, subject, "", 0))) {
                        for (var activity : activities) {
                            alone(entry, activity, requireNonNull(needed.get(activity)), false);
                        }
                    }
                });
    }

    private String year(ExportedActivity activity) {
        return activity.classes().isEmpty()
                ? ""
                : draft.names().year(activity.classes().getFirst().grade());
    }

    /** One constraint for all that a filter means, if it is right for each of them. */
    private boolean together(
            RulebookEntry entry, Map<ExportedActivity, BitSet> wrong, ExportedFilter filter) {
        var meant = filter.from(draft.activities().all(), draft.names());
        var cells = new BitSet();
        meant.forEach(activity -> cells.or(wrong.getOrDefault(activity, NOTHING)));
        for (var activity : meant) {
            var touched = draft.placements().openCells(activity);
            touched.and(cells);
            if (!touched.equals(wrong.getOrDefault(activity, NOTHING))) {
                return false;
            }
        }
        var constraint = filter.in("ActivitiesPreferredTimeSlots", draft.weight(entry));
        draft.time(
                draft.withCells(constraint, "Preferred_Time_Slot", "Preferred_", without(cells)),
                entry.id());
        if (entry.level() == Level.MUST) {
            meant.forEach(activity -> activity.avoid(cells));
        }
        return true;
    }

    private BitSet without(BitSet cells) {
        var rest = draft.allCells();
        rest.andNot(cells);
        return rest;
    }

    private void alone(
            RulebookEntry entry, ExportedActivity activity, BitSet wrong, boolean isOfStarts) {
        if (isOfStarts) {
            var right = (BitSet) activity.open().clone();
            right.andNot(wrong);
            starts(draft.weight(entry), activity, right, entry.id());
            if (entry.level() == Level.MUST) {
                activity.allowed().and(right);
            }
            return;
        }
        var constraint =
                draft.constraint("ActivityPreferredTimeSlots", entry)
                        .with("Activity_Id", activity.id());
        draft.time(
                draft.withCells(constraint, "Preferred_Time_Slot", "Preferred_", without(wrong)),
                entry.id());
        if (entry.level() == Level.MUST) {
            activity.avoid(wrong);
        }
    }

    private void starts(String percent, ExportedActivity activity, BitSet starts, String why) {
        var constraint =
                ExportedDraft.constraint("ActivityPreferredStartingTimes", percent)
                        .with("Activity_Id", activity.id());
        draft.time(
                draft.withCells(
                        constraint, "Preferred_Starting_Time", "Preferred_Starting_", starts),
                why);
    }
}
