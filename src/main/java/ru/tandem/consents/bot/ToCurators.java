package ru.tandem.consents.bot;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programmes;

/** Tells the curators on duty, naming the programme as each of them tells it from his others. */
@Component
class ToCurators {

  private final CuratedProgrammes curators;
  private final Programmes programmes;
  private final People people;
  private final Chats chats;

  ToCurators(CuratedProgrammes curators, Programmes programmes, People people, Chats chats) {
    this.curators = curators;
    this.programmes = programmes;
    this.people = people;
    this.chats = chats;
  }

  /**
   * @param screen made with the title of the programme; the way home is put under it
   */
  void tell(Participant about, Function<String, Screen> screen) {
    tellBut(null, about, screen);
  }

  /**
   * @param whoKnows need not be told; null for nobody
   */
  void tellBut(PersonId whoKnows, Participant about, Function<String, Screen> screen) {
    for (PersonId curator : curators.curators(about.programme())) {
      if (!curator.equals(whoKnows)) {
        Screen news = screen.apply(title(about, curator)).with(Button.home());
        chats.tell(curator, news, Urgency.REMINDER);
      }
    }
  }

  String title(Participant about, PersonId curator) {
    return curators.title(people.get(curator), programmes.get(about.programme()));
  }
}
