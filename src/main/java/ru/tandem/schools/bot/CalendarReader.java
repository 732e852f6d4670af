package ru.tandem.schools.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.UnaskedFiles;
import ru.tandem.delivery.AtStart;
import ru.tandem.delivery.Urgency;
import ru.tandem.papers.UnreadableTable;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.schools.CalendarReceived;
import ru.tandem.schools.CalendarUpload;
import ru.tandem.schools.CalendarUploads;
import ru.tandem.schools.SchoolYear;
import ru.tandem.schools.calendar.ReadCalendar;
import ru.tandem.schools.calendar.Unclear;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/**
 * Reads calendars that curators have sent. What was not read when the process ended is read when it
 * begins again; but a file at which it ended is refused, for it might have been the cause.
 */
@Component
class CalendarReader {

  private static final String INTERRUPTED = "schools.calendar.interrupted";

  /** Longer than any file is read, wherever it is. */
  private static final Duration READ_WITHIN = Duration.ofSeconds(30);

  private final CalendarUploads uploads;
  private final FetchFiles fetch;
  private final ReadCalendar calendars;
  private final UnaskedFiles files;
  private final People people;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;
  private final TransactionTemplate transaction;

  CalendarReader(
      CalendarUploads uploads,
      FetchFiles fetch,
      ReadCalendar calendars,
      UnaskedFiles files,
      People people,
      Chats chats,
      Agenda agenda,
      Clock clock,
      TransactionTemplate transaction) {
    this.uploads = uploads;
    this.fetch = fetch;
    this.calendars = calendars;
    this.files = files;
    this.people = people;
    this.chats = chats;
    this.agenda = agenda;
    this.clock = clock;
    this.transaction = transaction;
  }

  @AtStart
  void goOn() {
    uploads.findByBegunAtIsNullAndContentIsNullOrderById().forEach(upload -> later(upload.id()));
  }

  @TransactionalEventListener
  void on(CalendarReceived received) {
    later(received.upload());
  }

  private void later(long id) {
    uploads
        .findById(id)
        .ifPresent(
            upload ->
                fetch.later(
                    upload.school(),
                    () -> waiting(id).map(CalendarUpload::fileId),
                    copy -> read(id, copy)));
  }

  private Optional<CalendarUpload> waiting(long id) {
    return uploads.findById(id).filter(CalendarUpload::waitsToBeRead);
  }

  private void read(long id, Optional<Path> copy) {
    with(id, CalendarUpload::waitsToBeRead, this::begin);
    Optional<CalendarUpload> begun = uploads.findById(id).filter(CalendarUpload::isBeingRead);
    begun.map(upload -> outcome(upload, copy)).ifPresent(told -> tell(id, told));
  }

  private void with(long id, Predicate<CalendarUpload> still, Consumer<CalendarUpload> act) {
    transaction.executeWithoutResult(status -> uploads.findById(id).filter(still).ifPresent(act));
  }

  private void begin(CalendarUpload upload) {
    upload.begun(clock.instant());
    agenda.set(INTERRUPTED, upload.id(), clock.instant().plus(READ_WITHIN));
  }

  private void tell(long id, Consumer<CalendarUpload> told) {
    Consumer<CalendarUpload> over = upload -> agenda.cancel(INTERRUPTED, id);
    with(id, CalendarUpload::isBeingRead, over.andThen(told));
  }

  /** The process ended at this file, or something in the file took it away. */
  @OnDue(INTERRUPTED)
  void interrupted(long id, Instant due) {
    uploads
        .findById(id)
        .filter(CalendarUpload::isBeingRead)
        .ifPresent(refusal(Text.of("conversation.table.interrupted")));
  }

  private Consumer<CalendarUpload> outcome(CalendarUpload upload, Optional<Path> copy) {
    if (copy.isEmpty()) {
      return refusal(Text.of("conversation.table.gone"));
    }
    try {
      SchoolYear year = calendars.of(copy.get(), chats.today(people.get(upload.curator())));
      return year.isEmpty()
          ? refusal(upload, copy.get(), Text.of("schools.calendar.file.nothing"))
          : reading(year);
    } catch (UnreadableTable unreadable) {
      String line = String.valueOf(unreadable.line());
      return refusal(Text.of("conversation.table." + unreadable.reason(), line));
    } catch (IOException gone) {
      return refusal(Text.of("conversation.table.gone"));
    } catch (Unclear unclear) {
      return refusal(upload, copy.get(), CalendarTexts.unclear(unclear));
    }
  }

  /** A list of a class has dates, too. */
  private Consumer<CalendarUpload> refusal(CalendarUpload upload, Path copy, Text why) {
    List<FileOffer> as = files.recognised(people.get(upload.curator()), copy);
    return as.isEmpty() ? refusal(why) : refusal(Text.of("schools.calendar.file.other"), as);
  }

  private Consumer<CalendarUpload> reading(SchoolYear year) {
    return upload -> {
      upload.read(year);
      chats.answer(upload.curator(), CalendarFile.preview(upload), Urgency.INTERACTIVE);
    };
  }

  private Consumer<CalendarUpload> refusal(Text why) {
    return refusal(why, List.of());
  }

  private Consumer<CalendarUpload> refusal(Text why, List<FileOffer> as) {
    return upload -> {
      uploads.delete(upload);
      Person curator = people.get(upload.curator());
      Screen refusal =
          Screen.of(why)
              .grid(files.offers(curator, upload.fileId(), "", as), 1)
              .with(
                  Button.press(
                      "schools.calendar.file.again", "schools.calendar.upload", upload.school()))
              .with(Button.home());
      chats.answer(upload.curator(), refusal, Urgency.INTERACTIVE);
    };
  }
}
