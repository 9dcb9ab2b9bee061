package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.LessonKind;
import paike.model.school.Meeting;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Teacher;
import paike.model.school.TimePattern;
import paike.rules.Level;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.schoolclass.AvoidClassUnavailableTimes;
import paike.rules.teacher.AvoidTeacherUnavailableTimes;
import paike.rules.teacher.KeepMeetingTimesFree;

/** When classes, teachers and rooms are there, and which periods are for lessons. */
final class ExportedTimes {
    private final ExportedDraft draft;
    private final Rulebook rulebook;
    private final ExportedHours hours;

    ExportedTimes(ExportedDraft draft, Rulebook rulebook) {
        this.draft = draft;
        this.rulebook = rulebook;
        this.hours = draft.hours();
    }

    void say() {
        students();
        draft.school().facts().staff().forEach(this::teacher);
        kinds();
    }

    /** What is in force before any constraint on single activities. */
    private boolean isMust(Class<? extends Rule> rule) {
        return rulebook.of(Level.MUST).stream()
                .anyMatch(entry -> rule.isInstance(entry.rule()) && entry.appliesTo().isAll());
    }

    private void students() {
        for (int grade : draft.school().grades()) {
            var classes =
                    draft.school().classes().stream().filter(c -> c.grade() == grade).toList();
            var away = classes.stream().map(this::away).toList();
            boolean isSame = away.stream().distinct().count() == 1;
            if (isSame && !away.getFirst().isEmpty()) {
                notAvailable("StudentsSet", "Students", draft.names().year(grade), away.getFirst());
            }
            for (int i = 0; i < classes.size(); i++) {
                if (!isSame && !away.get(i).isEmpty()) {
                    notAvailable(
                            "StudentsSet",
                            "Students",
                            draft.names().of(classes.get(i)),
                            away.get(i));
                }
                avoid(classes.get(i), away.get(i));
            }
        }
    }

    private void avoid(SchoolClass schoolClass, BitSet away) {
        draft.activities().of(schoolClass).forEach(activity -> activity.avoid(away));
    }

    /** Cells at which a class has no period, or is not to be taught. */
    private BitSet away(SchoolClass schoolClass) {
        boolean isMust = isMust(AvoidClassUnavailableTimes.class);
        var week = draft.school().week(schoolClass);
        return cells(
                cell ->
                        slots(week, cell).stream()
                                .allMatch(
                                        slot ->
                                                isMust
                                                        && touches(
                                                                schoolClass.unavailable(),
                                                                slot,
                                                                week)));
    }

    private List<Slot> slots(ClassWeek week, int cell) {
        var found = new ArrayList<Slot>();
        for (var kind : List.of(LessonKind.LESSON, LessonKind.ACTIVITY)) {
            int slot = hours.slot(week, kind, cell);
            if (slot != ClassWeek.NONE) {
                found.add(draft.school().grid().slot(slot));
            }
        }
        return found;
    }

    private static boolean touches(List<TimePattern> times, Slot slot, ClassWeek week) {
        int period = slot.kind() == LessonKind.LESSON.place() ? week.period(slot.index()) : 0;
        return times.stream()
                .anyMatch(time -> time.touches(slot.weekday(), period, slot.start(), slot.end()));
    }

    private void teacher(Teacher teacher) {
        boolean isAway = isMust(AvoidTeacherUnavailableTimes.class);
        boolean isMeeting = isMust(KeepMeetingTimesFree.class);
        var meetings =
                draft.school().meetings().stream()
                        .filter(meeting -> isMeeting && meeting.teachers().contains(teacher))
                        .toList();
        if (meetings.isEmpty() && teacher.unavailable().isEmpty()) {
            return;
        }
        var away =
                cells(cell -> isClosed(cell, isAway ? teacher.unavailable() : List.of(), meetings));
        if (!away.isEmpty()) {
            notAvailable("Teacher", "Teacher", draft.names().of(teacher), away);
            draft.activities().of(teacher).forEach(activity -> activity.avoid(away));
        }
    }

    /** Whether times or meetings touch every period that some grade has in a cell. */
    boolean isClosed(int cell, List<TimePattern> times, List<Meeting> meetings) {
        boolean any = false;
        for (int grade : draft.school().grades()) {
            var week = draft.school().week(classOf(grade));
            for (var slot : slots(week, cell)) {
                any = true;
                if (!touches(times, slot, week)
                        && meetings.stream().noneMatch(meeting -> meeting.overlaps(slot))) {
                    return false;
                }
            }
        }
        return any;
    }

    private SchoolClass classOf(int grade) {
        return draft.school().classes().stream()
                .filter(one -> one.grade() == grade)
                .findFirst()
                .orElseThrow();
    }

    BitSet cells(IntPredicate wanted) {
        var cells = new BitSet(hours.cells());
        for (int cell = 0; cell < hours.cells(); cell++) {
            cells.set(cell, wanted.test(cell));
        }
        return cells;
    }

    private void notAvailable(String whose, String tag, String name, BitSet cells) {
        var constraint =
                ExportedDraft.constraint(whose + "NotAvailableTimes", ExportedWeight.MUST)
                        .with(tag, name);
        draft.time(draft.withCells(constraint, "Not_Available_Time", "", cells), "");
    }

    /** Where some periods are for exercise, lessons and exercise keep to their own. */
    private void kinds() {
        var all = draft.activities().all();
        if (all.stream().noneMatch(activity -> activity.kind() == LessonKind.ACTIVITY)
                && draft.school().classes().stream().noneMatch(this::hasActivityPeriods)) {
            return;
        }
        for (var kind : List.of(LessonKind.LESSON, LessonKind.ACTIVITY)) {
            var tag =
                    (kind == LessonKind.LESSON
                                    ? new Text("上课", "lesson")
                                    : new Text("体育活动", "activity period"))
                            .in(draft.language());
            for (int grade : draft.school().grades()) {
                kind(kind, tag, grade);
            }
        }
    }

    private boolean hasActivityPeriods(SchoolClass schoolClass) {
        for (int day = 0; day < hours.days(); day++) {
            if (draft.school().week(schoolClass).activitySlots(day).length > 0) {
                return true;
            }
        }
        return false;
    }

    private void kind(LessonKind kind, String tag, int grade) {
        var week = draft.school().week(classOf(grade));
        var cells = cells(cell -> hours.slot(week, kind, cell) != ClassWeek.NONE);
        var others = draft.allCells();
        others.andNot(cells);
        var meant =
                draft.activities().all().stream()
                        .filter(activity -> activity.kind() == kind)
                        .filter(a -> a.classes().stream().anyMatch(c -> c.grade() == grade))
                        .toList();
        if (meant.isEmpty()) {
            return;
        }
        meant.forEach(activity -> activity.tags().add(tag));
        meant.forEach(activity -> activity.avoid(others));
        var constraint =
                ExportedFilter.of(draft.names().year(grade), "", tag, 0)
                        .in("ActivitiesPreferredTimeSlots", ExportedWeight.MUST);
        draft.time(draft.withCells(constraint, "Preferred_Time_Slot", "Preferred_", cells), "");
    }
}
