package paike.app.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import paike.model.Language;
import paike.model.Text;

/** The frame of a page: one file that needs nothing from the network. */
public final class Document {
    private static final String ONLY_ITSELF =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src"
                    + " data:";

    private Document() {}

    /**
     * @param name of its style sheet and script, beside {@code look.css} and {@code page.js}
     * @param moreCss rules that depend on the plan
     */
    public static String of(
            String name, Text title, String moreCss, Language language, Consumer<Html> body) {
        var html = new Html();
        html.open("html", "lang", language == Language.ZH ? "zh-CN" : "en").line();
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", ONLY_ITSELF);
        html.element("title", title.in(language), "data-zh", title.zh(), "data-en", title.en());
        html.code("style", resource("look.css") + resource(name + ".css") + moreCss + "\n");
        html.close().line().open("body", "class", name);
        body.accept(html);
        html.code("script", resource("page.js") + resource(name + ".js"));
        html.close().close();
        return "<!doctype html>\n" + html + "\n";
    }

    /** The bar on top: product, school and plan, links to the sister page, language switch. */
    public static void header(Html html, String school, String plan, List<Link> links) {
        html.open("header", "class", "bar");
        html.open("p", "class", "brand");
        html.element("b", new Text("排课", "Paike"));
        html.element("span", school).element("span", plan, "class", "plan").close();
        html.open("nav", "class", "pages", "aria-label", "页面 pages");
        for (var link : links) {
            html.element(
                    "a",
                    link.text(),
                    "href",
                    link.href(),
                    "aria-current",
                    link.current() ? "page" : "");
        }
        html.close();
        html.open("div", "class", "lang", "role", "group", "aria-label", "语言 language");
        html.element("button", "中文", "type", "button", "data-lang", "zh-CN", "lang", "zh-CN");
        html.element("button", "EN", "type", "button", "data-lang", "en", "lang", "en");
        html.close().close().line();
    }

    /** A link of the bar. */
    public record Link(Text text, String href, boolean current) {}

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Document.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
