package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.model.Language;

/** A school that came from FET goes back to it with the same activities and kinds of constraint. */
final class FetAgainTest {
    private static final Path EXAMPLES = Path.of("/usr/share/doc/fet-data/examples");

    private static final Pattern CONSTRAINT =
            Pattern.compile("<Constraint(\\w+)>(.*?)</Constraint\\1>", Pattern.DOTALL);

    /** Kinds that say the same in other words; the rule they become is one. */
    private static final Map<String, String> ALIKE =
            Map.ofEntries(
                    Map.entry("(Suba|A)ctivit.*PreferredStartingTimes?", "starts"),
                    Map.entry("(Suba|A)ctivit.*PreferredTimeSlots", "slots"),
                    Map.entry(".*HomeRooms?", "rooms"),
                    Map.entry(".*PreferredRooms?", "rooms"),
                    Map.entry("BreakTimes", "away"),
                    Map.entry("(Teacher|StudentsSet)NotAvailableTimes", "away"),
                    Map.entry("Activit.*Ends?StudentsDay", "ends"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FET-5-official/Argentina/Horario_ISJ.fet",
                "FET-5-official/Belize/Sacred-Heart-College/shc-2007/shc_6_gaps_per_teacher.fet",
                "FET-5-official/Brazil/1/Brazil-more-difficult.fet",
                "FET-5-official/Germany/secondary-school-1/test-virtual-rooms-1/German-test-virtual-rooms-1.fet",
                "FET-5-official/Greece/Corfu/THE-2008-2009-exams-sep.fet",
                "FET-5-official/Greece/Vartholomio/2008-2009.fet",
                "FET-5-official/Hungary/Varosmajori_Gimnazium_Budapest/vmg-20180901b-9.fet",
                "FET-5-official/Italy/2007/difficult/highschool-Ancona.fet",
                "FET-5-official/Morocco/Hadkourt/lycee-Farabi.fet",
                "FET-5-official/Romania/Oradea/School-10-Oradea-2007-2008.fet",
                "FET-5-official/Spain/4-secondary-and-vocational-school/SPAIN_20-21.fet",
                "FET-5-official/Vietnam/1-Le-Qui-Don_Lam-Ha/Khoi-chieu.fet"
            })
    void importedSchoolIsExportedAsItWas(String name) throws IOException {
        var file = EXAMPLES.resolve(name);
        assumeTrue(Files.exists(file), "the examples of FET are not installed: skipped");
        var fet = FetSchool.read(file, false);
        var export = FetExport.of(fet.school(), fet.rulebook(), Language.EN);
        var original = Files.readString(file);
        assertEquals(activities(original), activities(export.document()));
        assertEquals(kinds(original), kinds(export.document()));
    }

    /** Ids with what is done by whom for how long. */
    private static Set<String> activities(String document) {
        var activities = new TreeSet<String>();
        var matcher =
                Pattern.compile("<Activity>(.*?)</Activity>", Pattern.DOTALL).matcher(document);
        while (matcher.find()) {
            var text = matcher.group(1);
            if (!text.contains("<Active>false")) {
                activities.add(
                        Stream.of("Id", "Teacher", "Subject", "Duration")
                                .map(tag -> all(text, tag).toString())
                                .collect(Collectors.joining(" ")));
            }
        }
        return activities;
    }

    private static Set<String> all(String text, String tag) {
        var found = new TreeSet<String>();
        var matcher = Pattern.compile("<" + tag + ">([^<]*)</" + tag + ">").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1).strip());
        }
        return found;
    }

    private static Set<String> kinds(String document) {
        var kinds = new TreeMap<String, Integer>();
        var matcher = CONSTRAINT.matcher(document);
        while (matcher.find()) {
            boolean isActive = !matcher.group(2).contains("<Active>false");
            if (isActive) {
                kinds.merge(family(matcher.group(1)), 1, Integer::sum);
            }
        }
        return kinds.keySet();
    }

    /**
     * The kind, whether of all teachers or classes or of one, and without its several spellings.
     */
    private static String family(String kind) {
        for (var each : ALIKE.entrySet()) {
            if (kind.matches(each.getKey())) {
                return each.getValue();
            }
        }
        return kind.replaceFirst("^Teachers?(?=[A-Z])", "Teacher")
                .replaceFirst("^Students(Set)?(?=[A-Z])", "Students");
    }
}
