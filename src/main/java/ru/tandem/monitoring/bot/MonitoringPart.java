package ru.tandem.monitoring.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.HandSheet;
import ru.tandem.monitoring.PairsAtRisk;
import ru.tandem.monitoring.Unreachable;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/** The ways to digest, funnel and summary, and those whom the bot does not reach. */
@Component
@Order(ScreenPlace.TOTALS)
class MonitoringPart implements ProgrammePart {

  private static final int MOST_NAMES = 10;

  private final Unreachable unreachable;
  private final PairsAtRisk risks;
  private final Names names;
  private final HandSheet hand;

  MonitoringPart(Unreachable unreachable, PairsAtRisk risks, Names names, HandSheet hand) {
    this.hand = hand;
    this.risks = risks;
    this.unreachable = unreachable;
    this.names = names;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (hand.counted(programme) > 0) {
      screen.item(Button.press("monitoring.january.look", JanuaryDesk.SHOW, programme.id()));
    }
    if (programme.isClosed()) {
      toRead(programme, screen);
      return;
    }
    List<PersonId> silent = unreachable.in(programme);
    if (!silent.isEmpty()) {
      screen.line("monitoring.unreachable", names.first(MOST_NAMES, silent));
    }
    int atRisk = risks.in(programme).size();
    if (atRisk > 0) {
      Text label = Text.of("monitoring.risks", atRisk);
      screen.wide(Button.press(label, "monitoring.risks", programme.id()));
    }
    screen.item(Button.press("monitoring.part.digest", "monitoring.digest", programme.id()));
    screen.item(Button.press("monitoring.part.funnel", "monitoring.funnel", programme.id()));
    screen.item(Button.press("monitoring.part.summary", "monitoring.summary", programme.id()));
  }

  /** Nothing has to be done any more: what can be read is where it was. */
  private static void toRead(Programme programme, ProgrammeScreen screen) {
    screen.item(Button.press("monitoring.part.funnel", "monitoring.funnel", programme.id()));
    screen.item(Button.press("monitoring.part.summary", "monitoring.summary", programme.id()));
    screen.item(
        Button.press("monitoring.risks.before", "monitoring.risks.before", programme.id(), 0));
  }
}
