package ru.tandem.timetable;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.tandem.database.Vendor;

/**
 * What is to be done once, at a moment. A kind and a subject have at most one open entry: setting
 * it again moves it. Everything here happens in the caller's transaction.
 */
@Component
public class Agenda {

  private final JdbcTemplate jdbc;
  private final Vendor vendor;

  Agenda(JdbcTemplate jdbc, Vendor vendor) {
    this.jdbc = jdbc;
    this.vendor = vendor;
  }

  /**
   * @param kind as in {@link OnDue}
   */
  public void set(String kind, long subject, Instant due) {
    int moved =
        jdbc.update(
            "update agenda set due_at = ?, attempts = 0"
                + " where kind = ? and subject = ? and done_at is null",
            Timestamp.from(due),
            kind,
            subject);
    if (moved == 0) {
      jdbc.update(
          "insert into agenda (kind, subject, due_at, attempts) values (?, ?, ?, 0)",
          kind,
          subject,
          Timestamp.from(due));
    }
  }

  /** Whether something of that kind is still to come for that subject. */
  public boolean isSet(String kind, long subject) {
    return !jdbc.queryForList(
            "select 1 from agenda where kind = ? and subject = ? and done_at is null",
            Integer.class,
            kind,
            subject)
        .isEmpty();
  }

  public void cancel(String kind, long subject) {
    jdbc.update(
        "delete from agenda where kind = ? and subject = ? and done_at is null", kind, subject);
  }

  /** Moves what is still due of that kind for any of these; nothing is set where nothing was. */
  public void move(String kind, Collection<Long> subjects, UnaryOperator<Instant> anew) {
    jdbc
        .query(
            "select id, subject, due_at from agenda where kind = ? and done_at is null",
            (row, n) ->
                new Entry(row.getLong(1), kind, row.getLong(2), row.getTimestamp(3).toInstant(), 0),
            kind)
        .stream()
        .filter(entry -> subjects.contains(entry.subject()))
        .forEach(
            entry ->
                jdbc.update(
                    "update agenda set due_at = ? where id = ?",
                    Timestamp.from(anew.apply(entry.due())),
                    entry.id()));
  }

  /** When the next thing is due, if anything is. */
  public Optional<Instant> next() {
    return jdbc
        .query(
            "select due_at from agenda where done_at is null order by due_at limit 1",
            (row, n) -> row.getTimestamp(1).toInstant())
        .stream()
        .findFirst();
  }

  record Entry(long id, String kind, long subject, Instant due, int attempts) {}

  /** The first thing that is due, claimed for this transaction. */
  Optional<Entry> claim(Instant now) {
    String claim = vendor == Vendor.POSTGRESQL ? " for update skip locked" : "";
    List<Entry> first =
        jdbc.query(
            "select id, kind, subject, due_at, attempts from agenda"
                + " where done_at is null and due_at <= ? order by due_at, id limit 1"
                + claim,
            (row, n) ->
                new Entry(
                    row.getLong(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getTimestamp(4).toInstant(),
                    row.getInt(5)),
            Timestamp.from(now));
    return first.stream().findFirst();
  }

  void done(Entry entry, Instant now) {
    jdbc.update("update agenda set done_at = ? where id = ?", Timestamp.from(now), entry.id());
  }

  void postpone(Entry entry, Instant until) {
    jdbc.update(
        "update agenda set due_at = ?, attempts = ? where id = ?",
        Timestamp.from(until),
        entry.attempts() + 1,
        entry.id());
  }

  /** Forgets what was done before that day. */
  int prune(Instant before) {
    return jdbc.update("delete from agenda where done_at < ?", Timestamp.from(before));
  }
}
