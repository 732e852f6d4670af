package ru.tandem.telegram;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.delivery.Arrival;
import ru.tandem.delivery.Inbox;

/** Keeps what is accepted, in memory. */
class MemoryInbox implements Inbox {

  private final List<Arrival> accepted = new ArrayList<>();

  @Override
  public synchronized void accept(List<Arrival> arrivals) {
    accepted.addAll(arrivals);
  }

  synchronized List<Arrival> accepted() {
    return List.copyOf(accepted);
  }

  List<Long> numbers() {
    return accepted().stream().map(Arrival::updateId).toList();
  }

  @Override
  public List<Arrival> claim(int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void done(long updateId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int failed(long updateId, String cause) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setAside(long updateId, String cause) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void whenFilled(Runnable look) {}

  @Override
  public Count count() {
    return new Count(accepted().size(), 0);
  }
}
