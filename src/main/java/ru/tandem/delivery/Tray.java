package ru.tandem.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction has laid on the desk. */
class Tray implements TransactionSynchronization, Revocable {

  final List<Long> handled = new ArrayList<>();
  final List<Parcel> parcels = new ArrayList<>();
  private final Map<Long, Parcel> news = new HashMap<>();
  int said;
  private final Map<Long, Set<Long>> forgotten = new HashMap<>();
  private final Desk desk;
  private final Writing writing;
  private final Shelf shelf;
  private final Leftovers leftovers;
  private final Marks marks;
  private List<Held> kept = List.of();
  private List<Mark> taken = List.of();

  Tray(Desk desk, Writing writing, Shelf shelf, Leftovers leftovers, Marks marks) {
    this.desk = desk;
    this.writing = writing;
    this.shelf = shelf;
    this.leftovers = leftovers;
    this.marks = marks;
  }

  void put(Parcel parcel) {
    parcels.add(parcel);
    said += parcel.isNew() ? 1 : 0;
  }

  /** What comes now is another act, and has its own news. */
  void handled(long updateId) {
    handled.add(updateId);
    news.clear();
  }

  /** One message for a chat, an act and an hour. */
  void news(Parcel parcel) {
    Parcel before = news.get(parcel.chatId());
    Parcel now = before == null ? parcel : before.with(parcel).orElse(parcel);
    if (now != parcel) {
      parcels.remove(before);
    }
    parcels.add(now);
    news.put(now.chatId(), now);
    said++;
  }

  Optional<Message> withNews(long chatId, Message answer) {
    Optional<Parcel> told = Optional.ofNullable(news.get(chatId));
    Optional<Message> both = told.flatMap(one -> Gathered.joined(answer, one.message()));
    if (both.isPresent()) {
      parcels.remove(news.remove(chatId));
    }
    return both;
  }

  @Override
  public Runnable mark() {
    List<Long> handledSoFar = List.copyOf(handled);
    List<Parcel> parcelsSoFar = List.copyOf(parcels);
    Map<Long, Parcel> newsSoFar = Map.copyOf(news);
    Map<Long, Set<Long>> forgottenSoFar = new HashMap<>();
    forgotten.forEach((chat, ids) -> forgottenSoFar.put(chat, new HashSet<>(ids)));
    int saidSoFar = said;
    return () -> {
      handled.clear();
      handled.addAll(handledSoFar);
      parcels.clear();
      parcels.addAll(parcelsSoFar);
      news.clear();
      news.putAll(newsSoFar);
      forgotten.clear();
      forgotten.putAll(forgottenSoFar);
      said = saidSoFar;
    };
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    writeHandled();
    kept = shelf.keep(parcels);
    parcels.clear();
    taken = marks.take();
    marks.write(writing.callers, taken);
  }

  int forget(long chatId, List<Long> ids) {
    int before = parcels.size();
    parcels.removeIf(parcel -> parcel.chatId() == chatId);
    news.remove(chatId);
    forgotten.computeIfAbsent(chatId, chat -> new HashSet<>()).addAll(ids);
    return before - parcels.size();
  }

  void writeHandled() {
    if (handled.isEmpty()) {
      return;
    }
    List<Object> values = new ArrayList<>(handled.size() + 1);
    values.add(shelf.now());
    values.addAll(handled);
    writing.callers.update(
        "update inbox set done_at = ?, payload = null, cause = null where update_id in ("
            + String.join(",", Collections.nCopies(handled.size(), "?"))
            + ")",
        values.toArray());
    handled.clear();
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(desk);
    marks.settle(taken, status == STATUS_COMMITTED);
    if (status == STATUS_COMMITTED) {
      forgotten.forEach(shelf::forget);
      shelf.handOver(kept);
    } else {
      shelf.takeBack(kept);
    }
    if (status == STATUS_UNKNOWN) {
      leftovers.doubtful(kept);
    }
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(desk);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(desk, this);
  }
}
