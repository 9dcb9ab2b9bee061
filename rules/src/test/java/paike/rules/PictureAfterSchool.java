package paike.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.model.afterschool.Care;
import paike.model.afterschool.Club;
import paike.model.afterschool.Lecture;
import paike.model.afterschool.Membership;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Session;
import paike.model.school.IntervalKind;
import paike.model.school.Teacher;

/** The lines of a picture about after-school service. */
final class PictureAfterSchool {
    private final PictureFacts facts;
    private final List<Care> care = new ArrayList<>();
    private final Map<String, Club> clubs = new LinkedHashMap<>();
    private final List<Lecture> lectures = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    PictureAfterSchool(PictureFacts facts) {
        this.facts = facts;
    }

    List<Care> care() {
        return List.copyOf(care);
    }

    List<Club> clubs() {
        return List.copyOf(clubs.values());
    }

    List<Lecture> lectures() {
        return List.copyOf(lectures);
    }

    List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    void addCare(String label, List<String> rest) {
        care.add(
                new Care(
                        "care" + (care.size() + 1),
                        "Care",
                        IntervalKind.AFTER_SCHOOL_1,
                        List.of(facts.classes(label)),
                        Set.of(),
                        rest.isEmpty() ? List.of() : facts.teachers(rest.getFirst()),
                        List.of()));
    }

    void addClub(String name, PictureFacts.Words words) {
        var leaders = words.byKey().get("by");
        var guests = words.byKey().get("guest");
        var venues = words.byKey().get("in");
        var grades = words.byKey().get("grades");
        var sizes = words.byKey().getOrDefault("size", "0-" + Club.UNLIMITED).split("-", -1);
        clubs.put(
                name,
                new Club(
                        name,
                        name,
                        words.byKey().getOrDefault("content", ""),
                        leaders == null ? List.of() : facts.teachers(leaders),
                        guests == null ? List.of() : guests(guests),
                        venues == null
                                ? List.of()
                                : Arrays.stream(venues.split(",", -1)).map(facts::room).toList(),
                        grades == null ? Set.of() : PictureFacts.numbers(grades),
                        Integer.parseInt(sizes[0]),
                        Integer.parseInt(sizes[1]),
                        words.bare().stream().map(PictureAfterSchool::session).toList(),
                        words.number("free", 0)));
    }

    void addLecture(String name, PictureFacts.Words words) {
        var grades = words.byKey().get("grades");
        lectures.add(
                new Lecture(
                        name,
                        name,
                        session(words.bare().getFirst()),
                        List.of(),
                        grades == null ? Set.of() : PictureFacts.numbers(grades)));
    }

    /** Such as {@code Mon@16:30-17:30}; a day alone means an hour from 16:00. */
    private static Session session(String text) {
        int at = text.indexOf('@');
        var clock = at < 0 ? "16:00-17:00" : text.substring(at + 1);
        var interval = PictureFacts.interval(IntervalKind.EVENT, "", clock);
        return new Session(
                PictureFacts.weekday(at < 0 ? text : text.substring(0, at)),
                interval.start(),
                interval.end());
    }

    /** {@code member 4A 17 Art Chess}. */
    void addMember(String schoolClass, List<String> rest) {
        var pupil = new Pupil(facts.schoolClass(schoolClass), rest.getFirst(), "");
        rest.stream()
                .skip(1)
                .forEach(
                        club ->
                                memberships.add(
                                        new Membership(pupil, PictureFacts.get(clubs, club), 1)));
    }

    private List<Teacher> guests(String names) {
        Arrays.stream(names.split(",", -1)).forEach(facts::guest);
        return facts.teachers(names);
    }
}
