package ru.tandem.referees;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Codes;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** The curator asks others about a mentee; each of them comes to this one mentee and no other. */
@Component
public class AskAboutNeeds {

  private final ReviewApplication review;
  private final Participants participants;
  private final Guardianships guardianships;
  private final People people;
  private final NeedsRequests requests;
  private final Codes codes;
  private final Clock clock;

  AskAboutNeeds(
      ReviewApplication review,
      Participants participants,
      Guardianships guardianships,
      People people,
      NeedsRequests requests,
      Codes codes,
      Clock clock) {
    this.review = review;
    this.participants = participants;
    this.guardianships = guardianships;
    this.people = people;
    this.requests = requests;
    this.codes = codes;
    this.clock = clock;
  }

  /**
   * A mentee about whom others may be asked: all consents are there.
   *
   * @throws NotFound when it is none of this curator's, or a mentor
   */
  public Participant mentee(Person curator, ParticipantId id) {
    Participant mentee = review.of(curator, id);
    if (!mayBeAskedAbout(mentee)) {
      throw new NotFound();
    }
    return mentee;
  }

  public static boolean mayBeAskedAbout(Participant participant) {
    return !participant.isMentor() && participant.isIn() && participant.has(Step.CONSENTED);
  }

  /** The link that waits to be opened, or a new one. */
  public NeedsRequest byLink(Person curator, ParticipantId id, NeedsRequest.Whom whom) {
    Instant now = clock.instant();
    mentee(curator, id);
    return requests.findByParticipantIdOrderById(id).stream()
        .filter(request -> request.whom() == whom)
        .filter(request -> request.isByLink() && request.answerer().isEmpty())
        .filter(request -> request.isOpen(now))
        .findFirst()
        .orElseGet(
            () ->
                requests.saveAndFlush(
                    NeedsRequest.byLink(id, whom, codes.next(), curator.id(), now)));
  }

  /** Asks all guardians who are known as such and have not been asked. */
  public List<NeedsRequest> guardians(Person curator, ParticipantId id) {
    Participant mentee = mentee(curator, id);
    Instant now = clock.instant();
    List<NeedsRequest> asked = new ArrayList<>();
    for (Guardianship tie : guardianships.findByChildId(mentee.person())) {
      if (isGuardian(tie.guardian(), mentee) && isNotAsked(id, tie.guardian(), now)) {
        asked.add(
            requests.saveAndFlush(NeedsRequest.ofGuardian(id, tie.guardian(), curator.id(), now)));
      }
    }
    return asked;
  }

  /** Whether a guardian has been asked in the chat and may still answer. */
  public boolean isGuardianAsked(ParticipantId id) {
    return requests.findByParticipantIdOrderById(id).stream()
        .anyMatch(
            request ->
                !request.isByLink()
                    && request.whom() == NeedsRequest.Whom.GUARDIAN
                    && request.isOpen(clock.instant()));
  }

  private boolean isNotAsked(ParticipantId id, PersonId guardian, Instant now) {
    return requests.findByParticipantIdOrderById(id).stream()
        .filter(request -> request.answerer().filter(guardian::equals).isPresent())
        .noneMatch(request -> request.isOpen(now));
  }

  /**
   * Somebody comes by the link.
   *
   * @throws NotFound when there is no such link, or it is not for this person
   */
  public NeedsRequest comes(Person person, String code, boolean minor) {
    NeedsRequest request = requests.findByCode(code).orElseThrow(NotFound::new);
    if (minor || about(request).person().equals(person.id())) {
      throw new NotFound();
    }
    request.takes(person.id(), clock.instant());
    return request;
  }

  /**
   * What this person is asked and has not answered.
   *
   * @throws NotFound when it is somebody else's, or may not be told any more
   */
  public NeedsRequest of(Person person, long id) {
    NeedsRequest request = requests.findById(id).orElseThrow(NotFound::new);
    if (!mayAnswer(person.id(), request)) {
      throw new NotFound();
    }
    request.takes(person.id(), clock.instant());
    return request;
  }

  private boolean mayAnswer(PersonId person, NeedsRequest request) {
    Participant mentee = about(request);
    boolean own = request.answerer().filter(person::equals).isPresent();
    return own && mayBeAskedAbout(mentee) && (request.isByLink() || isGuardian(person, mentee));
  }

  /** Who has come of age answers for himself. */
  private boolean isGuardian(PersonId person, Participant mentee) {
    Person child = people.get(mentee.person());
    boolean minor = child.isMinor(LocalDate.now(clock.withZone(child.zone())));
    return minor
        && guardianships
            .findByChildIdAndGuardianId(mentee.person(), person)
            .filter(Guardianship::isChecked)
            .isPresent();
  }

  /** What waits for this person's answer. */
  public List<NeedsRequest> waiting(Person person) {
    Instant now = clock.instant();
    return requests.findByAnswererIdOrderById(person.id()).stream()
        .filter(request -> request.isOpen(now) && mayAnswer(person.id(), request))
        .toList();
  }

  public Participant about(NeedsRequest request) {
    return participants.get(request.mentee());
  }
}
