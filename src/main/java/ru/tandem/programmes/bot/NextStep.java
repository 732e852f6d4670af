package ru.tandem.programmes.bot;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;

/** When nothing waits for a curator, the home screen still says what comes next, and where. */
@Component
@Order(ScreenPlace.NEXT)
class NextStep implements HomePart {

  private static final int WEIGHT = 10;

  private final CuratedProgrammes programmes;
  private final Supplier<List<ProgrammePart>> parts;
  private final Chats chats;

  NextStep(CuratedProgrammes programmes, ObjectProvider<ProgrammePart> parts, Chats chats) {
    this.programmes = programmes;
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
    this.chats = chats;
  }

  @Override
  public void show(Person person, Home home) {
    if (home.isQuiet()) {
      programmes.onDesk(person).stream()
          .filter(one -> !one.isClosed() && !one.endsOn().isBefore(chats.today(person)))
          .findFirst()
          .ifPresent(programme -> show(person, programme, home));
    }
  }

  private void show(Person curator, Programme programme, Home home) {
    ProgrammeScreen screen = new ProgrammeScreen();
    parts.get().forEach(part -> part.show(curator, programme, screen));
    List<Button> decisions = screen.decisions();
    if (decisions.isEmpty()) {
      home.line("programmes.home.calm");
    } else {
      home.line("programmes.home.next", programme.title());
      home.next(WEIGHT, decisions.get(0));
    }
  }
}
