package ru.tandem.monitoring.bot;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;

/** How people are called in front of the curator. */
@Component
class Names {

  private final People people;

  Names(People people) {
    this.people = people;
  }

  Text of(PersonId id) {
    return people.get(id).name().map(Text::words).orElse(Text.of("monitoring.nameless"));
  }

  Text of(List<PersonId> ids) {
    return Text.list(ids.stream().map(this::of).toList());
  }

  /** The first so many, and how many there are besides. */
  Text first(int most, List<PersonId> ids) {
    if (ids.size() <= most) {
      return of(ids);
    }
    return Text.of("monitoring.names", of(ids.subList(0, most)), ids.size() - most);
  }
}
