package ru.tandem.matching.bot;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.matching.ReadChoices;

/** One pair as the curator reads it: who, why in full, what each side says, what can be done. */
@Component
class PairCard {

  private final Participants participants;
  private final Proposals proposals;
  private final ReadChoices choices;
  private final PairWords words;
  private final Supplier<List<BesidePairs>> beside;

  PairCard(
      Participants participants,
      Proposals proposals,
      ReadChoices choices,
      PairWords words,
      ObjectProvider<BesidePairs> beside) {
    this.participants = participants;
    this.proposals = proposals;
    this.choices = choices;
    this.words = words;
    this.beside = SingletonSupplier.of(() -> beside.orderedStream().toList());
  }

  Screen of(Proposal proposal) {
    Text card =
        Text.paragraphs(
            Text.of("matching.card." + state(proposal), words.names(proposal)),
            Text.lines(
                Text.of("matching.card.mentee", words.who(proposal.mentee())),
                Text.of("matching.card.mentor", words.who(proposal.mentor()))),
            Text.lines(
                Text.of("matching.card.why"),
                words.reasons(participants.get(proposal.mentee()), proposal.explanation().full())),
            Text.lines(comment(proposal.mentee()), comment(proposal.mentor())),
            Text.lines(beside.get().stream().map(feature -> feature.of(proposal)).toList()),
            answers(proposal));
    return buttons(Screen.of(card), proposal)
        .with(Button.press("matching.all", "matching.open", proposal.programme()), Button.home());
  }

  private static String state(Proposal proposal) {
    return proposal.is(ProposalState.DRAFT) && proposal.isLocked()
        ? "LOCKED"
        : proposal.state().name();
  }

  /** What the survey after the gathering promised to tell the curator. */
  private Text comment(ParticipantId id) {
    Participant participant = participants.get(id);
    return choices
        .comment(participant)
        .map(said -> Text.of("matching.card.comment", words.name(participant.person()), said))
        .orElse(Text.empty());
  }

  private Text answers(Proposal proposal) {
    if (proposal.is(ProposalState.DRAFT)) {
      return Text.empty();
    }
    return Text.lines(
        answer(proposal, ParticipantRole.MENTEE),
        answer(proposal, ParticipantRole.MENTOR),
        proposal.reason().isEmpty()
            ? Text.empty()
            : Text.of("matching.card.reason", proposal.reason()));
  }

  private Text answer(Proposal proposal, ParticipantRole side) {
    String said = proposal.answer(side).map(Enum::name).orElse("NONE");
    return Text.of("matching.answer." + said, words.name(proposal.person(side)));
  }

  private Screen buttons(Screen card, Proposal proposal) {
    Object id = proposal.id();
    return switch (proposal.state()) {
      case DRAFT -> next(draft(card, proposal), proposal);
      case OFFERED -> card.with(Button.press("matching.withdraw", "matching.withdraw", id));
      case REFUSED ->
          card.with(Button.press("matching.run.again", "matching.run", proposal.programme()));
      case AGREED, WITHDRAWN, ENDED -> card;
    };
  }

  private static Screen draft(Screen card, Proposal draft) {
    Object id = draft.id();
    Button lock =
        draft.isLocked()
            ? Button.press("matching.unlock", "matching.unlock", id)
            : Button.press("matching.lock", "matching.lock", id);
    return card.with(Button.press("matching.approve", "matching.approve", id))
        .with(lock, Button.press("matching.others", "matching.others", draft.mentee()))
        .with(
            Button.press("matching.swaps", "matching.swaps", id, 0),
            Button.press("matching.forbid", "matching.forbid", id));
  }

  private Screen next(Screen card, Proposal draft) {
    List<Proposal> drafts = proposals.in(draft.programme(), ProposalState.DRAFT);
    if (drafts.size() < 2) {
      return card;
    }
    Proposal next = drafts.get((drafts.indexOf(draft) + 1) % drafts.size());
    return card.with(Button.press("matching.next", "matching.card", next.id()));
  }
}
