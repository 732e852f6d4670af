package ru.tandem.matching.bot;

import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.matching.AskAboutOffer;
import ru.tandem.matching.OfferQuestion;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalId;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;

/**
 * Before answering an offer, one question to the other side; it or the curator answers, and the bot
 * carries both.
 *
 * <pre>
 *   О чём хочется спросить?      Сможешь ли ты по вторникам?
 *   Что ответить?                Да, после четвёртого урока
 * </pre>
 */
@Bot
class OfferQuestionBot {

  private static final String ASK = "matching.ask";
  static final String REPLY = "matching.reply";

  private final AskAboutOffer asking;
  private final Proposals proposals;
  private final CuratorsHear curators;
  private final OfferCard card;
  private final PairWords words;
  private final Chats chats;

  OfferQuestionBot(
      AskAboutOffer asking,
      Proposals proposals,
      CuratorsHear curators,
      OfferCard card,
      PairWords words,
      Chats chats) {
    this.asking = asking;
    this.proposals = proposals;
    this.curators = curators;
    this.card = card;
    this.words = words;
    this.chats = chats;
  }

  @OnPress(ASK)
  Reply ask(Person asker, ProposalId id) {
    asking.open(asker, id);
    return Reply.begin(ASK, id);
  }

  @OnPress(REPLY)
  Reply reply(Person reader, long id) {
    return Reply.begin(REPLY, asking.toAnswer(reader, id).id());
  }

  @OnForm(ASK)
  Form asking(Person person, ProposalId id) {
    asking.open(person, id);
    return Form.named(ASK)
        .ask("words", Kinds.text(OfferQuestion.LONGEST))
        .then(said -> asked(person, asking.ask(person, id, said.text("words"))));
  }

  @OnForm(REPLY)
  Form replying(Person person, long number) {
    OfferQuestion question = asking.toAnswer(person, number);
    return Form.named(REPLY)
        .intro(Text.of("matching.reply.intro", question.words()))
        .ask("words", Kinds.text(OfferQuestion.LONGEST))
        .then(said -> answered(person, asking.answer(person, number, said.text("words"))));
  }

  private Reply asked(Person asker, OfferQuestion question) {
    Proposal proposal = proposals.get(question.proposal());
    Button reply = Button.press("matching.reply.button", REPLY, question.id());
    PersonId other = proposal.person(question.side().other());
    Matter matter = Matter.of(PairMatters.QUESTION, question.id());
    chats.tell(
        other,
        Screen.of("matching.question", words.name(asker.id()), question.words())
            .with(reply)
            .with(Button.home()),
        Urgency.REMINDER,
        matter);
    Screen note =
        Screen.of("matching.question.curator", words.names(proposal), question.words())
            .with(reply)
            .with(Button.home());
    curators.tell(proposal.programme(), note, Urgency.REMINDER, matter);
    return Screen.of("matching.asked")
        .with(Button.press("matching.home.answer", "matching.offer", proposal.id()), Button.home());
  }

  /** The asker reads the answer with the offer, on which he may decide now. */
  private Reply answered(Person by, OfferQuestion question) {
    Proposal proposal = proposals.get(question.proposal());
    Screen offer = card.of(proposal, question.side());
    chats.tell(
        proposal.person(question.side()),
        new Screen(Text.paragraphs(Text.of("matching.answered"), offer.text()), offer.rows(), null),
        Urgency.REMINDER);
    Screen sent = Screen.of("matching.reply.sent");
    return isUndecided(by, proposal, question.side().other())
        ? sent.with(
            Button.press("matching.home.answer", "matching.offer", proposal.id()), Button.home())
        : sent.with(Button.home());
  }

  private static boolean isUndecided(Person by, Proposal proposal, ParticipantRole side) {
    return by.id().equals(proposal.person(side))
        && proposal.is(ProposalState.OFFERED)
        && proposal.answer(side).isEmpty();
  }
}
