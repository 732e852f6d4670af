package ru.tandem.tandems;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
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
  @Order(DataPlace.PRAISE)
  void write(DataAsked asked) {
    List<Letter> own = letters.findByPersonId(asked.person());
    if (!own.isEmpty()) {
      asked.sheet().section("tandems.mydata.letters");
      for (Letter one : own) {
        one.words()
            .ifPresent(words -> asked.sheet().line("tandems.mydata.letter", one.sentAt(), words));
        one.file()
            .ifPresent(file -> asked.sheet().line("tandems.mydata.letter.file", one.sentAt()));
      }
    }
  }

  @EventListener
  @Order(Erasing.WRITTEN_IN_OWN_PAIRS)
  void on(PersonErased erased) {
    erased.rows().add(forget(erased.person(), tandem -> true));
  }

  @EventListener
  @Order(Erasing.WRITTEN_IN_PAIRS)
  void on(ErasedFromProgramme erased) {
    erased
        .rows()
        .add(forget(erased.person(), tandem -> tandem.programme().equals(erased.programme())));
  }

  /** With what was written to him: between two, each letter was for the other. */
  private int forget(PersonId person, Predicate<Tandem> which) {
    int rows = 0;
    for (Tandem tandem : tandems.everWith(person).stream().filter(which).toList()) {
      if (tandem.has(person) && tandem.opposite(person).size() < 2) {
        rows += letters.deleteByTandemId(tandem.id());
      }
    }
    List<Letter> own =
        letters.findByPersonId(person).stream()
            .filter(one -> which.test(tandems.get(one.tandem())))
            .toList();
    letters.deleteAll(own);
    return rows + own.size();
  }
}
