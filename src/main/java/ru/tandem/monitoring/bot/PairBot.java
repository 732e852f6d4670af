package ru.tandem.monitoring.bot;

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
import ru.tandem.delivery.Urgency;
import ru.tandem.monitoring.PairsAtRisk;
import ru.tandem.monitoring.Reason;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.tandems.bot.TandemCard;
import ru.tandem.tandems.bot.TandemPart;

/** On a pair's card the curator sees why to look after it, and may write to all who work there. */
@Bot
class PairBot implements TandemPart {

  private static final String FORM = "monitoring.write";
  private static final int LONGEST = 1000;

  private final VisibleTandems tandems;
  private final PairsAtRisk risks;
  private final RiskLines lines;
  private final Names names;
  private final Chats chats;

  PairBot(VisibleTandems tandems, PairsAtRisk risks, RiskLines lines, Names names, Chats chats) {
    this.tandems = tandems;
    this.risks = risks;
    this.lines = lines;
    this.names = names;
    this.chats = chats;
  }

  /** Nobody who works in the pair learns what the other has said. */
  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    if (tandem.has(reader.id()) || !tandems.isCurated(reader, tandem)) {
      return;
    }
    List<Reason> reasons = risks.reasons(tandem);
    if (!reasons.isEmpty()) {
      card.line("monitoring.pair.why", lines.all(reasons));
    }
    card.item(Button.press("monitoring.pair.write", "monitoring.write", tandem.id()));
  }

  @OnPress("monitoring.write")
  Reply write(Person curator, TandemId id) {
    return Reply.begin(FORM, tandems.curatedBy(curator, id).id());
  }

  @OnForm(FORM)
  Form form(Person curator, TandemId id) {
    Tandem tandem = tandems.curatedBy(curator, id);
    return Form.named(FORM)
        .ask(
            "words",
            Text.of("monitoring.write.words", names.of(tandem.people())),
            Kinds.text(LONGEST))
        .hint(Text.of("monitoring.write.hint"))
        .then(answers -> pass(tandem, answers.text("words")));
  }

  private Reply pass(Tandem tandem, String words) {
    Screen letter = Screen.of("monitoring.write.letter", words).with(Button.home());
    List<PersonId> told =
        tandem.people().stream().filter(id -> chats.tell(id, letter, Urgency.REMINDER)).toList();
    List<PersonId> unreached = tandem.people().stream().filter(id -> !told.contains(id)).toList();
    return Screen.of(
            Text.lines(
                counted("monitoring.write.sent", told),
                counted("monitoring.write.unreached", unreached)))
        .with(Button.press("monitoring.write.pair", "tandems.card", tandem.id()), Button.home());
  }

  private Text counted(String key, List<PersonId> who) {
    return who.isEmpty() ? Text.empty() : Text.of(key, names.of(who));
  }
}
