package paike.app.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.app.dated.DateWords;
import paike.app.dated.DatedPlan;
import paike.app.dated.Patrol;
import paike.app.pages.PatrolPages;
import paike.datasets.sheets.ListBook;
import paike.model.Language;
import paike.model.Text;
import paike.model.dated.DayPlan;

/** The sheets of a patrol. */
public final class PatrolFolder {
    private PatrolFolder() {}

    /**
     * @param folder null = patrol beside the plan
     * @return the files
     * @throws paike.datasets.DatasetException if something cannot be written
     */
    public static List<Path> write(
            DatedPlan plan,
            List<DayPlan> days,
            List<Patrol.Round> rounds,
            @Nullable Path folder,
            Language language) {
        var target = folder == null ? plan.folder().resolve("patrol") : folder;
        ResultFolder.prepare(target);
        var name = "patrol-" + days.getFirst().date();
        ResultFolder.writeFile(
                target, name + ".html", PatrolPages.html(plan, days, rounds, language));
        ResultFolder.writeFile(
                target, name + ".xlsx", CoverFolder.book(plan, pages(days), language, target));
        return List.of(target.resolve(name + ".html"), target.resolve(name + ".xlsx"));
    }

    private static List<ListBook.Page> pages(List<DayPlan> days) {
        var heads =
                List.of(
                        new Text("时间", "Time"),
                        new Text("班级", "Class"),
                        new Text("课程", "Subject"),
                        new Text("任课教师", "Teacher"),
                        new Text("场地", "Room"),
                        new Text("记录内容", "Record"),
                        new Text("扣分", "Points"),
                        new Text("记录人签名", "Signed"));
        return days.stream()
                .map(
                        day ->
                                new ListBook.Page(
                                        DateWords.shortDate(day.date()),
                                        new Text("巡课记录", "Patrol record"),
                                        DateWords.full(day.day()),
                                        heads,
                                        rows(day)))
                .toList();
    }

    private static List<List<Text>> rows(DayPlan day) {
        var rows = new ArrayList<List<Text>>();
        for (var lesson : day.lessons()) {
            if (!lesson.lesson().classes().isEmpty()) {
                rows.add(
                        Stream.of(
                                        Stream.of(Text.same(lesson.start().clock())),
                                        PatrolPages.cells(lesson).stream(),
                                        Stream.of(Text.same(""), Text.same(""), Text.same("")))
                                .flatMap(cells -> cells)
                                .toList());
            }
        }
        return rows;
    }
}
