package paike.datasets.fet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.Room;

/** Reads where FET put the activities of an exported school. */
final class FetTimetable {
    private static final Pattern ACTIVITY =
            Pattern.compile("<Activity>(.*?)</Activity>", Pattern.DOTALL);

    private final ExportedDraft draft;
    private final ExportedRooms rooms;

    /**
     * @param draft a new one of the same school: it names things as the exported one did
     */
    FetTimetable(ExportedDraft draft, boolean areSeatsMust) {
        this.draft = draft;
        this.rooms = new ExportedRooms(draft, areSeatsMust);
    }

    Timetable read(Path activitiesXml) throws IOException {
        var placements = new ArrayList<Placement>();
        var matcher = ACTIVITY.matcher(Files.readString(activitiesXml));
        while (matcher.find()) {
            int id = Integer.parseInt(all(matcher.group(1), "Id").getFirst());
            var names = new ArrayList<>(all(matcher.group(1), "Real_Room"));
            names.addAll(all(matcher.group(1), "Room"));
            int cell =
                    draft.hours().dayNames().indexOf(all(matcher.group(1), "Day").getFirst())
                                    * draft.hours().hours()
                            + draft.hours()
                                    .hourNames()
                                    .indexOf(all(matcher.group(1), "Hour").getFirst());
            draft.activities().all().stream()
                    .filter(activity -> activity.id() == id)
                    .flatMap(activity -> activity.lessons().stream())
                    .forEach(lesson -> placements.add(placement(lesson, cell, names)));
        }
        placements.sort(Comparator.comparingInt(placement -> placement.lesson().index()));
        return new Timetable(draft.school(), placements);
    }

    private Placement placement(Lesson lesson, int cell, List<String> names) {
        int slot = draft.hours().slot(draft.school().week(lesson), lesson.kind(), cell);
        return new Placement(lesson, draft.school().grid().slot(slot), room(lesson, names));
    }

    private @Nullable Room room(Lesson lesson, List<String> names) {
        return lesson.assignment().roomNeed().rooms().stream()
                .filter(room -> rooms.units(room).stream().anyMatch(names::contains))
                .findFirst()
                .orElse(
                        ExportedRooms.isHomeRoom(lesson)
                                ? lesson.assignment().roomNeed().rooms().getFirst()
                                : null);
    }

    private static List<String> all(String text, String tag) {
        return Pattern.compile("<" + tag + ">(.*?)</" + tag + ">")
                .matcher(text)
                .results()
                .map(result -> unescaped(result.group(1)))
                .toList();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
