package ru.tandem.consents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** The children that somebody answers for, or has been invited to answer for. */
@Component
public class Wards {

  private final Guardianships guardianships;
  private final GuardianLinks links;
  private final Participants participants;
  private final People people;
  private final Consents consents;

  Wards(
      Guardianships guardianships,
      GuardianLinks links,
      Participants participants,
      People people,
      Consents consents) {
    this.guardianships = guardianships;
    this.links = links;
    this.participants = participants;
    this.people = people;
    this.consents = consents;
  }

  /**
   * The child's participation, for who answers for the child or holds a link to it.
   *
   * @throws NotFound when there is none, or the child has come of age
   */
  public Participant of(Person guardian, ParticipantId id) {
    Participant participant =
        participants.findById(id.value()).filter(Participant::isIn).orElseThrow(NotFound::new);
    if (!isMinor(participant) || !mayAnswer(guardian.id(), participant.person())) {
      throw new NotFound();
    }
    return participant;
  }

  /**
   * One's own participation, or that of a child one answers for. Who was declined is found as well:
   * a yes can be taken back as long as anything is kept.
   *
   * @throws NotFound when it is neither
   */
  public Participant concerning(Person person, ParticipantId id) {
    return participants
        .findById(id.value())
        .filter(participant -> participant.person().equals(person.id()))
        .orElseGet(() -> declined(person, id).orElseGet(() -> of(person, id)));
  }

  private Optional<Participant> declined(Person guardian, ParticipantId id) {
    return participants
        .findById(id.value())
        .filter(participant -> participant.isDeclined() && !participant.hasLeft())
        .filter(this::isMinor)
        .filter(participant -> guardianship(guardian.id(), participant.person()).isPresent());
  }

  /** Answers for the child, or has opened a link to it. */
  public boolean mayAnswer(PersonId guardian, PersonId child) {
    return guardianship(guardian, child).isPresent() || link(guardian, child).isPresent();
  }

  private boolean isMinor(Participant participant) {
    return people.get(participant.person()).isMinor(consents.today(participant));
  }

  /** Where the children of this guardian take part now. */
  public List<Participant> of(Person guardian) {
    return kept(guardian).stream().filter(Participant::isIn).toList();
  }

  /** Where something of these children is kept: of the declined as well. */
  public List<Participant> kept(Person guardian) {
    return guardianships.findByGuardianId(guardian.id()).stream()
        .flatMap(guardianship -> participants.kept(guardianship.child()).stream())
        .filter(this::isMinor)
        .toList();
  }

  /** The children whose link this person has opened without coming to an end. */
  public List<Participant> begun(Person guardian) {
    return begun(guardian.id());
  }

  public List<Participant> begun(PersonId guardian) {
    return links.findByUsedBy(guardian).stream()
        .filter(link -> guardianship(guardian, link.child()).isEmpty())
        .map(link -> participants.get(link.participant()))
        .filter(participant -> participant.isIn() && isMinor(participant))
        .distinct()
        .toList();
  }

  /** Those who have opened a link to this child without coming to an end. */
  public List<PersonId> undecided(PersonId child) {
    return links.findByChildId(child).stream()
        .flatMap(link -> link.usedBy().stream())
        .filter(guardian -> guardianship(guardian, child).isEmpty())
        .distinct()
        .toList();
  }

  /** Everybody who has agreed for this child, whether or not anybody made sure of him. */
  public List<Guardianship> guardianships(PersonId child) {
    return guardianships.findByChildId(child);
  }

  /** Those about whom the curator has yet to say whether they answer for the child. */
  public List<Guardianship> unconfirmed(PersonId child) {
    return guardianships.findByChildId(child).stream()
        .filter(guardianship -> !guardianship.isChecked())
        .toList();
  }

  /** Those who answer for the child and are known to. */
  public List<PersonId> guardians(PersonId child) {
    return guardianships.findByChildId(child).stream()
        .filter(Guardianship::isChecked)
        .map(Guardianship::guardian)
        .toList();
  }

  /**
   * The guardian, and the same one as a name on a signed sheet of this child: what he says in the
   * chat he says of his signature too, and the other way round.
   */
  public List<PersonId> selves(PersonId guardian, PersonId child) {
    Person self = people.get(guardian);
    List<PersonId> known = guardians(child);
    if (self.name().isEmpty() || !known.contains(guardian)) {
      return List.of(guardian);
    }
    Stream<PersonId> namesakes =
        known.stream()
            .map(people::get)
            .filter(other -> other.isOnPaper() != self.isOnPaper())
            .filter(other -> Names.areOfOne(self.name().get(), other.name().orElse("")))
            .map(Person::id);
    return Stream.concat(Stream.of(guardian), namesakes).toList();
  }

  /** Empty until the guardian has agreed for the first time. */
  public Optional<Guardianship> guardianship(PersonId guardian, PersonId child) {
    return guardianships.findByChildIdAndGuardianId(child, guardian);
  }

  Optional<GuardianLink> link(PersonId guardian, PersonId child) {
    return links.findFirstByUsedByAndChildIdOrderByUsedAtDesc(guardian, child);
  }

  /** Whoever came by these links was no guardian. */
  void forget(PersonId stranger, PersonId child) {
    links.deleteAll(links.findByUsedByAndChildId(stranger, child));
  }

  /** The name that the guardian has told, while it still waits with the link. */
  public Optional<String> introducedName(PersonId guardian, PersonId child) {
    return introduction(guardian, child).map(Introduction::name);
  }

  /** What the guardian has told of himself, while it still waits with the link. */
  public Optional<Introduction> introduction(PersonId guardian, PersonId child) {
    return link(guardian, child).flatMap(GuardianLink::introduction);
  }

  /** The number by which this guardian is known already, because of another child. */
  public Optional<String> phoneOf(PersonId guardian) {
    return guardianships.findByGuardianId(guardian).stream()
        .map(Guardianship::phone)
        .filter(phone -> !phone.isBlank())
        .findFirst();
  }

  /** Of some child this guardian has told who he is. */
  public boolean hasTold(PersonId guardian) {
    return guardianships.findByGuardianId(guardian).stream().anyMatch(consents::isComplete);
  }

  /** The guardian has told name, relation and phone, or how else he is made sure of. */
  public boolean knows(PersonId guardian, PersonId child) {
    return guardianship(guardian, child).filter(consents::isComplete).isPresent()
        || link(guardian, child).flatMap(GuardianLink::introduction).isPresent();
  }

  /** The guardian has said yes to something, and who he is has yet to be told. */
  public boolean hasToTell(PersonId guardian, PersonId child) {
    return !knows(guardian, child)
        && (guardianship(guardian, child).isPresent()
            || link(guardian, child).flatMap(GuardianLink::agreed).isPresent());
  }
}
