package ru.tandem.council.bot;

import java.util.List;
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
import ru.tandem.council.AdviseOnDispute;
import ru.tandem.council.CouncilMatter;
import ru.tandem.council.CouncilWord;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * The curator asks the council about what is disputed in a pair, and those of it say a word.
 *
 * <pre>
 *   О чём посоветоваться?      Миша переносит встречи, Аня обижается. Как их помирить?
 *   Что вы посоветуете?        Пусть договорятся о запасном дне
 * </pre>
 */
@Bot
class CouncilDisputes {

  static final String ASK = "council.dispute";
  static final String ADVISE = "council.dispute.say";

  private final AdviseOnDispute advise;
  private final Tandems tandems;
  private final CouncilNews news;
  private final CouncilNames names;
  private final Chats chats;

  CouncilDisputes(
      AdviseOnDispute advise, Tandems tandems, CouncilNews news, CouncilNames names, Chats chats) {
    this.advise = advise;
    this.tandems = tandems;
    this.news = news;
    this.names = names;
    this.chats = chats;
  }

  @OnPress(ASK)
  Reply ask(Person curator, TandemId id) {
    Tandem tandem = advise.open(curator, id);
    return advise.advisers(tandem).isEmpty()
        ? Screen.of("council.dispute.nobody").with(card(id), Button.home())
        : Reply.begin(ASK, id);
  }

  @OnForm(ASK)
  Form asked(Person curator, TandemId id) {
    Tandem tandem = advise.open(curator, id);
    return Form.named(ASK)
        .intro(Text.of("council.say.intro", names.whose(tandem)))
        .ask("question", Kinds.text(CouncilWord.LONGEST))
        .then(answers -> asked(advise.ask(curator, id, answers.text("question")), tandem));
  }

  private Reply asked(CouncilMatter matter, Tandem tandem) {
    List<PersonId> advisers = advise.advisers(tandem);
    advisers.forEach(member -> news.dispute(member, matter, tandem));
    return Screen.of(
            Text.lines(
                Text.of("council.dispute.asked", names.names(advisers)),
                chats.unreached(advisers),
                chats.later(advisers, Urgency.REMINDER)))
        .with(card(matter.tandem()), Button.home());
  }

  private static Button card(TandemId id) {
    return Button.press("tandems.card", "tandems.card", id);
  }

  @OnPress(ADVISE)
  Reply advise(Person member, long id) {
    CouncilMatter matter = advise.of(member, id);
    if (!advise.isOpen(matter)) {
      throw new AlreadySettled();
    }
    return Reply.begin(ADVISE, id);
  }

  @OnForm(ADVISE)
  Form advice(Person member, long id) {
    CouncilMatter matter = advise.of(member, id);
    Tandem tandem = tandems.get(matter.tandem());
    return Form.named(ADVISE)
        .intro(Text.of("council.dispute.intro", names.whose(tandem), matter.words()))
        .ask("word", Kinds.text(CouncilWord.LONGEST))
        .then(answers -> advised(member, matter, tandem, answers.text("word")));
  }

  private Reply advised(Person member, CouncilMatter matter, Tandem tandem, String word) {
    advise.advise(matter, member.id(), word);
    news.advised(member, tandem, word);
    return Screen.of(advise.isOpen(matter) ? "council.dispute.told" : "council.told.late")
        .with(Button.home());
  }

  /** The curator has decided; who gave advice hears that it is over, and not what was decided. */
  @OnPress("council.dispute.close")
  Reply close(Person curator, long id) {
    CouncilMatter matter = advise.close(curator, id);
    Tandem tandem = tandems.get(matter.tandem());
    Screen thanks = Screen.of("council.dispute.thanks", names.whose(tandem)).with(Button.home());
    advise.said(matter).forEach(word -> chats.tell(word.author(), thanks, Urgency.BROADCAST));
    return Screen.of("council.dispute.closed").with(card(matter.tandem()), Button.home());
  }
}
