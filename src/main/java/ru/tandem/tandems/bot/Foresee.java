package ru.tandem.tandems.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.SteerTandem;
import ru.tandem.tandems.Steering;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemRequest;
import ru.tandem.tandems.Tandems;

/** What a curator's yes would do, before it is said: to whom, who is told, which order follows. */
@Component
class Foresee {

  private final Tandems tandems;
  private final Guardians guardians;
  private final Participants participants;
  private final SteerTandem steer;
  private final TandemCards cards;
  private final Supplier<List<AtStake>> stakes;

  Foresee(
      Tandems tandems,
      Guardians guardians,
      Participants participants,
      SteerTandem steer,
      TandemCards cards,
      ObjectProvider<AtStake> stakes) {
    this.tandems = tandems;
    this.guardians = guardians;
    this.participants = participants;
    this.steer = steer;
    this.cards = cards;
    this.stakes = SingletonSupplier.of(() -> stakes.orderedStream().toList());
  }

  Text of(TandemRequest request, Tandem tandem) {
    PersonId who = request.whom();
    Optional<PersonId> one = alone(tandem, Optional.of(who));
    return switch (request.kind()) {
      case PAUSE -> pause(tandem, one, request.until().orElseThrow());
      case TERM -> term(tandem, request.until().orElseThrow());
      case CHANGE ->
          Text.lines(Text.of("tandems.foresee.change"), told(tandem.concerned(), List.of()));
      case END, ANOTHER_MENTOR, OBJECTION -> end(List.of(tandem), one);
      case KIND -> kind(tandem, request.kindWanted().orElseThrow());
      case SUBSTITUTE -> Text.empty();
      case RELEASE ->
          Text.lines(end(allOf(tandem), Optional.empty()), Text.of("tandems.foresee.release"));
    };
  }

  /** A mentor who is released leaves all that he has in that programme. */
  private List<Tandem> allOf(Tandem tandem) {
    return tandems.own(participants.get(tandem.mentor()));
  }

  Text of(Steering steering, Tandem tandem) {
    Optional<PersonId> one = alone(tandem, steering.person());
    return switch (steering.act()) {
      case PAUSE -> pause(tandem, one, steering.until().orElseThrow());
      case WAKE -> wake(tandem, one);
      case TERM -> term(tandem, steering.until().orElseThrow());
      case END -> end(List.of(tandem), one);
      case MOVE -> move(steering, tandem, one);
      case SECOND -> second(steering, tandem, one);
      case KIND -> kind(tandem, steering.kind().orElseThrow());
      case SUBSTITUTE -> substitute(steering, tandem);
      case BACK ->
          Text.lines(
              Text.of("tandems.foresee.back", cards.name(tandem.away().orElseThrow())),
              told(withAway(tandem), tandem.on(ParticipantRole.MENTEE)));
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
    // with nobody left to meet the mentor the others rest too
    lines.add(toldOf(tandem, one.filter(who -> tandem.atWork().size() > 2)));
    lines.add(Text.of("tandems.foresee.wakes", until));
    return Text.lines(lines);
  }

  /** Where the others work on, it is the mentor's matter and his own; else that of all. */
  private Text toldOf(Tandem tandem, Optional<PersonId> one) {
    return one.map(who -> told(List.of(tandem.mentorPerson(), who), List.of(who)))
        .orElseGet(() -> told(tandem.people(), tandem.people()));
  }

  private Text wake(Tandem tandem, Optional<PersonId> one) {
    return Text.lines(
        one.map(who -> Text.of("tandems.foresee.wake.one", cards.name(who)))
            .orElse(Text.of("tandems.foresee.wake")),
        toldOf(tandem, one.filter(who -> tandem.isWorking())));
  }

  private Text term(Tandem tandem, LocalDate until) {
    return Text.lines(
        Text.of("tandems.foresee.term", until), told(tandem.people(), tandem.people()));
  }

  private Text end(List<Tandem> all, Optional<PersonId> one) {
    List<Text> lines = new ArrayList<>();
    lines.add(
        one.map(who -> Text.of("tandems.foresee.end.one", cards.name(who)))
            .orElse(Text.of("tandems.foresee.end")));
    all.forEach(tandem -> lines.addAll(stake(tandem, one)));
    List<PersonId> people =
        all.stream()
            .flatMap(tandem -> (one.isEmpty() ? withAway(tandem) : tandem.people()).stream())
            .toList();
    lines.add(told(people, one.map(List::of).orElse(people)));
    List<PersonId> search =
        all.stream().flatMap(tandem -> mentees(tandem, one).stream()).distinct().toList();
    lines.add(Text.of("tandems.foresee.search", cards.names(search)));
    lines.add(order(all));
    return Text.lines(lines);
  }

  private Text move(Steering steering, Tandem tandem, Optional<PersonId> one) {
    Participant mentor = participants.get(steering.mentor().orElseThrow());
    List<PersonId> moved = mentees(tandem, one);
    List<PersonId> people = new ArrayList<>(tandem.people());
    people.add(mentor.person());
    steer.group(mentor).ifPresent(group -> people.addAll(group.people()));
    List<PersonId> children = new ArrayList<>(moved);
    if (steer.group(mentor).isEmpty()) {
      children.add(mentor.person());
    }
    if (one.isEmpty()) {
      children.add(tandem.mentorPerson());
    }
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("tandems.foresee.move", cards.names(moved), cards.name(mentor.person())));
    lines.addAll(stake(tandem, one));
    lines.add(told(people, children));
    lines.add(order(List.of(tandem)));
    return Text.lines(lines);
  }

