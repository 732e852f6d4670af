package ru.tandem.monitoring.bot.papers;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.indicators.CountIndicators.Counted;
import ru.tandem.monitoring.indicators.CountOwn;
import ru.tandem.monitoring.indicators.IndicatorConfig;
import ru.tandem.monitoring.indicators.Measure;
import ru.tandem.monitoring.indicators.OwnIndicator;
import ru.tandem.programmes.Programme;

/** How the indicators of a school are told. */
@Component
class IndicatorWords {

  private final CountOwn own;
  private final IndicatorConfig config;

  IndicatorWords(CountOwn own, IndicatorConfig config) {
    this.own = own;
    this.config = config;
  }

  Text line(Counted one, int year) {
    Text title = PaperTexts.words(config.title(one.indicator()));
    int target = config.target(one.indicator(), year);
    if (one.percent().isPresent()) {
      return Text.of(
          "monitoring.indicator",
          title,
          one.percent().getAsInt(),
          one.count(),
          one.of().getAsInt(),
          target);
    }
    if (!one.indicator().isOfSchoolsNumber()) {
      return Text.of("monitoring.indicator.few", title, target);
    }
    return one.of().isPresent()
        ? Text.of("monitoring.indicator.zero", title, target)
        : Text.of("monitoring.indicator.nonumber", title, one.count(), target);
  }

  Text line(Programme programme, OwnIndicator one) {
    return Text.of(
        "monitoring.indicator.own",
        one.name(),
        value(programme, one),
        target(one),
        one.measured() == Measure.TYPED ? Text.empty() : Text.of("monitoring.indicator.counted"));
  }

  Text value(Programme programme, OwnIndicator one) {
    if (own.isOfFew(programme.school(), one)) {
      return Text.of("monitoring.indicator.own.few");
    }
    Optional<CountOwn.Value> number = own.number(programme.school(), one);
    if (number.isEmpty()) {
      return Text.words("—");
    }
    Text value =
        one.measured() == Measure.SHARE
            ? Text.of("monitoring.percent", number.get().number())
            : Text.words(Integer.toString(number.get().number()));
    return number
        .get()
        .on()
        .map(day -> Text.of("monitoring.indicator.own.then", value, day))
        .orElse(value);
  }

  static Text target(OwnIndicator one) {
    return one.measured() == Measure.SHARE
        ? Text.of("monitoring.percent", one.target())
        : Text.words(Integer.toString(one.target()));
  }

  Text year(int year, Counted one) {
    Text value =
        one.percent().isPresent()
            ? Text.of("monitoring.percent", one.percent().getAsInt())
            : Text.words(one.indicator().isOfSchoolsNumber() ? "" + one.count() : "—");
    Text target = Text.of("monitoring.percent", config.target(one.indicator(), year));
    return year(year, value, target);
  }

  static Text year(int year, Text value, Text target) {
    return Text.of("monitoring.years.year", "" + year, "" + (year + 1), value, target);
  }
}
