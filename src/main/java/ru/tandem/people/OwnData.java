package ru.tandem.people;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is stored about a person here, and how it goes. */
@Component
class OwnData {

  private final People people;
  private final Guardianships guardianships;

  OwnData(People people, Guardianships guardianships) {
    this.people = people;
    this.guardianships = guardianships;
  }

  @EventListener
  @Order(DataPlace.PERSON)
  void write(DataAsked asked) {
    Person person = people.get(asked.person());
    DataSheet sheet = asked.sheet();
    sheet.section("people.mydata");
    person.name().ifPresent(name -> sheet.line("people.mydata.name", name));
    person.bornOn().ifPresent(born -> sheet.line("people.mydata.born", born));
    sheet.line("people.mydata.account", String.valueOf(person.chatId()));
    sheet.line("people.mydata.came", person.cameAt());
    sheet.line("people.mydata.zone", person.zone().getId());
    guardianships
        .findByGuardianId(person.id())
        .forEach(
            tie ->
                sheet.line("people.mydata.child", nameOf(tie.child()), tie.phone(), tie.since()));
    // The phone is the guardian's own and stands on his sheet.
    guardianships
        .findByChildId(person.id())
        .forEach(tie -> sheet.line("people.mydata.guardian", nameOf(tie.guardian()), tie.since()));
  }

  private String nameOf(PersonId id) {
    return people.get(id).name().orElse("");
  }

  /** The person himself goes last: until then the others may need to know who it is. */
  @EventListener
  @Order(Erasing.PERSON)
  void erase(PersonErased erased) {
    guardianships.findByGuardianId(erased.person()).forEach(tie -> drop(tie, erased));
    guardianships.findByChildId(erased.person()).forEach(tie -> drop(tie, erased));
    erased.rows().add(1);
  }

  private void drop(Guardianship tie, PersonErased erased) {
    guardianships.delete(tie);
    erased.rows().add(1);
  }
}
