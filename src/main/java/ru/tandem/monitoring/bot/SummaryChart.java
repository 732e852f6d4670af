package ru.tandem.monitoring.bot;

import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.Figures.Twin;
import ru.tandem.monitoring.Summary.Side;
import ru.tandem.papers.BarChart;
import ru.tandem.people.Person;

/** What was expected and what came of it, as a picture. */
@Component
class SummaryChart {

  /** The end of the scale of the surveys. */
  private static final int BEST = 10;

  private final SummaryScreen words;
  private final Chats chats;

  SummaryChart(SummaryScreen words, Chats chats) {
    this.words = words;
    this.chats = chats;
  }

  Screen of(Side side, Person reader) {
    List<Twin> twins = side.figures().twins();
    Text title = Text.of("monitoring.chart." + side.role());
    List<String> names =
        twins.stream().map(twin -> chats.plain(words.measure(twin), reader)).toList();
    byte[] png =
        new BarChart(chats.plain(title, reader), names)
            .upTo(BEST)
            .with(
                chats.plain(Text.of("monitoring.chart.expected"), reader),
                values(twins, Twin::expected))
            .with(
                chats.plain(Text.of("monitoring.chart.actual"), reader),
                values(twins, Twin::actual))
            .png();
    return Screen.of(title).picture("summary.png", png).with(Button.home());
  }

  private static List<Double> values(List<Twin> twins, ToIntFunction<Twin> tenths) {
    return twins.stream().map(twin -> tenths.applyAsInt(twin) / 10.0).toList();
  }
}
