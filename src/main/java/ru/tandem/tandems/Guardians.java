package ru.tandem.tandems;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/**
 * Who is known to answer for the minors of a tandem. From the eighteenth birthday on nobody does.
 */
@Component
public class Guardians {

  private final Guardianships guardianships;
  private final People people;
  private final Clock clock;

  Guardians(Guardianships guardianships, People people, Clock clock) {
    this.guardianships = guardianships;
    this.people = people;
    this.clock = clock;
  }

  /** One row for each guardian and child. */
  public List<Guardianship> of(Tandem tandem) {
    return tandem.people().stream().flatMap(one -> of(one).stream()).toList();
  }

  /** One row for each guardian of this one, while he is a minor. */
  public List<Guardianship> of(PersonId child) {
    return isMinor(child) ? answering(child).toList() : List.of();
  }

  private Stream<Guardianship> answering(PersonId child) {
    return guardianships.findByChildId(child).stream().filter(Guardianship::isChecked);
  }

  /** The minors that this person answers for. */
  public List<PersonId> minorsOf(Person guardian) {
    return guardianships.findByGuardianId(guardian.id()).stream()
        .filter(Guardianship::isChecked)
        .map(Guardianship::child)
        .filter(this::isMinor)
        .toList();
  }

  /** Somebody answers for this one still. */
  public boolean isMinor(PersonId id) {
    Person person = people.get(id);
    return person.isMinor(LocalDate.now(clock.withZone(person.zone())));
  }
}
