package ru.tandem.programmes.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;

/** When its last day has passed, closing a season is the next thing to do, and in sight. */
@Component
@Order(ScreenPlace.CLOSING)
class ClosingPart implements ProgrammePart, HomePart {

  private static final int WEIGHT = 60;
  private static final int NEAR_THE_END = 14;

  private final CuratedProgrammes programmes;
  private final Chats chats;

  ClosingPart(CuratedProgrammes programmes, Chats chats) {
    this.programmes = programmes;
    this.chats = chats;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (programme.isClosed()) {
      return;
    }
    Button close = Button.press("programmes.close", ClosingDesk.ASK, programme.id());
    if (isOver(curator, programme)) {
      screen.next(WEIGHT, close);
    } else if (!chats.today(curator).isBefore(programme.endsOn().minusDays(NEAR_THE_END))) {
      screen.wide(close);
    }
  }

  private boolean isOver(Person curator, Programme programme) {
    return programme.endsOn().isBefore(chats.today(curator));
  }

  @Override
  public void show(Person person, Home home) {
    programmes.onDesk(person).stream()
        .filter(programme -> isOver(person, programme))
        .forEach(
            programme ->
                home.next(
                    WEIGHT,
                    Button.press(
                        Text.of("programmes.close.home", programme.title()),
                        ClosingDesk.ASK,
                        programme.id())));
  }
}
