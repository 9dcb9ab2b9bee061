package paike.model.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paike.model.afterschool.Club;
import paike.model.afterschool.Session;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;

/** When clubs meet by a timetable, the days that the solver chose included. */
final class ClubTimes {
    private final Map<String, List<Session>> placed = new HashMap<>();
    private final Map<String, List<Lesson>> unplaced = new HashMap<>();

    private ClubTimes(Timetable timetable) {
        for (var placement : timetable.placements()) {
            var start = placement.start();
            placed.computeIfAbsent(key(placement.lesson()), first -> new ArrayList<>())
                    .add(new Session(start.weekday(), start.start(), start.end()));
        }
        for (var lesson : timetable.unplaced()) {
            unplaced.computeIfAbsent(key(lesson), first -> new ArrayList<>()).add(lesson);
        }
    }

    static List<Club> of(Timetable timetable) {
        var times = new ClubTimes(timetable);
        return timetable.school().facts().clubs().stream().map(times::of).toList();
    }

    /** Sessions that are not placed keep the time that is fixed for them. */
    private Club of(Club club) {
        var sessions = new ArrayList<>(placed.getOrDefault(key(club), List.of()));
        int free = 0;
        for (var lesson : unplaced.getOrDefault(key(club), List.of())) {
            if (lesson.number() <= club.sessions().size()) {
                sessions.add(club.sessions().get(lesson.number() - 1));
            } else {
                free++;
            }
        }
        return club.at(List.copyOf(sessions), free);
    }

    private static String key(Lesson lesson) {
        return lesson.subject().id();
    }

    private static String key(Club club) {
        return LessonKind.CLUB.code() + ":" + club.id();
    }
}
