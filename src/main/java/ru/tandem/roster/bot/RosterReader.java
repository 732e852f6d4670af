package ru.tandem.roster.bot;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.SentFiles;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.papers.UnreadableTable;
import ru.tandem.people.People;
import ru.tandem.programmes.Programmes;
import ru.tandem.roster.ImportRoster;
import ru.tandem.roster.ReadRoster;
import ru.tandem.roster.RosterList;
import ru.tandem.roster.RosterReceived;
import ru.tandem.roster.RosterUpload;
import ru.tandem.roster.RosterUploads;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/**
 * Fetches files and reads them, one at a time and outside of any transaction: nobody else waits for
 * the network, and no two files are in memory together. What was not read when the process ended is
 * read when it begins again.
 */
@Component
class RosterReader {

  private static final Logger log = LoggerFactory.getLogger(RosterReader.class);
  private static final String FORGOTTEN = "roster.forgotten";
  private static final Duration KEPT = Duration.ofDays(2);
  private static final int ATTEMPTS = 3;

  /** What came of a file: a list, or a kind word why there is none. */
  private record Outcome(RosterList list, Text refusal) {}

  private final RosterUploads uploads;
  private final ImportRoster imports;
  private final ReadRoster read;
  private final RosterPreview preview;
  private final SentFiles files;
  private final Programmes programmes;
  private final Schools schools;
  private final People people;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

  RosterReader(
      RosterUploads uploads,
      ImportRoster imports,
      ReadRoster read,
      RosterPreview preview,
      SentFiles files,
      Programmes programmes,
      Schools schools,
      People people,
      Chats chats,
      Agenda agenda,
      Clock clock,
      TransactionTemplate transaction) {
    this.uploads = uploads;
    this.imports = imports;
    this.read = read;
    this.preview = preview;
    this.files = files;
    this.programmes = programmes;
    this.schools = schools;
    this.people = people;
    this.chats = chats;
    this.agenda = agenda;
    this.clock = clock;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  void goOn() {
    uploads.toBeRead().forEach(this::later);
  }

  @TransactionalEventListener
  void on(RosterReceived received) {
    later(received.upload());
  }

  private void later(long upload) {
    thread.execute(
        () -> {
          try {
            read(upload);
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          } catch (RuntimeException fault) {
            log.warn("List {} was not read: {}", upload, fault.getClass().getSimpleName());
          }
        });
  }

  private void read(long id) throws InterruptedException {
    RosterUpload waiting = uploads.findById(id).filter(RosterUpload::waitsToBeRead).orElse(null);
    if (waiting == null) {
      return;
    }
    ZoneId zone = schools.get(programmes.get(waiting.programme()).school()).zone();
    Outcome outcome = outcome(waiting.fileId(), zone);
    withWaiting(id, upload -> tell(upload, outcome));
  }

  /** Another file, or another process, may have been faster. */
  private void withWaiting(long id, Consumer<RosterUpload> act) {
    transaction.executeWithoutResult(
        status -> uploads.alone(id).filter(RosterUpload::waitsToBeRead).ifPresent(act));
  }

  private Outcome outcome(String file, ZoneId zone) throws InterruptedException {
    Path copy = null;
    try {
      copy = Files.createTempFile("tandem", ".list");
      fetch(file, copy, 1);
      return new Outcome(read.of(copy, zone), null);
    } catch (UnreadableTable unreadable) {
      String line = String.valueOf(unreadable.line());
      return new Outcome(null, Text.of("roster.refused." + unreadable.reason(), line));
    } catch (ReadRoster.NoHeading nameless) {
      return new Outcome(null, Text.of("roster.refused.noheading"));
    } catch (IOException gone) {
      return new Outcome(null, Text.of("roster.refused.gone"));
    } finally {
      delete(copy);
    }
  }

  private void fetch(String file, Path copy, int attempt) throws IOException, InterruptedException {
    try {
      files.fetch(file, copy);
    } catch (SentFiles.Gone gone) {
      throw gone;
    } catch (IOException fault) {
      if (attempt == ATTEMPTS) {
        throw fault;
      }
      TimeUnit.SECONDS.sleep(attempt);
      fetch(file, copy, attempt + 1);
    }
  }

  private static void delete(Path copy) {
    try {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException kept) {
      log.warn("A list could not be deleted: {}", kept.getClass().getSimpleName());
    }
  }

  private void tell(RosterUpload upload, Outcome outcome) {
    if (outcome.list() == null) {
      imports.drop(upload);
      Screen refusal =
          Screen.of(outcome.refusal())
              .with(Button.press("roster.upload.again", "roster.upload", upload.programme()))
              .with(Button.home());
      chats.tell(upload.curator(), refusal, Urgency.INTERACTIVE);
      return;
    }
    imports.read(upload, outcome.list());
    agenda.set(FORGOTTEN, upload.id(), clock.instant().plus(KEPT));
    preview
        .remarks(upload, people.get(upload.curator()))
        .ifPresent(all -> chats.tell(upload.curator(), all, Urgency.INTERACTIVE));
    chats.tell(upload.curator(), preview.of(upload), Urgency.INTERACTIVE);
  }

  /** Children's data does not lie about because nobody answered. */
  @OnDue(FORGOTTEN)
  void forget(long upload, Instant due) {
    uploads.alone(upload).filter(RosterUpload::waitsForAnAnswer).ifPresent(imports::drop);
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
