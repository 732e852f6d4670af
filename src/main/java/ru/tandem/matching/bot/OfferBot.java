package ru.tandem.matching.bot;

import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.matching.AnswerOffer;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalId;
import ru.tandem.matching.Proposals;
import ru.tandem.people.Person;

/**
 * A mentor or a mentee says yes or no to a pair. A no needs no reason; whoever wants to give one
 * tells it the curator alone.
 *
 * <pre>
 *   Возможный наставник: Миша Орлов, 9 класс …   [Не подходит]
 *   Это нормально …                              [Написать куратору, почему]
 *   Что куратору стоит знать?                    Нам неудобно по времени
 *   Спасибо, что сказали. Поиск продолжается.
 * </pre>
 */
@Bot
class OfferBot {

  private static final String FORM = "matching.reason";

  private final Proposals proposals;
  private final AnswerOffer answers;
  private final OfferCard card;
  private final OfferNotes notes;

  OfferBot(Proposals proposals, AnswerOffer answers, OfferCard card, OfferNotes notes) {
    this.proposals = proposals;
    this.answers = answers;
    this.card = card;
    this.notes = notes;
  }

  @OnPress("matching.offer")
  Reply offer(Person person, ProposalId id) {
    Proposal proposal = proposals.of(person, id);
    return card.of(proposal, proposal.side(person.id()));
  }

  /** When this is the second yes, the tandem that begins tells both what comes next. */
  @OnPress("matching.accept")
  Reply accept(Person person, ProposalId id) {
    Proposal proposal = answers.accept(person, id);
    return card.of(proposal, proposal.side(person.id()));
  }

  @OnPress("matching.refuse")
  Reply askRefuse(Person person, ProposalId id) {
    answers.open(person, id);
    return Screen.of("matching.refuse.ask")
        .with(Button.press("matching.refuse.plain", "matching.refused", id))
        .with(Button.press("matching.refuse.why", "matching.why", id))
        .with(Button.press("matching.refuse.back", "matching.offer", id));
  }

  @OnPress("matching.refused")
  Reply refuse(Person person, ProposalId id) {
    return refuse(person, id, "");
  }

  private Reply refuse(Person person, ProposalId id, String reason) {
    Proposal proposal = answers.refuse(person, id, reason);
    ParticipantRole side = proposal.side(person.id());
    notes.refused(proposal, side);
    return card.of(proposal, side);
  }

  @OnPress("matching.why")
  Reply why(Person person, ProposalId id) {
    answers.open(person, id);
    return Reply.begin(FORM, id);
  }

  @OnForm(FORM)
  Form form(Person person, ProposalId id) {
    answers.open(person, id);
    return Form.named(FORM)
        .ask("words", Kinds.text(Proposal.LONGEST_REASON))
        .then(said -> refuse(person, id, said.text("words")));
  }
}
