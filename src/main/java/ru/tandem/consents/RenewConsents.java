package ru.tandem.consents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.consents.ConsentsAsked.Occasion;
import ru.tandem.delivery.AtStart;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/**
 * Asks everybody anew whose document has changed. For a fortnight the yes to the version before
 * still holds; then whoever has not answered rests until he does.
 */
@Component
public class RenewConsents {

  /** How long somebody may take over an answer that everything already goes on without. */
  public static final Duration TERM = Duration.ofDays(14);

  private static final String RENEW = "consents.renew";
  private static final String LAPSE = "consents.lapse";

  private final ConsentDocuments documents;
  private final DocumentTerms terms;
  private final OlderWords older;
  private final Evidence evidence;
  private final Consents consents;
  private final AskForConsents ask;
  private final Participants participants;
  private final Agenda agenda;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RenewConsents(
      ConsentDocuments documents,
      DocumentTerms terms,
      OlderWords older,
      Evidence evidence,
      Consents consents,
      AskForConsents ask,
      Participants participants,
      Agenda agenda,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.documents = documents;
    this.terms = terms;
    this.older = older;
    this.evidence = evidence;
    this.consents = consents;
    this.ask = ask;
    this.participants = participants;
    this.agenda = agenda;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** At the start, because a version can only have changed while nobody was here. */
  @AtStart
  void compareAtTheStart() {
    try {
      transaction.executeWithoutResult(status -> compare());
    } catch (DataIntegrityViolationException | OptimisticLockingFailureException another) {
      // another process started at the same moment and was the first: its rows are read
      transaction.executeWithoutResult(status -> compare());
    }
  }

  private void compare() {
    Instant now = clock.instant();
    for (ConsentDocument document : documents.each()) {
      DocumentTerm term =
          terms
              .findById(document.id())
              .orElseGet(() -> terms.save(DocumentTerm.first(document, now)));
      if (term.rises(document.version(), now.plus(TERM))) {
        whoSaidYes(document).forEach(participant -> agenda.set(RENEW, participant.value(), now));
      }
      older.know(term);
    }
  }

  private Set<ParticipantId> whoSaidYes(ConsentDocument document) {
    Set<ParticipantId> concerned = new HashSet<>();
    for (Consent consent : evidence.findByDocumentAndWithdrawnAtIsNull(document.id())) {
      participants.current(consent.subject()).stream()
          .filter(one -> consents.school(one).id().equals(consent.school()))
          .map(Participant::id)
          .forEach(concerned::add);
    }
    return concerned;
  }

  /** One after another, so that a large school does not hold up the start. */
  @OnDue(RENEW)
  void renew(long number, Instant due) {
    Participant participant = participants.get(new ParticipantId(number));
    if (participant.isCurrent() && consents.about(participant).isRenewing()) {
      ask.again(participant);
      agenda.set(LAPSE, number, due.plus(TERM));
      events.publishEvent(new ConsentsAsked(participant.id(), Occasion.RENEWAL));
    }
  }

  /** With a birthday the old words end too, and there is the same time to say the new ones. */
  @EventListener
  void on(ConsentsAsked asked) {
    if (asked.occasion() == Occasion.BIRTHDAY) {
      agenda.set(LAPSE, asked.participant().value(), clock.instant().plus(TERM));
    }
  }

  @OnDue(LAPSE)
  void lapse(long number, Instant due) {
    Participant participant = participants.get(new ParticipantId(number));
    Gate gate = consents.gate(participant);
    if (participant.isCurrent()
        && participant.has(Step.CONSENTED)
        && !gate.isOpen()
        && !gate.withdrawn()) {
      participant.consentWithdrawn(clock.instant());
      events.publishEvent(new ConsentLapsed(participant.id()));
    }
  }
}
