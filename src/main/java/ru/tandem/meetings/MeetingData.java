package ru.tandem.meetings;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.DataSheet;
import ru.tandem.people.Erasing;
import ru.tandem.people.Language;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/**
 * When a person met, and what he said about it: shown to who asks. A meeting holds no name, so it
 * is not erased; why somebody could not come is.
 */
@Component
class MeetingData {

  private final Meetings meetings;
  private final Tandems tandems;
  private final CalendarCopies copies;
  private final MeetingGuides guides;
  private final VisitNotes visits;

  MeetingData(
      Meetings meetings,
      Tandems tandems,
      CalendarCopies copies,
      MeetingGuides guides,
      VisitNotes visits) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.copies = copies;
    this.guides = guides;
    this.visits = visits;
  }

  @EventListener
  @Order(DataPlace.MEETINGS)
  void write(DataAsked asked) {
    asked.sheet().section("meetings.mydata");
    for (Tandem tandem : tandems.everWith(asked.person())) {
      for (Meeting meeting : meetings.findByTandemIdOrderByStartsAt(tandem.id())) {
        if (meeting.concerns(asked.person(), tandem)) {
          write(meeting, asked.person(), asked.sheet());
        }
      }
    }
    writeVisits(asked.person(), asked.sheet());
  }

  private void writeVisits(PersonId person, DataSheet sheet) {
    for (VisitNote note : visits.findByPersonIdOrderById(person)) {
      sheet.line("meetings.mydata.visit", note.watched(), note.agreed());
    }
  }

  private void write(Meeting meeting, PersonId person, DataSheet sheet) {
    sheet.line("meetings.mydata." + meeting.state(), meeting.when(), meeting.appointment().place());
    meeting
        .word(person)
        .filter(word -> word.outcome() == Outcome.ABSENT)
        .ifPresent(word -> sheet.line("meetings.mydata.absent"));
    if (meeting.isMarkedAbsent(person)) {
      sheet.line("meetings.mydata.marked");
    }
    meeting
        .excuse(person)
        .or(() -> meeting.word(person).flatMap(Word::reason))
        .map(code -> guides.reason(code).words())
        .ifPresent(
            words ->
                sheet.line(
                    "meetings.mydata.why",
                    Map.of(Language.RU, words.ru(), Language.EN, words.en())));
  }

  /** What stood in the calendar is nobody's any more. */
  @EventListener
  @Order(Erasing.MEETINGS)
  void erase(ErasedFromProgramme erased) {
    List<CalendarCopy> stood =
        copies.findByPersonId(erased.person()).stream()
            .filter(copy -> tandems.get(copy.tandem()).programme().equals(erased.programme()))
            .toList();
    copies.deleteAll(stood);
    List<VisitNote> seen =
        visits.findByPersonIdOrderById(erased.person()).stream()
            .filter(note -> meetings.get(note.meeting()).programme().equals(erased.programme()))
            .toList();
    visits.deleteAll(seen);
    erased.rows().add(seen.size());
    erased.rows().add(stood.size() + forgetReasons(erased.person(), erased.programme()));
  }

  private int forgetReasons(PersonId person, ProgrammeId programme) {
    return (int)
        meetings.findByProgrammeIdOrderByStartsAt(programme).stream()
            .filter(meeting -> meeting.forgetsReasonsOf(person))
            .count();
  }
}
