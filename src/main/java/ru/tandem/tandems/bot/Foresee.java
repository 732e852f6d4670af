package ru.tandem.tandems.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.RequestKind;
import ru.tandem.tandems.Steering;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemRequest;

/** What a curator's yes would do, before it is said: to whom, who is told, which order follows. */
@Component
class Foresee {

  private final Guardians guardians;
  private final Participants participants;
  private final TandemCards cards;
  private final ObjectProvider<AtStake> stakes;

  Foresee(
      Guardians guardians,
      Participants participants,
      TandemCards cards,
      ObjectProvider<AtStake> stakes) {
    this.guardians = guardians;
    this.participants = participants;
    this.cards = cards;
    this.stakes = stakes;
  }

  Text of(TandemRequest request, Tandem tandem) {
    PersonId who = request.person();
    Optional<PersonId> one = alone(tandem, Optional.of(who));
    return switch (request.kind()) {
      case PAUSE -> pause(tandem, one, request.until().orElseThrow());
      case TERM -> term(tandem, request.until().orElseThrow());
      case CHANGE -> Text.lines(Text.of("tandems.foresee.change"), told(tandem, one));
      case END, ANOTHER_MENTOR, RELEASE ->
          Text.lines(
              end(tandem, one),
              request.kind() == RequestKind.RELEASE
                  ? Text.of("tandems.foresee.release")
                  : Text.empty());
    };
  }

  Text of(Steering steering, Tandem tandem) {
    Optional<PersonId> one = alone(tandem, steering.person());
    return switch (steering.act()) {
      case PAUSE -> pause(tandem, one, steering.until().orElseThrow());
      case WAKE -> Text.lines(Text.of("tandems.foresee.wake"), told(tandem, one));
      case TERM -> term(tandem, steering.until().orElseThrow());
      case END -> end(tandem, one);
      case MOVE -> move(steering, tandem, one);
      case SECOND -> second(steering, tandem, one);
    };
  }

  /** In a pair what one does both do, and so does a group without its mentor. */
  private static Optional<PersonId> alone(Tandem tandem, Optional<PersonId> who) {
    return who.filter(one -> !one.equals(tandem.mentorPerson()) && tandem.mentees().size() > 1);
  }

  private Text pause(Tandem tandem, Optional<PersonId> one, LocalDate until) {
    List<Text> lines = new ArrayList<>();
    lines.add(
        one.map(who -> Text.of("tandems.foresee.pause.one", cards.name(who), until))
            .orElse(Text.of("tandems.foresee.pause", until)));
    lines.addAll(stake(tandem, one));
    lines.add(told(tandem, one));
    lines.add(Text.of("tandems.foresee.wakes", until));
    return Text.lines(lines);
  }

  private Text term(Tandem tandem, LocalDate until) {
    return Text.lines(Text.of("tandems.foresee.term", until), told(tandem, Optional.empty()));
  }

  private Text end(Tandem tandem, Optional<PersonId> one) {
    List<Text> lines = new ArrayList<>();
    lines.add(
        one.map(who -> Text.of("tandems.foresee.end.one", cards.name(who)))
            .orElse(Text.of("tandems.foresee.end")));
    lines.addAll(stake(tandem, one));
    lines.add(told(tandem, one));
    lines.add(Text.of("tandems.foresee.search", cards.names(mentees(tandem, one))));
    lines.add(order(tandem));
    return Text.lines(lines);
  }

  private Text move(Steering steering, Tandem tandem, Optional<PersonId> one) {
    Text mentor =
        steering.mentor().map(id -> cards.name(participants.get(id).person())).orElse(Text.empty());
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("tandems.foresee.move", cards.names(mentees(tandem, one)), mentor));
    lines.addAll(stake(tandem, one));
    lines.add(told(tandem, one));
    lines.add(order(tandem));
    return Text.lines(lines);
  }

  private Text second(Steering steering, Tandem tandem, Optional<PersonId> one) {
    Text mentor =
        steering.mentor().map(id -> cards.name(participants.get(id).person())).orElse(Text.empty());
    return Text.lines(
        Text.of("tandems.foresee.second", cards.names(mentees(tandem, one)), mentor),
        told(tandem, one),
        Text.of("tandems.foresee.second.order"));
  }

  private static List<PersonId> mentees(Tandem tandem, Optional<PersonId> one) {
    return one.map(List::of)
        .orElseGet(() -> tandem.mentees().stream().map(member -> member.person()).toList());
  }

  private List<Text> stake(Tandem tandem, Optional<PersonId> one) {
    return stakes.orderedStream().flatMap(stake -> stake.lines(tandem, one).stream()).toList();
  }

  /** Those who work there, and the parents of those whom it concerns. */
  private Text told(Tandem tandem, Optional<PersonId> one) {
    List<PersonId> parents =
        (one.map(guardians::of).orElseGet(() -> guardians.of(tandem)))
            .stream().map(Guardianship::guardian).distinct().toList();
    Text names = cards.names(tandem.people());
    return parents.isEmpty()
        ? Text.of("tandems.foresee.told", names)
        : Text.of("tandems.foresee.told.parents", names, cards.names(parents));
  }

  /** A pair that an order has made wants an order when it changes. */
  private static Text order(Tandem tandem) {
    return tandem
        .order()
        .map(order -> Text.of("tandems.foresee.order", order.number(), order.day()))
        .orElse(Text.of("tandems.foresee.noorder"));
  }
}
