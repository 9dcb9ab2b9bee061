package paike.app.pages;

import java.util.List;
import paike.app.pages.Document.Link;
import paike.datasets.sheets.WeekTable;
import paike.datasets.sheets.WeekTables;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;

/**
 * The timetable of a plan as one page: master sheet, and a page for every class, teacher and room.
 */
public final class TimetablePage {
    /** Height of an A4 landscape page left for the rows of a week, in millimetres. */
    private static final double PRINTED_HEIGHT = 166;

    private static final double PRINTED_BAND = 6;
    private static final int LEAST_PRINTED = 7;
    private static final int MOST_PRINTED = 16;

    private TimetablePage() {}

    /**
     * The page; both languages are in it.
     *
     * @param language shown first
     */
    public static String html(Plan plan, Audit audit, Language language) {
        return html(
                plan,
                audit,
                language,
                Readers.STAFF,
                List.of(
                        new Link(new Text("课表", "Timetable"), "#", true),
                        new Link(new Text("审核", "Audit"), "audit.html", false)));
    }

    /**
     * The page as the public sees it: without verdicts, penalties and what is kept for staff.
     *
     * @param links to its sister pages
     */
    public static String published(Plan plan, Language language, List<Link> links) {
        return html(plan, Audit.NONE, language, Readers.PUBLIC, links);
    }

    private static String html(
            Plan plan, Audit audit, Language language, Readers readers, List<Link> links) {
        var school = plan.school();
        var tables = new WeekTables(plan);
        return Document.of(
                "timetable",
                Text.of(
                        "%s课表 · %s",
                        "%s timetable · %s", Text.same(school.name() + " "), plan.name()),
                WeekGrid.palette() + printedHeight(plan, tables),
                language,
                html -> {
                    Document.header(html, school.name(), plan.name(), links);
                    html.open("div", "class", "frame");
                    TimetableMenu.draw(html, school);
                    html.open("main");
                    new TimetableOverview(html, plan, audit, tables, readers).draw();
                    AfterSchoolSection.draw(html, plan, readers);
                    BadWeatherSection.draw(html, plan);
                    new TimetableSections(html, plan, audit, tables, readers).draw();
                    html.close().close();
                });
    }

    /** One height of a printed lesson for all pages, so that they can be laid side by side. */
    private static String printedHeight(Plan plan, WeekTables tables) {
        int least =
                plan.school().classes().stream()
                        .mapToInt(schoolClass -> printedHeight(tables.table(schoolClass)))
                        .min()
                        .orElse(MOST_PRINTED);
        return ":root { --printed: %dmm }\n".formatted(least);
    }

    /** Millimetres that a lesson may be high if the table is to fit its sheet. */
    static int printedHeight(WeekTable table) {
        long full = Math.max(1, table.fullRowCount());
        double bands = (table.rows().size() - full) * PRINTED_BAND;
        return (int)
                Math.max(LEAST_PRINTED, Math.min(MOST_PRINTED, (PRINTED_HEIGHT - bands) / full));
    }
}
