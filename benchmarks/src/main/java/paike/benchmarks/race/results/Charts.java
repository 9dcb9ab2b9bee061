package paike.benchmarks.race.results;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The look of all charts. */
final class Charts {
    static final Color FET = new Color(0xC2410C);
    static final Color PAIKE = new Color(0x1D4ED8);
    static final Color PAIKE_ALONE = new Color(0x60A5FA);

    private Charts() {}

    static XYChart chart(String title, String x, String y) {
        var chart =
                new XYChartBuilder()
                        .width(760)
                        .height(440)
                        .title(title)
                        .xAxisTitle(x)
                        .yAxisTitle(y)
                        .build();
        var font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        var style = chart.getStyler();
        style.setChartBackgroundColor(Color.WHITE);
        style.setChartTitleFont(font.deriveFont(Font.BOLD, 13));
        style.setAxisTitleFont(font);
        style.setAxisTickLabelsFont(font);
        style.setLegendFont(font);
        style.setLegendPosition(Styler.LegendPosition.OutsideS);
        style.setLegendLayout(Styler.LegendLayout.Horizontal);
        style.setLegendBorderColor(Color.WHITE);
        style.setPlotBorderVisible(false);
        style.setYAxisTickMarkSpacingHint(40);
        style.setPlotGridLinesColor(new Color(0xE2E8F0));
        style.setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
        return chart;
    }

    static void line(XYChart chart, String name, List<Double> x, List<Double> y, Color color) {
        var series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setMarkerColor(color);
        series.setLineColor(color);
        series.setLineStyle(new BasicStroke(2f));
    }

    /** A logarithmic x axis from one power of ten to another, so that it has labels. */
    static void decades(XYChart chart) {
        var x =
                chart.getSeriesMap().values().stream()
                        .flatMapToDouble(series -> Arrays.stream(series.getXData()))
                        .summaryStatistics();
        chart.getStyler().setXAxisLogarithmic(true);
        chart.getStyler().setXAxisMin(Math.pow(10, Math.floor(Math.log10(x.getMin()))));
        chart.getStyler().setXAxisMax(Math.pow(10, Math.ceil(Math.log10(x.getMax()))));
        chart.getStyler().setXAxisDecimalPattern("0.###");
    }
}
