package paike.benchmarks.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import paike.benchmarks.race.programs.PaikeProgram;
import paike.benchmarks.race.results.Growth;

/** Made-up Chinese primary schools of given sizes, written as files of FET. */
final class GeneratedSchools {
    private GeneratedSchools() {}

    /**
     * @param folder where they are kept; what is there is not made again
     * @param sizes in classes
     */
    static List<SchoolFile> of(List<Integer> sizes, Path folder, PaikeProgram paike)
            throws IOException, InterruptedException {
        var schools = new ArrayList<SchoolFile>();
        for (int classes : sizes) {
            var school = folder.resolve("school-" + classes);
            var file = folder.resolve("classes-" + classes + ".fet");
            if (!Files.exists(file)) {
                var logs = folder.resolve("logs-" + classes);
                if (!Files.exists(school)) {
                    paike.command(
                            logs,
                            List.of(
                                    "generate",
                                    "--classes",
                                    String.valueOf(classes),
                                    "--out",
                                    school.toString()));
                }
                paike.command(logs, List.of("export", school.toString(), "--to", file.toString()));
            }
            schools.add(new SchoolFile(Growth.PREFIX + classes, file));
        }
        return schools;
    }
}
