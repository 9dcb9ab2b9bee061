package paike.model.school;

import java.util.List;

/** When teachers are at meetings, by the atoms of the slots they miss. */
final class MeetingTimes {
    private final int teachers;
    private final int days;

    /** Atoms: [week][teacher][day]. */
    private final long[] masks;

    MeetingTimes(SchoolFacts facts, TimeGrid grid, int weeks) {
        this.teachers = facts.teachers().size();
        this.days = grid.dayCount();
        this.masks = new long[weeks * teachers * days];
        for (int week = 0; week < weeks; week++) {
            add(facts.meetings(), grid, week);
        }
    }

    long mask(int teacher, int week, int day) {
        return masks[(week * teachers + teacher) * days + day];
    }

    private void add(List<Meeting> meetings, TimeGrid grid, int week) {
        for (var meeting : meetings) {
            for (var slot : grid.slots()) {
                if (meeting.overlaps(slot) && meeting.weekType().meetsIn(week)) {
                    for (var teacher : meeting.teachers()) {
                        masks[(week * teachers + teacher.index()) * days + slot.day()] |=
                                slot.atoms();
                    }
                }
            }
        }
    }
}
