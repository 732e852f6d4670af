package ru.tandem.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.documents.PaperReaders;
import ru.tandem.feedback.FullCycles;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;

/** The sheet of 20 January goes from the curator to the head, and comes back with a word. */
@Component
public class HandSheet {

  private final CuratedProgrammes curated;
  private final Programmes programmes;
  private final PaperReaders readers;
  private final HandedSheets sheets;
  private final FullCycles cycles;
  private final Clock clock;

  HandSheet(
      CuratedProgrammes curated,
      Programmes programmes,
      PaperReaders readers,
      HandedSheets sheets,
      FullCycles cycles,
      Clock clock) {
    this.curated = curated;
    this.programmes = programmes;
    this.readers = readers;
    this.sheets = sheets;
    this.cycles = cycles;
    this.clock = clock;
  }

  public Optional<HandedSheet> of(ProgrammeId programme) {
    return sheets.findByProgrammeId(programme);
  }

  /** How many have gone the full cycle: they are what the sheet counts. */
  public int counted(Programme programme) {
    return cycles.full(programme).size();
  }

  /**
   * The programmes of a school whose sheet of this January is still owed: they went on in the year
   * that it is about, somebody counts, and no head has approved what it counts now.
   */
  public List<Programme> owed(School school, LocalDate today) {
    LocalDate from = LocalDate.of(today.getYear() - 1, 1, 1);
    LocalDate to = LocalDate.of(today.getYear(), 1, 1);
    return programmes.findBySchoolIdOrderByIdDesc(school.id()).stream()
        .filter(one -> !one.endsOn().isBefore(from) && one.startsOn().isBefore(to))
        .filter(one -> isOwed(one, counted(one)))
        .toList();
  }

  /** A yes to another number is no yes: since then others have gone the whole way. */
  private boolean isOwed(Programme programme, int counts) {
    return counts > 0
        && of(programme.id())
            .filter(HandedSheet::isApproved)
            .filter(sheet -> sheet.counted().orElse(counts) == counts)
            .isEmpty();
  }

  /** Also of a closed programme: the sheet is due after most seasons have ended. */
  public HandedSheet hand(Person curator, ProgrammeId id) {
    Programme programme = curated.of(curator, id);
    HandedSheet sheet = of(id).orElseGet(() -> HandedSheet.of(programme.id()));
    return sheets.save(sheet.isHanded(counted(programme), curator.id(), clock.instant()));
  }

  /** What has been approved was put right since. */
  public void handAnew(Person curator, ProgrammeId id, long decided) {
    Programme programme = curated.of(curator, id);
    HandedSheet sheet = of(id).orElseThrow(NotFound::new);
    sheet.isHandedAnew(decided, counted(programme), curator.id(), clock.instant());
  }

  /**
   * @throws NotFound for everybody but a head of the school, or when nothing was handed
   */
  public HandedSheet decide(Person head, ProgrammeId id, boolean yes, String word) {
    HandedSheet sheet = waiting(head, id);
    Instant now = clock.instant();
    sheet.isDecided(yes, word, head.id(), now);
    return sheet;
  }

  /**
   * @throws NotFound for everybody but a head of the school, or when nothing was handed
   */
  public HandedSheet waiting(Person head, ProgrammeId id) {
    return of(readers.headed(head, id).id()).orElseThrow(NotFound::new);
  }
}
