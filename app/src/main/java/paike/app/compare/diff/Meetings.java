package paike.app.compare.diff;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import paike.datasets.sheets.Happening;
import paike.model.plan.Plan;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.model.school.WeekType;

/** The meetings of a plan, and which happening of its week tables is which. */
public final class Meetings {
    private final School school;
    private final Function<Object, Party> party;
    private final Map<Object, paike.model.school.Meeting> staffMeetings = new HashMap<>();

    /** By index of the lesson, or by {@link Staff}. */
    private final Map<Object, Meeting> byHappening = new LinkedHashMap<>();

    /** Which meeting of teachers a happening is: several groups may meet under one name. */
    private record Staff(
            String name, int weekday, LocalTime start, WeekType weeks, List<Teacher> teachers) {}

    private Meetings(Plan plan, Function<Object, Party> party) {
        this.school = plan.school();
        this.party = party;
        for (var one : school.meetings()) {
            staffMeetings.put(
                    new Staff(
                            one.name(), one.weekday(), one.start(), one.weekType(), one.teachers()),
                    one);
        }
        for (var happening : Happening.of(plan)) {
            if (happening.part() <= 1) {
                byHappening.put(key(happening), meeting(happening));
            }
        }
    }

    /** Of the first plan of a correspondence. */
    public static Meetings ofFirst(Plan plan, Correspondence both) {
        return new Meetings(plan, both::inFirst);
    }

    /** Of the second plan of a correspondence. */
    public static Meetings ofSecond(Plan plan, Correspondence both) {
        return new Meetings(plan, both::inSecond);
    }

    public List<Meeting> all() {
        return List.copyOf(byHappening.values());
    }

    /** The meeting that a happening of a week table belongs to; null = of another plan. */
    public @Nullable Meeting of(Happening happening) {
        return byHappening.get(key(happening));
    }

    private static Object key(Happening happening) {
        return happening.lesson() == null
                ? new Staff(
                        happening.name(),
                        happening.weekday(),
                        happening.start(),
                        happening.weekType(),
                        happening.teachers())
                : happening.lesson().index();
    }

    private Meeting meeting(Happening happening) {
        var lesson = happening.lesson();
        if (lesson == null) {
            var staff = Objects.requireNonNull(staffMeetings.get(key(happening)));
            return new Meeting(
                    happening.kind(),
                    party.apply(staff),
                    List.of(),
                    happening.weekType(),
                    new Moment(
                            happening.weekday(),
                            IntervalKind.EVENT,
                            0,
                            happening.start() + "-" + happening.end()),
                    1,
                    List.of(new Meeting.Part("", parties(happening.teachers()), List.of())));
        }
        return new Meeting(
                happening.kind(),
                party.apply(lesson.subject()),
                parties(lesson.classes()),
                happening.weekType(),
                moment(happening, lesson),
                lesson.lengthInPeriods(),
                parts(happening, lesson));
    }

    private Moment moment(Happening happening, Lesson lesson) {
        var slot = Objects.requireNonNull(happening.slot());
        int period = school.week(lesson).period(slot.index());
        return new Moment(slot.weekday(), slot.kind(), period, period > 0 ? "" : slot.clock());
    }

    private List<Meeting.Part> parts(Happening happening, Lesson lesson) {
        if (lesson.sets().isEmpty()) {
            return List.of(
                    new Meeting.Part(
                            "", parties(happening.teachers()), parties(happening.rooms())));
        }
        return lesson.sets().stream()
                .map(
                        set ->
                                new Meeting.Part(
                                        set.name(),
                                        parties(List.of(set.teacher())),
                                        parties(List.of(set.room()))))
                .sorted(Comparator.comparing(Meeting.Part::toString))
                .toList();
    }

    private List<Party> parties(List<?> things) {
        return things.stream().map(party).distinct().sorted(Party.ORDER).toList();
    }
}
