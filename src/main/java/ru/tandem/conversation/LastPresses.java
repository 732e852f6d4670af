package ru.tandem.conversation;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Incoming.Pressed;
import ru.tandem.people.People;
import ru.tandem.people.PersonErased;

/**
 * The last press that was done in each chat, kept in the transaction that does it. A finger that
 * taps twice sends it twice, and what came of the first tap must neither be wiped away nor done
 * again by the second, were they handled in one breath or by two processes.
 */
@Component
class LastPresses {

  /** Who wants the same once more has looked at it by then. */
  private static final Duration ONE_TOUCH = Duration.ofSeconds(10);

  private final JdbcTemplate jdbc;
  private final People people;

  LastPresses(JdbcTemplate jdbc, People people) {
    this.jdbc = jdbc;
    this.people = people;
  }

  /**
   * @param spoke whether anything new was said to anybody: a second time it would be said again
   */
  void done(Pressed pressed, boolean spoke, Instant now) {
    jdbc.update(
        "insert into last_press (chat_id, message_id, pressed, done_at, spoke)"
            + " values (?, ?, ?, ?, ?) on conflict (chat_id) do update set"
            + " message_id = excluded.message_id, pressed = excluded.pressed,"
            + " done_at = excluded.done_at, spoke = excluded.spoke",
        pressed.sender().chatId(),
        pressed.messageId(),
        pressed.data(),
        now.toEpochMilli(),
        spoke ? 1 : 0);
  }

  /** Something else was done in between: the same key pressed now is meant. */
  void over(long chatId) {
    jdbc.update("update last_press set spoke = 0 where chat_id = ? and spoke = 1", chatId);
  }

  @EventListener
  void erase(PersonErased erased) {
    jdbc.update("delete from last_press where chat_id = ?", people.get(erased.person()).chatId());
  }

  /** Whether the same key of the same message was pressed last, and did what it says. */
  boolean isRepeated(Pressed pressed) {
    return !jdbc.queryForList(
            "select 1 from last_press where chat_id = ? and message_id = ? and pressed = ?",
            Integer.class,
            pressed.sender().chatId(),
            pressed.messageId(),
            pressed.data())
        .isEmpty();
  }

  /** The second tap of one touch, when the first has said something. */
  boolean isTheSameTouch(Pressed pressed, Instant now) {
    return !jdbc.queryForList(
            "select 1 from last_press where chat_id = ? and message_id = ? and pressed = ?"
                + " and spoke = 1 and done_at between ? and ?",
            Integer.class,
            pressed.sender().chatId(),
            pressed.messageId(),
            pressed.data(),
            now.minus(ONE_TOUCH).toEpochMilli(),
            now.toEpochMilli())
        .isEmpty();
  }
}
