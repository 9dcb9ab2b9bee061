package paike.benchmarks.race.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;
import paike.benchmarks.race.results.Outcome;

/**
 * Asks FET itself whether a timetable is right.
 *
 * <p>The solution must be the school's file plus locks and nothing else: the same lists and
 * constraints, and for every active activity its starting time, permanently locked, and where there
 * are rooms its room. FET then has to accept that file as it stands.
 */
public final class FetJudge {
    private static final String TIME_LOCK = "ConstraintActivityPreferredStartingTime";
    private static final String ROOM_LOCK = "ConstraintActivityPreferredRoom";

    private static final List<String> LISTS =
            List.of(
                    "Days_List",
                    "Hours_List",
                    "Subjects_List",
                    "Activity_Tags_List",
                    "Teachers_List",
                    "Students_List",
                    "Activities_List",
                    "Buildings_List",
                    "Rooms_List");

    /** What FET may take to accept a timetable with nothing left to choose. */
    private static final Duration USUAL = Duration.ofMinutes(1);

    /** For its own limit to be heeded first; there are clashes over which it forgets its limit. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Duration limit;

    public FetJudge() {
        this(USUAL);
    }

    FetJudge(Duration limit) {
        this.limit = limit;
    }

    /**
     * What FET says.
     *
     * @param reason why it is not accepted; empty if it is
     * @param soft total of soft conflicts; NaN if not accepted or not stated
     */
    public record Judgment(boolean accepted, String reason, double soft) {}

    /** Where an activity is: texts of day, hour and room; room is empty if none is locked. */
    private record Place(String day, String hour, String room) {}

    /** A timetable is not right. */
    private static final class Refusal extends Exception {
        Refusal(String reason) {
            super(reason);
        }
    }

    /**
     * @param given the school's file
     * @param solved the solution
     */
    public Judgment judge(Path given, Path solved) throws IOException, InterruptedException {
        try {
            if (!Files.exists(solved)) {
                throw new Refusal("there is no " + solved.getFileName());
            }
            return accepted(solved, locks(FetFile.read(given), FetFile.read(solved)));
        } catch (Refusal refusal) {
            return new Judgment(false, Objects.requireNonNull(refusal.getMessage()), Double.NaN);
        }
    }

    /** Where each activity is locked, by its id. */
    private static Map<String, Place> locks(FetFile given, FetFile solved) throws Refusal {
        for (var list : LISTS) {
            if (!given.canonicalList(list).equals(solved.canonicalList(list))) {
                throw new Refusal(list + " was changed");
            }
        }
        var left = new HashMap<String, Integer>();
        given.constraints().forEach(c -> left.merge(FetFile.canonical(c), 1, Integer::sum));
        var times = new HashMap<String, Place>();
        var rooms = new HashMap<String, String>();
        for (var constraint : given.constraints()) {
            if (isTimeLock(constraint)) {
                times.put(id(constraint), place(constraint));
            }
        }
        for (var constraint : solved.constraints()) {
            var text = FetFile.canonical(constraint);
            if (left.getOrDefault(text, 0) > 0) {
                left.merge(text, -1, Integer::sum);
            } else if (isTimeLock(constraint)) {
                times.put(id(constraint), place(constraint));
            } else if (isLock(constraint, ROOM_LOCK)) {
                rooms.put(id(constraint), FetFile.text(constraint, "Room"));
            } else {
                throw new Refusal("a constraint that is no lock was added: " + start(text));
            }
        }
        refuseLost(left);
        refuseUnlocked(solved, times.keySet());
        times.replaceAll((id, at) -> new Place(at.day, at.hour, rooms.getOrDefault(id, "")));
        return times;
    }

    private static void refuseLost(Map<String, Integer> left) throws Refusal {
        int lost = left.values().stream().mapToInt(Integer::intValue).sum();
        if (lost > 0) {
            var one =
                    left.entrySet().stream()
                            .filter(entry -> entry.getValue() > 0)
                            .map(Map.Entry::getKey)
                            .sorted()
                            .findFirst()
                            .orElse("");
            throw new Refusal(lost + " constraints were lost or changed, e.g. " + start(one));
        }
    }

    private static void refuseUnlocked(FetFile solved, Set<String> locked) throws Refusal {
        var active =
                solved.list("Activities_List").stream()
                        .filter(activity -> !FetFile.text(activity, "Active").equals("false"))
                        .map(activity -> FetFile.text(activity, "Id"))
                        .toList();
        var missing = new HashSet<>(active);
        missing.removeAll(locked);
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "%d of %d activities have no time, e.g. activity %s"
                            .formatted(
                                    missing.size(),
                                    active.size(),
                                    active.stream()
                                            .filter(missing::contains)
                                            .findFirst()
                                            .orElse("")));
        }
    }

    private static boolean isTimeLock(Element constraint) {
        return isLock(constraint, TIME_LOCK);
    }

    private static boolean isLock(Element constraint, String kind) {
        return constraint.getTagName().equals(kind)
                && FetFile.text(constraint, "Permanently_Locked").strip().equals("true")
                && isFull(FetFile.text(constraint, "Weight_Percentage"))
                && !FetFile.text(constraint, "Active").strip().equals("false");
    }

    private static boolean isFull(String weight) {
        try {
            return Double.parseDouble(weight) == 100;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String id(Element lock) {
        return FetFile.text(lock, "Activity_Id");
    }

    private static Place place(Element lock) {
        return new Place(
                FetFile.text(lock, "Preferred_Day", "Day"),
                FetFile.text(lock, "Preferred_Hour", "Hour"),
                "");
    }

    private Judgment accepted(Path solved, Map<String, Place> locked)
            throws Refusal, IOException, InterruptedException {
        var folder = Files.createTempDirectory("fet-judge");
        try {
            var process =
                    MeasuredProcess.run(
                            FetProgram.command(solved, folder, (int) limit.toSeconds()),
                            FetProgram.ENVIRONMENT,
                            limit.plus(GRACE),
                            folder);
            var printed = process.output();
            if (process.wasKilled() || FetOutput.outcome(printed) != Outcome.COMPLETE) {
                throw new Refusal("FET does not accept it: " + FetOutput.lastWords(printed));
            }
            for (var file : FetOutput.files(folder, "_activities.xml")) {
                refuseMoved(FetFile.read(file), locked);
            }
            return new Judgment(true, "", FetOutput.soft(folder).orElse(Double.NaN));
        } finally {
            Folders.clear(folder);
        }
    }

    private static void refuseMoved(FetFile found, Map<String, Place> locked) throws Refusal {
        for (var activity : found.elements()) {
            var id = FetFile.text(activity, "Id");
            var want = locked.get(id);
            var room = FetFile.text(activity, "Room");
            var is = new Place(FetFile.text(activity, "Day"), FetFile.text(activity, "Hour"), room);
            if (want != null
                    && !is.equals(
                            want.room.isEmpty() ? new Place(want.day, want.hour, room) : want)) {
                throw new Refusal(
                        "activity %s: locked at %s, FET has it at %s".formatted(id, want, is));
            }
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }
}