  private Text second(Steering steering, Tandem tandem, Optional<PersonId> one) {
    Participant mentor = participants.get(steering.mentor().orElseThrow());
    List<PersonId> mentees = mentees(tandem, one);
    List<PersonId> people = new ArrayList<>(mentees);
    people.add(mentor.person());
    List<PersonId> children = new ArrayList<>(mentees);
    steer
        .group(mentor)
        .ifPresentOrElse(
            group -> people.addAll(group.people()), () -> children.add(mentor.person()));
    return Text.lines(
        Text.of("tandems.foresee.second", cards.names(mentees), cards.name(mentor.person())),
        told(people, children),
        Text.of("tandems.foresee.second.order"));
  }

  private Text kind(Tandem tandem, MentoringKind kind) {
    return Text.lines(
        Text.of("tandems.foresee.kind", RequestCards.kind(kind)),
        kind.isCourse() ? Text.empty() : Text.of("tandems.foresee.kind.norhythm"),
        told(tandem.people(), tandem.people()),
        order(List.of(tandem)));
  }

  private Text substitute(Steering steering, Tandem tandem) {
    PersonId other = participants.get(steering.mentor().orElseThrow()).person();
    List<PersonId> people = new ArrayList<>(tandem.people());
    people.add(other);
    return Text.lines(
        Text.of(
            "tandems.foresee.substitute",
            cards.name(other),
            steering.until().orElseThrow(),
            cards.name(tandem.mentorPerson())),
        told(people, tandem.on(ParticipantRole.MENTEE)));
  }

  private static List<PersonId> withAway(Tandem tandem) {
    List<PersonId> people = new ArrayList<>(tandem.people());
    tandem.away().ifPresent(people::add);
    return people;
  }

  private static List<PersonId> mentees(Tandem tandem, Optional<PersonId> one) {
    return one.map(List::of)
        .orElseGet(() -> tandem.mentees().stream().map(member -> member.person()).toList());
  }

  private List<Text> stake(Tandem tandem, Optional<PersonId> one) {
    return stakes.get().stream().flatMap(stake -> stake.lines(tandem, one).stream()).toList();
  }

  /**
   * Exactly those who will hear of it.
   *
   * @param children those of them whose parents hear of it too
   */
  private Text told(List<PersonId> people, List<PersonId> children) {
    List<PersonId> parents =
        children.stream()
            .flatMap(child -> guardians.of(child).stream())
            .map(Guardianship::guardian)
            .distinct()
            .toList();
    Text names = cards.names(people.stream().distinct().toList());
    return parents.isEmpty()
        ? Text.of("tandems.foresee.told", names)
        : Text.of("tandems.foresee.told.parents", names, cards.names(parents));
  }

  /** A pair that an order has made wants an order when it changes. */
  private static Text order(List<Tandem> all) {
    List<Text> orders =
        all.stream()
            .flatMap(tandem -> tandem.orders().stream())
            .distinct()
            .map(order -> Text.of("tandems.foresee.order", order.number(), order.day()))
            .toList();
    return orders.isEmpty() ? Text.of("tandems.foresee.noorder") : Text.lines(orders);
  }
}
