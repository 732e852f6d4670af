package ru.tandem.privacy.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.people.Person;

/** The way to one's own data is on the home screen of everybody who has told his name. */
@Component
@Order(ScreenPlace.PRIVACY)
class PrivacyPart implements HomePart {

  @Override
  public void show(Person person, Home home) {
    if (person.name().isPresent()) {
      home.item(Button.press("privacy.item", "privacy.mydata"));
    }
  }
}
