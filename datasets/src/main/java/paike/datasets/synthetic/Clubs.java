package paike.datasets.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import paike.model.afterschool.Club;
import paike.model.school.Room;
import paike.model.school.Teacher;

/** Opens clubs: nobody leads two at once, and no venue holds more groups than classes. */
final class Clubs {
    private final Staff staff;
    private final List<Teacher> teachers;
    private final Rooms rooms;
    private final List<Club> open = new ArrayList<>();
    private final List<Teacher> guests = new ArrayList<>();
    private final Map<Teacher, List<Integer>> daysByLeader = new HashMap<>();
    private final Map<Room, List<Integer>> daysByVenue = new HashMap<>();

    Clubs(Staff staff, List<Teacher> teachers, Rooms rooms) {
        this.staff = staff;
        this.teachers = teachers;
        this.rooms = rooms;
    }

    /**
     * Opens every offer once, and again while leaders and venues last.
     *
     * @param times how often an offer is opened at most
     */
    List<Club> open(int times) {
        for (int number = 1; number <= times; number++) {
            for (var offer : ClubOffer.all()) {
                open(offer, number);
            }
        }
        return List.copyOf(open);
    }

    private void open(ClubOffer offer, int number) {
        var venue = venue(offer);
        var leader = leader(offer);
        boolean led = offer.isLedFromOutside() || leader.isPresent();
        if (venue.isEmpty() || !led) {
            return;
        }
        venue.ifPresent(room -> book(daysByVenue, room, offer));
        leader.ifPresent(teacher -> book(daysByLeader, teacher, offer));
        open.add(
                new Club(
                        "K%03d".formatted(open.size() + 1),
                        number == 1 ? offer.name() : "%s（%d组）".formatted(offer.name(), number),
                        offer.content(),
                        leader.stream().toList(),
                        offer.isLedFromOutside() ? List.of(guest(offer, number)) : List.of(),
                        venue.stream().toList(),
                        Bells.days(
                                IntStream.rangeClosed(offer.youngest(), Cohort.GRADES)
                                        .boxed()
                                        .toArray(Integer[]::new)),
                        offer.minimumSize(),
                        offer.maximumSize(),
                        offer.weekdays().stream().map(Bells::afterSchool).toList(),
                        0));
    }

    /** Who leads from outside: somebody else for every group. */
    private Teacher guest(ClubOffer offer, int number) {
        var name = offer.leader() + "（" + offer.name() + (number == 1 ? "）" : number + "组）");
        int count = guests.size();
        var guest =
                Teacher.guest(
                        teachers.size() + count,
                        "V%02d".formatted(count + 1),
                        name,
                        Set.of(offer.leader()),
                        List.of());
        guests.add(guest);
        return guest;
    }

    /** Those who lead from outside, known once the clubs are open. */
    List<Teacher> guests() {
        return List.copyOf(guests);
    }

    private Optional<Room> venue(ClubOffer offer) {
        return rooms.of(offer.room()).stream()
                .filter(
                        room ->
                                offer.weekdays().stream()
                                        .allMatch(day -> groups(room, day) < capacity(room)))
                .findFirst();
    }

    /** Groups at once: a hall takes one, open ground as many as it takes classes. */
    private static int capacity(Room room) {
        return room.pupilCapacity() > 0 ? 1 : room.classCapacity();
    }

    private long groups(Room room, int weekday) {
        return daysByVenue.getOrDefault(room, List.of()).stream()
                .filter(day -> day == weekday)
                .count();
    }

    /** Who of the department leads fewest clubs and is there on all its days. */
    private Optional<Teacher> leader(ClubOffer offer) {
        if (offer.isLedFromOutside()) {
            return Optional.empty();
        }
        return staff.in(offer.department()).stream()
                .map(person -> teachers.get(person.index()))
                .filter(teacher -> offer.weekdays().stream().allMatch(day -> isFree(teacher, day)))
                .min(
                        Comparator.comparingInt(
                                teacher -> daysByLeader.getOrDefault(teacher, List.of()).size()));
    }

    private boolean isFree(Teacher teacher, int weekday) {
        return !daysByLeader.getOrDefault(teacher, List.of()).contains(weekday)
                && teacher.unavailable().stream()
                        .noneMatch(time -> time.touches(weekday, 0, Bells.CLUBS, Bells.CLUBS_END));
    }

    private static <T> void book(Map<T, List<Integer>> days, T what, ClubOffer offer) {
        days.computeIfAbsent(what, first -> new ArrayList<>()).addAll(offer.weekdays());
    }
}
