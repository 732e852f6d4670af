package ru.tandem.delivery;

import java.time.Clock;
import java.time.Instant;
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

  /** The next day on which it comes together. */
  static LocalDate nextDay(Instant instant, ZoneId zone) {
    ZonedDateTime now = instant.atZone(zone);
    LocalDate day = now.toLocalDate();
    return now.toLocalTime().isBefore(HOUR) ? day : day.plusDays(1);
  }

  static Instant hour(LocalDate day, ZoneId zone) {
    return day.atTime(HOUR).atZone(zone).toInstant();
  }

  /**
   * @return the day on which it goes
   */
  LocalDate add(long chatId, Message message, ZoneId zone, List<Matter> matters) {
    Gathered.Part part = new Gathered.Part(message, matters, clock.instant());
    LocalDate day = nextDay(clock.instant(), zone);
    while (!begins(chatId, part, day, zone) && !joins(chatId, part, day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Two at once do not both begin: the second waits for the first, and joins it. */
  private boolean begins(long chatId, Gathered.Part part, LocalDate day, ZoneId zone) {
    return writing.callers.update(
            "insert into outbox (chat_id, act, payload, urgency, not_before, created_at,"
                + " gathered_on, matters) values (?, 'SEND', ?, ?, ?, ?, ?, ?)"
                + " on conflict (chat_id, gathered_on) where gathered_on is not null do nothing",
            chatId,
            Wrapping.wrap(new Gathered(List.of(part))),
            Urgency.BROADCAST.ordinal(),
            writing.at.of(hour(day, zone)),
            writing.at.of(clock.instant()),
            day.toString(),
            Matter.keys(part.matters()))
        == 1;
  }

  private record Row(long id, Gathered gathered) {}

  private boolean joins(long chatId, Gathered.Part part, LocalDate day) {
    Optional<Row> waiting = waiting(chatId, day);
    Optional<Gathered> more = waiting.flatMap(row -> row.gathered().with(part));
    more.ifPresent(
        gathered ->
            writing.callers.update(
                "update outbox set payload = ?, matters = ? where id = ?",
                Wrapping.wrap(gathered),
                Matter.keys(gathered.matters()),
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
