package ru.tandem.monitoring.bot;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.MonitoringConfig;
import ru.tandem.monitoring.PairsAtRisk.Pair;
import ru.tandem.monitoring.Reason;
import ru.tandem.people.Language;

/** How a pair at risk is told to the curator. */
@Component
class RiskLines {

  /** More reasons would hide the gravest one; the rest is on the pair's card. */
  private static final int TOLD = 3;

  private final Names names;
  private final MonitoringConfig config;

  RiskLines(Names names, MonitoringConfig config) {
    this.names = names;
    this.config = config;
  }

  /** Who it is and why, with the button that leads to the pair. */
  void add(Pair pair, Letter letter) {
    Text who = names.first(TOLD, pair.tandem().people());
    letter.item(
        Text.of("monitoring.risk.pair", who, told(pair.reasons())),
        Button.press(who, "tandems.card", pair.tandem().id()));
  }

  Text told(List<Reason> reasons) {
    return all(reasons.stream().limit(TOLD).toList());
  }

  Text all(List<Reason> reasons) {
    return new Text.Joined("; ", reasons.stream().map(this::of).toList());
  }

  private Text name(String measure) {
    return config
        .measure(measure)
        .map(words -> Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en())))
        .orElse(Text.of("monitoring.risk.meeting"));
  }

  Text of(Reason reason) {
    Stream<Text> about =
        Stream.concat(
            reason.who().map(names::of).stream(), reason.measure().map(this::name).stream());
    Object[] arguments = Stream.concat(about, reason.numbers().stream()).toArray();
    return Text.of(reason.key(), arguments);
  }
}
