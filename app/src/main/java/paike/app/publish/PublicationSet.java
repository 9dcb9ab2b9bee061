package paike.app.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.app.document.HtmlWriter;
import paike.app.pages.Document;
import paike.app.pages.Document.Link;
import paike.app.pages.Html;
import paike.app.pages.TimetablePage;
import paike.model.Language;
import paike.model.Text;

/** The pages of a publication, by file name; links between them are relative. */
public final class PublicationSet {
    private static final String INDEX = "index.html";

    private final Published published;
    private final Language language;

    private PublicationSet(Published published, Language language) {
        this.published = published;
        this.language = language;
    }

    /**
     * All pages; both languages are in each.
     *
     * @param language shown first
     */
    public static Map<String, String> pages(Published published, Language language) {
        return new PublicationSet(published, language).pages();
    }

    /** The notices that the school has nothing for. */
    public static List<Notice> missing(Published published) {
        return List.of(Notice.values()).stream().filter(one -> !one.isThere(published)).toList();
    }

    private Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put(INDEX, index());
        for (var notice : Notice.values()) {
            if (notice == Notice.TIMETABLE) {
                pages.put(
                        notice.file(),
                        TimetablePage.published(
                                published.plan(),
                                language,
                                List.of(
                                        new Link(new Text("公示首页", "All notices"), INDEX, false),
                                        new Link(notice.title(), "#", true))));
            } else if (notice.isThere(published)) {
                pages.put(notice.file(), page(notice));
            }
        }
        return pages;
    }

    private String page(Notice notice) {
        return Document.of(
                "site",
                Text.of("%s · %s", "%s · %s", Text.same(published.school().name()), notice.title()),
                "",
                language,
                html -> {
                    header(html, notice.file());
                    html.open("main");
                    html.element("h1", notice.title());
                    standing(html);
                    HtmlWriter.write(html, notice.pieces(published));
                    foot(html);
                    html.close();
                });
    }

    private void header(Html html, String current) {
        var links = new ArrayList<Link>();
        links.add(new Link(new Text("首页", "All"), INDEX, current.equals(INDEX)));
        for (var notice : Notice.values()) {
            if (notice.isThere(published)) {
                links.add(new Link(notice.title(), notice.file(), current.equals(notice.file())));
            }
        }
        Document.header(html, published.school().name(), "", links);
    }

    private String index() {
        return Document.of(
                "site",
                Text.of("%s · 教学公示", "%s · public notices", Text.same(published.school().name())),
                "",
                language,
                html -> {
                    header(html, INDEX);
                    html.open("main");
                    html.element("h1", new Text("教学公示", "Public notices"));
                    standing(html);
                    html.open("ul", "class", "notices");
                    for (var notice : Notice.values()) {
                        item(html, notice);
                    }
                    html.close();
                    foot(html);
                    html.close();
                });
    }

    private void item(Html html, Notice notice) {
        boolean isThere = notice.isThere(published);
        html.open("li", "class", isThere ? "" : "missing");
        if (isThere) {
            html.open("a", "href", notice.file());
        } else {
            html.open("div");
        }
        html.element("b", notice.title());
        html.element(
                "span",
                isThere ? notice.content() : new Text("由学校另行公布", "Put up by the school elsewhere"));
        html.close().close();
    }

    private void standing(Html html) {
        html.open("p", "class", "standing");
        html.element("span", published.school().name());
        html.element("span", Text.of("公布日期 %s", "published on %s", published.date()));
        html.element("span", Text.of("版本 %s", "edition: %s", published.edition()));
        html.close();
    }

    private void foot(Html html) {
        html.open("footer");
        html.element(
                "p",
                Text.of(
                        "公示内容如有差错，请向学校教导处反映%s；学校在一周内制定整改措施并落实。",
                        "If you find a fault here, please tell the school office%s; it is mended"
                                + " within a week.",
                        published.contact().isEmpty()
                                ? Text.same("")
                                : Text.of("（%s）", " (%s)", published.contact())));
        html.close();
    }
}
