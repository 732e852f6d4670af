package ru.tandem.feedback.bot;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.feedback.WhatWasSaid;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.bot.WhomItIsAbout;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Of a rating, and of what is asked after a meeting, those on the other side. */
@Component
class WhomAnswersAreAbout implements WhomItIsAbout {

  private final WhatWasSaid said;
  private final Tandems tandems;
  private final People people;

  WhomAnswersAreAbout(WhatWasSaid said, Tandems tandems, People people) {
    this.said = said;
    this.tandems = tandems;
    this.people = people;
  }

  @Override
  public Optional<Text> whom(Person asked, String subject) {
    return said.tandem(subject)
        .flatMap(id -> tandems.findById(id.value()))
        .map(tandem -> of(asked, subject, tandem));
  }

  private Text of(Person asked, String subject, Tandem tandem) {
    return said.member(subject)
        .map(one -> Text.words(name(one.person())))
        .orElseGet(() -> others(asked, tandem));
  }

  private Text others(Person asked, Tandem tandem) {
    return Text.list(
        tandem.companions(asked.id()).stream().map(this::name).map(Text::words).toList());
  }

  private String name(PersonId id) {
    return people.get(id).name().orElse("");
  }
}
