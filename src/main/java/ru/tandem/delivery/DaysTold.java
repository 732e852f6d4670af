package ru.tandem.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** On which day, where the person lives, each chat was last told of a matter. */
public class DaysTold {

  private final Writing writing;
  private final Clock clock;

  DaysTold(Writing writing, Clock clock) {
    this.writing = writing;
    this.clock = clock;
  }

  private boolean isTold(long chatId, Matter matter, LocalDate day) {
    return !writing
        .callers
        .queryForList(
            "select 1 from told where chat_id = ? and matter = ? and told_on >= ?",
            Integer.class,
            chatId,
            matter.key(),
            day.toString())
        .isEmpty();
  }

  /**
   * Writes down that the chat hears of these on that day. Of two who come at the same moment one is
   * the first.
   *
   * @return false when the chat hears of one of them on that day anyway, or later
   */
  public boolean begin(long chatId, List<Matter> matters, LocalDate day) {
    return matters.stream().noneMatch(matter -> isTold(chatId, matter, day))
        && matters.stream().allMatch(matter -> write(chatId, matter, day));
  }

  private boolean write(long chatId, Matter matter, LocalDate day) {
    return writing.callers.update(
            "insert into told (chat_id, matter, told_on) values (?, ?, ?)"
                + " on conflict (chat_id, matter) do update set told_on = excluded.told_on"
                + " where told.told_on < excluded.told_on",
            chatId,
            matter.key(),
            day.toString())
        == 1;
  }

  /** On which day that goes which is gathered now. */
  public LocalDate gathers(ZoneId zone) {
    return DailyPost.nextDay(clock.instant(), zone);
  }

  /** When what comes together next goes out. */
  public Instant goes(ZoneId zone) {
    return DailyPost.hour(gathers(zone), zone);
  }

  /** It goes on a later day than was thought. */
  public void later(long chatId, List<Matter> matters, LocalDate day) {
    matters.forEach(matter -> write(chatId, matter, day));
  }

  int forget(long chatId) {
    return writing.callers.update("delete from told where chat_id = ?", chatId);
  }

  int prune(LocalDate before) {
    return writing.callers.update("delete from told where told_on < ?", before.toString());
  }
}
