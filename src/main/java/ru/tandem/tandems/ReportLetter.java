package ru.tandem.tandems;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.ProgrammeClosed;

/** A letter is reported to the curators; and all of them go when the season is over. */
@Component
public class ReportLetter {

  private final Tandems tandems;
  private final LettersOfPairs letters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReportLetter(
      Tandems tandems, LettersOfPairs letters, ApplicationEventPublisher events, Clock clock) {
    this.tandems = tandems;
    this.letters = letters;
    this.events = events;
    this.clock = clock;
  }

  /** May be said twice. */
  public void by(PersonId reader, Letter letter) {
    if (letter.isReported(reader, clock.instant())) {
      events.publishEvent(new LetterReported(letter.id(), reader));
    }
  }

  @EventListener
  void on(ProgrammeClosed closed) {
    tandems
        .findByProgrammeIdOrderById(closed.programme())
        .forEach(tandem -> letters.deleteByTandemId(tandem.id()));
  }

  @EventListener
  @Order(Erasing.WRITTEN_IN_OWN_PAIRS)
  void on(PersonErased erased) {
    List<Letter> own = letters.findByPersonId(erased.person());
    letters.deleteAll(own);
    erased.rows().add(own.size());
  }

  @EventListener
  @Order(Erasing.WRITTEN_IN_PAIRS)
  void on(ErasedFromProgramme erased) {
    List<Letter> own =
        letters.findByPersonId(erased.person()).stream()
            .filter(one -> tandems.get(one.tandem()).programme().equals(erased.programme()))
            .toList();
    letters.deleteAll(own);
    erased.rows().add(own.size());
  }
}
