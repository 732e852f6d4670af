package ru.tandem.referees.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.referees.AskAboutNeeds;
import ru.tandem.referees.NeedsRequest;
import ru.tandem.referees.NeedsRequests;

/** About whom somebody is asked; a word of thanks to who has answered. */
@Component
@Order(ScreenPlace.NEEDS)
class NeedsHome implements HomePart {

  private final AskAboutNeeds ask;
  private final NeedsRequests requests;
  private final People people;

  NeedsHome(AskAboutNeeds ask, NeedsRequests requests, People people) {
    this.ask = ask;
    this.requests = requests;
    this.people = people;
  }

  @Override
  public void show(Person person, Home home) {
    for (NeedsRequest request : ask.waiting(person)) {
      String name = people.get(ask.about(request).person()).name().orElse("");
      Text label = Text.of("referees.home", name);
      home.next(45, Button.press(label, "referees.answer", request.id()));
    }
    boolean told =
        requests.findByAnswererIdOrderById(person.id()).stream()
            .anyMatch(request -> request.isByLink() && isTold(request));
    if (told) {
      home.line("referees.home.told");
    }
  }

  private static boolean isTold(NeedsRequest request) {
    return request.answeredAt().isPresent();
  }
}
