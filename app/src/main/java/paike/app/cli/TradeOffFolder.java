package paike.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import paike.app.pages.TradeOffsPage;
import paike.app.results.ResultFolder;
import paike.app.results.ResultFormat;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.Rulebook;
import paike.solver.keep.Departure;
import paike.solver.keep.TradeOff;

/** Timetables between few changes and a better plan: a folder each, a table and a picture. */
final class TradeOffFolder {
    private final Path folder;
    private final List<TradeOff> front;

    /**
     * @param folder of the results of {@code solve}; each plan gets a folder in {@code trade-offs}
     */
    TradeOffFolder(Path folder, List<TradeOff> front) {
        this.folder = folder.resolve("trade-offs");
        this.front = front;
    }

    void write(Rulebook rulebook, List<ResultFormat> formats, Console console) {
        for (int i = 0; i < front.size(); i++) {
            var one = front.get(i);
            var plan =
                    new Plan(
                            Text.of("改动 %d 节", "%d lessons changed", one.changed())
                                    .in(console.language()),
                            one.kept().timetable());
            ResultFolder.write(
                    folder.resolve(String.valueOf(i + 1)),
                    plan,
                    rulebook,
                    Audit.of(plan, rulebook),
                    console.language(),
                    formats);
        }
        var school = front.getFirst().kept().timetable().school();
        ResultFolder.writeFile(
                folder, "trade-offs.html", TradeOffsPage.html(school, front, console.language()));
    }

    void report(Console console) {
        console.say(
                Text.of(
                        "从“改动最少”到“最优”，互不压倒的方案 %d 个：",
                        "From fewest changes to best, plans that none of the others beats: %d",
                        front.size()));
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                                new Text("方案", "plan"),
                                new Text("移动", "moved"),
                                new Text("换场地", "room"),
                                new Text("教师", "teachers"),
                                new Text("班级", "classes"),
                                new Text("必守", "must"),
                                new Text("罚分", "penalty"),
                                new Text("文件夹", "folder"))
                        .stream()
                        .map(head -> head.in(console.language()))
                        .toList());
        for (int i = 0; i < front.size(); i++) {
            var one = front.get(i);
            rows.add(
                    List.of(
                            String.valueOf(i + 1),
                            String.valueOf(one.kept().moved()),
                            String.valueOf(one.kept().count(Departure.Kind.ROOM)),
                            String.valueOf(one.kept().teachers().size()),
                            String.valueOf(one.kept().classes().size()),
                            String.valueOf(one.hard()),
                            String.valueOf(one.soft()),
                            folder.resolve(String.valueOf(i + 1)).toString()));
        }
        Tables.print(console, rows);
        console.say(Text.of("图：%s", "Picture: %s", folder.resolve("trade-offs.html")));
    }
}
