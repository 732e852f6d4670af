package ru.tandem.matching.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.Answer;
import ru.tandem.matching.Application;
import ru.tandem.matching.OfferQuestions;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;

/**
 * A proposal as one side reads it. It says nothing of what anybody chose, nor of what the other
 * side has answered as long as that is open.
 */
@Component
class OfferCard {

  private final Participants participants;
  private final OfferQuestions questions;
  private final PairWords words;
  private final SearchGoesOn search;

  OfferCard(
      Participants participants, OfferQuestions questions, PairWords words, SearchGoesOn search) {
    this.participants = participants;
    this.questions = questions;
    this.words = words;
    this.search = search;
  }

  Screen of(Proposal proposal, ParticipantRole side) {
    return switch (proposal.state()) {
      case OFFERED ->
          proposal.answer(side).isPresent()
              ? Screen.of(Text.paragraphs(about(proposal, side), Text.of("matching.offer.waiting")))
                  .with(Button.home())
              : asks(proposal, side, Text.empty());
      case AGREED -> agreed(proposal, side);
      case DRAFT, REFUSED, WITHDRAWN, ENDED -> over(proposal, side);
    };
  }

  /**
   * @param preface why it is said again; may be empty
   */
  Screen asks(Proposal proposal, ParticipantRole side, Text preface) {
    Screen card =
        Screen.of(Text.paragraphs(preface, about(proposal, side), Text.of("matching.offer.ask")))
            .with(
                Button.press("matching.accept", "matching.accept", proposal.id()),
                Button.press("matching.refuse", "matching.refuse", proposal.id()));
    boolean asked = questions.findByProposalIdAndSide(proposal.id(), side).isPresent();
    return asked
        ? card.with(Button.home())
        : card.with(Button.press("matching.ask", "matching.ask", proposal.id()), Button.home());
  }

  /** What this side has asked the other, and what came of it. */
  private Text asked(Proposal proposal, ParticipantRole side) {
    return questions
        .findByProposalIdAndSide(proposal.id(), side)
        .map(
            question ->
                question
                    .answer()
                    .map(answer -> Text.of("matching.offer.answered", question.words(), answer))
                    .orElseGet(() -> Text.of("matching.offer.asked", question.words())))
        .orElse(Text.empty());
  }

  private Text about(Proposal proposal, ParticipantRole side) {
    boolean toMentee = side == ParticipantRole.MENTEE;
    Participant other = participants.get(toMentee ? proposal.mentor() : proposal.mentee());
    Application application = words.application(other);
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("matching.offer." + side, words.who(other.id())));
    String key = toMentee ? Application.COMPETENCES : Application.NEEDS;
    if (!application.tags(key).isEmpty()) {
      lines.add(Text.of("matching.offer." + key, words.tags(application, key)));
    }
    if (toMentee) {
      application
          .words("offer")
          .ifPresent(offer -> lines.add(Text.of("matching.offer.offers", offer)));
    }
    Text why = words.reasons(participants.get(proposal.mentee()), proposal.explanation().brief());
    return Text.paragraphs(
        Text.lines(lines), Text.lines(Text.of("matching.offer.why"), why), asked(proposal, side));
  }

  private Screen agreed(Proposal proposal, ParticipantRole side) {
    return Screen.of("matching.agreed." + side, words.name(proposal.person(side.other())))
        .with(Button.home());
  }

  private Screen over(Proposal proposal, ParticipantRole side) {
    boolean own =
        proposal.is(ProposalState.REFUSED)
            && proposal.answer(side).filter(Answer.NO::equals).isPresent();
    return own
        ? Screen.of("matching.refused").with(Button.home())
        : search.of(proposal, proposal.person(side));
  }
}
