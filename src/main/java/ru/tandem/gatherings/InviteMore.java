package ru.tandem.gatherings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/**
 * Who has become ready after a gathering was planned: invited later, or let in on the spot. What
 * counts is whom such a gathering is for, as it stands now.
 */
@Component
public class InviteMore {

  private final PlanGathering plan;
  private final Guests guests;

  InviteMore(PlanGathering plan, Guests guests) {
    this.plan = plan;
    this.guests = guests;
  }

  /** For whom it is, and who has not been invited. */
  public List<Participant> newcomers(Gathering gathering) {
    Set<PersonId> invited =
        guests.findByGatheringIdOrderById(gathering.id()).stream()
            .map(Guest::person)
            .collect(Collectors.toSet());
    return gathering.isCancelled()
        ? List.of()
        : plan.audience(gathering.programme(), gathering.audience()).stream()
            .filter(one -> !invited.contains(one.person()))
            .toList();
  }

  /** May be said twice. */
  public List<Guest> invite(Gathering gathering) {
    return newcomers(gathering).stream().map(one -> invite(gathering, one)).toList();
  }

  private Guest invite(Gathering gathering, Participant one) {
    return guests.save(Guest.invited(gathering.id(), one.id(), one.person()));
  }

  /** Whoever comes to the door: invited before, or one for whom it is. */
  public Optional<Guest> atTheDoor(Gathering gathering, Person person) {
    return guests
        .findByGatheringIdAndPersonId(gathering.id(), person.id())
        .or(
            () ->
                newcomers(gathering).stream()
                    .filter(one -> one.person().equals(person.id()))
                    .findFirst()
                    .map(one -> invite(gathering, one)));
  }
}
