package ru.tandem.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.database.MomentChanged;

/** What became of parcels and is not written yet. Whoever commits next takes it along. */
class Marks {

  private record Trace(long chatId, String name) {}

  private final Instants at;
  private final Clock clock;
  private final Queue<Mark> waiting = new ConcurrentLinkedQueue<>();
  private final Map<Trace, Long> traces = new ConcurrentHashMap<>();
  private volatile Runnable clerk = () -> {};

  Marks(Instants at, Clock clock) {
    this.at = at;
    this.clock = clock;
  }

  /** Who is to be told that there is something to write. */
  void writtenBy(Runnable clerk) {
    this.clerk = clerk;
  }

  void add(Mark mark) {
    if (mark.state() == Mark.State.SENT && mark.held().parcel().trace() != null) {
      traces.put(trace(mark), mark.messageId());
    }
    waiting.add(mark);
    clerk.run();
  }

  /** The message sent under the trace, when that is not written yet. */
  Optional<Long> sent(long chatId, String trace) {
    return Optional.ofNullable(traces.get(new Trace(chatId, trace)));
  }

  /** The rows that they are about are gone, or are others. */
  @EventListener(MomentChanged.class)
  void forget() {
    waiting.clear();
    traces.clear();
  }

  boolean none() {
    return waiting.isEmpty();
  }

  List<Mark> take() {
    List<Mark> taken = new ArrayList<>();
    for (Mark mark = waiting.poll(); mark != null; mark = waiting.poll()) {
      taken.add(mark);
    }
    return taken;
  }

  void write(JdbcTemplate jdbc, List<Mark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    Object now = at.of(clock.instant());
    write(
        jdbc,
        marks,
        Mark.State.SENT,
        "sent_at = ?, sent_message_id = ?, payload = null, attachment = null",
        mark -> new Object[] {now, mark.messageId(), mark.held().id()});
    write(
        jdbc,
        marks,
        Mark.State.REFUSED,
        "refused_at = ?, cause = ?, payload = null, attachment = null",
        mark -> new Object[] {now, mark.cause(), mark.held().id()});
    write(
        jdbc,
        marks,
        Mark.State.TRIED,
        "attempts = attempts + 1, cause = ?",
        mark -> new Object[] {mark.cause(), mark.held().id()});
  }

  private static void write(
      JdbcTemplate jdbc,
      Collection<Mark> marks,
      Mark.State state,
      String set,
      Function<Mark, Object[]> values) {
    List<Object[]> rows = marks.stream().filter(m -> m.state() == state).map(values).toList();
    if (!rows.isEmpty()) {
      jdbc.batchUpdate("update outbox set " + set + " where id = ?", rows);
    }
  }

  /** The transaction that took them has ended, well or not. */
  void settle(List<Mark> taken, boolean written) {
    if (taken.isEmpty()) {
      return;
    }
    if (!written) {
      waiting.addAll(taken);
      clerk.run();
      return;
    }
    for (Mark mark : taken) {
      if (mark.held().parcel().trace() != null) {
        traces.remove(trace(mark), mark.messageId());
      }
      mark.then().run();
    }
  }

  private static Trace trace(Mark mark) {
    return new Trace(mark.held().chatId(), mark.held().parcel().trace());
  }
}
