package ru.tandem.consents;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/** What has been agreed to. A consent is given to a school and holds in all its programmes. */
@Component
public class Consents {

  /** So long after the last day of a season that was never closed its papers may be finished. */
  static final Duration AFTER_THE_SEASON = Duration.ofDays(60);

  private final Evidence evidence;
  private final ConsentDocuments documents;
  private final OlderWords older;
  private final Participants participants;
  private final Programmes programmes;
  private final Schools schools;
  private final People people;
  private final Guardianships guardianships;
  private final Refusals refusals;
  private final Clock clock;

  Consents(
      Evidence evidence,
      ConsentDocuments documents,
      OlderWords older,
      Participants participants,
      Programmes programmes,
      Schools schools,
      People people,
      Guardianships guardianships,
      Refusals refusals,
      Clock clock) {
    this.evidence = evidence;
    this.documents = documents;
    this.older = older;
    this.participants = participants;
    this.programmes = programmes;
    this.schools = schools;
    this.people = people;
    this.guardianships = guardianships;
    this.refusals = refusals;
    this.clock = clock;
  }

  /** Everybody has agreed whose yes the age of today asks for. */
  public boolean complete(ParticipantId id) {
    return gate(participants.get(id)).isOpen();
  }

  /** What stands between this participant and the programme. */
  public Gate gate(Participant participant) {
    return about(participant).gate();
  }

  /** By today's age; where that is not known, too. */
  boolean needsGuardian(Participant participant) {
    return reader(participant).map(Reader::needsGuardian).orElse(true);
  }

  /** All that has been said about this participant, in one reading. */
  public ConsentsAbout about(Participant participant) {
    return about(List.of(participant)).get(participant.id());
  }

  /** The same about many of one school: read at once, and not one by one. */
  public Map<ParticipantId, ConsentsAbout> about(List<Participant> some) {
    if (some.isEmpty()) {
      return Map.of();
    }
    SchoolId school = school(some.get(0)).id();
    Set<PersonId> persons = some.stream().map(Participant::person).collect(Collectors.toSet());
    fetch(persons);
    Map<PersonId, List<Consent>> said =
        evidence.about(persons, school).stream().collect(Collectors.groupingBy(Consent::subject));
    Set<PersonId> children =
        some.stream()
            .filter(one -> reader(one).filter(Reader::needsGuardian).isPresent())
            .map(Participant::person)
            .collect(Collectors.toSet());
    Map<PersonId, List<Guardianship>> guardians = guardians(children);
    Set<PersonId> refused = refused(children, school);
    Map<ParticipantId, ConsentsAbout> all = new HashMap<>();
    for (Participant one : some) {
      PersonId person = one.person();
      all.put(
          one.id(),
          new ConsentsAbout(
              person,
              one.role(),
              reader(one),
              said.getOrDefault(person, List.of()),
              complete(guardians.getOrDefault(person, List.of())),
              refused.contains(person),
              documents,
              older));
    }
    return all;
  }

  /** Many are read at once; one is mostly known already. */
  private void fetch(Set<PersonId> some) {
    if (some.size() > 1) {
      people.findAllById(some.stream().map(PersonId::value).toList());
    }
  }

  /**
   * As whom the participant agrees by today's age; empty for one who is too young. Without a birth
   * date nobody can tell whose yes is needed.
   */
  public Optional<Reader> reader(Participant participant) {
    LocalDate born = people.get(participant.person()).bornOn().orElse(LocalDate.MAX);
    return Reader.bornOn(born, today(participant));
  }

  private Map<PersonId, List<Guardianship>> guardians(Set<PersonId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    List<Guardianship> all = guardianships.of(children);
    fetch(all.stream().map(Guardianship::guardian).collect(Collectors.toSet()));
    return all.stream().collect(Collectors.groupingBy(Guardianship::child));
  }

  private Set<PersonId> refused(Set<PersonId> children, SchoolId school) {
    return children.isEmpty()
        ? Set.of()
        : refusals.about(children, school).stream()
            .filter(Refusal::isBinding)
            .map(Refusal::child)
            .collect(Collectors.toSet());
  }

  /** Nobody speaks for a child without having said who he is. */
  private List<Guardianship> complete(List<Guardianship> all) {
    return all.stream().filter(this::isComplete).toList();
  }

  /** Name, relation and a phone are known, or the school is to see without a phone who it is. */
  public boolean isComplete(Guardianship guardianship) {
    String name = people.get(guardianship.guardian()).name().orElse("");
    return guardianship.isComplete() && Introduction.isName(name);
  }

  /** The season of this programme is over, and with it what was agreed to for it. */
  public boolean isOver(Participant participant) {
    return isOver(programmes.get(participant.programme()));
  }

  boolean isOver(Programme programme) {
    LocalDate today = LocalDate.now(clock.withZone(schools.get(programme.school()).zone()));
    return programme.isClosed()
        || !today.isBefore(programme.endsOn().plusDays(AFTER_THE_SEASON.toDays()));
  }

  /** All that was ever agreed to about this person, the withdrawn as well. */
  public List<Consent> of(PersonId person) {
    return evidence.findBySubjectIdOrderById(person);
  }

  /** All that this person ever agreed to, for himself and for children. */
  public List<Consent> givenBy(PersonId person) {
    return evidence.findByGivenByOrderById(person);
  }

  /** Name and story may be published: the participant wants it, and for a minor a guardian too. */
  public boolean publishingAllowed(ParticipantId id) {
    return about(participants.get(id)).allows(ConsentDocument.PUBLISHING);
  }

  /** Photos may be published: the participant wants it, and for a minor a guardian too. */
  public boolean photosAllowed(ParticipantId id) {
    return about(participants.get(id)).allows(ConsentDocument.PHOTOS);
  }

  public School school(Participant participant) {
    return schools.get(programmes.get(participant.programme()).school());
  }

  /** Which day it is at the school. */
  public LocalDate today(Participant participant) {
    return LocalDate.now(clock.withZone(school(participant).zone()));
  }
}
