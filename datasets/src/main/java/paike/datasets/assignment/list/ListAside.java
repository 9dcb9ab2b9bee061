package paike.datasets.assignment.list;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.gathered.Task;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.assignment.phrases.FixedText;
import paike.datasets.assignment.phrases.RemarkText;
import paike.datasets.assignment.phrases.RoomNeeds;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.ClassName;
import paike.datasets.words.ClassNames;
import paike.datasets.words.People;
import paike.datasets.words.Spelling;
import paike.datasets.words.TimeText;
import paike.model.Text;

/**
 * What a row of a list says beside who teaches what: times, duties, homeroom teachers, rooms, fixed
 * lessons, remarks.
 */
final class ListAside {
    /** Columns of which a cell is read only if it is of use. */
    static final List<ColumnHead> IF_OF_USE =
            List.of(ColumnHead.REMARK, ColumnHead.FIXED, ColumnHead.ROOM, ColumnHead.TIME);

    private static final Pattern HOMEROOM_OF =
            Pattern.compile("(.*?)(?:的)?(?:正)?班主任(?:\\((.*)\\))?");

    private final SheetAccount account;
    private final Gathered gathered;
    private final ListTable table;
    private final ListCells cells;
    private final ListTimes times;

    ListAside(SheetAccount account, Gathered gathered, ListTable table, ListCells cells) {
        this.account = account;
        this.gathered = gathered;
        this.table = table;
        this.cells = cells;
        this.times = new ListTimes(account, table);
    }

    private String text(int row, ColumnHead head) {
        return table.text(row, head);
    }

    private int column(ColumnHead head) {
        return table.column(head);
    }

    /**
     * What a row says of its teacher, class or lessons beside what is taught.
     *
     * @param tasks of the row; empty if there are none, or only of whole grades
     */
    void read(int row, List<String> teachers, List<ClassName> classes, List<Task> tasks) {
        if (!teachers.isEmpty()) {
            var words = times.words(row);
            times.of(row)
                    .ifPresent(
                            some ->
                                    teachers.forEach(
                                            name -> gathered.addUnavailable(name, some, words)));
        }
        readDuties(row, teachers, classes);
        var homeroom = People.of(text(row, ColumnHead.HOMEROOM));
        if (classes.size() == 1 && homeroom.size() == 1) {
            gathered.addHomeroomTeacher(classes.getFirst(), homeroom.getFirst());
        }
        var pupils = text(row, ColumnHead.PUPILS);
        if (classes.size() == 1 && pupils.matches("\\d{1,3}人?")) {
            gathered.addPupils(classes.getFirst(), Integer.parseInt(pupils.replace("人", "")));
        }
        for (var head : IF_OF_USE) {
            if (table.has(head)) {
                take(row, head, teachers, classes, tasks);
            }
        }
    }

    /** Uses what a cell says as far as it is clear; the rest is named. */
    private void take(
            int row,
            ColumnHead head,
            List<String> teachers,
            List<ClassName> classes,
            List<Task> tasks) {
        var text = text(row, head);
        boolean isUsed =
                text.isEmpty()
                        || TimeText.isNothing(text)
                        || switch (head) {
                            case ROOM -> needRoom(text, tasks);
                            case FIXED -> fix(row, text, tasks);
                            case REMARK -> remark(row, text, teachers, classes, tasks);
                            default -> false;
                        };
        if (isUsed) {
            account.read(row, column(head));
        } else if (head == ColumnHead.REMARK && table.isOfWishes()) {
            account.notRead(
                    row,
                    column(head),
                    Text.of("“%s” 没有用上", "\"%s\" was not used", text),
                    new Text(
                            "一定不能排课的时间写成 周二上午；愿望写进规则书。",
                            "Write times without lessons as 周二上午; wishes belong into the"
                                    + " rulebook."));
        } else {
            account.passedOver(
                    row, column(head), Text.of("“%s” 没有用上", "\"%s\" was not used", text));
        }
    }

    private static boolean needRoom(String text, List<Task> tasks) {
        var rooms = RoomNeeds.named(text);
        tasks.forEach(task -> task.addRooms(rooms));
        return !tasks.isEmpty();
    }

    private boolean fix(int row, String text, List<Task> tasks) {
        var fixed = FixedText.of(text, tasks);
        fixed.ifPresent(
                times -> {
                    times.forEach(FixedText.Of::apply);
                    gathered.echo(
                            Text.of(
                                    "%s：固定 “%s”",
                                    "%s: fixed at \"%s\"", text(row, ColumnHead.SUBJECT), text));
                });
        return fixed.isPresent();
    }

    /** Double lessons and times without lessons, which people write among their wishes. */
    private boolean remark(
            int row,
            String text,
            List<String> teachers,
            List<ClassName> classes,
            List<Task> tasks) {
        if (isHomeroom(row, text, teachers, classes)) {
            return true;
        }
        int doubles = RemarkText.doubles(text);
        long subjects = tasks.stream().map(Task::subject).distinct().count();
        if (doubles > 0 && subjects == 1) {
            tasks.forEach(task -> task.setDoubles(doubles));
            return true;
        }
        var times = RemarkText.without(text);
        times.ifPresent(
                some -> teachers.forEach(name -> gathered.addUnavailable(name, some, text)));
        return times.isPresent() && !teachers.isEmpty();
    }

    /** Duties; who is the homeroom teacher of a class has that class instead. */
    private void readDuties(int row, List<String> teachers, List<ClassName> classes) {
        for (var duty : text(row, ColumnHead.DUTY).split("[,，、;；/\n]", -1)) {
            boolean isSaid = !duty.isBlank() && !TimeText.isNothing(duty);
            if (isSaid && !isHomeroom(row, duty.strip(), teachers, classes)) {
                teachers.forEach(name -> gathered.addDuty(name, duty.strip()));
            }
        }
    }

    private boolean isHomeroom(
            int row, String words, List<String> teachers, List<ClassName> classes) {
        var homeroom = HOMEROOM_OF.matcher(Spelling.plain(words));
        if (!homeroom.matches() || teachers.size() != 1) {
            return false;
        }
        var own = homeroom.group(1) + Objects.requireNonNullElse(homeroom.group(2), "");
        int grade =
                cells.grade(row) > 0 || classes.isEmpty()
                        ? cells.grade(row)
                        : classes.getFirst().grade();
        var of = own.isEmpty() ? classes : ClassNames.of(own, grade);
        if (of.size() != 1) {
            return false;
        }
        gathered.addHomeroomTeacher(of.getFirst(), teachers.getFirst());
        return true;
    }
}
