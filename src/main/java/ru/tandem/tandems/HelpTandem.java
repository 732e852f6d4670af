package ru.tandem.tandems;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantTakenOut;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.StaffLeft;
import ru.tandem.schools.StaffRole;

/** A second mentor, or somebody of the school, helps a pair until the curator takes him out. */
@Component
public class HelpTandem {

  private final Tandems tandems;
  private final Aides aides;
  private final SteerTandem steer;
  private final VisibleTandems visible;
  private final Participants participants;
  private final Programmes programmes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HelpTandem(
      Tandems tandems,
      Aides aides,
      SteerTandem steer,
      VisibleTandems visible,
      Participants participants,
      Programmes programmes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tandems = tandems;
    this.aides = aides;
    this.steer = steer;
    this.visible = visible;
    this.participants = participants;
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  /** Other mentors who are ready, and the curators of the school. */
  public List<PersonId> possible(Tandem tandem) {
    return Stream.concat(
            steer.substitutes(tandem).stream().map(Participant::person),
            visible.curators(tandem).stream())
        .distinct()
        .filter(one -> !tandem.has(one) && !tandem.isAway(one))
        .filter(one -> !aides.existsByTandemIdAndPersonIdAndRemovedAtIsNull(tandem.id(), one))
        .toList();
  }

  public List<PersonId> of(Tandem tandem) {
    return aides.findByTandemIdAndRemovedAtIsNullOrderById(tandem.id()).stream()
        .map(Aide::person)
        .toList();
  }

  /** Those that are not over and that this one helps. */
  public List<Tandem> by(PersonId person) {
    return aides.findByPersonIdAndRemovedAtIsNullOrderById(person).stream()
        .map(one -> tandems.get(one.tandem()))
        .filter(tandem -> !tandem.isEnded())
        .toList();
  }

  /**
   * @throws AlreadySettled when he does already, or cannot
   */
  public void add(Tandem tandem, PersonId person, PersonId curator) {
    if (tandem.isEnded() || !possible(tandem).contains(person)) {
      throw new AlreadySettled();
    }
    aides.save(Aide.of(tandem.id(), person, curator, clock.instant()));
    events.publishEvent(new HelperAdded(tandem.id(), person));
  }

  /**
   * @throws AlreadySettled when he does not help there
   */
  public void remove(Tandem tandem, PersonId person) {
    aides.findByTandemIdAndRemovedAtIsNullOrderById(tandem.id()).stream()
        .filter(one -> one.person().equals(person))
        .findFirst()
        .orElseThrow(AlreadySettled::new)
        .isRemoved(clock.instant());
    events.publishEvent(new HelperRemoved(tandem.id(), person));
  }

  /** Whoever is taken out of a programme helps nobody there any more. */
  @EventListener
  void on(ParticipantTakenOut gone) {
    Participant part = participants.get(gone.participant());
    by(part.person()).stream()
        .filter(tandem -> tandem.programme().equals(part.programme()))
        .forEach(tandem -> remove(tandem, part.person()));
  }

  /** Nor does whoever is curator no longer, and no mentor there. */
  @EventListener
  void on(StaffLeft left) {
    if (left.role() == StaffRole.CURATOR) {
      by(left.person()).stream()
          .filter(tandem -> programmes.get(tandem.programme()).school().equals(left.school()))
          .filter(
              tandem ->
                  participants.of(left.person(), tandem.programme()).stream()
                      .noneMatch(Participant::isCurrent))
          .forEach(tandem -> remove(tandem, left.person()));
    }
  }

  @EventListener
  @Order(Erasing.OWN_PAIRS)
  void on(PersonErased erased) {
    List<Aide> all = aides.findByPersonIdAndRemovedAtIsNullOrderById(erased.person());
    all.forEach(one -> one.isRemoved(clock.instant()));
    erased.rows().add(all.size());
  }
}
