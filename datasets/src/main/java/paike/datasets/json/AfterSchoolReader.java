package paike.datasets.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.afterschool.Lecture;
import paike.model.afterschool.Session;
import paike.model.school.Meeting;
import paike.model.school.Room;
import paike.model.school.Teacher;
import paike.model.school.WeekType;

/** Reads meetings of teachers, clubs and lectures. */
final class AfterSchoolReader {
    private static final Text GROUP = new Text("教研组", "group");

    private final SchoolReader.People people;
    private final GuestReader guests;
    private final Map<String, Room> roomById;
    private final Names.Unique uniqueMeeting = new Names.Unique();
    private final Names.Unique uniqueClub = new Names.Unique();
    private final Names.Unique uniqueLecture = new Names.Unique();

    AfterSchoolReader(SchoolReader.People people, GuestReader guests, Map<String, Room> roomById) {
        this.people = people;
        this.guests = guests;
        this.roomById = roomById;
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

    Club club(JsonCursor at) {
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
        int least = at.integer("minimumSize", 0, Club.UNLIMITED, 0);
        return new Club(
                id,
                at.text("name", id),
                at.text("content", ""),
                leaders,
                leadingGuests,
                at.references("venues", roomById, SchoolReader.ROOM),
                at.integerSet("grades", 1, BellReader.LAST_GRADE),
                least,
                at.integer("maximumSize", least, Club.UNLIMITED, Club.UNLIMITED),
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
