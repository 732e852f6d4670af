package ru.tandem.papers;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Bars over named things, as a picture for the chat. */
public final class BarChart {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 620;
  private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
  private static final Font LARGE = new Font(Font.SANS_SERIF, Font.BOLD, 20);
  private static final Color[] COLOURS = {new Color(0x4C7EA8), new Color(0xE39B4B)};

  private final String title;
  private final List<String> names;
  private final Map<String, List<Double>> series = new LinkedHashMap<>();
  private double most;

  /**
   * @param names what stands under the bars
   */
  public BarChart(String title, List<String> names) {
    this.title = title;
    this.names = List.copyOf(names);
  }

  /** One more bar over each name. */
  public BarChart with(String label, List<Double> values) {
    series.put(label, List.copyOf(values));
    return this;
  }

  /** The whole of the scale is shown, however low the bars are. */
  public BarChart upTo(double most) {
    this.most = most;
    return this;
  }

  /** PNG, 1000 by 620 pixels. */
  public byte[] png() {
    CategoryChart chart =
        new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
    chart.getStyler().setLegendBorderColor(Color.WHITE);
    chart.getStyler().setLegendVisible(series.size() > 1);
    chart.getStyler().setLabelsVisible(true);
    chart.getStyler().setXAxisLabelRotation(30);
    chart.getStyler().setChartTitleFont(LARGE);
    chart.getStyler().setAxisTickLabelsFont(SMALL);
    chart.getStyler().setLegendFont(SMALL);
    chart.getStyler().setLabelsFont(SMALL);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setPlotBorderVisible(false);
    chart.getStyler().setSeriesColors(COLOURS);
    chart.getStyler().setYAxisMin(0.0);
    if (most > 0) {
      chart.getStyler().setYAxisMax(most);
    }
    series.forEach((label, values) -> chart.addSeries(label, names, values));
    try {
      return BitmapEncoder.getBitmapBytes(chart, BitmapFormat.PNG);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
