package ru.tandem.conversation;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.database.MomentChanged;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/**
 * Who is behind a chat. The number of somebody who has called before is remembered: a row found by
 * its number costs half of one found by a query, and every update begins here.
 */
@Component
class Callers {

  private static final int REMEMBERED = 20_000;

  private final People people;
  private final Map<Long, PersonId> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, PersonId> eldest) {
              return size() > REMEMBERED;
            }
          });

  Callers(People people) {
    this.people = people;
  }

  /** The person of the sender; somebody new is written down. */
  Person person(Incoming.Sender sender, Instant now) {
    return find(sender.chatId())
        .orElseGet(
            () ->
                people.save(
                    Person.comes(sender.chatId(), Language.spokenBy(sender.languageCode()), now)));
  }

  @EventListener(MomentChanged.class)
  void forget() {
    known.clear();
  }

  /** Whoever has been erased, or was never kept, is not behind the chat any more. */
  private Optional<Person> find(long chatId) {
    PersonId remembered = known.get(chatId);
    Optional<Person> person =
        remembered == null
            ? Optional.empty()
            : people.findById(remembered.value()).filter(one -> one.chatId() == chatId);
    if (person.isPresent()) {
      return person;
    }
    Optional<Person> found = people.findByChatId(chatId);
    found.ifPresent(one -> known.put(chatId, one.id()));
    return found;
  }
}
