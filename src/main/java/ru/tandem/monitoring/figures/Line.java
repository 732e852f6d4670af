package ru.tandem.monitoring.figures;

import java.time.LocalDate;
import ru.tandem.config.Words;

/**
 * A figure with its name, as it was last released.
 *
 * @param place which column of the answers it comes from
 * @param hundredths it is measured in hundredths, as marks are
 * @param satisfaction it tells whether somebody was satisfied
 */
public record Line(
    FigureKey key,
    Words title,
    Sums sums,
    LocalDate on,
    int place,
    boolean hundredths,
    boolean satisfaction) {

  private static final double HUNDRED = 100;

  public double first() {
    return sums.firstMean() / unit();
  }

  public double second() {
    return sums.secondMean() / unit();
  }

  public double change() {
    return sums.change() / unit();
  }

  private double unit() {
    return hundredths ? HUNDRED : 1;
  }
}
