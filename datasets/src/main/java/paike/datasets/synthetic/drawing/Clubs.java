package paike.datasets.synthetic.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import paike.datasets.synthetic.profile.AfterSchool.ClubRow;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.model.afterschool.Club;
import paike.model.afterschool.Session;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.Teacher;

/** Finds each club a leader of its post and a venue of its kind that are free on all its days. */
final class Clubs {
    private final SchoolProfile profile;
    private final Staff staff;
    private final List<Teacher> teachers;
    private final List<Room> rooms;
    private final Guests guests;
    private final Map<Teacher, List<Integer>> daysByLeader = new HashMap<>();
    private final Map<Room, List<Integer>> daysByVenue = new HashMap<>();

    Clubs(
            SchoolProfile profile,
            Staff staff,
            List<Teacher> teachers,
            List<Room> rooms,
            Guests guests) {
        this.profile = profile;
        this.staff = staff;
        this.teachers = teachers;
        this.rooms = rooms;
        this.guests = guests;
    }

    List<Club> all() {
        var clubs = new ArrayList<Club>();
        for (var row : profile.afterSchool().clubs()) {
            clubs.add(club("K%02d".formatted(clubs.size() + 1), row));
        }
        return List.copyOf(clubs);
    }

    /** The interval of clubs, or of the lecture, on a weekday. */
    Session session(int weekday) {
        return grades().stream()
                .flatMap(grade -> session(grade, weekday).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Grades whose day has such an interval. */
    Set<Integer> gradesAt(Session session) {
        var at = new TreeSet<Integer>();
        for (int grade : grades()) {
            if (session(grade, session.weekday()).filter(session::equals).isPresent()) {
                at.add(grade);
            }
        }
        return at;
    }

    private List<Integer> grades() {
        var sizes = profile.sizes();
        return IntStream.rangeClosed(sizes.firstGrade(), sizes.lastGrade()).boxed().toList();
    }

    private boolean hasClubs(int grade) {
        return IntStream.rangeClosed(1, 5).anyMatch(day -> session(grade, day).isPresent());
    }

    private Optional<Session> session(int grade, int weekday) {
        return School.bell(profile.bells(), grade, weekday).stream()
                .flatMap(bell -> bell.intervals().stream())
                .filter(interval -> interval.kind() == IntervalKind.AFTER_SCHOOL_2)
                .map(interval -> session(weekday, interval))
                .findFirst();
    }

    private static Session session(int weekday, BellInterval interval) {
        return new Session(weekday, interval.start(), interval.end());
    }

    private Club club(String id, ClubRow row) {
        var sessions = row.weekdays().stream().map(this::session).toList();
        var guest = guests.named(row.leader());
        var venues = row.rooms().stream().map(kind -> venue(kind, row)).toList();
        venues.forEach(venue -> book(daysByVenue, venue, days(row)));
        return new Club(
                id,
                row.name(),
                row.content(),
                guest.isPresent() ? List.of() : List.of(leader(row, sessions)),
                guest.stream().toList(),
                venues,
                grades(row, sessions),
                row.fewest(),
                row.most(),
                sessions,
                row.freeSessions());
    }

    /** From the youngest on, those who are there on all days. */
    private Set<Integer> grades(ClubRow row, List<Session> sessions) {
        var grades = new TreeSet<Integer>();
        for (int grade : grades()) {
            if (grade >= row.youngest()
                    && hasClubs(grade)
                    && sessions.stream().allMatch(s -> gradesAt(s).contains(grade))) {
                grades.add(grade);
            }
        }
        return grades;
    }

    private Room venue(String kind, ClubRow row) {
        return rooms.stream()
                .filter(room -> room.kind().equals(kind))
                .filter(room -> days(row).stream().allMatch(day -> hasPlace(room, day)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no venue for " + row));
    }

    /** A room takes one group at once, open ground as many as it takes classes. */
    private boolean hasPlace(Room room, int weekday) {
        int places = room.pupilCapacity() > 0 ? 1 : room.classCapacity();
        return daysByVenue.getOrDefault(room, List.of()).stream()
                        .filter(day -> day == weekday)
                        .count()
                < places;
    }

    private Teacher leader(ClubRow row, List<Session> sessions) {
        var leader =
                staff.of(row.leader()).stream()
                        .map(member -> teachers.get(member.index()))
                        .filter(teacher -> sessions.stream().allMatch(s -> isFree(teacher, s)))
                        .min(
                                Comparator.comparingInt(
                                        teacher ->
                                                daysByLeader
                                                        .getOrDefault(teacher, List.of())
                                                        .size()))
                        .orElseThrow(() -> new IllegalArgumentException("no leader for " + row));
        book(daysByLeader, leader, row.weekdays());
        return leader;
    }

    private boolean isFree(Teacher teacher, Session session) {
        return !daysByLeader.getOrDefault(teacher, List.of()).contains(session.weekday())
                && teacher.unavailable().stream()
                        .noneMatch(
                                time ->
                                        time.touches(
                                                session.weekday(),
                                                0,
                                                session.start(),
                                                session.end()));
    }

    /** A venue is kept free on every day for a club whose days are open. */
    private static Set<Integer> days(ClubRow row) {
        return row.freeSessions() > 0 ? Set.of(1, 2, 3, 4, 5) : row.weekdays();
    }

    private static <T> void book(Map<T, List<Integer>> daysBy, T what, Set<Integer> days) {
        daysBy.computeIfAbsent(what, first -> new ArrayList<>()).addAll(days);
    }
}
