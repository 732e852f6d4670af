package ru.tandem.monitoring.bot;

import java.util.List;
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
import ru.tandem.papers.BarPicture;
import ru.tandem.papers.BarPicture.Bar;
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
    BarPicture picture =
        new BarPicture(chats.plain(title(side), reader))
            .upTo(BEST)
            .legend(
                chats.plain(Text.of("monitoring.chart.expected"), reader),
                chats.plain(Text.of("monitoring.chart.actual"), reader));
    for (Twin twin : twins) {
      picture.row(
          chats.plain(words.measure(twin), reader),
          bar(twin.expected(), reader),
          bar(twin.actual(), reader));
    }
    return picture.png();
  }

  private Bar bar(int tenths, Person reader) {
    return new Bar(tenths / 10.0, chats.plain(SummaryScreen.decimal(tenths), reader));
  }
}
