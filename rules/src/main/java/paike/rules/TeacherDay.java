package paike.rules;

/** What a day of a teacher looks like. */
public final class TeacherDay {
    private TeacherDay() {}

    /**
     * Free lesson periods between the first and the last lesson of a day, after-school service
     * aside, by the bell schedule the teacher teaches most; a period at a meeting is not free.
     */
    public static int gaps(Occupancy now, int teacher, int week, int day) {
        var school = now.school();
        long busy = now.teachers().busyMask(teacher, week, day) & school.grid().taughtAtoms(day);
        if (busy == 0) {
            return 0;
        }
        long taken = busy | school.meetingMask(teacher, week, day);
        int gaps = 0;
        int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(busy);
        int first = Long.numberOfTrailingZeros(busy);
        for (int slot : school.week(school.teachers().get(teacher)).lessonSlots(day)) {
            long atoms = school.grid().slot(slot).atoms();
            int start = Long.numberOfTrailingZeros(atoms);
            if ((atoms & taken) == 0 && start > first && start < last) {
                gaps++;
            }
        }
        return gaps;
    }

    /**
     * Periods above {@code most} in unbroken runs of lesson periods; noon ends a run, other breaks
     * do not.
     */
    public static int overrun(Occupancy now, int teacher, int week, int day, int most) {
        var school = now.school();
        long busy = now.teachers().busyMask(teacher, week, day);
        var teacherWeek = school.week(school.teachers().get(teacher));
        int over = 0;
        int run = 0;
        boolean morning = true;
        for (int slot : teacherWeek.lessonSlots(day)) {
            boolean stillMorning = teacherWeek.isMorning(slot);
            boolean teaches = (school.grid().slot(slot).atoms() & busy) != 0;
            run = !teaches ? 0 : morning == stillMorning ? run + 1 : 1;
            morning = stillMorning;
            if (run > most) {
                over++;
            }
        }
        return over;
    }
}
