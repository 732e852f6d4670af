package ru.tandem.schools.bot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.FetchFiles;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.papers.TableFile;
import ru.tandem.papers.UnreadableTable;
import ru.tandem.people.People;
import ru.tandem.schools.CalendarLines;
import ru.tandem.schools.CalendarReceived;
import ru.tandem.schools.CalendarUpload;
import ru.tandem.schools.CalendarUploads;
import ru.tandem.schools.ReadCalendar;
import ru.tandem.schools.SchoolYear;

/**
 * Reads calendars that curators have sent. What was not read when the process ended is read when it
 * begins again.
 */
@Component
class CalendarReader {

  private final CalendarUploads uploads;
  private final FetchFiles fetch;
  private final ReadCalendar calendars;
  private final People people;
  private final Chats chats;
  private final TransactionTemplate transaction;

  CalendarReader(
      CalendarUploads uploads,
      FetchFiles fetch,
      ReadCalendar calendars,
      People people,
      Chats chats,
      TransactionTemplate transaction) {
    this.uploads = uploads;
    this.fetch = fetch;
    this.calendars = calendars;
    this.people = people;
    this.chats = chats;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  void goOn() {
    uploads.findByContentIsNullOrderById().forEach(upload -> later(upload.id()));
  }

  @TransactionalEventListener
  void on(CalendarReceived received) {
    later(received.upload());
  }

  private void later(long id) {
    fetch.later(() -> waiting(id).map(CalendarUpload::fileId), copy -> read(id, copy));
  }

  private Optional<CalendarUpload> waiting(long id) {
    return uploads.findById(id).filter(CalendarUpload::waitsToBeRead);
  }

  private void read(long id, Optional<Path> copy) {
    Consumer<CalendarUpload> told = outcome(waiting(id).orElseThrow(), copy);
    transaction.executeWithoutResult(status -> waiting(id).ifPresent(told));
  }

  private Consumer<CalendarUpload> outcome(CalendarUpload upload, Optional<Path> copy) {
    if (copy.isEmpty()) {
      return refusal(Text.of("schools.calendar.file.gone"));
    }
    try {
      SchoolYear year =
          calendars.of(TableFile.read(copy.get()), chats.today(people.get(upload.curator())));
      return year.isEmpty() ? refusal(Text.of("schools.calendar.file.nothing")) : reading(year);
    } catch (UnreadableTable unreadable) {
      return refusal(Text.of("schools.calendar.file.unreadable"));
    } catch (CalendarLines.Unclear unclear) {
      return refusal(Text.of("schools.calendar.unclear", unclear.line()));
    }
  }

  private Consumer<CalendarUpload> reading(SchoolYear year) {
    return upload -> {
      upload.read(year);
      chats.tell(upload.curator(), CalendarFile.preview(upload), Urgency.INTERACTIVE);
    };
  }

  private Consumer<CalendarUpload> refusal(Text why) {
    return upload -> {
      uploads.delete(upload);
      Screen refusal =
          Screen.of(why)
              .with(
                  Button.press(
                      "schools.calendar.file.again", "schools.calendar.upload", upload.school()))
              .with(Button.home());
      chats.tell(upload.curator(), refusal, Urgency.INTERACTIVE);
    };
  }
}
