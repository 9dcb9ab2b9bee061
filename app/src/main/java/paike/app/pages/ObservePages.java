package paike.app.pages;

import java.util.List;
import paike.app.dated.DatedPlan;
import paike.app.dated.ObservationFile;
import paike.app.dated.ObservationRun;
import paike.model.Language;
import paike.model.Text;
import paike.model.dated.Observation;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.rules.dated.ObserveColleagues;
import paike.rules.dated.ObserveSameGrade;

/** The plan of observations: everybody's share, then a sheet for each observer. */
public final class ObservePages {
    private static final Text TITLE = new Text("听课安排", "Lessons to observe");

    private ObservePages() {}

    public static String html(DatedPlan plan, List<Observation> all, Language language) {
        var by = ObservationRun.byObserver(plan, all);
        return Document.of(
                "slip",
                TITLE,
                "",
                language,
                html -> {
                    Document.header(html, plan.school().name(), plan.plan().name(), List.of());
                    html.open("main");
                    html.open("section", "class", "sheet");
                    html.element("p", plan.school().name(), "class", "school");
                    html.element("h1", TITLE);
                    html.open("table", "class", "lessons").open("thead").open("tr");
                    List.of(
                                    new Text("听课人", "Observer"),
                                    new Text("节数", "Lessons"),
                                    new Text("同科", "Same subject"),
                                    new Text("同年级", "Own grades"))
                            .forEach(head -> html.element("th", head, "scope", "col"));
                    html.close().close().open("tbody");
                    by.forEach((teacher, own) -> share(html, plan.school(), teacher, own));
                    html.close().close();
                    html.close();
                    by.forEach((teacher, own) -> sheet(html, plan, teacher, own));
                    html.close();
                });
    }

    private static void share(Html html, School school, Teacher teacher, List<Observation> own) {
        long subject =
                own.stream()
                        .filter(
                                one ->
                                        ObserveColleagues.isColleagues(
                                                one.assignment(), teacher, school))
                        .count();
        var grades = ObserveSameGrade.grades(teacher, school);
        long grade =
                own.stream()
                        .filter(
                                one ->
                                        one.assignment().grades().stream()
                                                .anyMatch(grades::contains))
                        .count();
        html.open("tr").element("td", teacher.name());
        for (long count : new long[] {own.size(), subject, grade}) {
            html.element("td", String.valueOf(count), "class", "n");
        }
        html.close();
    }

    private static void sheet(Html html, DatedPlan plan, Teacher teacher, List<Observation> own) {
        html.open("section", "class", "sheet");
        html.element("h2", Text.of("%s 听课安排（%d 节）", "%s: %d lessons", teacher.name(), own.size()));
        html.open("table", "class", "lessons").open("thead").open("tr");
        ObservationFile.heads().forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody");
        for (var one : own) {
            html.open("tr");
            ObservationFile.cells(plan, one).forEach(cell -> html.element("td", cell));
            html.close();
        }
        html.close().close();
        html.close();
    }
}
