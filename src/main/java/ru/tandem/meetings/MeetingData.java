package ru.tandem.meetings;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** When a person met: shown to who asks. A meeting holds no name, so it is not erased. */
@Component
class MeetingData {

  private final Meetings meetings;
  private final Tandems tandems;
  private final CalendarCopies copies;

  MeetingData(Meetings meetings, Tandems tandems, CalendarCopies copies) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.copies = copies;
  }

  @EventListener
  @Order(DataPlace.MEETINGS)
  void write(DataAsked asked) {
    asked.sheet().section("meetings.mydata");
    for (Tandem tandem : tandems.withPerson(asked.person())) {
      for (Meeting meeting : meetings.findByTandemIdOrderByStartsAt(tandem.id())) {
        asked
            .sheet()
            .line(
                "meetings.mydata." + meeting.state(),
                meeting.when(),
                meeting.appointment().place());
      }
    }
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
    erased.rows().add(stood.size());
  }
}
