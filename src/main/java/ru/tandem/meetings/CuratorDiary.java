package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.StaffLeft;
import ru.tandem.schools.StaffRole;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/** The first meetings to which curators come: nobody is to be at two of them at one time. */
@Component
public class CuratorDiary {

  private final CuratorVisits visits;
  private final Tandems tandems;
  private final VisibleTandems visible;
  private final Programmes programmes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CuratorDiary(
      CuratorVisits visits,
      Tandems tandems,
      VisibleTandems visible,
      Programmes programmes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.visits = visits;
    this.tandems = tandems;
    this.visible = visible;
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  /** Those that lie ahead, the nearest first. */
  public List<Meeting> of(PersonId curator) {
    Instant now = clock.instant();
    return visits.meetingsOf(curator).stream().filter(meeting -> meeting.isAhead(now)).toList();
  }

  /** Who comes to that meeting; empty when nobody does. */
  public Optional<PersonId> guest(Meeting meeting) {
    return visits.findByMeetingIdOrderById(meeting.id()).stream()
        .filter(visit -> !visit.isDeclined())
        .map(CuratorVisit::person)
        .findFirst();
  }

  /** At which times some curator of this tandem could come. */
  public Predicate<Appointment> free(Tandem tandem) {
    Map<PersonId, List<Appointment>> taken = new HashMap<>();
    for (PersonId curator : visible.curators(tandem)) {
      taken.put(curator, of(curator).stream().map(Meeting::appointment).toList());
    }
    return at ->
        taken.isEmpty()
            || taken.values().stream()
                .anyMatch(some -> some.stream().noneMatch(other -> other.overlaps(at)));
  }

  /** What keeps every curator from coming to one that this tandem would like to have. */
  Optional<Clash> clash(WantedTime wanted) {
    if (free(wanted.tandem()).test(wanted.first())) {
      return Optional.empty();
    }
    return visible.curators(wanted.tandem()).stream()
        .flatMap(curator -> of(curator).stream())
        .filter(other -> !wanted.givesWay().has(other))
        .filter(other -> other.appointment().overlaps(wanted.first()))
        .map(other -> new Clash(other.tandem(), other.appointment()))
        .findFirst();
  }

  /** Asks a curator who is free then: the one who would have come to what it replaces, if any. */
  public Optional<PersonId> invite(Meeting meeting, Optional<PersonId> before) {
    List<PersonId> asked =
        visits.findByMeetingIdOrderById(meeting.id()).stream().map(CuratorVisit::person).toList();
    Optional<PersonId> curator =
        Stream.concat(before.stream(), visible.curators(tandems.get(meeting.tandem())).stream())
            .filter(one -> !asked.contains(one))
            .filter(one -> isFree(one, meeting))
            .findFirst();
    curator.ifPresent(one -> visits.save(CuratorVisit.to(meeting.id(), one, clock.instant())));
    return curator;
  }

  private boolean isFree(PersonId curator, Meeting meeting) {
    return of(curator).stream()
        .filter(other -> !other.id().equals(meeting.id()))
        .noneMatch(other -> other.appointment().overlaps(meeting.appointment()));
  }

  /**
   * The curator cannot come: another is asked, if one is free.
   *
   * @throws AlreadySettled when he does not come anyway, or it is over
   */
  public Optional<PersonId> decline(Meeting meeting, PersonId curator) {
    if (!meeting.isAhead(clock.instant())) {
      throw new AlreadySettled();
    }
    visits.findByMeetingIdOrderById(meeting.id()).stream()
        .filter(visit -> visit.person().equals(curator))
        .findFirst()
        .orElseThrow(AlreadySettled::new)
        .decline(clock.instant());
    Optional<PersonId> other = invite(meeting, Optional.empty());
    events.publishEvent(new CuratorDeclined(meeting.id(), other));
    return other;
  }

  /** Who is no curator there any more comes to nothing, as if he had said so himself. */
  @EventListener
  void left(StaffLeft left) {
    if (left.role() == StaffRole.CURATOR) {
      of(left.person()).stream()
          .filter(one -> programmes.get(one.programme()).school().equals(left.school()))
          .forEach(one -> decline(one, left.person()));
    }
  }
}
