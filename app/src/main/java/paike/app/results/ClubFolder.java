package paike.app.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import paike.app.pages.ClubsPage;
import paike.datasets.DatasetException;
import paike.datasets.clubs.ClubBook;
import paike.datasets.clubs.MembershipCsv;
import paike.datasets.clubs.WishFile;
import paike.datasets.clubs.WishForms;
import paike.model.Language;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.Membership;
import paike.model.school.School;

/** The folder of a club plan: membership, workbook, page, and the wishes it was made from. */
public final class ClubFolder {
    private ClubFolder() {}

    /**
     * @throws DatasetException if the folder cannot be written
     */
    public static void write(Path folder, School school, ClubPlan plan, Language language) {
        try {
            write(folder, "membership.csv", MembershipCsv.write(plan.memberships()));
            write(folder, "wishes.csv", WishFile.write(plan.task().wishes()));
            write(folder, "clubs.html", ClubsPage.html(school, plan, language));
            var out = new ByteArrayOutputStream();
            ClubBook.write(school, plan, out, language);
            ResultFolder.write(folder, "clubs.xlsx", out.toByteArray());
        } catch (IOException e) {
            throw ResultFolder.cannotWrite(folder, e);
        }
    }

    /**
     * Reads who is in which club: {@code membership.csv} itself, or its folder.
     *
     * @throws DatasetException with everything that is wrong
     */
    public static List<Membership> members(Path path, School school) {
        return MembershipCsv.read(
                Files.isDirectory(path) ? path.resolve("membership.csv") : path, school);
    }

    /**
     * Blank forms to fill in.
     *
     * @throws DatasetException if the folder cannot be written
     */
    public static void forms(Path folder, School school, int ranks, Language language) {
        try {
            var out = new ByteArrayOutputStream();
            WishForms.write(school, ranks, out, language);
            ResultFolder.write(folder, "wish-forms.xlsx", out.toByteArray());
        } catch (IOException e) {
            throw ResultFolder.cannotWrite(folder, e);
        }
    }

    /**
     * @throws DatasetException if the file cannot be written
     */
    public static void wishes(Path folder, String csv) {
        try {
            write(folder, "wishes.csv", csv);
        } catch (IOException e) {
            throw ResultFolder.cannotWrite(folder, e);
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        ResultFolder.write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }
}
