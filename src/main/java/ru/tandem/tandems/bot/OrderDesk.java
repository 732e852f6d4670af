package ru.tandem.tandems.bot;

import java.util.Set;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.NumberedOrder;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.RelayRule;
import ru.tandem.tandems.OrderPairs;
import ru.tandem.tandems.Tandem;

/**
 * Number and date of the order on pairs.
 *
 * <pre>
 *   Какой номер у приказа?     17-о
 *   От какого числа?           [2 октября 2026]
 * </pre>
 */
@Bot
class OrderDesk implements Dialogue {

  private static final String FORM = "tandems.order";

  private final CuratedProgrammes programmes;
  private final OrderPairs order;
  private final Chats chats;

  OrderDesk(CuratedProgrammes programmes, OrderPairs order, Chats chats) {
    this.programmes = programmes;
    this.order = order;
    this.chats = chats;
  }

  @OnPress("tandems.order")
  Reply begin(Person curator, ProgrammeId id) {
    waiting(programmes.open(curator, id));
    return Reply.begin(FORM, id);
  }

  private int waiting(Programme programme) {
    int waiting = order.waiting(programme.id()).size();
    if (waiting == 0) {
      throw new AlreadySettled();
    }
    return waiting;
  }

  @Override
  public Set<String> forms() {
    return Set.of(FORM);
  }

  @Override
  public Form form(String name, Person curator, String subject) {
    Programme programme = programmes.open(curator, new ProgrammeId(Long.parseLong(subject)));
    boolean always = programme.relay() == RelayRule.ALWAYS;
    String intro = always ? "tandems.order.intro.always" : "tandems.order.intro";
    Form form = Form.named(FORM).intro(Text.of(intro, waiting(programme)));
    return NumberedOrder.asked(form, chats.today(curator))
        .then(answers -> entered(curator, programme, answers));
  }

  private Reply entered(Person curator, Programme programme, Answers answers) {
    NumberedOrder signed = NumberedOrder.of(answers);
    Tandem.Order entered = new Tandem.Order(signed.number(), signed.day());
    int pairs = order.by(programme.id(), entered);
    return Screen.of("tandems.order.done", entered.number(), entered.day(), pairs)
        .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home());
  }
}
