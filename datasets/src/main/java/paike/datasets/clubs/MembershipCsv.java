package paike.datasets.clubs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.Membership;
import paike.model.school.School;

/** {@code membership.csv}: who is in which club, one row per pupil and club. */
public final class MembershipCsv {
    private MembershipCsv() {}

    public static String write(List<Membership> memberships) {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(Column.CLASS, Column.PUPIL, Column.NAME, Column.CLUB, Column.RANK).stream()
                        .map(column -> column.title().zh())
                        .toList());
        memberships.stream()
                .sorted(
                        Comparator.comparing(Membership::pupil, ClubPlan.inOrder())
                                .thenComparing(membership -> membership.club().id()))
                .forEach(
                        m ->
                                rows.add(
                                        List.of(
                                                m.pupil().schoolClass().name(),
                                                m.pupil().id(),
                                                m.pupil().name(),
                                                m.club().name(),
                                                String.valueOf(m.rank()))));
        return Table.write(rows);
    }

    /**
     * Reads members as they stand; whether a club is full or a pupil in two places is for rules to
     * say.
     *
     * @throws DatasetException with everything that cannot be understood
     */
    public static List<Membership> read(Path path, School school) {
        var problems = new Problems(path.toString());
        var table = new PupilTable(school, problems);
        var found = new ArrayList<Membership>();
        for (var row :
                table.body(Table.read(path), List.of(Column.CLASS, Column.PUPIL, Column.CLUB))) {
            var pupil = table.pupil(row);
            var club = table.club(table.cell(row, Column.CLUB), table.place(row, Column.CLUB));
            var rank = table.cell(row, Column.RANK);
            if (!rank.matches("\\d{0,3}")) {
                table.problem(
                        table.place(row, Column.RANK),
                        Text.of("\"%s\"：应为第几志愿的数字", "\"%s\": a rank in digits expected", rank));
            } else if (pupil != null && club != null) {
                found.add(
                        new Membership(
                                pupil,
                                Objects.requireNonNull(club),
                                rank.isEmpty() ? Membership.BEFOREHAND : Integer.parseInt(rank)));
            }
        }
        problems.throwIfAny();
        return List.copyOf(found);
    }
}
