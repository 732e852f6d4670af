package ru.tandem.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/** The curator's word on an application. */
@Component
public class ReviewApplication {

  private final Participants participants;
  private final Enquiries enquiries;
  private final CuratedProgrammes programmes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReviewApplication(
      Participants participants,
      Enquiries enquiries,
      CuratedProgrammes programmes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.participants = participants;
    this.enquiries = enquiries;
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A participant as a curator finds him.
   *
   * @throws NotFound when there is none, or the person is no curator of that school
   */
  public Participant of(Person curator, ParticipantId id) {
    Participant participant = participants.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, participant.programme());
    return participant;
  }

  /** Those on whom the curator can decide now, the earliest first. */
  public List<Participant> waiting(ProgrammeId programme) {
    return undecided(programme, false);
  }

  /** Those who have not yet answered what the curator asked. */
  public List<Participant> asked(ProgrammeId programme) {
    return undecided(programme, true);
  }

  private List<Participant> undecided(ProgrammeId programme, boolean asked) {
    List<Participant> undecided = participants.undecided(programme);
    Set<ParticipantId> unanswered =
        enquiries.open(undecided.stream().map(Participant::id).toList()).stream()
            .map(Enquiry::participant)
            .collect(Collectors.toSet());
    return undecided.stream()
        .filter(participant -> unanswered.contains(participant.id()) == asked)
        .toList();
  }

  public Participant approve(Person curator, ParticipantId id) {
    Participant participant = of(curator, id);
    participant.approve(curator.id(), clock.instant());
    events.publishEvent(new ParticipantApproved(id));
    return participant;
  }

  public Participant decline(Person curator, ParticipantId id) {
    Participant participant = of(curator, id);
    participant.decline(curator.id(), clock.instant());
    events.publishEvent(new ParticipantDeclined(id));
    return participant;
  }

  /**
   * Ends a part in the programme before the season does: somebody has moved away, or cannot stay.
   *
   * @throws AlreadySettled when the part has ended before, or waits for the word on its application
   */
  public Participant takeOut(Person curator, ParticipantId id) {
    Participant participant = of(curator, id);
    if (!participant.isCurrent() || participant.awaitsReview()) {
      throw new AlreadySettled();
    }
    participant.leave(clock.instant());
    events.publishEvent(new ParticipantTakenOut(id, curator.id()));
    return participant;
  }

  /**
   * An application waits for the curator's word again; the applicant hears the new one.
   *
   * @throws AlreadySettled when no word has been said, or something came of it
   */
  public Participant reconsider(Person curator, ParticipantId id) {
    Participant participant = of(curator, id);
    boolean accepted = participant.has(Step.APPROVED);
    participant.reconsider();
    if (accepted) {
      events.publishEvent(new ApprovalTakenBack(id));
    }
    return participant;
  }

  /**
   * @throws AlreadySettled when the word has been said, or an earlier question is still open
   */
  public Enquiry ask(Person curator, ParticipantId id, String question) {
    Participant participant = of(curator, id);
    if (!participant.awaitsReview()) {
      throw new AlreadySettled(participant.decidedBy().orElse(null));
    }
    if (enquiries.open(id).isPresent()) {
      throw new AlreadySettled();
    }
    return enquiries.save(Enquiry.about(id, curator.id(), question, clock.instant()));
  }

  /**
   * What the person himself is asked.
   *
   * @throws AlreadySettled when it is answered, or the curator has decided without
   */
  public Enquiry enquiry(Person person, long id) {
    Enquiry enquiry = enquiries.findById(id).orElseThrow(NotFound::new);
    Participant participant = participants.of(person, enquiry.participant());
    if (enquiry.answer().isPresent() || !participant.awaitsReview()) {
      throw new AlreadySettled();
    }
    return enquiry;
  }

  public Enquiry answer(Person person, long id, String words) {
    Enquiry enquiry = enquiry(person, id);
    enquiry.answered(words, clock.instant());
    return enquiry;
  }
}
