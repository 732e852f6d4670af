package ru.tandem.monitoring.bot;

import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.Paper;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.monitoring.Figures.Twin;
import ru.tandem.monitoring.SumUp;
import ru.tandem.monitoring.Summary;
import ru.tandem.monitoring.Summary.Side;
import ru.tandem.papers.BarChart;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;

/** What was expected and what came of it, as a picture. */
@Component
class SummaryChart implements Paper {

  private static final String CODE = "monitoring.chart";

  /** The end of the scale of the surveys. */
  private static final int BEST = 10;

  private final Programmes programmes;
  private final SumUp sumUp;
  private final SummaryScreen words;
  private final Chats chats;

  SummaryChart(Programmes programmes, SumUp sumUp, SummaryScreen words, Chats chats) {
    this.programmes = programmes;
    this.sumUp = sumUp;
    this.words = words;
    this.chats = chats;
  }

  Screen of(Programme programme, Side side, Person reader) {
    return Screen.of(title(side))
        .drawing("summary.png", CODE, reader, programme.id(), side.role())
        .with(Button.home());
  }

  private static Text title(Side side) {
    return Text.of("monitoring.chart." + side.role());
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    Summary summary = sumUp.of(programmes.get(new ProgrammeId(asked.number(0))));
    ParticipantRole role = ParticipantRole.valueOf(asked.subject().get(1));
    return png(role == ParticipantRole.MENTOR ? summary.mentors() : summary.mentees(), asked);
  }

  private byte[] png(Side side, Asked asked) {
    Person reader = asked.reader();
    List<Twin> twins = side.figures().twins();
    List<String> names =
        twins.stream().map(twin -> chats.plain(words.measure(twin), reader)).toList();
    return new BarChart(chats.plain(title(side), reader), names)
        .upTo(BEST)
        .with(
            chats.plain(Text.of("monitoring.chart.expected"), reader),
            values(twins, Twin::expected))
        .with(chats.plain(Text.of("monitoring.chart.actual"), reader), values(twins, Twin::actual))
        .png();
  }

  private static List<Double> values(List<Twin> twins, ToIntFunction<Twin> tenths) {
    return twins.stream().map(twin -> tenths.applyAsInt(twin) / 10.0).toList();
  }
}
