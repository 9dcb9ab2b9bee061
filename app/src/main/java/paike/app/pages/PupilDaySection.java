package paike.app.pages;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Rule;
import paike.rules.RuleCatalog;
import paike.rules.bell.LimitLessonAndStudyMinutes;
import paike.rules.bell.LimitOnSiteSpan;
import paike.rules.bell.LimitOrganisedMinutes;
import paike.rules.bell.PupilDay;

/**
 * How long the day of each grade is by the three measures that sources limit, which are easily
 * taken for one another.
 */
final class PupilDaySection {
    private final Html html;
    private final Audit audit;

    private PupilDaySection(Html html, Audit audit) {
        this.html = html;
        this.audit = audit;
    }

    static void draw(Html html, School school, Audit audit) {
        new PupilDaySection(html, audit).draw(PupilDay.of(school));
    }

    private void draw(List<PupilDay> days) {
        html.open("section", "class", "day").open("h2");
        html.text(new Text("一天的时间", "A pupil's day")).text(" ");
        html.element("small", new Text("按作息时间计算，单位分钟", "minutes, by the bell schedule"));
        html.close().open("div", "class", "scroll", "tabindex", "0").open("table");
        html.open("thead").open("tr");
        html.element("th", new Text("年级", "Grade"), "scope", "col");
        html.element("th", new Text("星期", "Days"), "scope", "col");
        html.element("th", new Text("到校–离校", "On site"), "scope", "col");
        html.element(
                "th",
                new Text("在校时间（含用餐、午休、课间）", "Time on site, meals and breaks included"),
                "scope",
                "col");
        html.element("th", new Text("集体教育活动", "Organised"), "scope", "col");
        html.element("th", new Text("上课 + 自习", "Lessons + self-study"), "scope", "col");
        html.close().close().line().open("tbody");
        var counted =
                audit.results().stream()
                        .map(result -> result.entry().rule())
                        .filter(LimitOrganisedMinutes.class::isInstance)
                        .map(LimitOrganisedMinutes.class::cast)
                        .findFirst()
                        .orElseGet(PupilDaySection::usual);
        for (var day : days) {
            html.open("tr").element("th", IntervalNames.grade(day.grade()), "scope", "row");
            html.element("td", day.weekdays());
            html.element("td", day.arriving() + "–" + day.leaving());
            measure(
                    day.onSite(),
                    "",
                    least(day, LimitOnSiteSpan.class, LimitOnSiteSpan::mostMinutes));
            measure(
                    day.organised(counted),
                    "",
                    least(day, LimitOrganisedMinutes.class, LimitOrganisedMinutes::mostMinutes));
            measure(
                    day.lessons() + day.study(),
                    day.study() == 0 ? "" : day.lessons() + " + " + day.study(),
                    least(
                            day,
                            LimitLessonAndStudyMinutes.class,
                            LimitLessonAndStudyMinutes::mostMinutes));
            html.close().line();
        }
        html.close().close().close();
        html.element(
                "p",
                Text.of(
                        "集体教育活动指：%s。晚自习不计入在校时间。",
                        "Organised: %s. Evening study is not counted as time on site.",
                        Text.join(counted.kinds().stream().map(kind -> kind.title()).toList())),
                "class",
                "hint");
        html.close().line();
    }

    /** Minutes, what they are made of, and the limit for the grade if there is one. */
    private void measure(int minutes, String parts, OptionalInt most) {
        boolean isBroken = most.isPresent() && minutes > most.getAsInt();
        html.open("td", "class", isBroken ? "broken" : "");
        html.element("b", String.valueOf(minutes));
        html.text(" (%d:%02d)".formatted(minutes / 60, minutes % 60));
        if (!parts.isEmpty()) {
            html.text(" = " + parts);
        }
        if (most.isPresent()) {
            html.text(" ")
                    .element(
                            "small",
                            Text.of(
                                    "上限 %d %s",
                                    "at most %d %s", most.getAsInt(), isBroken ? "✕" : "✓"));
        }
        html.close();
    }

    /** The least that the rulebook allows the grade. */
    private <T extends Rule> OptionalInt least(PupilDay day, Class<T> kind, ToIntFunction<T> most) {
        return audit.results().stream()
                .map(Audit.Result::entry)
                .filter(entry -> entry.grades().isEmpty() || entry.grades().contains(day.grade()))
                .filter(entry -> kind.isInstance(entry.rule()))
                .mapToInt(entry -> most.applyAsInt(kind.cast(entry.rule())))
                .min();
    }

    /** The rule with the settings of the catalogue. */
    private static LimitOrganisedMinutes usual() {
        return RuleCatalog.rules().stream()
                .filter(LimitOrganisedMinutes.class::isInstance)
                .map(LimitOrganisedMinutes.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
