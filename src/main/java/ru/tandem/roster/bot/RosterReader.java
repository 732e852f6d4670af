package ru.tandem.roster.bot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.FetchFiles;
import ru.tandem.conversation.FileOffer;
import ru.tandem.conversation.Forms;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.UnaskedFiles;
import ru.tandem.delivery.AtStart;
import ru.tandem.delivery.Urgency;
import ru.tandem.papers.UnreadableTable;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
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
 * Reads lists that curators have sent. What was not read when the process ended is read when it
 * begins again; but a file at which it ended is refused, for it might have been the cause.
 */
@Component
class RosterReader {

  static final String FORGOTTEN = "roster.forgotten";
  static final Duration KEPT = Duration.ofDays(2);
  private static final int MOST_SEEN = 20;
  private static final int BRIEF = 40;
  private static final String INTERRUPTED = "roster.interrupted";

  /** Longer than any file is read, wherever it is. */
  private static final Duration READ_WITHIN = Duration.ofSeconds(30);

  /**
   * What came of a file: a list, or a kind word why there is none.
   *
   * @param known what else it is
   */
  private record Outcome(RosterList list, Text refusal, List<FileOffer> known) {
    static Outcome refused(Text why) {
      return new Outcome(null, why, List.of());
    }
  }

  private final RosterUploads uploads;
  private final ImportRoster imports;
  private final ReadRoster read;
  private final UnaskedFiles files;
  private final RosterPreview preview;
  private final FetchFiles fetch;
  private final Programmes programmes;
  private final Schools schools;
  private final People people;
  private final Forms forms;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;
  private final TransactionTemplate transaction;

  RosterReader(
      RosterUploads uploads,
      ImportRoster imports,
      ReadRoster read,
      UnaskedFiles files,
      RosterPreview preview,
      FetchFiles fetch,
      Programmes programmes,
      Schools schools,
      People people,
      Forms forms,
      Chats chats,
      Agenda agenda,
      Clock clock,
      TransactionTemplate transaction) {
    this.uploads = uploads;
    this.imports = imports;
    this.read = read;
    this.files = files;
    this.preview = preview;
    this.fetch = fetch;
    this.programmes = programmes;
    this.schools = schools;
    this.people = people;
    this.forms = forms;
    this.chats = chats;
    this.agenda = agenda;
    this.clock = clock;
    this.transaction = transaction;
  }

  @AtStart
  void goOn() {
    uploads.toBeRead().forEach(this::later);
  }

  @TransactionalEventListener
  void on(RosterReceived received) {
    later(received.upload());
  }

  private void later(long id) {
    uploads
        .findById(id)
        .map(upload -> programmes.get(upload.programme()).school())
        .ifPresent(
            school ->
                fetch.later(
                    school,
                    () -> waiting(id).map(RosterUpload::fileId),
                    copy -> read(id, schools.get(school).zone(), copy)));
  }

  private Optional<RosterUpload> waiting(long id) {
    return uploads.findById(id).filter(RosterUpload::waitsToBeRead);
  }

  private void read(long id, ZoneId zone, Optional<Path> copy) {
    with(id, RosterUpload::waitsToBeRead, this::begin);
    Optional<RosterUpload> begun = uploads.findById(id).filter(RosterUpload::isBeingRead);
    if (begun.isEmpty()) {
      return;
    }
    Outcome outcome = outcome(begun.get().curator(), copy, zone);
    with(id, RosterUpload::isBeingRead, upload -> tell(upload, outcome));
  }

  /** Another file, or another process, may have been faster. */
  private void with(long id, Predicate<RosterUpload> still, Consumer<RosterUpload> act) {
    transaction.executeWithoutResult(status -> uploads.alone(id).filter(still).ifPresent(act));
  }

  private void begin(RosterUpload upload) {
    imports.begin(upload);
    agenda.set(INTERRUPTED, upload.id(), clock.instant().plus(READ_WITHIN));
  }

  /** The process ended at this file, or something in the file took it away. */
  @OnDue(INTERRUPTED)
  void interrupted(long id, Instant due) {
    uploads
        .alone(id)
        .filter(RosterUpload::isBeingRead)
        .ifPresent(
            upload -> tell(upload, Outcome.refused(Text.of("conversation.table.interrupted"))));
  }

  private Outcome outcome(PersonId curator, Optional<Path> copy, ZoneId zone) {
    if (copy.isEmpty()) {
      return Outcome.refused(Text.of("conversation.table.gone"));
    }
    try {
      return new Outcome(read.of(copy.get(), zone), null, List.of());
    } catch (UnreadableTable unreadable) {
      String line = String.valueOf(unreadable.line());
      return known(curator, copy.get())
          .orElse(Outcome.refused(Text.of("conversation.table." + unreadable.reason(), line)));
    } catch (ReadRoster.NoHeading nameless) {
      List<Text> seen = nameless.seen().stream().limit(MOST_SEEN).map(RosterReader::brief).toList();
      return known(curator, copy.get())
          .orElse(Outcome.refused(Text.of("roster.refused.noheading", Text.list(seen))));
    }
  }

  /** It is no list, but something that the school sends as well. */
  private Optional<Outcome> known(PersonId curator, Path copy) {
    List<FileOffer> as = files.recognised(people.get(curator), copy);
    return as.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outcome(null, Text.of("roster.refused.other"), as));
  }

  private static Text brief(String cell) {
    return Text.words(cell.length() <= BRIEF ? cell : cell.substring(0, BRIEF) + "…");
  }

  private void tell(RosterUpload upload, Outcome outcome) {
    agenda.cancel(INTERRUPTED, upload.id());
    // a corrected file may come at once, before anything is pressed
    forms.expect(people.get(upload.curator()), RosterFile.FORM, upload.programme());
    if (outcome.list() == null) {
      imports.drop(upload);
      Screen refusal =
          as(upload, outcome)
              .with(Button.press("roster.upload.again", "roster.upload", upload.programme()))
              .with(SentLists.example(upload.programme()))
              .with(Button.home());
      chats.answer(upload.curator(), refusal, Urgency.INTERACTIVE);
      return;
    }
    imports.read(upload, outcome.list());
    agenda.set(FORGOTTEN, upload.id(), clock.instant().plus(KEPT));
    preview
        .remarks(upload, people.get(upload.curator()))
        .ifPresent(all -> chats.answer(upload.curator(), all, Urgency.INTERACTIVE));
    chats.answer(upload.curator(), preview.of(upload), Urgency.INTERACTIVE);
  }

  private Screen as(RosterUpload upload, Outcome outcome) {
    Person curator = people.get(upload.curator());
    List<Button> buttons =
        files.offers(curator, upload.fileId(), upload.fileName(), outcome.known());
    Text way = buttons.isEmpty() ? Text.of("roster.refused.paste") : Text.empty();
    return Screen.of(Text.paragraphs(outcome.refusal(), way)).grid(buttons, 1);
  }

  /** Children's data does not lie about because nobody answered. */
  @OnDue(FORGOTTEN)
  void forget(long upload, Instant due) {
    uploads.alone(upload).filter(RosterUpload::waitsForAnAnswer).ifPresent(imports::drop);
  }
}
