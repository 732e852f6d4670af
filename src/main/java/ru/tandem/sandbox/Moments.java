package ru.tandem.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.database.MomentChanged;
import ru.tandem.timetable.TimeTravel;

/**
 * Keeps moments of the rehearsal and brings them back, while the bot is running. SQLite copies its
 * pages as they are, so that neither takes longer than a second; Quartz is among them.
 */
class Moments implements DisposableBean {

  /** Each holds a database and all chats. */
  private static final int MOST = 20;

  private final JdbcTemplate jdbc;
  private final LocalTelegram telegram;
  private final TimeTravel travel;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final Path folder;
  private final List<Moment> kept = new CopyOnWriteArrayList<>();
  private int last;

  Moments(
      JdbcTemplate jdbc,
      LocalTelegram telegram,
      TimeTravel travel,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.telegram = telegram;
    this.travel = travel;
    this.clock = clock;
    this.events = events;
    try {
      folder = Files.createTempDirectory("tandem-moments");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The newest first. */
  List<Moment> all() {
    List<Moment> newestFirst = new ArrayList<>(kept);
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** This moment, to be brought back as often as one likes. */
  synchronized Moment keep(String name) {
    if (kept.size() >= MOST) {
      throw new Impossible("momentsFull", "There are " + MOST + " moments already", MOST);
    }
    Moment moment = take(name);
    kept.add(moment);
    return moment;
  }

  /** Only for whoever takes it; nobody else finds it. */
  synchronized Moment take(String name) {
    Path copy = folder.resolve("moment-" + ++last + ".db");
    Moment[] taken = new Moment[1];
    still(
        () -> {
          jdbc.execute("vacuum into " + quoted(copy));
          taken[0] = new Moment(last, clock.instant(), name, copy, telegram.keep());
        });
    return taken[0];
  }

  /** All is again as it was then. */
  synchronized void bringBack(Moment moment) {
    still(
        () -> {
          jdbc.execute("restore from " + quoted(moment.database()));
          telegram.putBack(moment.phones());
          events.publishEvent(new MomentChanged());
          travel.restart(moment.at());
        });
  }

  /** Neither the clock nor a hand moves meanwhile, and the bot has nothing to do. */
  private void still(Runnable act) {
    travel.standingStill(() -> telegram.handsOff(act));
  }

  private static String quoted(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  Moment find(int id) {
    return kept.stream()
        .filter(moment -> moment.id() == id)
        .findFirst()
        .orElseThrow(() -> new Impossible("noMoment", "There is no moment " + id));
  }

  /** It cannot be brought back any more. */
  void forget(Moment moment) {
    kept.remove(moment);
    try {
      Files.deleteIfExists(moment.database());
    } catch (IOException inUse) {
      // goes with the folder
    }
  }

  @Override
  public void destroy() throws IOException {
    all().forEach(this::forget);
    Files.deleteIfExists(folder);
  }
}
