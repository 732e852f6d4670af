package ru.tandem.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has to say to the post office, laid aside and written in few statements just
 * before its commit. Whoever commits takes along the marks of what was sent meanwhile, because it
 * is the commit that costs and not the rows.
 */
class Desk {

  private final Writing writing;
  private final Shelf shelf;
  private final Leftovers leftovers;
  private final Marks marks;

  Desk(Writing writing, Shelf shelf, Leftovers leftovers, Marks marks) {
    this.writing = writing;
    this.shelf = shelf;
    this.leftovers = leftovers;
    this.marks = marks;
  }

  void handled(long updateId) {
    tray().handled(updateId);
  }

  void parcel(Parcel parcel) {
    tray().put(parcel);
  }

  /** Something new will be said which does not lie here. */
  void saysLater() {
    tray().said++;
  }

  int said() {
    Tray tray = (Tray) TransactionSynchronizationManager.getResource(this);
    return tray == null ? 0 : tray.said;
  }

  void news(Parcel parcel) {
    tray().news(parcel);
  }

  Optional<Message> withNews(long chatId, Message answer) {
    Tray tray = (Tray) TransactionSynchronizationManager.getResource(this);
    return tray == null ? Optional.empty() : tray.withNews(chatId, answer);
  }

  /** What the transaction has laid here so far. */
  List<Parcel> parcels() {
    Tray tray = (Tray) TransactionSynchronizationManager.getResource(this);
    return tray == null ? List.of() : List.copyOf(tray.parcels);
  }

  /** Returns how many parcels to that chat were still on the desk. */
  int forget(long chatId, List<Long> ids) {
    return tray().forget(chatId, ids);
  }

  /** So that the same transaction does not see as waiting what it has handled. */
  void writeHandled() {
    Tray tray = (Tray) TransactionSynchronizationManager.getResource(this);
    if (tray != null) {
      tray.writeHandled();
    }
  }

  /** Runs the act in a short transaction of the post office's own. */
  void alone(Runnable act) {
    List<Mark> taken = new ArrayList<>();
    boolean written = false;
    try {
      writing.alone(
          () -> {
            act.run();
            // taken only now, when the waiting for the writers' line is over
            taken.addAll(marks.take());
            marks.write(writing.own, taken);
          });
      written = true;
    } finally {
      marks.settle(taken, written);
    }
  }

  private Tray tray() {
    Tray tray = (Tray) TransactionSynchronizationManager.getResource(this);
    if (tray == null) {
      tray = new Tray(this, writing, shelf, leftovers, marks);
      TransactionSynchronizationManager.registerSynchronization(tray);
      TransactionSynchronizationManager.bindResource(this, tray);
    }
    return tray;
  }
}
