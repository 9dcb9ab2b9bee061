package paike.datasets.manual;

import java.util.Optional;
import java.util.regex.Pattern;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.entries.Lens;
import paike.datasets.manual.tables.TableCell;
import paike.model.Text;

/** Says of the cells of a row, column or block that nobody can tell whose they are. */
final class UnknownOwner {
    private static final Text NAME_IT =
            new Text(
                    "请在课表上方或工作表名写上是谁的课表：班级，如 三(1)班；或 教师：姓名，这时格里要有班级。",
                    "Write above it, or as name of the sheet, whose it is: a class, or 教师： and a"
                            + " name, with classes in the cells.");
    private static final Text AS_IN_SCHOOL =
            new Text("请写学校数据里的名称。", "Write the name as the school's data have it.");

    /** What stands in the corner of a table and names nobody. */
    private static final Pattern HEADS = Pattern.compile("[\\s/\\\\]*(?:星期|节次|时间|课节)[\\s/\\\\]*$");

    private final SheetAccount account;
    private final Names names;

    /** Once for a table without a title: all its cells lack the same. */
    private boolean isSaid;

    UnknownOwner(SheetAccount account, Names names) {
        this.account = account;
        this.names = names;
    }

    /**
     * @param lens empty = not even known whether the table is one of classes
     */
    void refuse(TableCell cell, Optional<Lens> lens) {
        var name = HEADS.matcher(cell.whose().text().replace('\n', ' ')).replaceAll("");
        var words =
                lens.or(() -> names.hasSchool() ? lensOf(name) : Optional.empty())
                        .map(one -> notOfSchool(name, one))
                        .orElseGet(() -> cannotTell(name));
        var maybe = names.advice(name);
        var advice = lens.isEmpty() ? NAME_IT : maybe.zh().isEmpty() ? AS_IN_SCHOOL : maybe;
        boolean isNamed = cell.whose().row() >= 0;
        if (isNamed) {
            account.notRead(cell.whose().row(), cell.whose().column(), words, advice);
        } else if (!isSaid) {
            account.notRead(cell.row(), cell.column(), words, advice);
        }
        isSaid |= !isNamed;
        account.passedOver(cell.row(), cell.column(), words);
    }

    /** A title that names a class which the school does not have. */
    private static Optional<Lens> lensOf(String name) {
        return name.contains("班") ? Optional.of(Lens.CLASS) : Optional.empty();
    }

    private static Text notOfSchool(String name, Lens lens) {
        return name.isEmpty()
                ? Text.of("没有写是哪个%s的课表", "no %s is named", word(lens))
                : Text.of("“%s” 不是本校的%s", "\"%s\" is no %s of this school", name, word(lens));
    }

    private static Text cannotTell(String name) {
        return name.isEmpty()
                ? new Text("这张课表没有写是哪个班、哪位教师的", "it is not said whose timetable this is")
                : Text.of(
                        "看不出 “%s” 是谁的课表：不是班级，格里也没有班级",
                        "whose timetable is \"%s\"? No class, and no classes in its cells", name);
    }

    private static Text word(Lens lens) {
        return switch (lens) {
            case CLASS -> new Text("班级", "class");
            case TEACHER -> new Text("教师", "teacher");
            case ROOM -> new Text("场地", "room");
        };
    }
}
