package ru.tandem.feedback.bot;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.BegunForms;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Snoozed;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.feedback.WhatWasSaid;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Role;

/** Questions that come by themselves; whoever has no time puts them off while they are open. */
@Component
class OfferedQuestions implements Snoozed {

  private static final String OFFER = "feedback.offer";

  private final WhatWasSaid said;
  private final Programmes programmes;
  private final Questionnaires questionnaires;
  private final BegunForms begun;
  private final Chats chats;

  OfferedQuestions(
      WhatWasSaid said,
      Programmes programmes,
      Questionnaires questionnaires,
      BegunForms begun,
      Chats chats) {
    this.said = said;
    this.programmes = programmes;
    this.questionnaires = questionnaires;
    this.begun = begun;
    this.chats = chats;
  }

  void lay(PersonId who, Questionnaire asked, String subject, Urgency urgency) {
    chats.offer(who, asked.dialogue(), subject, urgency, later(asked.purpose(), subject));
  }

  /** A button holds little: the purpose names the questionnaire, and no colon parts its words. */
  private static Matter later(Purpose purpose, String subject) {
    String[] about = subject.split(":");
    return Matter.of(OFFER, purpose, about[0], about[1]);
  }

  @Override
  public Map<String, Saying> again() {
    return Map.of(OFFER, (who, matter, at) -> again(who, matter));
  }

  private Optional<Again> again(Person who, Matter matter) {
    String subject = matter.word(1) + ":" + matter.word(2);
    return Stream.of(Purpose.values())
        .filter(purpose -> purpose.name().equals(matter.word(0)))
        .flatMap(purpose -> asked(purpose, subject))
        .filter(asked -> begun.isBegun(who.id(), asked.dialogue(), subject))
        .findFirst()
        .map(asked -> chats.offeredAgain(who, asked.dialogue(), subject, matter));
  }

  private Stream<Questionnaire> asked(Purpose purpose, String subject) {
    return said.programme(subject).map(programmes::get).stream()
        .flatMap(
            programme ->
                Stream.of(Role.MENTOR, Role.MENTEE)
                    .flatMap(
                        role -> questionnaires.find(programme.asks(), role, purpose).stream()));
  }
}
