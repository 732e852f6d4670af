package ru.tandem.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import ru.tandem.database.Vendor;

/**
 * Puts together what can wait: one row of the outbox for a chat and a day, to which more is added
 * until its hour comes. Whatever comes later goes with the next day's.
 */
class DailyPost {

  /** After lessons and after the hour at which most things fall due. */
  private static final LocalTime HOUR = LocalTime.of(17, 0);

  private final Writing writing;
  private final Clock clock;

  DailyPost(Writing writing, Clock clock) {
    this.writing = writing;
    this.clock = clock;
  }

  void add(long chatId, Message message, ZoneId zone) {
    ZonedDateTime now = clock.instant().atZone(zone);
    LocalDate day = now.toLocalDate();
    if (!now.toLocalTime().isBefore(HOUR)) {
      day = day.plusDays(1);
    }
    while (!joins(chatId, message, day, zone)) {
      day = day.plusDays(1);
    }
  }

  private boolean joins(long chatId, Message message, LocalDate day, ZoneId zone) {
    return begins(chatId, message, day, zone) || joins(chatId, message, day);
  }

  /** Two at once do not both begin: the second waits for the first, and joins it. */
  private boolean begins(long chatId, Message message, LocalDate day, ZoneId zone) {
    return writing.callers.update(
            "insert into outbox (chat_id, act, payload, urgency, not_before, created_at,"
                + " gathered_on) values (?, 'SEND', ?, ?, ?, ?, ?)"
                + " on conflict (chat_id, gathered_on) where gathered_on is not null do nothing",
            chatId,
            Wrapping.wrap(new Gathered(List.of(message))),
            Urgency.BROADCAST.ordinal(),
            writing.at.of(day.atTime(HOUR).atZone(zone).toInstant()),
            writing.at.of(clock.instant()),
            day.toString())
        == 1;
  }

  private record Row(long id, Gathered gathered) {}

  private boolean joins(long chatId, Message message, LocalDate day) {
    Optional<Row> waiting = waiting(chatId, day);
    Optional<Gathered> more = waiting.flatMap(row -> row.gathered().with(message));
    more.ifPresent(
        gathered ->
            writing.callers.update(
                "update outbox set payload = ? where id = ?",
                Wrapping.wrap(gathered),
                waiting.get().id()));
    return more.isPresent();
  }

  /** Not on its way yet; on PostgreSQL nobody takes it away before the end of this transaction. */
  private Optional<Row> waiting(long chatId, LocalDate day) {
    return writing
        .callers
        .query(
            "select id, payload from outbox where chat_id = ? and gathered_on = ? and owner is null"
                + " and sent_at is null and refused_at is null"
                + (writing.vendor == Vendor.POSTGRESQL ? " for update" : ""),
            (row, n) -> new Row(row.getLong(1), Wrapping.gathered(row.getString(2))),
            chatId,
            day.toString())
        .stream()
        .findFirst();
  }
}
