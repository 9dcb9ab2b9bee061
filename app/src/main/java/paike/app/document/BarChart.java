package paike.app.document;

import java.util.List;
import java.util.Locale;
import paike.app.document.Canvas.Anchor;
import paike.model.Language;
import paike.model.Text;

/**
 * Lying bars in groups, some with the limit they are judged by.
 *
 * @param series what the bars of a group are, in their order, for the legend
 * @param isStacked whether the bars of a group stand one behind the other
 * @param unit of all values
 */
public record BarChart(
        Text title, Text unit, List<Text> series, boolean isStacked, List<Group> groups) {
    private static final List<String> COLOURS = List.of("2f6f9f", "8fbce0", "d9a441", "7a8794");
    private static final String BROKEN = "b92c25";
    private static final String INK = "1d2433";
    private static final String SOFT = "565f6f";
    private static final String GRID = "e3e7ee";
    private static final int LEFT = 150;
    private static final int RIGHT = 110;
    private static final int TOP = 30;
    private static final int BAR = 15;
    private static final int GAP = 8;

    /** The bars beside one name. */
    public record Group(Text name, List<Bar> bars) {}

    /**
     * @param limit above which, or below which, something is wrong; negative = none
     */
    public record Bar(double value, double limit, boolean isBroken) {
        public static Bar of(double value) {
            return new Bar(value, -1, false);
        }
    }

    /** How high the drawing is. */
    int height() {
        return TOP + groups.stream().mapToInt(this::height).sum() + 6;
    }

    private int height(Group group) {
        return GAP + BAR * (isStacked ? 1 : group.bars().size());
    }

    void draw(Canvas canvas, Language language) {
        legend(canvas, language);
        double most = Math.max(1, most());
        double perUnit = (Canvas.WIDTH - LEFT - RIGHT) / most;
        int bottom = height() - 4;
        double step = step(most);
        for (double mark = 0; mark <= most; mark += step) {
            canvas.line(LEFT + mark * perUnit, TOP, LEFT + mark * perUnit, bottom, GRID);
        }
        double y = TOP + GAP / 2.0;
        for (var group : groups) {
            canvas.text(
                    LEFT - 8,
                    y + (height(group) - GAP) / 2.0 + 4,
                    12,
                    Anchor.END,
                    INK,
                    group.name().in(language));
            if (isStacked) {
                stacked(canvas, group, y, perUnit, language);
            } else {
                beside(canvas, group, y, perUnit, language);
            }
            y += height(group);
        }
    }

    private void stacked(Canvas canvas, Group group, double y, double perUnit, Language language) {
        double from = 0;
        for (int i = 0; i < group.bars().size(); i++) {
            double value = group.bars().get(i).value();
            canvas.box(LEFT + from * perUnit, y, value * perUnit, BAR - 3, colour(group, i));
            from += value;
        }
        limit(canvas, group.bars().getFirst(), y, perUnit);
        said(canvas, from, group.bars().getFirst(), y, perUnit, language);
    }

    private void beside(Canvas canvas, Group group, double y, double perUnit, Language language) {
        for (int i = 0; i < group.bars().size(); i++) {
            var bar = group.bars().get(i);
            double top = y + i * BAR;
            canvas.box(LEFT, top, bar.value() * perUnit, BAR - 3, colour(group, i));
            limit(canvas, bar, top, perUnit);
            said(canvas, bar.value(), bar, top, perUnit, language);
        }
    }

    private static void limit(Canvas canvas, Bar bar, double y, double perUnit) {
        if (bar.limit() >= 0) {
            double x = LEFT + bar.limit() * perUnit;
            canvas.box(x - 1, y - 2, 2, BAR + 1, bar.isBroken() ? BROKEN : INK);
        }
    }

    private void said(
            Canvas canvas, double value, Bar bar, double y, double perUnit, Language language) {
        var words =
                bar.limit() < 0
                        ? number(value)
                        : number(value)
                                + " / "
                                + number(bar.limit())
                                + (bar.isBroken() ? " ✕" : "");
        canvas.text(
                LEFT + Math.max(value, bar.limit()) * perUnit + 6,
                y + BAR - 5,
                11,
                Anchor.START,
                bar.isBroken() ? BROKEN : SOFT,
                words + " " + unit.in(language));
    }

    private void legend(Canvas canvas, Language language) {
        double x = LEFT;
        for (int i = 0; i < series.size(); i++) {
            var words = series.get(i).in(language);
            canvas.box(x, 6, 10, 10, COLOURS.get(i % COLOURS.size()));
            canvas.text(x + 15, 15, 12, Anchor.START, SOFT, words);
            x += 34 + words.codePoints().mapToDouble(c -> c < 0x2e80 ? 6.6 : 12).sum();
        }
        if (groups.stream().anyMatch(g -> g.bars().stream().anyMatch(b -> b.limit() >= 0))) {
            canvas.box(x, 4, 2, 14, INK);
            canvas.text(x + 8, 15, 12, Anchor.START, SOFT, new Text("限值", "limit").in(language));
        }
    }

    private static String colour(Group group, int number) {
        return group.bars().get(number).isBroken() ? BROKEN : COLOURS.get(number % COLOURS.size());
    }

    private double most() {
        return groups.stream().mapToDouble(this::most).max().orElse(0);
    }

    private double most(Group group) {
        double limit = group.bars().stream().mapToDouble(Bar::limit).max().orElse(0);
        var values = group.bars().stream().mapToDouble(Bar::value);
        return Math.max(limit, isStacked ? values.sum() : values.max().orElse(0));
    }

    /** Between two marks of the scale: 1, 2 or 5 times a power of ten, six marks or so. */
    private static double step(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most / 5)));
        for (int times : new int[] {1, 2, 5}) {
            if (most / (times * power) <= 8) {
                return times * power;
            }
        }
        return 10 * power;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
