package ru.tandem.monitoring.indicators;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.config.Words;

/** What {@code config/indicators.yaml} says, read once at the start. */
@Component
public class IndicatorConfig {

  private static final int LONGEST = 120;
  private static final int PERCENT = 100;

  /**
   * @param of what the school is asked for; empty where nothing is asked
   * @param targets in percent, by the year in which a school year begins
   */
  private record Entry(Words title, Words of, TreeMap<Integer, Integer> targets) {}

  private final Map<Indicator, Entry> all = new EnumMap<>(Indicator.class);

  IndicatorConfig(ConfigDirectory config) {
    Problems problems = new Problems();
    config.file("indicators.yaml", problems, this::read);
    problems.refuse();
  }

  private Void read(Section file) {
    file.number("version", 1, 9999);
    file.list("indicators", this::indicator);
    for (Indicator one : Indicator.values()) {
      if (!all.containsKey(one)) {
        file.problem("indicators", "indicator " + one + " is missing");
      }
    }
    return null;
  }

  private Void indicator(Section section) {
    Words title = section.label("title", LONGEST);
    Words of = section.has("of") ? section.label("of", LONGEST) : new Words("", "");
    TreeMap<Integer, Integer> targets = new TreeMap<>();
    section
        .section("targets")
        .ifPresent(
            years ->
                years
                    .keys()
                    .forEach(
                        year -> {
                          int percent = years.number(year, 0, PERCENT);
                          if (year.matches("\\d{4}")) {
                            targets.put(Integer.valueOf(year), percent);
                          } else {
                            years.problem(year, "“" + year + "” is no year");
                          }
                        }));
    section
        .one("code", Indicator.class)
        .ifPresent(code -> all.put(code, new Entry(title, of, targets)));
    return null;
  }

  public Words title(Indicator one) {
    return all.get(one).title();
  }

  public Words of(Indicator one) {
    return all.get(one).of();
  }

  /** That of the year, or of the last one before it; 0 where there is none. */
  public int target(Indicator one, int year) {
    Map.Entry<Integer, Integer> found = all.get(one).targets().floorEntry(year);
    return found == null ? 0 : found.getValue();
  }
}
