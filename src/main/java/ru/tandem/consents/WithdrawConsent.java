package ru.tandem.consents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantTakenOut;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Takes a yes back, and later sees to it that the data go. */
@Component
public class WithdrawConsent {

  /** After this time what is stored about the person is erased. */
  public static final Duration UNTIL_ERASURE = Duration.ofDays(30);

  private static final String ERASE = "consents.erase";
  private static final String DEPARTED = "consents.departed";

  private final Evidence evidence;
  private final GuardianLinks links;
  private final Guardianships guardianships;
  private final Wards wards;
  private final Consents consents;
  private final Participants participants;
  private final AskForConsents ask;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WithdrawConsent(
      Evidence evidence,
      GuardianLinks links,
      Guardianships guardianships,
      Wards wards,
      Consents consents,
      Participants participants,
      AskForConsents ask,
      Agenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.evidence = evidence;
    this.links = links;
    this.guardianships = guardianships;
    this.wards = wards;
    this.consents = consents;
    this.participants = participants;
    this.ask = ask;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Everything that this person has agreed to about the participant, to this school.
   *
   * @return when the data will be erased
   * @throws AlreadySettled when there is nothing to take back
   */
  public Instant all(PersonId giver, Participant about) {
    SchoolId school = consents.school(about).id();
    List<Consent> standing = standing(giver, about);
    if (standing.isEmpty()) {
      throw new AlreadySettled();
    }
    whatWasSaid(giver, about);
    kept(about.person(), school).forEach(participant -> stop(participant, giver));
    return clock.instant().plus(UNTIL_ERASURE);
  }

  /** The person is being erased: there is nothing left that could wait for thirty days. */
  void forErased(Participant own) {
    whatWasSaid(own.person(), own);
    kept(own.person(), consents.school(own).id())
        .forEach(
            participant -> {
              participant.consentWithdrawn(clock.instant());
              ask.close(participant);
            });
  }

  /** Every yes of this person about that one, to this school. */
  void whatWasSaid(PersonId giver, Participant about) {
    standing(giver, about).forEach(consent -> consent.withdraw(clock.instant()));
  }

  /** What stands without a yes rests at once, and is erased if none comes. */
  void stop(Participant participant, PersonId by) {
    Instant now = clock.instant();
    participant.consentWithdrawn(now);
    ask.close(participant);
    agenda.set(ERASE, participant.id().value(), now.plus(UNTIL_ERASURE));
    events.publishEvent(new ConsentWithdrawn(participant.id(), by));
  }

  /** Who was declined is told that the data go, so they go. */
  private List<Participant> kept(PersonId person, SchoolId school) {
    return participants.kept(person).stream()
        .filter(participant -> consents.school(participant).id().equals(school))
        .toList();
  }

  /** One document that nothing depends on. May be said twice. */
  public void only(ConsentDocument document, PersonId giver, Participant about) {
    List<Consent> given =
        standing(giver, about).stream()
            .filter(consent -> consent.document().equals(document.id()))
            .toList();
    if (!given.isEmpty()) {
      given.forEach(consent -> consent.withdraw(clock.instant()));
      events.publishEvent(new OptionalWithdrawn(about.id(), giver, document));
    }
  }

  /**
   * Somebody is no guardian of the child, by the curator's word or his own: what he has said counts
   * for nothing, and is kept as a consent that ended.
   */
  public void dismiss(Guardianship guardianship) {
    PersonId guardian = guardianship.guardian();
    evidence.findBySubjectIdOrderById(guardianship.child()).stream()
        .filter(consent -> consent.givenBy().equals(guardian))
        .forEach(consent -> consent.withdraw(clock.instant()));
    links.deleteAll(links.findByUsedByAndChildId(guardian, guardianship.child()));
    guardianships.delete(guardianship);
  }

  private List<Consent> standing(PersonId giver, Participant about) {
    SchoolId school = consents.school(about).id();
    return wards.selves(giver, about.person()).stream()
        .flatMap(
            self ->
                evidence
                    .findBySubjectIdAndSchoolIdAndGivenByOrderById(about.person(), school, self)
                    .stream())
        .filter(Consent::stands)
        .toList();
  }

  /** Unless it has been given again in the meantime. */
  @OnDue(ERASE)
  void erase(long number, Instant due) {
    Participant participant = participants.get(new ParticipantId(number));
    if (!participant.hasLeft() && consents.gate(participant).withdrawn()) {
      participant.leave(clock.instant());
      eraseNow(participant);
    }
  }

  private void eraseNow(Participant participant) {
    events.publishEvent(
        new ErasureDue(
            participant.person(),
            consents.school(participant).id(),
            participant.programme(),
            guardians(participant.person())));
  }

  /** What is kept of somebody who was taken out serves nobody. */
  @EventListener
  void on(ParticipantTakenOut departed) {
    ask.close(participants.get(departed.participant()));
    agenda.set(DEPARTED, departed.participant().value(), clock.instant().plus(UNTIL_ERASURE));
  }

  /** Unless the person has come again. */
  @OnDue(DEPARTED)
  void eraseDeparted(long number, Instant due) {
    Participant participant = participants.get(new ParticipantId(number));
    if (participant.hasLeft()) {
      eraseNow(participant);
    }
  }

  private List<PersonId> guardians(PersonId child) {
    return guardianships.findByChildId(child).stream().map(Guardianship::guardian).toList();
  }
}
