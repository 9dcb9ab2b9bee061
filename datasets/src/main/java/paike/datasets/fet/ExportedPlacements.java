package paike.datasets.fet;

import java.util.BitSet;
import java.util.List;
import paike.model.school.ClassWeek;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.PlacementRule;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.room.AvoidRoomTimes;
import paike.rules.room.FitPupilsInRoom;
import paike.rules.room.MatchRoomKind;
import paike.rules.room.PreferRooms;
import paike.rules.teacher.KeepAssignedTeachers;
import paike.rules.teacher.KeepAssignedWeeks;

/** Where lessons can be, in cells of the week of FET. */
final class ExportedPlacements implements ExportedActivities.ExportedPlaces {
    private final School school;
    private final ExportedHours hours;
    private final List<RulebookEntry> musts;

    ExportedPlacements(School school, Rulebook rulebook, ExportedHours hours) {
        this.school = school;
        this.hours = hours;
        this.musts =
                rulebook.of(Level.MUST).stream().filter(entry -> isOfTimes(entry.rule())).toList();
    }

    /** Whether a rule judges single placements, and by their times. */
    static boolean isOfTimes(Rule rule) {
        return rule instanceof PlacementRule
                && !(rule instanceof FitPupilsInRoom)
                && !(rule instanceof MatchRoomKind)
                && !(rule instanceof PreferRooms)
                && !(rule instanceof AvoidRoomTimes)
                && !(rule instanceof KeepAssignedTeachers)
                && !(rule instanceof KeepAssignedWeeks);
    }

    /** Where all of the lessons can start by their bell schedules. */
    @Override
    public BitSet open(List<Lesson> lessons) {
        return starts(lessons, (lesson, slot) -> true);
    }

    /** Where no must-rule forbids one of the lessons to start. */
    @Override
    public BitSet possible(List<Lesson> lessons) {
        return starts(
                lessons,
                (lesson, slot) ->
                        musts.stream().allMatch(entry -> deviation(entry, lesson, slot) == 0));
    }

    /** Cells of starts at which a placement rule finds fault with one of the lessons. */
    BitSet wrongStarts(RulebookEntry entry, ExportedActivity activity) {
        var wrong = (BitSet) activity.open().clone();
        wrong.andNot(
                starts(activity.lessons(), (lesson, slot) -> deviation(entry, lesson, slot) == 0));
        return wrong;
    }

    /** Cells of the periods that its lessons' classes have for such lessons. */
    BitSet openCells(ExportedActivity activity) {
        return open(activity.lessons().stream().map(ExportedPlacements::single).toList());
    }

    /** Cells that a placement rule does not want to be touched by one of the lessons. */
    BitSet wrongCells(RulebookEntry entry, ExportedActivity activity) {
        var singles = activity.lessons().stream().map(ExportedPlacements::single).toList();
        var wrong = open(singles);
        wrong.andNot(starts(singles, (lesson, slot) -> deviation(entry, lesson, slot) == 0));
        return wrong;
    }

    /** The same lesson, one period long. */
    private static Lesson single(Lesson lesson) {
        return new Lesson(
                lesson.index(),
                lesson.assignment(),
                lesson.number(),
                1,
                lesson.fixed(),
                lesson.origin(),
                lesson.teachers());
    }

    private static int deviation(RulebookEntry entry, Lesson lesson, int slot, School school) {
        return entry.appliesTo().holds(lesson)
                ? ((PlacementRule) entry.rule()).deviation(lesson, slot, Occupancy.NONE, school)
                : 0;
    }

    private int deviation(RulebookEntry entry, Lesson lesson, int slot) {
        return deviation(entry, lesson, slot, school);
    }

    private interface Filter {
        boolean accepts(Lesson lesson, int slot);
    }

    private BitSet starts(List<Lesson> lessons, Filter filter) {
        var starts = new BitSet(hours.cells());
        for (int cell = 0; cell < hours.cells(); cell++) {
            boolean all = true;
            for (var lesson : lessons) {
                int slot = hours.slot(school.week(lesson), lesson.kind(), cell);
                all &=
                        slot != ClassWeek.NONE
                                && isInARow(lesson, slot)
                                && filter.accepts(lesson, slot);
            }
            starts.set(cell, all);
        }
        return starts;
    }

    /** Whether its periods from a slot on are hours one after another. */
    private boolean isInARow(Lesson lesson, int slot) {
        int part = slot;
        for (int i = 1; i < lesson.lengthInPeriods(); i++) {
            int next = school.week(lesson).next(part);
            if (next == ClassWeek.NONE || hours.cell(next) != hours.cell(part) + 1) {
                return false;
            }
            part = next;
        }
        return true;
    }
}
