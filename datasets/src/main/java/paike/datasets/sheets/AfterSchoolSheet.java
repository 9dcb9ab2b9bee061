package paike.datasets.sheets;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PaperSize;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;

/** Writes the sheet on after-school service: who is on duty, how it is shared, the clubs. */
final class AfterSchoolSheet {
    static final Text TITLE = new Text("课后服务", "After school");

    private static final int COLUMNS = 7;

    private final SheetWriter out;
    private final Plan plan;
    private int line;

    private AfterSchoolSheet(SheetWriter out, Plan plan) {
        this.out = out;
        this.plan = plan;
    }

    static boolean isShown(School school) {
        return DutyShares.isShown(school) || ClubTable.isShown(school);
    }

    static void write(SheetWriter out, Plan plan) {
        new AfterSchoolSheet(out, plan).write();
    }

    private void write() {
        out.merge(0, 0, 0, COLUMNS - 1, plan.school().name(), out.styles().schoolName());
        out.merge(1, 1, 0, COLUMNS - 1, out.say(TITLE), out.styles().title());
        out.height(1, 26);
        IntStream.range(0, COLUMNS).forEach(column -> out.width(column, 20));
        line = 2;
        var roster = DutyRoster.of(plan);
        if (!roster.rows().isEmpty()) {
            roster(roster);
        }
        if (DutyShares.isShown(plan.school())) {
            shares(DutyShares.of(plan));
        }
        if (ClubTable.isShown(plan.school())) {
            clubs(ClubTable.of(plan));
        }
        out.paper(PaperSize.A4_PAPER, plan);
        out.fitToWidth();
    }

    private void roster(DutyRoster roster) {
        title(DutyRoster.TITLE);
        head(
                Stream.concat(
                                Stream.of(new Text("班级", "Class"), new Text("服务", "Care")),
                                roster.weekdays().stream().map(Text::weekday))
                        .toList());
        for (var row : roster.rows()) {
            out.put(line, 0, row.classes(), out.styles().head());
            out.put(line, 1, row.care(), out.styles().number());
            for (int day = 0; day < row.cells().size(); day++) {
                out.put(line, day + 2, out.say(row.cells().get(day)), out.styles().number());
            }
            line++;
        }
        line++;
    }

    private void shares(DutyShares shares) {
        title(DutyShares.TITLE);
        out.merge(line, line, 0, COLUMNS - 1, out.say(shares.sentence()), out.styles().words());
        out.height(line++, 32);
        head(DutyShares.HEADS);
        for (var share : shares.shares()) {
            out.put(line, 0, share.teacher().name(), out.styles().head());
            out.put(line, 1, share.care(), out.styles().number());
            out.put(line, 2, share.clubs(), out.styles().number());
            out.put(line, 3, share.total(), out.styles().number());
            out.put(line, 4, shares.difference(share), out.styles().number());
            out.put(line, 5, share.weekdays().size(), out.styles().number());
            out.put(line, 6, out.say(share.weekdayWords()), out.styles().words());
            line++;
        }
        line++;
    }

    private void clubs(ClubTable clubs) {
        title(ClubTable.TITLE);
        head(ClubTable.HEADS);
        for (var row : clubs.rows()) {
            out.put(line, 0, row.name(), out.styles().head());
            out.put(line, 1, row.content(), out.styles().words());
            out.put(line, 2, out.say(row.people()), out.styles().words());
            out.put(line, 3, row.venues(), out.styles().words());
            out.put(line, 4, out.say(row.times()), out.styles().words());
            out.put(line, 5, out.say(row.grades()), out.styles().number());
            out.put(line, 6, row.size(), out.styles().number());
            line++;
        }
    }

    private void title(Text text) {
        out.merge(line, line, 0, COLUMNS - 1, out.say(text), out.styles().title());
        out.height(line++, 26);
    }

    private void head(List<Text> names) {
        for (int column = 0; column < names.size(); column++) {
            out.put(line, column, out.say(names.get(column)), out.styles().head());
        }
        line++;
    }
}
