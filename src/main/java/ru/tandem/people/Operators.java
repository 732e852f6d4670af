package ru.tandem.people;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Those who installed the bot: the accounts named in the setting {@code TANDEM_OPERATORS}. */
@Component
public class Operators {

  private final Set<Long> chatIds;
  private final People people;

  Operators(@Value("${tandem.operators:}") Set<Long> chatIds, People people) {
    this.chatIds = Set.copyOf(chatIds);
    this.people = people;
  }

  public boolean include(Person person) {
    return chatIds.contains(person.chatId());
  }

  /** Passes for an operator only. */
  public void require(Person person) {
    if (!include(person)) {
      throw new NotFound();
    }
  }

  /** Their chats, whether or not they have ever opened the bot. */
  public Set<Long> accounts() {
    return chatIds;
  }

  /** Those who have opened the bot. */
  public List<Person> present() {
    return chatIds.stream().flatMap(id -> people.findByChatId(id).stream()).toList();
  }
}
