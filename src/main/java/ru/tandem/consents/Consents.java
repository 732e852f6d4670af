package ru.tandem.consents;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;
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
    Person person = people.get(participant.person());
    // Without a birth date nobody can tell whose yes is needed.
    LocalDate born = person.bornOn().orElse(LocalDate.MAX);
    return Gate.of(
        person.id(),
        born,
        today(participant),
        participant.role(),
        about(participant),
        complete(guardianships.findByChildId(person.id())),
        isRefused(participant),
        documents,
        older::oldest);
  }

  private boolean isRefused(Participant child) {
    return refusals.findByChildIdAndSchoolIdOrderById(child.person(), school(child).id()).stream()
        .anyMatch(Refusal::isBinding);
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

  /** To what this person has agreed in older words than today's, which still hold for some days. */
  public List<ConsentDocument> outdated(Participant about, PersonId giver) {
    List<Consent> said =
        about(about).stream().filter(consent -> consent.givenBy().equals(giver)).toList();
    return readerOf(about, giver).stream()
        .flatMap(reader -> documents.of(reader, about.role()).stream())
        .filter(document -> said.stream().noneMatch(one -> one.stands() && one.isTo(document)))
        .filter(
            document -> said.stream().anyMatch(one -> one.holds(document, older.oldest(document))))
        .toList();
  }

  private Optional<Reader> readerOf(Participant about, PersonId giver) {
    return about.person().equals(giver) ? gate(about).reader() : Optional.of(Reader.GUARDIAN);
  }

  /** Somebody's older words hold this gate open, and nobody's newest do. */
  public boolean isRenewing(Participant participant) {
    if (!outdated(participant, participant.person()).isEmpty()) {
      return true;
    }
    List<PersonId> guardians =
        guardianships.findByChildId(participant.person()).stream()
            .filter(Guardianship::isChecked)
            .map(Guardianship::guardian)
            .toList();
    return gate(participant).guardian() == Gate.Key.GIVEN
        && guardians.stream().noneMatch(one -> outdated(participant, one).isEmpty());
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
    return allowed(participants.get(id), ConsentDocument.PUBLISHING);
  }

  private boolean allowed(Participant participant, String document) {
    Person person = people.get(participant.person());
    LocalDate born = person.bornOn().orElse(LocalDate.MAX);
    return Reader.bornOn(born, today(participant))
        .filter(reader -> stands(participant, person.id(), document, reader))
        .filter(reader -> !reader.needsGuardian() || guardianAllows(participant, document))
        .isPresent();
  }

  private boolean guardianAllows(Participant participant, String document) {
    return guardianships.findByChildId(participant.person()).stream()
        .filter(Guardianship::isChecked)
        .anyMatch(guardian -> stands(participant, guardian.guardian(), document, Reader.GUARDIAN));
  }

  private boolean stands(Participant about, PersonId giver, String document, Reader reader) {
    return documents
        .find(document, reader, about.role())
        .filter(wanted -> stands(about, giver, wanted))
        .isPresent();
  }

  /** This person has agreed to the document as it is worded today. */
  public boolean stands(Participant about, PersonId giver, ConsentDocument document) {
    return about(about).stream()
        .filter(consent -> consent.givenBy().equals(giver))
        .anyMatch(consent -> consent.stands() && consent.isTo(document));
  }

  /** This person has agreed to nothing here twice, so everything is still new to him. */
  public boolean isNew(Participant about, PersonId giver) {
    List<List<Object>> said =
        about(about).stream()
            .filter(consent -> consent.givenBy().equals(giver))
            .map(consent -> List.<Object>of(consent.document(), consent.reader()))
            .toList();
    return said.size() == said.stream().distinct().count();
  }

  /** What the guardian has yet to agree to for the child. */
  public List<ConsentDocument> missing(Participant child, PersonId guardian) {
    List<ConsentDocument> wanted = documents.required(Reader.GUARDIAN, child.role());
    return new Gate.Word(guardian, wanted, about(child), older::oldest).missing();
  }

  /** The guardian has allowed it and does not any more. */
  public boolean isTakenBackBy(PersonId guardian, Participant child) {
    List<ConsentDocument> wanted = documents.required(Reader.GUARDIAN, child.role());
    return new Gate.Word(guardian, wanted, about(child), older::oldest).isWithdrawn();
  }

  public School school(Participant participant) {
    return schools.get(programmes.get(participant.programme()).school());
  }

  /** Which day it is at the school. */
  public LocalDate today(Participant participant) {
    return LocalDate.now(clock.withZone(school(participant).zone()));
  }

  private List<Consent> about(Participant participant) {
    return evidence.findBySubjectIdAndSchoolIdOrderById(
        participant.person(), school(participant).id());
  }
}
