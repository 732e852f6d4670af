package ru.tandem.matching.bot;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.matching.LookAfterUnpaired;
import ru.tandem.matching.NextStep;
import ru.tandem.matching.NoPlaceLeft;
import ru.tandem.matching.OfferFell;
import ru.tandem.matching.OfferPairs;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.timetable.OnDue;

/** What is told about a proposal to those whom it concerns. */
@Component
class OfferNotes {

  private final Proposals proposals;
  private final LookAfterUnpaired unpaired;
  private final OfferCard card;
  private final SearchGoesOn search;
  private final CuratorNotes curators;
  private final Chats chats;

  OfferNotes(
      Proposals proposals,
      LookAfterUnpaired unpaired,
      OfferCard card,
      SearchGoesOn search,
      CuratorNotes curators,
      Chats chats) {
    this.proposals = proposals;
    this.unpaired = unpaired;
    this.card = card;
    this.search = search;
    this.curators = curators;
    this.chats = chats;
  }

  /** Both sides, at the same moment. */
  void ask(Proposal proposal) {
    for (ParticipantRole side : ParticipantRole.values()) {
      chats.tell(
          proposal.person(side),
          card.asks(proposal, side, Text.empty()),
          Urgency.REMINDER,
          Matter.of(PairMatters.OFFER, proposal.id()));
    }
  }

  /** Who was asked and will not hear of it. */
  Text unreached(List<Proposal> offered) {
    return chats.unreached(
        offered.stream()
            .flatMap(
                proposal -> Stream.of(ParticipantRole.values()).map(side -> proposal.person(side)))
            .distinct()
            .toList());
  }

  @OnDue(OfferPairs.REMIND)
  void remind(long id, Instant due) {
    proposals
        .findById(id)
        .filter(proposal -> proposal.is(ProposalState.OFFERED))
        .ifPresent(this::remind);
  }

  private void remind(Proposal proposal) {
    for (ParticipantRole side : ParticipantRole.values()) {
      if (proposal.answer(side).isEmpty()) {
        chats.remind(
            proposal.person(side),
            card.asks(proposal, side, Text.of("matching.offer.again")),
            Urgency.BROADCAST,
            Matter.of(PairMatters.OFFER, proposal.id()));
      }
    }
  }

  /** One side has said no: the other hears only that the search goes on. */
  void refused(Proposal proposal, ParticipantRole by) {
    search.tell(proposal, proposal.person(by.other()));
    unpaired.remindLater(proposal.programme());
    curators.refused(proposal, by);
  }

  /** Whoever has left needs no word about pairs. */
  @EventListener
  void on(OfferFell fell) {
    Proposal proposal = proposals.get(fell.proposal());
    search.tell(proposal, proposal.person(proposal.side(fell.gone()).other()));
    unpaired.remindLater(proposal.programme());
    curators.fell(proposal);
  }

  /** The mentee hears only that the search goes on; the mentor, how to take one more. */
  @EventListener
  void on(NoPlaceLeft full) {
    Proposal proposal = proposals.get(full.proposal());
    search.tell(proposal, proposal.person(ParticipantRole.MENTEE));
    chats.tell(
        proposal.person(ParticipantRole.MENTOR),
        Screen.of("matching.full")
            .with(Button.press("matching.word.mend", "enrolment.change", proposal.mentor()))
            .with(Button.home()),
        Urgency.REMINDER);
    unpaired.remindLater(proposal.programme());
    curators.full(proposal);
  }

  /** Those who are left when the curator has decided on all drafts. */
  @OnDue(LookAfterUnpaired.COMFORT)
  void comfort(long programme, Instant due) {
    unpaired.afterADay(new ProgrammeId(programme)).forEach(alone -> kindWord(alone, NextStep.WAIT));
  }

  /** The same, as soon as everything is decided. */
  void comfort(ProgrammeId programme) {
    unpaired.afterOffers(programme).forEach(alone -> kindWord(alone, NextStep.WAIT));
  }

  /**
   * @return false when the person cannot be reached
   */
  boolean kindWord(Participant alone, NextStep step) {
    Screen word =
        Screen.of("matching.word." + alone.role() + "." + step)
            .with(Button.press("matching.word.mend", "enrolment.change", alone.id()))
            .with(Button.press("matching.word.write", "consents.letter"))
            .with(Button.home());
    return chats.tell(alone.person(), word, Urgency.REMINDER);
  }
}
