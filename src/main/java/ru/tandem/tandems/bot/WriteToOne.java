package ru.tandem.tandems.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.VisibleTandems;

/** The curator, or a helper, writes to one of a pair; the others do not learn of it. */
@Bot
@Order(ScreenPlace.WRITING)
class WriteToOne implements TandemPart {

  private static final String FORM = "tandems.note";

  private final VisibleTandems visible;
  private final TandemCards cards;
  private final Chats chats;

  WriteToOne(VisibleTandems visible, TandemCards cards, Chats chats) {
    this.visible = visible;
    this.cards = cards;
    this.chats = chats;
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    if (!tandem.has(reader.id()) && mayWrite(reader, tandem)) {
      card.item(Button.press("tandems.toone", "tandems.toone", tandem.id()));
    }
  }

  private boolean mayWrite(Person reader, Tandem tandem) {
    return visible.isCurated(reader, tandem) || visible.isHelper(reader, tandem);
  }

  /**
   * @throws NotFound for everybody but the curators of its school and those who help there
   */
  private Tandem of(Person writer, TandemId id) {
    Tandem tandem = visible.of(writer, id);
    if (!mayWrite(writer, tandem)) {
      throw new NotFound();
    }
    return tandem;
  }

  @OnPress("tandems.toone")
  Reply whom(Person curator, TandemId id) {
    Tandem tandem = of(curator, id);
    List<Button> names =
        tandem.people().stream()
            .map(
                one ->
                    Button.press(
                        Text.of("tandems.steer.one", cards.name(one)), "tandems.tothat", id, one))
            .toList();
    return Screen.of("tandems.toone.whom")
        .grid(names, 1)
        .with(Button.press("tandems.card", "tandems.card", id), Button.home());
  }

  @OnPress("tandems.tothat")
  Reply write(Person curator, TandemId id, PersonId to) {
    require(of(curator, id), to);
    return Reply.begin(FORM, id + "-" + to);
  }

  private static void require(Tandem tandem, PersonId to) {
    if (!tandem.has(to)) {
      throw new NotFound();
    }
  }

  @OnForm(FORM)
  Form form(Person curator, TandemId id, PersonId to) {
    Tandem tandem = of(curator, id);
    require(tandem, to);
    return Form.named(FORM)
        .ask("words", Text.of("tandems.letter.words", cards.name(to)), Kinds.text(1000))
        .then(answers -> passed(curator, tandem, to, answers.text("words")));
  }

  private Reply passed(Person curator, Tandem tandem, PersonId to, String words) {
    Text later = chats.later(List.of(to), Urgency.REMINDER);
    Screen letter =
        Screen.of(
                visible.isCurated(curator, tandem) ? "tandems.steer.said" : "tandems.helper.said",
                cards.name(curator.id()),
                words)
            .with(Button.home());
    boolean told = chats.tell(to, letter, Urgency.REMINDER);
    Text result =
        !told
            ? chats.unreached(List.of(to))
            : later.equals(Text.empty()) ? Text.of("tandems.letter.sent") : later;
    return Screen.of(result)
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }
}
