package ru.tandem.alumni.bot;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.alumni.WhatNext;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.QuestionnaireAnswered;

/** After the last meeting, once it has been told of: thanks, and what can come next. */
@Component
class Farewell {

  private final WhatNext next;
  private final People people;
  private final Chats chats;

  Farewell(WhatNext next, People people, Chats chats) {
    this.next = next;
    this.people = people;
    this.chats = chats;
  }

  @EventListener
  void on(QuestionnaireAnswered answered) {
    if (answered.purpose() != Purpose.AFTER_FINAL) {
      return;
    }
    Person person = people.get(answered.person());
    if (!next.of(person).isEmpty()) {
      Screen words =
          Screen.of("alumni.farewell")
              .with(Button.press("alumni.item", NextDesk.SHOW))
              .with(Button.home());
      chats.tell(person.id(), words, Urgency.REMINDER);
    }
  }
}
