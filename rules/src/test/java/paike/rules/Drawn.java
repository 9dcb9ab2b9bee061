package paike.rules;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.afterschool.Membership;
import paike.model.homework.HomeworkPlan;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/**
 * A school and its timetable, read from a picture. What a picture does not state is made up: names
 * exist once they are used, and the bell schedule is {@link #BELL}.
 *
 * <pre>
 * bell 4,5 Fri 08:00-08:40 lunch 11:30-13:00 activity 14:30-15:00     day plan of some grades, days
 * subject Pe pe protected family=Sport never=Mon:1,2                  marks, family, forbidden
 * teacher Ada 校长 never=Tue@13:00-                                    duties; away Tuesday afternoon
 * group 语文组 Ada,Bo
 * room Field playground classes=2 seats=80 never=Wed building=East    kind, class and pupil capacity
 * class 4A grade=4 pupils=40 home=Room4 homeroom=Ada never=Fri:6      grade: the digit of the name
 * need Mu music                                                       kind of room of a subject
 * meeting 教研 Ada,Bo Mon 10:00-11:00 odd
 * closed Field,Gym hall classroom                                     bad weather: closed, indoor
 * plan 4 Ma 4.5                                                       course plan: periods a week
 * member 4A 17 Art Chess                                            a pupil and its clubs
 * homework 4A Mon Ma:15 Ch:20:practice                              minutes; written unless said
 * budget 4 30                                                       minutes that a grade may have
 * term t1 2026-09-01 2027-01-22                                      first week odd
 * holiday National 2026-10-01 2026-10-07
 * makeup 2026-10-10 Wed                                              taught by that weekday
 * event sportsMeet 2026-10-29 2026-10-30 grades=4 name=Games stops=1
 * exam final 2027-01-14 grades=4 subjects=Ma,Ch is=ordered,oral,marks,ranked
 * fixed 4A Ma Mon:2 Tue:1                                             its first lessons, in order
 * prefer 4A Ma :1,2
 * care 4A+4B Ada,Bo                                                  care in afterSchool1, by one of
 * duty 4A Mon Ada                                                    who is on duty
 * club Opera by=Ada guest=Vi in=Hall Mon@16:30-17:30 Tue grades=4 size=5-20 content=songs free=1
 * lecture Talk Thu@15:40-16:40 grades=4
 * without Opera Mon                                                  left out of the timetable
 * left 4A Ma/Ada*3 Sc/Bo=                                             lessons without a place
 *       | Mon                | Tue
 * 4A    | Ma/Ada . Mu/Bo@Hall | Sc/Bo = . .                           = goes on: a double
 * 4A    | Ar/Cy:odd&amp;Mu/Bo:even  | Ma/Ada~11:40-12:20                  weeks; outside the bell
 * 4A+4B | . . Pe/Cy+Di@Field                                          joint class, two teachers
 * 4A+4B | . Ma/Ada+Bo@R1+R2:sets                                      each teacher in a room (走班)
 * </pre>
 *
 * <p>A row may repeat a class. Its cells are the lesson and activity periods of the day in order of
 * time; {@code .} is empty. Words behind a colon: {@code odd even unplanned half other sets}. A
 * subject with the mark {@code activity} makes activity periods.
 */
public final class Drawn {
    /** Six lessons and one activity period; big break after the second, lunch after the fourth. */
    public static final String BELL =
            "bell 08:00-08:40 08:50-09:30 bigBreak 09:30-10:00 10:00-10:40 10:50-11:30"
                    + " lunch 11:30-13:00 13:00-13:40 13:50-14:30 activity 14:30-15:00";

    private final String picture;
    private final Timetable timetable;
    private final List<Membership> memberships;
    private final HomeworkPlan homework;

    private Drawn(
            String picture,
            Timetable timetable,
            List<Membership> memberships,
            HomeworkPlan homework) {
        this.picture = picture;
        this.timetable = timetable;
        this.memberships = memberships;
        this.homework = homework;
    }

    public static Drawn of(String picture) {
        var read = new Picture();
        return new Drawn(picture, read.read(picture), read.memberships(), read.homework());
    }

    public School school() {
        return timetable.school();
    }

    public Plan plan() {
        return new Plan("drawn", timetable).with(memberships).with(homework);
    }

    public Timetable timetable() {
        return timetable;
    }

    /** The finished timetable; what has no place is missing. */
    public Occupancy occupancy() {
        return Occupancy.of(plan());
    }

    /** The timetable half way; what has no place is still to come. */
    public Occupancy unfinished() {
        var now = Occupancy.unfinished(school());
        for (var placement : timetable.placements()) {
            var room = placement.room();
            now.place(
                    placement.lesson(),
                    placement.start().index(),
                    room == null ? Occupancy.NONE : room.index());
        }
        return now;
    }

    /**
     * What a rule says of the finished timetable.
     *
     * @param grades for which the rule holds; none = all
     */
    public Verdict under(Rule rule, Integer... grades) {
        return Verdict.of(this, occupancy(), rule, Set.of(grades));
    }

    /** What a rule says of the timetable half way. */
    public Verdict unfinishedUnder(Rule rule) {
        return Verdict.of(this, unfinished(), rule, Set.of());
    }

    public SchoolClass schoolClass(String name) {
        return named(name, by(SchoolClass::name, school().classes()));
    }

    public Teacher teacher(String name) {
        return named(name, by(Teacher::name, school().teachers()));
    }

    public Room room(String name) {
        return named(name, by(Room::name, school().rooms()));
    }

    /** The n-th lesson, from 1, of a subject whose first class is the class. */
    public Lesson lesson(String schoolClass, String subject, int number) {
        return school().lessons().stream()
                .filter(lesson -> !lesson.classes().isEmpty())
                .filter(lesson -> lesson.assignment().firstClass().name().equals(schoolClass))
                .filter(lesson -> lesson.subject().name().equals(subject))
                .skip(number - 1L)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s has no %s number %d in%n%s"
                                                .formatted(schoolClass, subject, number, picture)));
    }

    /** Index of a slot, by weekday such as {@code Mon} and start such as {@code 08:00}. */
    public int slot(String weekday, String start) {
        return school().grid().slots().stream()
                .filter(slot -> Text.weekday(slot.weekday()).en().equals(weekday))
                .filter(slot -> slot.start().equals(LocalTime.parse(start)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no slot " + weekday + start))
                .index();
    }

    private <T> T named(String name, Map<String, T> things) {
        var thing = things.get(name);
        if (thing == null) {
            throw new IllegalArgumentException("no %s in%n%s".formatted(name, picture));
        }
        return thing;
    }

    @Override
    public String toString() {
        return picture;
    }

    private static <T> Map<String, T> by(Function<T, String> key, List<T> things) {
        return things.stream().collect(Collectors.toMap(key, thing -> thing, (a, b) -> a));
    }
}
