package ru.tandem.delivery;

import java.util.List;

/**
 * What presses have begun beside the updates and what has not come to its end. The memory of it
 * ends with the process; here it stands until it is done.
 */
public class BegunErrands {

  private final Writing writing;
  private final Presence presence;

  BegunErrands(Writing writing, Presence presence) {
    this.writing = writing;
    this.presence = presence;
  }

  /**
   * @param place the message that waits for the answer; null when the answer comes below
   * @param data what was pressed
   * @param attempts how often it has been begun
   */
  public record BegunErrand(
      long id, long chatId, Long place, String lane, String data, int attempts) {}

  /** In the caller's transaction. */
  public long keep(long chatId, Long place, String lane, String data) {
    return writing.callers.queryForObject(
        "insert into begun_errand (chat_id, place, lane, data, attempts, owner)"
            + " values (?, ?, ?, ?, 1, ?) returning id",
        Long.class,
        chatId,
        place,
        lane,
        data,
        presence.owner());
  }

  /** The person has gone on: the answer comes below. In the caller's transaction. */
  public void giveUpPlace(long chatId) {
    writing.callers.update("update begun_errand set place = null where chat_id = ?", chatId);
  }

  /** In the caller's transaction. */
  public void done(long id) {
    writing.callers.update("delete from begun_errand where id = ?", id);
  }

  /** Who is forgotten waits for nothing. */
  int forget(long chatId) {
    return writing.callers.update("delete from begun_errand where chat_id = ?", chatId);
  }

  /** Whether another process may leave something. */
  public boolean hasOthers() {
    return !presence.isAlone();
  }

  /** A process begins: what it had begun before is left too. In the caller's transaction. */
  public List<BegunErrand> all() {
    return take(presence.isAlone() ? "1 = 1" : "(owner = ? or " + dead() + ")");
  }

  /** What was left by a process that died. In the caller's transaction. */
  public List<BegunErrand> left() {
    return take("owner <> ? and " + dead());
  }

  private static String dead() {
    return "not " + Presence.isAlive("begun_errand.owner");
  }

  private List<BegunErrand> take(String whose) {
    Object[] me = whose.contains("?") ? two() : new Object[] {presence.owner()};
    return writing.callers.query(
        "update begun_errand set owner = ?, attempts = attempts + 1 where id in"
            + " (select id from begun_errand where "
            + whose
            + " order by id"
            + writing.claimed()
            + ") returning id, chat_id, place, lane, data, attempts",
        (row, n) ->
            new BegunErrand(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3) == null ? null : row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6)),
        me);
  }

  private Object[] two() {
    return new Object[] {presence.owner(), presence.owner()};
  }
}
