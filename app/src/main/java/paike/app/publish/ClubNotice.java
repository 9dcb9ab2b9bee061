package paike.app.publish;

import java.util.ArrayList;
import java.util.List;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.datasets.sheets.ClubTable;
import paike.datasets.sheets.DutyRoster;
import paike.model.Text;

/** Clubs by the five fixed things, lectures, and who cares for which class. */
final class ClubNotice {
    private ClubNotice() {}

    static List<Piece> of(Published published) {
        var pieces = new ArrayList<Piece>();
        if (ClubTable.isShown(published.school())) {
            pieces.add(new Piece.Heading(2, ClubTable.TITLE, "clubs"));
            pieces.add(clubs(ClubTable.of(published.plan())));
        }
        var roster = DutyRoster.of(published.plan());
        if (!roster.rows().isEmpty()) {
            pieces.add(new Piece.Heading(2, new Text("课后服务安排", "After-school service"), "service"));
            pieces.add(roster(roster));
        }
        if (!pieces.isEmpty()) {
            pieces.add(
                    Piece.Words.hint(
                            new Text("学生自愿参加，可弹性离校。", "Pupils take part of their own will.")));
        }
        return pieces;
    }

    private static Piece clubs(ClubTable table) {
        return new Piece.Table(
                List.of(18, 22, 16, 22, 12, 10),
                List.of(
                        new Text("名称", "Name"),
                        new Text("指导", "Led by"),
                        new Text("场地", "Venue"),
                        new Text("时间", "Time"),
                        new Text("年级", "Grades"),
                        new Text("人数", "Pupils")),
                table.rows().stream()
                        .map(
                                row ->
                                        List.of(
                                                Cell.of(
                                                        row.content().isEmpty()
                                                                ? Text.same(row.name())
                                                                : Text.same(
                                                                        row.name()
                                                                                + "\n"
                                                                                + row.content())),
                                                Cell.of(row.people()),
                                                Cell.of(row.venues()),
                                                Cell.of(row.times()),
                                                Cell.of(row.grades()),
                                                Cell.of(row.size())))
                        .toList());
    }

    private static Piece roster(DutyRoster roster) {
        var head = new ArrayList<Text>();
        head.add(new Text("班级", "Class"));
        head.add(new Text("服务", "Service"));
        roster.weekdays().forEach(weekday -> head.add(Text.weekday(weekday)));
        var rows = new ArrayList<List<Cell>>();
        for (var row : roster.rows()) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(row.classes()));
            cells.add(Cell.of(row.care()));
            row.cells().forEach(cell -> cells.add(Cell.of(cell)));
            rows.add(cells);
        }
        return new Piece.Table(List.of(), head, rows);
    }
}
