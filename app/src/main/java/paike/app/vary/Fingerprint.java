package paike.app.vary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import paike.app.results.ResultFolder;
import paike.datasets.json.JsonFile;
import paike.datasets.json.RulebookWriter;
import paike.datasets.json.SchoolWriter;
import paike.model.Language;
import paike.solver.SolveLimits;

/** What a result was made of, as one word in {@code input.txt} of its folder. */
final class Fingerprint {
    private static final String FILE = "input.txt";

    private Fingerprint() {}

    /**
     * @param more what else a result depends on, such as the plan that is to be kept
     */
    static String of(WhatIf whatIf, SolveLimits limits, Language language, String more) {
        var input =
                String.join(
                        "\n",
                        JsonFile.print(SchoolWriter.tree(whatIf.school().facts())),
                        JsonFile.print(RulebookWriter.tree(whatIf.rulebook())),
                        limits.time().toString(),
                        String.valueOf(limits.steps()),
                        String.valueOf(limits.seed()),
                        language.name(),
                        more);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(input.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the folder has the result of the same input. */
    static boolean isDone(WhatIf whatIf, String fingerprint) {
        var file = whatIf.folder().resolve(FILE);
        try {
            return Files.isRegularFile(file)
                    && Files.isRegularFile(whatIf.folder().resolve("plan.json"))
                    && Files.readString(file).strip().equals(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Comes last, when all results are there. */
    static void write(WhatIf whatIf, String fingerprint) {
        ResultFolder.writeFile(whatIf.folder(), FILE, fingerprint + "\n");
    }

    /** Before results are written anew, so that half of them are never taken for done. */
    static void remove(WhatIf whatIf) {
        try {
            Files.deleteIfExists(whatIf.folder().resolve(FILE));
        } catch (IOException e) {
            throw ResultFolder.cannotWrite(whatIf.folder(), e);
        }
    }
}
