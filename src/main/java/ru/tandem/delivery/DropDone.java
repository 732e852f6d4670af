package ru.tandem.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks at what has waited for its hour before it goes: what was done meanwhile is not asked for
 * any more, be it alone in its message or one of several.
 */
class DropDone {

  private static final Logger log = LoggerFactory.getLogger(DropDone.class);
  private static final String DUE =
      " from outbox where matters is not null and owner is null and sent_at is null"
          + " and refused_at is null and not_before <= ?";

  private final Writing writing;
  private final TransactionOperations transaction;
  private final Supplier<Optional<OpenMatters>> known;

  DropDone(
      Writing writing, TransactionOperations transaction, Supplier<Optional<OpenMatters>> known) {
    this.writing = writing;
    this.transaction = transaction;
    this.known = known;
  }

  private record Row(long id, long chatId, List<Matter> matters, Instant since, String payload) {}

  /**
   * @param now what is due then is looked at
   */
  void look(Instant now) {
    known.get().ifPresent(open -> due(now).forEach(row -> look(row, open)));
  }

  private List<Row> due(Instant now) {
    return writing.looking.query(
        "select id, chat_id, matters, created_at, payload" + DUE,
        (row, n) ->
            new Row(
                row.getLong(1),
                row.getLong(2),
                Matter.readAll(row.getString(3)),
                writing.at.read(row, 4),
                row.getString(5)),
        writing.at.of(now));
  }

  /** Who cannot tell holds nothing up. */
  private void look(Row row, OpenMatters open) {
    try {
      transaction.executeWithoutResult(status -> drop(row, open));
    } catch (RuntimeException fault) {
      log.warn("Nobody knows whether parcel {} is still wanted: {}", row.id(), Cause.of(fault));
    }
  }

  private void drop(Row row, OpenMatters open) {
    if (!Wrapping.isGathered(row.payload())) {
      if (!row.matters().stream().allMatch(one -> open.isOpen(row.chatId(), one, row.since()))) {
        delete(row);
      }
      return;
    }
    Gathered all = Wrapping.gathered(row.payload());
    Gathered rest = all.without(part -> !part.isOpen(row.chatId(), open));
    if (rest.parts().isEmpty()) {
      delete(row);
    } else if (rest.parts().size() < all.parts().size()) {
      writing.callers.update(
          "update outbox set payload = ? where id = ? and owner is null",
          Wrapping.wrap(rest),
          row.id());
    }
  }

  private void delete(Row row) {
    writing.callers.update("delete from outbox where id = ? and owner is null", row.id());
  }
}
