package paike.app.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.model.Text;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Grid;
import paike.rules.RulebookEntry;

/** How much the special rooms are used. */
final class RoomEvidence implements Evidence {
    private static final String CLASSROOM = "classroom";

    private final Inspected inspected;
    private final School school;

    RoomEvidence(Inspected inspected) {
        this.inspected = inspected;
        this.school = inspected.school();
    }

    @Override
    public List<Piece> figures() {
        var special = school.rooms().stream().filter(one -> !one.kind().equals(CLASSROOM)).toList();
        if (special.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<List<Cell>>();
        for (var room : special) {
            int most = most(room);
            rows.add(
                    List.of(
                            Cell.of(room.name()),
                            Cell.of(ByGrade.tenths(lessons(room))),
                            Cell.marked(
                                    Text.same(most + " / " + room.classCapacity()),
                                    most > room.classCapacity()),
                            Cell.of(
                                    room.pupilCapacity() == 0
                                            ? "–"
                                            : String.valueOf(room.pupilCapacity()))));
        }
        return List.of(
                Piece.Words.caption(new Text("专用场地使用情况", "Use of the special rooms")),
                new Piece.Table(
                        List.of(),
                        List.of(
                                new Text("场地", "Room"),
                                new Text("每周使用（节次）", "Periods used a week"),
                                new Text("同时班数：最多 / 可容", "Classes at once: most / held"),
                                new Text("容纳学生", "Holds pupils")),
                        rows));
    }

    /** Periods a week in which it is used, on average of odd and even weeks. */
    private double lessons(Room room) {
        int sum = 0;
        for (int week = 0; week < school.weekCount(); week++) {
            for (int day = 0; day < school.grid().dayCount(); day++) {
                sum += inspected.now().rooms().periods(room.index(), week, day);
            }
        }
        return (double) sum / school.weekCount();
    }

    private int most(Room room) {
        Grid classes = inspected.now().classesInRooms();
        return IntStream.range(0, classes.momentCount())
                .filter(moment -> classes.resourceOf(moment) == room.index())
                .map(classes::units)
                .max()
                .orElse(0);
    }

    @Override
    public Optional<Text> actual(RulebookEntry entry) {
        return Optional.empty();
    }

    @Override
    public Optional<Text> summary() {
        return Optional.empty();
    }
}
