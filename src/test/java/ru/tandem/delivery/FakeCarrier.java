package ru.tandem.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Carries at once and to everybody, unless told otherwise; remembers what it carried. */
class FakeCarrier implements Carrier {

  private final List<Parcel> carried = new ArrayList<>();
  private final Map<Long, Deque<CompletableFuture<Outcome>>> outcomes = new HashMap<>();
  private final AtomicLong messages = new AtomicLong(100);

  /** What happens to the next parcels to that chat, one after another. */
  synchronized void to(long chatId, Outcome... next) {
    for (Outcome outcome : next) {
      queue(chatId).add(CompletableFuture.completedFuture(outcome));
    }
  }

  /** The next parcel to that chat is on its way until the future says how it went. */
  synchronized CompletableFuture<Outcome> holds(long chatId) {
    CompletableFuture<Outcome> held = new CompletableFuture<>();
    queue(chatId).add(held);
    return held;
  }

  private Deque<CompletableFuture<Outcome>> queue(long chatId) {
    return outcomes.computeIfAbsent(chatId, chat -> new ArrayDeque<>());
  }

  @Override
  public synchronized CompletableFuture<Outcome> carry(Parcel parcel) {
    carried.add(parcel);
    CompletableFuture<Outcome> told = queue(parcel.chatId()).poll();
    return told != null
        ? told
        : CompletableFuture.completedFuture(new Outcome.Delivered(messages.incrementAndGet()));
  }

  synchronized List<Parcel> parcels() {
    return List.copyOf(carried);
  }

  synchronized List<String> texts() {
    return carried.stream()
        .map(parcel -> parcel.message() == null ? "-" : parcel.message().html())
        .toList();
  }
}
