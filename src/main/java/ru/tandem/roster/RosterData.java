package ru.tandem.roster;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.ErasedRows;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.Programmes;

/** What the school's list says of somebody: shown to who asks, and erased with him. */
@Component
class RosterData {

  private final RosterEntries entries;
  private final RosterUploads uploads;
  private final Programmes programmes;

  RosterData(RosterEntries entries, RosterUploads uploads, Programmes programmes) {
    this.entries = entries;
    this.uploads = uploads;
    this.programmes = programmes;
  }

  @EventListener
  @Order(DataPlace.ROSTER)
  void write(DataAsked asked) {
    asked.sheet().section("roster.mydata");
    for (RosterEntry entry : entries.findByPersonIdOrderById(asked.person())) {
      asked
          .sheet()
          .line(
              "roster.mydata.line",
              programmes.get(entry.programme()).title(),
              entry.name(),
              entry.schoolClass());
      entry.bornOn().ifPresent(born -> asked.sheet().line("roster.mydata.born", born));
      if (!entry.guardian().isEmpty() || !entry.phones().isEmpty()) {
        String phones = String.join(", ", entry.phones());
        asked.sheet().line("roster.mydata.guardian", entry.guardian(), phones);
      }
    }
  }

  @EventListener
  @Order(Erasing.ROSTER)
  void erase(ErasedFromProgramme erased) {
    drop(entries.findByProgrammeIdAndPersonId(erased.programme(), erased.person()), erased.rows());
  }

  private void drop(List<RosterEntry> lines, ErasedRows rows) {
    entries.deleteAll(lines);
    rows.add(lines.size());
  }

  /** A curator's files too: what was read in them is of other people. */
  @EventListener
  @Order(Erasing.ROSTER)
  void erase(PersonErased erased) {
    drop(entries.findByPersonIdOrderById(erased.person()), erased.rows());
    uploads.findByCuratorId(erased.person()).forEach(RosterUpload::dropped);
  }
}
