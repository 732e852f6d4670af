package ru.tandem.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The outbox as a table. */
class OutboxTable implements Outbox {

  private final Writing writing;
  private final Desk desk;
  private final Marks marks;
  private final DailyPost daily;
  private final Clock clock;

  OutboxTable(Writing writing, Desk desk, Marks marks, Clock clock) {
    this.writing = writing;
    this.desk = desk;
    this.marks = marks;
    this.daily = new DailyPost(writing, clock);
    this.clock = clock;
  }

  @Override
  public void put(Parcel parcel) {
    desk.parcel(parcel);
  }

  @Override
  public void tell(Parcel parcel) {
    desk.news(parcel);
  }

  @Override
  public Optional<Message> withNews(long chatId, Message answer) {
    return desk.withNews(chatId, answer);
  }

  @Override
  public LocalDate gather(long chatId, Message message, ZoneId zone, List<Matter> matters) {
    desk.saysLater();
    return daily.add(chatId, message, zone, matters);
  }

  @Override
  public int drop(long chatId) {
    return writing.callers.update(
        "delete from outbox where chat_id = ? and not_before is not null and owner is null"
            + " and sent_at is null and refused_at is null",
        chatId);
  }

  @Override
  public boolean hasNews(long chatId) {
    return desk.parcels().stream()
        .anyMatch(parcel -> parcel.chatId() == chatId && parcel.comesBelow());
  }

  @Override
  public int forget(long chatId) {
    List<Long> ids =
        writing.callers.query(
            "delete from outbox where chat_id = ? and sent_at is null and refused_at is null"
                + " returning id",
            (row, n) -> row.getLong(1),
            chatId);
    return ids.size() + desk.forget(chatId, ids);
  }

  @Override
  public int said() {
    return desk.said();
  }

  @Override
  public Optional<Long> lastSent(long chatId, String trace) {
    return marks.sent(chatId, trace).or(() -> written(chatId, trace));
  }

  private Optional<Long> written(long chatId, String trace) {
    return writing
        .callers
        .queryForList(
            "select sent_message_id from outbox where chat_id = ? and trace = ?"
                + " and sent_message_id is not null order by id desc limit 1",
            Long.class,
            chatId,
            trace)
        .stream()
        .findFirst();
  }

  @Override
  public Count count() {
    return writing.looking.queryForObject(
        "select sum(case when not_before is null or not_before <= ? then 1 else 0 end), count(*),"
            + " (select count(*) from outbox where refused_at is not null)"
            + " from outbox where sent_at is null and refused_at is null",
        (row, n) -> new Count(row.getLong(1), row.getLong(2) - row.getLong(1), row.getLong(3)),
        writing.at.of(clock.instant()));
  }
}
