package ru.tandem.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonErased;

/**
 * The key under the question what typed words are meant for, until anything else is done in the
 * chat: whoever has typed will type his yes as well.
 */
@Component
class OpenOffers {

  /** By then something else may stand below it. */
  private static final Duration ASKED = Duration.ofMinutes(10);

  private final JdbcTemplate jdbc;
  private final People people;
  private final Clock clock;

  OpenOffers(JdbcTemplate jdbc, People people, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.clock = clock;
  }

  void put(Person person, Screen asked) {
    String key = asked.rows().get(0).get(0).data();
    jdbc.update(
        "insert into open_offer (chat_id, pressed, offered_at) values (?, ?, ?)"
            + " on conflict (chat_id) do update set pressed = excluded.pressed,"
            + " offered_at = excluded.offered_at",
        person.chatId(),
        key,
        clock.instant().toEpochMilli());
  }

  /** What was asked last, and nothing was done since; it is asked no more. */
  Optional<String> take(Person person) {
    long since = clock.instant().minus(ASKED).toEpochMilli();
    Optional<Offer> open =
        jdbc
            .query(
                "select pressed, offered_at from open_offer where chat_id = ?",
                (row, n) -> new Offer(row.getString(1), row.getLong(2)),
                person.chatId())
            .stream()
            .findFirst();
    open.ifPresent(any -> drop(person.chatId()));
    return open.filter(one -> one.at() >= since).map(Offer::pressed);
  }

  /**
   * @param at in milliseconds
   */
  private record Offer(String pressed, long at) {}

  private void drop(long chat) {
    jdbc.update("delete from open_offer where chat_id = ?", chat);
  }

  @EventListener
  void erase(PersonErased erased) {
    drop(people.get(erased.person()).chatId());
  }
}
