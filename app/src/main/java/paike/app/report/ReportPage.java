package paike.app.report;

import java.util.List;
import paike.app.document.HtmlWriter;
import paike.app.document.Piece;
import paike.app.pages.Document;
import paike.app.pages.Document.Link;
import paike.app.report.evidence.Inspected;
import paike.model.Language;
import paike.model.Text;

/** The report as a page that prints on A4. */
public final class ReportPage {
    private ReportPage() {}

    /**
     * The page; both languages are in it.
     *
     * @param language shown first
     */
    public static String html(Inspected inspected, List<Piece> pieces, Language language) {
        return Document.of(
                "report",
                InspectionReport.title(inspected),
                "",
                language,
                html -> {
                    Document.header(
                            html,
                            inspected.school().name(),
                            inspected.plan().name(),
                            List.of(new Link(new Text("自查报告", "Report"), "#", true)));
                    html.open("main");
                    HtmlWriter.write(html, pieces);
                    html.close();
                });
    }
}
