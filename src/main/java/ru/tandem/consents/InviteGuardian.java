package ru.tandem.consents;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.consents.GuardianLink.Way;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Codes;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;

/** Brings a guardian to a child by a one-time link. */
@Component
public class InviteGuardian {

  private final GuardianLinks links;
  private final Participants participants;
  private final People people;
  private final Consents consents;
  private final Codes codes;
  private final Clock clock;

  InviteGuardian(
      GuardianLinks links,
      Participants participants,
      People people,
      Consents consents,
      Codes codes,
      Clock clock) {
    this.links = links;
    this.participants = participants;
    this.people = people;
    this.consents = consents;
    this.codes = codes;
    this.clock = clock;
  }

  /**
   * The link that is still good, or a new one: asking twice makes no second code.
   *
   * @throws AlreadySettled for who needs no guardian, or takes part no more
   */
  public GuardianLink to(Participant child, Way way) {
    if (!isPossible(child)) {
      throw new AlreadySettled();
    }
    return links.findByParticipantId(child.id()).stream()
        .filter(link -> link.way() == way && link.isFresh(clock.instant()))
        .findFirst()
        .orElseGet(() -> links.save(made(child, way)));
  }

  private GuardianLink made(Participant child, Way way) {
    GuardianLink link =
        GuardianLink.to(child.id(), child.person(), way, codes.next(), clock.instant());
    return way == Way.HANDED_OVER ? link.spokenAs(codes.spoken()) : link;
  }

  /** Somebody opened a link; nothing happens yet. */
  public GuardianLink find(String code) {
    return links.findById(code).orElseThrow(NotFound::new);
  }

  /**
   * Somebody types what the curator has told him; empty also when another has used it, or its time
   * is over.
   */
  public Optional<GuardianLink> spoken(String typed, Person person) {
    return links
        .findBySpoken(Codes.read(typed))
        .filter(link -> link.isFresh(clock.instant()) || link.isUsedBy(person.id()));
  }

  /**
   * The guardian comes by it.
   *
   * @throws AlreadySettled when it was another's, its time is over, the child is grown up or gone,
   *     or the one who comes is himself a child
   */
  public Participant use(GuardianLink link, Person person) {
    Participant child = participants.get(link.participant());
    if (!isPossible(child) || person.isMinor(consents.today(child))) {
      throw new AlreadySettled();
    }
    link.use(person, clock.instant());
    return child;
  }

  /** This one takes part, and somebody else has to agree as well. */
  public boolean isPossible(Participant child) {
    return child.isIn() && isMinor(child);
  }

  private boolean isMinor(Participant child) {
    return people.get(child.person()).isMinor(consents.today(child));
  }
}
