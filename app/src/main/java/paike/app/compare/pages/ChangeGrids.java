package paike.app.compare.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.app.compare.diff.Change;
import paike.app.compare.diff.Meeting;
import paike.app.compare.diff.Meetings;
import paike.app.compare.diff.Pair;
import paike.app.compare.diff.Party;
import paike.app.compare.diff.PlanDiff;
import paike.app.pages.Html;
import paike.datasets.sheets.AuditWords;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.WeekTable;
import paike.datasets.sheets.WeekTables;
import paike.model.Text;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.model.school.WeekType;

/** The week of one class, teacher or room before and after; what changes is marked by a sign. */
final class ChangeGrids {
    private final PlanDiff both;
    private final Party.Kind lens;
    private final Html html;
    private final WeekTables before;
    private final WeekTables after;

    ChangeGrids(PlanDiff both, Party.Kind lens, Html html) {
        this.both = both;
        this.lens = lens;
        this.html = html;
        this.before = new WeekTables(both.before());
        this.after = new WeekTables(both.after());
    }

    /**
     * @param pair a class, teacher or room as both schools have it
     * @param changes as it lives through them
     */
    void draw(Pair<?> pair, List<Change> changes) {
        html.open("div", "class", "grids");
        side(before, pair.first(), both.meetingsBefore(), gone(changes), true);
        side(after, pair.second(), both.meetingsAfter(), come(changes), false);
        html.close();
    }

    private static Set<Meeting> gone(List<Change> changes) {
        return new HashSet<>(
                changes.stream().map(Change::before).filter(Objects::nonNull).toList());
    }

    private static Set<Meeting> come(List<Change> changes) {
        return new HashSet<>(changes.stream().map(Change::after).filter(Objects::nonNull).toList());
    }

    private void side(
            WeekTables tables,
            @Nullable Object whose,
            Meetings meetings,
            Set<Meeting> changed,
            boolean isBefore) {
        html.open("div", "class", isBefore ? "side was" : "side is");
        html.open("h5").element("i", isBefore ? "−" : "+", "class", "sign");
        html.text(isBefore ? new Text("原", "before") : new Text("新", "after")).close();
        if (whose == null) {
            html.element("p", new Text("（没有）", "(not there)"), "class", "same").close();
            return;
        }
        var table = table(tables, whose);
        html.open("table", "class", "change").open("tr").element("th", "");
        table.weekdays().forEach(day -> html.element("th", Text.weekday(day)));
        html.close();
        for (var row : table.rows()) {
            if (!row.isBand() && row.cells().stream().anyMatch(c -> !c.happenings().isEmpty())) {
                html.open("tr").element("th", row.name());
                row.cells().forEach(cell -> cell(cell, meetings, changed, isBefore));
                html.close();
            }
        }
        html.close().close();
    }

    private static WeekTable table(WeekTables tables, Object whose) {
        return switch (whose) {
            case SchoolClass one -> tables.table(one);
            case Teacher one -> tables.table(one);
            case Room one -> tables.table(one);
            default -> throw new IllegalArgumentException("no week of " + whose);
        };
    }

    private void cell(
            WeekTable.Cell cell, Meetings meetings, Set<Meeting> changed, boolean isBefore) {
        boolean isMarked = cell.happenings().stream().anyMatch(one -> isIn(changed, meetings, one));
        html.open("td", "class", !isMarked ? "" : isBefore ? "x" : "n");
        boolean isFirst = true;
        for (var one : cell.happenings()) {
            boolean isChanged = isIn(changed, meetings, one);
            if (lens == Party.Kind.CLASS && one.kind() == Happening.Kind.CLUB && !isChanged) {
                continue;
            }
            if (!isFirst) {
                html.open("br");
            }
            isFirst = false;
            if (isChanged) {
                html.element("i", isBefore ? "−" : "+").text(" ");
            }
            if (one.weekType() != WeekType.ALL) {
                html.text(AuditWords.weekType(one.weekType()));
            }
            html.text(first(one));
            if (isChanged) {
                html.element("small", second(one));
            }
        }
        html.close();
    }

    private static boolean isIn(Set<Meeting> changed, Meetings meetings, Happening happening) {
        var meeting = meetings.of(happening);
        return meeting != null && changed.contains(meeting);
    }

    private String first(Happening one) {
        return lens == Party.Kind.CLASS || one.classes().isEmpty() ? one.name() : one.classNames();
    }

    private String second(Happening one) {
        return switch (lens) {
            case CLASS -> (one.people() + " " + one.specialRoomNames()).strip();
            case TEACHER -> (one.name() + " " + one.specialRoomNames()).strip();
            default -> (one.name() + " " + one.people()).strip();
        };
    }
}
