package paike.datasets.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.afterschool.Lecture;
import paike.model.afterschool.Session;
import paike.model.afterschool.Wish;
import paike.model.school.Meeting;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.model.school.WeekType;

/** Reads meetings of teachers, clubs, lectures and wishes. */
final class AfterSchoolReader {
    private static final Text GROUP = new Text("教研组", "group");
    private static final Text CLUB = new Text("社团", "club");

    private final SchoolReader.People people;
    private final GuestReader guests;
    private final Map<String, Room> roomById;
    private final Map<String, SchoolClass> classById;
    private final Names.Unique uniqueMeeting = new Names.Unique();
    private final Names.Unique uniqueClub = new Names.Unique();
    private final Names.Unique uniqueLecture = new Names.Unique();
    private Map<String, Club> clubById = Map.of();

    AfterSchoolReader(
            SchoolReader.People people,
            GuestReader guests,
            Map<String, Room> roomById,
            List<SchoolClass> classes) {
        this.people = people;
        this.guests = guests;
        this.roomById = roomById;
        this.classById = Names.byId(classes, SchoolClass::id);
    }

    Meeting meeting(JsonCursor at) {
        var id = at.text("id");
        uniqueMeeting.check(at, "id", id);
        var members = new ArrayList<Teacher>();
        var groups = at.references("groups", people.groupById(), GROUP);
        for (var group : groups) {
            group.members().stream().filter(t -> !members.contains(t)).forEach(members::add);
        }
        for (var teacher : at.references("teachers", people.teacherById(), SchoolReader.TEACHER)) {
            if (!members.contains(teacher)) {
                members.add(teacher);
            }
        }
        boolean namesNobody = at.isEmpty("groups") && at.isEmpty("teachers");
        if (namesNobody || (members.isEmpty() && !groups.isEmpty())) {
            at.problem("teachers", new Text("没有参加的教师", "has no teachers; name teachers or groups"));
        }
        var session = session(at);
        return new Meeting(
                id,
                at.text("name", id),
                List.copyOf(members),
                session.weekday(),
                session.start(),
                session.end(),
                at.choice("weeks", AssignmentReader.WEEKS, WeekType.ALL));
    }

    List<Club> clubs(JsonCursor at) {
        var clubs = at.objects("clubs", this::club);
        clubById = Names.byId(clubs, Club::id);
        return clubs;
    }

    private Club club(JsonCursor at) {
        var id = at.text("id");
        uniqueClub.check(at, "id", id);
        var leaders = at.references("leaders", people.teacherById(), SchoolReader.TEACHER);
        var leadingGuests = guests.named(at.texts("guests"));
        if (at.isEmpty("leaders") && at.isEmpty("guests")) {
            at.problem(
                    "leaders",
                    new Text("社团没有负责人", "the club has no leader"),
                    new Text(
                            "请填写 leaders（本校教师）或 guests（校外人员）。",
                            "Name leaders (teachers) or guests (others)."));
        }
        int least = at.integer("minimumSize", 0, 10_000, 0);
        return new Club(
                id,
                at.text("name", id),
                at.text("content", ""),
                leaders,
                leadingGuests,
                at.references("venues", roomById, SchoolReader.ROOM),
                at.integerSet("grades", 1, BellReader.LAST_GRADE),
                least,
                at.integer("maximumSize", least, Club.NO_LIMIT, Club.NO_LIMIT),
                at.objects("sessions", AfterSchoolReader::session),
                at.integer("sessionsPerWeek", 0, 20, 0));
    }

    Lecture lecture(JsonCursor at) {
        var id = at.text("id");
        uniqueLecture.check(at, "id", id);
        return new Lecture(
                id,
                at.text("name", id),
                session(at),
                at.references("venues", roomById, SchoolReader.ROOM),
                at.integerSet("grades", 1, BellReader.LAST_GRADE));
    }

    @Nullable Wish wish(JsonCursor at) {
        var schoolClass = at.reference("class", classById, SchoolReader.CLASS);
        var pupil = at.text("pupil");
        var clubs = at.references("clubs", clubById, CLUB);
        return schoolClass == null ? null : new Wish(pupil, schoolClass, clubs);
    }

    private static Session session(JsonCursor at) {
        int weekday = at.integer("weekday", 1, BellReader.LAST_WEEKDAY);
        var start = at.time("start");
        var end = at.time("end");
        if (!start.isBefore(end)) {
            at.problem(
                    "end", Text.of("%s 应晚于开始时间 %s", "%s must be after the start %s", end, start));
        }
        return new Session(weekday, start, end);
    }
}
