package ru.tandem.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.tandem.database.Vendor;
import tools.jackson.core.JacksonException;

/**
 * The rows of the outbox that did not go straight on to the courier: they waited for their hour,
 * were too many, or were left by a process that died.
 */
class Leftovers {

  private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
  private static final String WAITING = "sent_at is null and refused_at is null";
  private static final String DUE = "(not_before is null or not_before <= ?)";

  private final Writing writing;
  private final Presence presence;
  private final Shelf shelf;
  private final String me;
  private final Queue<Long> doubtful = new ConcurrentLinkedQueue<>();

  Leftovers(Writing writing, Presence presence, Shelf shelf) {
    this.writing = writing;
    this.presence = presence;
    this.shelf = shelf;
    this.me = "'" + presence.owner() + "'";
  }

  /** Nobody knows whether these were committed; the next look will tell. */
  void doubtful(List<Held> held) {
    held.forEach(one -> doubtful.add(one.id()));
  }

  /** A courier begins, anew or again: what was in hand when it ended is anybody's. */
  void nothingInHand() {
    doubtful.clear();
    shelf.nothingInHand();
    writing.alone(
        () ->
            writing.own.update(
                "update outbox set owner = null where " + WAITING + " and owner = " + me));
  }

  /**
   * Takes up what is due and nobody carries; several looks in a row may be needed.
   *
   * @param now what is due then
   */
  boolean takeUp(Instant now) {
    letGoOfDoubtful();
    int room = shelf.room();
    if (room <= 0) {
      return false;
    }
    if (!anythingToTakeUp(now)) {
      shelf.nothingIsLeft();
      return false;
    }
    List<Held> taken = new ArrayList<>();
    writing.alone(() -> taken.addAll(claim(room, now)));
    Collections.sort(taken);
    shelf.handOver(taken);
    return !taken.isEmpty();
  }

  private boolean anythingToTakeUp(Instant now) {
    return !writing
        .looking
        .queryForList(
            "select 1 from outbox where " + upForGrabs() + " limit 1",
            Integer.class,
            writing.at.of(now))
        .isEmpty();
  }

  private List<Held> claim(int limit, Instant now) {
    List<Held> claimed = new ArrayList<>();
    writing.own.query(
        "update outbox set owner = "
            + me
            + " where id in (select id from outbox where "
            + upForGrabs()
            + " order by urgency, id limit ?"
            + writing.claimed()
            + ") returning id, chat_id, act, replaces, payload, urgency, trace, attempts,"
            + " attachment is not null",
        row -> {
          try {
            claimed.add(held(row));
          } catch (JacksonException e) {
            unreadable(row.getLong("id"));
          }
        },
        writing.at.of(now),
        limit);
    return claimed;
  }

  /**
   * Nobody's, or left by a process that died; and not to a chat that another process carries to. On
   * SQLite there is no other process.
   */
  private String upForGrabs() {
    String others =
        presence.isAlone()
            ? ""
            : " and not "
                + Presence.isAlive("outbox.owner")
                + " and not exists (select 1 from outbox o where o.chat_id = outbox.chat_id and"
                + " o.sent_at is null and o.refused_at is null and o.owner <> "
                + me
                + " and "
                + Presence.isAlive("o.owner")
                + ")";
    return WAITING + " and " + DUE + " and (owner is null or owner <> " + me + ")" + others;
  }

  private static Held held(ResultSet row) throws SQLException {
    long replaces = row.getLong("replaces");
    Parcel parcel =
        new Parcel(
            row.getLong("chat_id"),
            Parcel.Act.valueOf(row.getString("act")),
            replaces == 0 ? null : replaces,
            Wrapping.unwrap(row.getString("payload"), null),
            Urgency.values()[row.getInt("urgency")],
            null,
            row.getString("trace"));
    boolean file = row.getBoolean(9) || Wrapping.isWanting(parcel.message());
    return new Held(row.getLong("id"), parcel, file, row.getInt("attempts"));
  }

  /** Written by another version of this house; it must not hold up the rest for ever. */
  private void unreadable(long id) {
    log.error("Parcel {} cannot be read and is refused", id);
    writing.own.update(
        "update outbox set refused_at = ?, cause = 'unreadable' where id = ?", shelf.now(), id);
  }

  private void letGoOfDoubtful() {
    for (Long id = doubtful.peek(); id != null; id = doubtful.peek()) {
      long doubted = id;
      writing.alone(
          () -> writing.own.update("update outbox set owner = null where id = ?", doubted));
      doubtful.poll();
    }
  }

  /**
   * SQLite overwrites in its file what is deleted, but its log still shows what stood there: it is
   * written back and emptied. False when somebody still reads from it.
   */
  boolean washOut() {
    return writing.vendor != Vendor.SQLITE
        || writing.own.queryForObject("pragma wal_checkpoint(truncate)", (row, n) -> row.getInt(1))
            == 0;
  }

  /** These were in hand too long to be sure that nobody else has taken them up. */
  void putBack(List<Held> held) {
    shelf.letGo(held.size());
    List<Object[]> ids = held.stream().map(one -> new Object[] {one.id()}).toList();
    writing.alone(
        () ->
            writing.own.batchUpdate(
                "update outbox set owner = null where id = ? and owner = " + me, ids));
  }
}
