package ru.tandem.matching;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** The word of one side on a proposal. */
@Component
public class AnswerOffer {

  private final Proposals proposals;
  private final ForbiddenPairs forbidden;
  private final Participants participants;
  private final OfferPairs offers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnswerOffer(
      Proposals proposals,
      ForbiddenPairs forbidden,
      Participants participants,
      OfferPairs offers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.participants = participants;
    this.offers = offers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A proposal on which this person has yet to say a word.
   *
   * @throws NotFound for somebody who is on neither side
   * @throws AlreadySettled when the word has been said, or is no longer asked for
   */
  public Proposal open(Person person, ProposalId id) {
    Proposal proposal = proposals.of(person, id);
    proposal.require(ProposalState.OFFERED);
    if (proposal.answer(proposal.side(person.id())).isPresent()) {
      throw new AlreadySettled();
    }
    return proposal;
  }

  /** With the second yes the pair is agreed. */
  public Proposal accept(Person person, ProposalId id) {
    Proposal proposal = open(person, id);
    if (!isReady(proposal.mentor()) || !isReady(proposal.mentee())) {
      throw new AlreadySettled();
    }
    Instant now = clock.instant();
    proposal.accept(proposal.side(person.id()), now);
    if (proposal.is(ProposalState.AGREED)) {
      offers.isSettled(proposal);
      events.publishEvent(
          new PairAgreed(proposal.programme(), proposal.mentor(), proposal.mentee(), now));
    }
    return proposal;
  }

  private boolean isReady(ParticipantId id) {
    return ReadSituation.isReady(participants.get(id));
  }

  /** These two are not proposed to each other again. */
  public Proposal refuse(Person person, ProposalId id, String reason) {
    Proposal proposal = open(person, id);
    ParticipantRole side = proposal.side(person.id());
    Instant now = clock.instant();
    proposal.refuse(side, reason.strip(), now);
    offers.isSettled(proposal);
    forbidden.forbid(
        proposal.programme(), proposal.couple(), ForbiddenCause.REFUSED, person.id(), now);
    return proposal;
  }
}
