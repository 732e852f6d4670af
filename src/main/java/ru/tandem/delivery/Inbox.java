package ru.tandem.delivery;

import java.util.List;

/** What came in and is not handled yet. A row is a promise: it is handled once, whoever dies. */
public interface Inbox {

  /** Keeps the arrivals for good, in a transaction of its own; known ones are passed over. */
  void accept(List<Arrival> arrivals);

  /**
   * The oldest unhandled arrival of each chat, at most {@code limit}, claimed for the transaction
   * that the caller runs in; what another process has claimed is left out.
   */
  List<Arrival> claim(int limit);

  /** Handled, in the caller's transaction; the payload is forgotten. */
  void done(long updateId);

  /**
   * Failed once more, in the caller's transaction.
   *
   * @return how often it has failed by now
   */
  int failed(long updateId, String cause);

  /** Given up, in the caller's transaction; kept with its cause for the operator. */
  void setAside(long updateId, String cause);

  /** Calls back, on any thread and as often as it likes, when there may be something to claim. */
  void whenFilled(Runnable look);

  /** Waiting to be handled, and given up. */
  Count count();

  record Count(long waiting, long setAside) {}
}
