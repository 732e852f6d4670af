package ru.tandem.consents.bot;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.Titles;

/**
 * Of whom and of what is spoken to somebody who may have several children at several schools, or
 * take part himself: said as far as it tells them apart.
 */
@Component
class Whose {

  private final Participants participants;
  private final Wards wards;
  private final Titles titles;
  private final People people;

  Whose(Participants participants, Wards wards, Titles titles, People people) {
    this.participants = participants;
    this.wards = wards;
    this.titles = titles;
    this.people = people;
  }

  /** The programme, as this reader tells it from his others. */
  Text programme(Participant about, Person reader) {
    return titles.of(about.programme(), programmes(all(reader)));
  }

  /** The name, with the school or the programme where the reader could mistake it. */
  Text child(Participant child, Person reader) {
    List<Participant> all = all(reader);
    String name = DocumentPages.name(people.get(child.person()));
    boolean several = all.stream().filter(one -> one.person().equals(child.person())).count() > 1;
    if (several) {
      return Text.of("consents.whose", name, titles.of(child.programme(), programmes(all)));
    }
    return titles.areElsewhere(child.programme(), programmes(all))
        ? Text.of("consents.whose", name, titles.school(child.programme()))
        : Text.words(name);
  }

  /** Of one's own part: which programme, for who takes part in several; else empty. */
  Text own(Participant part, Person person) {
    return participants.current(person.id()).size() > 1
        ? Text.of("consents.which", programme(part, person))
        : Text.empty();
  }

  private List<Participant> all(Person reader) {
    return Stream.of(
            participants.current(reader.id()).stream(),
            wards.of(reader).stream(),
            wards.begun(reader).stream())
        .flatMap(some -> some)
        .distinct()
        .toList();
  }

  private static List<ProgrammeId> programmes(List<Participant> all) {
    return all.stream().map(Participant::programme).distinct().toList();
  }
}
