package ru.tandem.council;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.ErasedRows;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.tandems.Tandems;

/**
 * Who said a word reads it in his data; whom it is about learns that there is one, and reads it
 * with the curator. It goes with either of them.
 */
@Component
class CouncilData {

  private final CouncilWords words;
  private final CouncilMatters matters;
  private final Participants participants;
  private final Tandems tandems;

  CouncilData(
      CouncilWords words, CouncilMatters matters, Participants participants, Tandems tandems) {
    this.words = words;
    this.matters = matters;
    this.participants = participants;
    this.tandems = tandems;
  }

  @EventListener
  @Order(DataPlace.COUNCIL)
  void write(DataAsked asked) {
    asked.sheet().section("council.mydata");
    for (CouncilWord word : words.findByPersonIdOrderById(asked.person())) {
      String about = word.isAdvice() ? "dispute" : word.tandem().isPresent() ? "plan" : "pair";
      asked
          .sheet()
          .line(
              "council.mydata." + about + (word.isRemark() ? "" : ".fine"),
              word.saidAt(),
              word.words());
    }
    for (CouncilMatter matter : matters.findByAskedByOrderById(asked.person())) {
      asked.sheet().line("council.mydata.asked", matter.askedAt(), matter.words());
    }
    about(asked.person()).stream()
        .filter(CouncilWord::isRemark)
        .forEach(word -> asked.sheet().line("council.mydata.about", word.saidAt()));
  }

  /** Of proposed pairs, and of the plans of pairs, that this person is of. */
  private List<CouncilWord> about(PersonId person) {
    Stream<CouncilWord> pairs =
        participants.findByPersonIdOrderById(person).stream()
            .flatMap(part -> words.about(part.id()).stream());
    Stream<CouncilWord> plans =
        tandems.everWith(person).stream()
            .flatMap(tandem -> words.findByTandemIdOrderById(tandem.id()).stream());
    Stream<CouncilWord> disputes =
        matters(person).flatMap(matter -> words.findByMatterIdOrderById(matter.id()).stream());
    return Stream.of(pairs, plans, disputes).flatMap(all -> all).toList();
  }

  /** What was asked of the pairs that this person is of. */
  private Stream<CouncilMatter> matters(PersonId person) {
    return tandems.everWith(person).stream()
        .flatMap(tandem -> matters.findByTandemIdOrderById(tandem.id()).stream());
  }

  @EventListener
  @Order(Erasing.COUNCIL)
  void erase(PersonErased erased) {
    drop(words.findByPersonIdOrderById(erased.person()), erased.rows());
    dropMatters(matters.findByAskedByOrderById(erased.person()), erased.rows());
    matters
        .findByClosedByOrderById(erased.person())
        .forEach(matter -> matter.forgetsWhoClosed(erased.person()));
  }

  @EventListener
  @Order(Erasing.COUNCIL)
  void erase(ErasedFromProgramme erased) {
    List<CouncilWord> gone = new ArrayList<>(about(erased.person()));
    gone.removeIf(word -> !word.programme().equals(erased.programme()));
    drop(gone, erased.rows());
    dropMatters(
        matters(erased.person())
            .filter(matter -> matter.programme().equals(erased.programme()))
            .toList(),
        erased.rows());
  }

  /** With what the council said to them. */
  private void dropMatters(List<CouncilMatter> some, ErasedRows rows) {
    some.forEach(matter -> drop(words.findByMatterIdOrderById(matter.id()), rows));
    matters.deleteAll(some);
    matters.flush();
    rows.add(some.size());
  }

  private void drop(List<CouncilWord> some, ErasedRows rows) {
    words.deleteAll(some);
    words.flush();
    rows.add(some.size());
  }
}
