package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Guardianship;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemRequest;
import ru.tandem.tandems.VisibleTandems;

/**
 * Which curators read what is asked in a pair: not those who work in it or are somebody's family
 * there, as long as there is another.
 */
@Component
class RequestReaders {

  private final VisibleTandems visible;
  private final Guardians guardians;
  private final CuratorsHear curators;
  private final TandemCards cards;
  private final Chats chats;

  RequestReaders(
      VisibleTandems visible,
      Guardians guardians,
      CuratorsHear curators,
      TandemCards cards,
      Chats chats) {
    this.visible = visible;
    this.guardians = guardians;
    this.curators = curators;
    this.cards = cards;
    this.chats = chats;
  }

  private List<PersonId> of(Tandem tandem) {
    List<PersonId> all = visible.curators(tandem);
    List<PersonId> others = all.stream().filter(one -> !isNear(one, tandem)).toList();
    return others.isEmpty() ? all : others;
  }

  private boolean isNear(PersonId curator, Tandem tandem) {
    Set<PersonId> near =
        Stream.concat(
                tandem.concerned().stream(),
                guardians.of(tandem).stream().map(Guardianship::guardian))
            .collect(Collectors.toSet());
    return near.contains(curator);
  }

  boolean reads(PersonId curator, Tandem tandem) {
    return !isNear(curator, tandem) || of(tandem).contains(curator);
  }

  /**
   * @throws NotFound for who is no curator, and for a curator whose word on it is not asked
   */
  Tandem tandem(Person curator, TandemRequest request) {
    Tandem tandem = visible.curatedBy(curator, request.tandem());
    if (!reads(curator.id(), tandem)) {
      throw new NotFound();
    }
    return tandem;
  }

  /** Who of the pair would read it, for want of another curator; said before it is written. */
  Optional<Text> nobodyElse(Tandem tandem, PersonId asker) {
    List<PersonId> near =
        of(tandem).stream().filter(one -> !one.equals(asker) && isNear(one, tandem)).toList();
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.of("tandems.request.hint.near", cards.names(near)));
  }

  void tell(Tandem tandem, Screen card, Matter matter) {
    for (PersonId curator : of(tandem)) {
      Screen named = curators.named(curator, tandem.programme(), card);
      chats.tell(curator, named, Urgency.REMINDER, matter);
    }
  }

  void remind(Tandem tandem, Screen card, Matter matter) {
    for (PersonId curator : of(tandem)) {
      Screen named = curators.named(curator, tandem.programme(), card);
      chats.remind(curator, named, Urgency.REMINDER, matter);
    }
  }
}
