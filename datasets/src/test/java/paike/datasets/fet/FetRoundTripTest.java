package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.model.Language;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Rulebook;

/** A school that goes to a file of FET and comes back has the same lessons, clashes and musts. */
final class FetRoundTripTest {
    private static final Path DATA =
            Path.of(System.getProperty("paike.root", "..")).resolve("datasets/data");

    /** A school without odd and even weeks, which FET does not know. */
    private static final String WEEKLY = "chongqing";

    @TempDir private Path folder;

    private School school(String name) {
        return SchoolReader.read(DATA.resolve(name));
    }

    private Rulebook rulebook(String name) {
        return RulebookReader.read(DATA.resolve(name).resolve("rulebook.json").toString());
    }

    private FetSchool again(FetExport export) throws IOException {
        var file = Files.writeString(folder.resolve("school.fet"), export.document());
        return FetSchool.read(file, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {WEEKLY, "shanghai", "nineyears", "streamed", "windows"})
    void lessonsTeachersClassesAndTheirTimesComeBack(String name) throws IOException {
        var draft = new ExportedDraft(school(name), rulebook(name), Language.ZH);
        var export = FetExport.of(school(name), rulebook(name), Language.ZH);
        var fet = again(export);
        var back = new ExportedDraft(fet.school(), fet.rulebook(), Language.ZH);
        var byId = new HashMap<Integer, ExportedActivity>();
        back.activities().all().forEach(activity -> byId.put(activity.id(), activity));
        assertEquals(draft.activities().all().size(), byId.size());
        for (var activity : draft.activities().all()) {
            var same = byId.get(activity.id());
            assertNotNull(same);
            var title = activity.first().id();
            assertEquals(names(activity, draft), names(same, back), title);
            assertEquals(activity.length(), same.length(), title);
            assertEquals(activity.possible(), same.possible(), title);
        }
    }

    private static List<Set<String>> names(ExportedActivity activity, ExportedDraft draft) {
        return List.of(
                Set.of(activity.subject()),
                activity.teachers().stream().map(draft.names()::of).collect(Collectors.toSet()),
                activity.classes().stream().map(draft.names()::of).collect(Collectors.toSet()));
    }

    @Test
    void whatKeepsTheMustsOfTheFileKeepsThoseOfTheSchool()
            throws IOException, InterruptedException {
        FetCl.assumeInstalled();
        var school = school(WEEKLY);
        var rulebook = rulebook(WEEKLY).only(Level.MUST);
        var fet = again(FetExport.of(school, rulebook(WEEKLY), Language.ZH));
        var answer = FetCl.solve(folder.resolve("school.fet"), folder.resolve("out"));
        assertTrue(answer.complete(), answer.log());
        var draft = new ExportedDraft(school, rulebook(WEEKLY), Language.ZH);
        var mine = new FetTimetable(draft, false).read(answer.file("school_activities.xml"));
        var theirs = placed(fet.school(), mine, answer);
        assertEquals(0, hard(school, mine.placements(), rulebook));
        assertEquals(0, hard(fet.school(), theirs, fet.rulebook().only(Level.MUST)));
        var random = new Random(7);
        int kept = 0;
        int broken = 0;
        for (int turn = 0; turn < 60; turn++) {
            int one = random.nextInt(theirs.size());
            int other = partner(mine.placements(), one, random);
            long theirHard =
                    hard(
                            fet.school(),
                            swapped(theirs, one, other),
                            fet.rulebook().only(Level.MUST));
            long myHard = hard(school, swapped(mine.placements(), one, other), rulebook);
            if (theirHard == 0) {
                assertEquals(0, myHard, "turn " + turn);
                kept++;
            }
            broken += myHard > 0 ? 1 : 0;
        }
        assertTrue(kept > 2 && broken > 2, kept + " kept, " + broken + " broken");
    }

    private static long hard(School school, List<Placement> placements, Rulebook rulebook) {
        return Audit.of(new Timetable(school, placements), rulebook).hard();
    }

    /** Another lesson of the same classes and length. */
    private static int partner(List<Placement> placements, int one, Random random) {
        var lesson = placements.get(one).lesson();
        while (true) {
            int other = random.nextInt(placements.size());
            var candidate = placements.get(other).lesson();
            if (candidate.classes().equals(lesson.classes())
                    && candidate.lengthInPeriods() == lesson.lengthInPeriods()) {
                return other;
            }
        }
    }

    private static List<Placement> swapped(List<Placement> placements, int one, int other) {
        var swapped = new ArrayList<>(placements);
        var first = placements.get(one);
        var second = placements.get(other);
        swapped.set(one, new Placement(first.lesson(), second.start(), first.room()));
        swapped.set(other, new Placement(second.lesson(), first.start(), second.room()));
        return swapped;
    }

    /** The same timetable for the school that came back: its activities in the same order. */
    private static List<Placement> placed(School school, Timetable mine, FetCl.Answer answer)
            throws IOException {
        var roomById = rooms(answer, school);
        var hours = new ExportedHours(mine.school(), Language.ZH);
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < mine.placements().size(); i++) {
            var lesson = school.lessons().get(i);
            var start = mine.placements().get(i).start();
            int period = hours.cell(start.index()) % hours.hours();
            var slot = school.week(lesson).lessonSlots(start.day())[period];
            placements.add(
                    new Placement(
                            lesson,
                            school.grid().slot(slot),
                            roomById.get(lesson.assignment().id())));
        }
        return placements;
    }

    private static Map<String, @Nullable Room> rooms(FetCl.Answer answer, School school)
            throws IOException {
        var rooms = new HashMap<String, @Nullable Room>();
        var text = Files.readString(answer.file("school_activities.xml"));
        for (var activity : text.split("</Activity>", -1)) {
            var id = activity.replaceAll("(?s).*<Id>(\\d+)</Id>.*", "$1");
            var name = activity.replaceAll("(?s).*<Room>(.*?)</Room>.*", "$1");
            school.rooms().stream()
                    .filter(room -> room.name().equals(name))
                    .findFirst()
                    .ifPresent(room -> rooms.put(id, room));
        }
        return rooms;
    }
}
