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
  private final Participants participants;
  private final Tandems tandems;

  CouncilData(CouncilWords words, Participants participants, Tandems tandems) {
    this.words = words;
    this.participants = participants;
    this.tandems = tandems;
  }

  @EventListener
  @Order(DataPlace.COUNCIL)
  void write(DataAsked asked) {
    asked.sheet().section("council.mydata");
    for (CouncilWord word : words.findByPersonIdOrderById(asked.person())) {
      String about = word.tandem().isPresent() ? "plan" : "pair";
      asked
          .sheet()
          .line(
              "council.mydata." + about + (word.isRemark() ? "" : ".fine"),
              word.saidAt(),
              word.words());
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
    return Stream.concat(pairs, plans).toList();
  }

  @EventListener
  @Order(Erasing.COUNCIL)
  void erase(PersonErased erased) {
    drop(words.findByPersonIdOrderById(erased.person()), erased.rows());
  }

  @EventListener
  @Order(Erasing.COUNCIL)
  void erase(ErasedFromProgramme erased) {
    List<CouncilWord> gone = new ArrayList<>(about(erased.person()));
    gone.removeIf(word -> !word.programme().equals(erased.programme()));
    drop(gone, erased.rows());
  }

  private void drop(List<CouncilWord> some, ErasedRows rows) {
    words.deleteAll(some);
    words.flush();
    rows.add(some.size());
  }
}
