package ru.tandem.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The rows of the outbox. What is due goes straight on to the courier, without being read again.
 */
class Shelf {

  /** More than this stays in the table until the courier has fewer in hand. */
  private static final int MOST_IN_HAND = 5_000;

  private static final int ROWS_AT_ONCE = 200;
  private static final int COLUMNS = 11;
  private static final String WAITING = "sent_at is null and refused_at is null";

  private final Writing writing;
  private final Clock clock;
  private final Presence presence;
  private final DrawingOffice office;
  private final String me;
  private final InOrder order = new InOrder();
  private final AtomicInteger inHand = new AtomicInteger();
  private volatile boolean overflown;
  private volatile Consumer<List<Held>> courier = held -> {};
  private volatile BiConsumer<Long, Set<Long>> forgetting = (chat, ids) -> {};

  Shelf(Writing writing, Clock clock, Presence presence, DrawingOffice office) {
    this.writing = writing;
    this.clock = clock;
    this.presence = presence;
    this.office = office;
    this.me = "'" + presence.owner() + "'";
  }

  void carriedBy(Consumer<List<Held>> courier) {
    this.courier = courier;
  }

  void forgottenBy(BiConsumer<Long, Set<Long>> courier) {
    this.forgetting = courier;
  }

  /** The person of that chat is erased, and these of the rows with him. */
  void forget(long chatId, Set<Long> ids) {
    forgetting.accept(chatId, ids);
  }

  Object now() {
    return writing.at.of(clock.instant());
  }

  /** Writes them within the running transaction; returns those to be carried after its commit. */
  List<Held> keep(List<Parcel> parcels) {
    if (parcels.isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    List<Held> ours = new ArrayList<>(parcels.size());
    for (int from = 0; from < parcels.size(); from += ROWS_AT_ONCE) {
      keep(parcels.subList(from, Math.min(from + ROWS_AT_ONCE, parcels.size())), now, ours);
    }
    order.promise(ours);
    return ours;
  }

  private void keep(List<Parcel> parcels, Instant now, List<Held> ours) {
    List<Object> values = new ArrayList<>(parcels.size() * COLUMNS);
    boolean[] mine = new boolean[parcels.size()];
    Set<Long> elsewhere = carriedElsewhere(parcels);
    for (int i = 0; i < mine.length; i++) {
      Parcel parcel = parcels.get(i);
      mine[i] = !elsewhere.contains(parcel.chatId()) && goesAtOnce(parcel, now);
      addRow(values, parcels.get(i), now, mine[i]);
    }
    List<Long> ids = new ArrayList<>(parcels.size());
    writing.callers.query(
        "insert into outbox (chat_id, act, replaces, payload, attachment, urgency, not_before,"
            + " created_at, owner, trace, matters) values "
            + Writing.rows(parcels.size(), COLUMNS)
            + " returning id",
        row -> {
          ids.add(row.getLong(1));
        },
        values.toArray());
    // numbered in the order of the rows, but not promised to be told in it
    Collections.sort(ids);
    for (int i = 0; i < mine.length; i++) {
      if (mine[i]) {
        ours.add(Wrapping.light(ids.get(i), parcels.get(i)));
      }
    }
  }

  /** Chats to which another process still carries: its parcels go before ours. */
  private Set<Long> carriedElsewhere(List<Parcel> parcels) {
    if (presence.processes() == 1) {
      return Set.of();
    }
    Object[] chats = parcels.stream().map(Parcel::chatId).distinct().toArray();
    return Set.copyOf(
        writing.callers.queryForList(
            "select distinct chat_id from outbox where "
                + WAITING
                + " and owner <> "
                + me
                + " and chat_id in "
                + Writing.rows(1, chats.length),
            Long.class,
            chats));
  }

  private boolean goesAtOnce(Parcel parcel, Instant now) {
    if (parcel.notBefore() != null && parcel.notBefore().isAfter(now)) {
      return false;
    }
    if (parcel.urgency() == Urgency.INTERACTIVE) {
      return true;
    }
    // once some stay behind, all later ones do, so that none is overtaken
    overflown |= inHand.get() > MOST_IN_HAND;
    return !overflown;
  }

  private void addRow(List<Object> values, Parcel parcel, Instant now, boolean mine) {
    values.add(parcel.chatId());
    values.add(parcel.act().name());
    values.add(parcel.replaces());
    values.add(Wrapping.wrap(parcel.message()));
    values.add(Wrapping.attachment(parcel.message()));
    values.add(parcel.urgency().ordinal());
    values.add(writing.at.of(parcel.notBefore()));
    values.add(writing.at.of(now));
    values.add(mine ? presence.owner() : null);
    values.add(parcel.trace());
    values.add(Matter.keys(parcel.matters()));
  }

  void handOver(List<Held> held) {
    order.keep(held, this::passOn);
  }

  /** What was to be kept has not been, or nobody knows. */
  void takeBack(List<Held> held) {
    order.breakOff(held, this::passOn);
  }

  private void passOn(List<Held> held) {
    inHand.addAndGet(held.size());
    courier.accept(held);
  }

  /** How many more may be taken in hand now. */
  int room() {
    return Math.min(MOST_IN_HAND - inHand.get(), ROWS_AT_ONCE);
  }

  /** The courier begins, anew or again. */
  void nothingInHand() {
    inHand.set(0);
    overflown = false;
  }

  /** Whatever stayed behind in the table has been taken up. */
  void nothingIsLeft() {
    overflown = false;
  }

  /** These are not in hand any more. */
  void letGo(int parcels) {
    inHand.addAndGet(-parcels);
  }

  /** The courier is done with one. */
  void goes() {
    inHand.decrementAndGet();
  }

  /**
   * The parcel with its attachment, which is not kept in memory while the parcel waits.
   *
   * @throws ru.tandem.people.NotFound when what it tells of is gone
   */
  Parcel whole(Held held) {
    Parcel parcel = held.parcel();
    return new Parcel(
        parcel.chatId(),
        parcel.act(),
        parcel.replaces(),
        message(held.id()),
        parcel.urgency(),
        parcel.notBefore(),
        parcel.trace());
  }

  private record Kept(Message message, Instant since) {}

  private Message message(long id) {
    Kept kept =
        writing.looking.queryForObject(
            "select payload, attachment, created_at from outbox where id = ?",
            (row, n) ->
                new Kept(
                    Wrapping.unwrap(row.getString(1), row.getBytes(2)), writing.at.read(row, 3)),
            id);
    return Wrapping.isWanting(kept.message())
        ? office.drawn(kept.message(), kept.since())
        : kept.message();
  }
}
