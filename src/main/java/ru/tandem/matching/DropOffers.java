package ru.tandem.matching;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ChildPaused;
import ru.tandem.consents.ConsentDoubted;
import ru.tandem.consents.ConsentLapsed;
import ru.tandem.consents.ConsentWithdrawn;
import ru.tandem.enrolment.ApplicationChanged;
import ru.tandem.enrolment.ApprovalTakenBack;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantTakenOut;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.PersonId;

/** Whoever no longer takes part, rests, or has no place left, cannot be promised to anybody. */
@Component
class DropOffers {

  private final Participants participants;
  private final Proposals proposals;
  private final OfferPairs offers;
  private final ApplicationEventPublisher events;

  DropOffers(
      Participants participants,
      Proposals proposals,
      OfferPairs offers,
      ApplicationEventPublisher events) {
    this.participants = participants;
    this.proposals = proposals;
    this.offers = offers;
    this.events = events;
  }

  @EventListener
  void on(ConsentWithdrawn withdrawn) {
    drop(participants.get(withdrawn.participant()));
  }

  @EventListener
  void on(ConsentDoubted doubted) {
    drop(participants.get(doubted.participant()));
  }

  @EventListener
  void on(ConsentLapsed lapsed) {
    drop(participants.get(lapsed.participant()));
  }

  /** Who wakes one day is looked for anew: nobody is left to wait for it. */
  @EventListener
  void on(ChildPaused paused) {
    drop(participants.get(paused.child()));
  }

  @EventListener
  void on(ParticipantTakenOut departed) {
    drop(participants.get(departed.participant()));
  }

  @EventListener
  void on(ApprovalTakenBack again) {
    drop(participants.get(again.participant()));
  }

  private void drop(Participant gone) {
    proposals.offeredTo(gone.person()).stream()
        .filter(offer -> offer.programme().equals(gone.programme()))
        .forEach(offer -> drop(offer, gone.person()));
  }

  private void drop(Proposal offer, PersonId gone) {
    offers.withdraw(offer, null);
    events.publishEvent(new OfferFell(offer.id(), gone));
  }

  @EventListener
  void on(PairAgreed agreed) {
    dropBeyond(participants.get(agreed.mentor()));
  }

  /** The curator hears first what has fallen, and then what may yet become too many. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(ApplicationChanged changed) {
    dropBeyond(participants.get(changed.participant()));
  }

  /** With the last place taken nobody else is left waiting for it. */
  void dropBeyond(Participant mentor) {
    if (with(mentor, ProposalState.AGREED).size() >= mentor.capacity()) {
      for (Proposal offer : with(mentor, ProposalState.OFFERED)) {
        offers.withdraw(offer, null);
        events.publishEvent(new NoPlaceLeft(offer.id()));
      }
    }
  }

  private List<Proposal> with(Participant mentor, ProposalState state) {
    return proposals.in(mentor.programme(), state).stream()
        .filter(each -> each.mentor().equals(mentor.id()))
        .toList();
  }
}
