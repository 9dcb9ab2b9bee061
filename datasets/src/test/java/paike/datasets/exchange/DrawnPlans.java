package paike.datasets.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.datasets.json.SchoolReader;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.Slot;

/** Seeded timetables in which no class is taught two things at once; teachers may clash. */
public final class DrawnPlans {
    private static final Path DATA = Path.of("data");
    private static final long SEED = 7;

    private DrawnPlans() {}

    /** The schools of the data. */
    public static Stream<String> schools() {
        try (var folders = Files.list(DATA)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Plan of(String name) {
        var school = SchoolReader.read(DATA.resolve(name));
        var random = new Random(SEED);
        var placements = new ArrayList<Placement>();
        var taken = new HashSet<String>();
        for (var lesson : school.lessons()) {
            var variants = lesson.variants();
            var one = variants.get(random.nextInt(variants.size()));
            var starts = new ArrayList<Slot>();
            for (var slot : school.grid().slots()) {
                if (school.canStart(one, slot)) {
                    starts.add(slot);
                }
            }
            Collections.shuffle(starts, random);
            starts.stream()
                    .filter(slot -> Collections.disjoint(taken, keys(school, one, slot)))
                    .findFirst()
                    .ifPresent(
                            slot -> {
                                taken.addAll(keys(school, one, slot));
                                placements.add(new Placement(one, slot, room(one, random)));
                            });
        }
        return new Plan("drawn", new Timetable(school, placements));
    }

    /** Each class at each atom and week that the lesson takes; one of a club is its own. */
    private static Set<String> keys(School school, Lesson lesson, Slot slot) {
        var keys = new HashSet<String>();
        long atoms = school.atoms(lesson, slot.index());
        for (int atom = 0; atom < 64; atom++) {
            if ((atoms >> atom & 1) == 1) {
                for (var schoolClass : lesson.classes()) {
                    keys.add(schoolClass.id() + "/" + slot.day() + "/" + atom);
                }
                keys.add(lesson.assignment().id() + "/" + slot.day() + "/" + atom);
            }
        }
        return keys;
    }

    private static @Nullable Room room(Lesson lesson, Random random) {
        List<Room> rooms = lesson.assignment().roomNeed().rooms();
        return rooms.isEmpty() ? null : rooms.get(random.nextInt(rooms.size()));
    }
}
