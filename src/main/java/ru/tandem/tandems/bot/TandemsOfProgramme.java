package ru.tandem.tandems.bot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.NumberedOrder;
import ru.tandem.documents.bot.PaperSource;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.KeptToRead;
import ru.tandem.programmes.bot.OpenEnd;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.tandems.EnteredOrders;
import ru.tandem.tandems.OrderPairs;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** The pairs of a programme, for its curator. */
@Bot
class TandemsOfProgramme implements ProgrammePart, OpenEnd, KeptToRead, PaperSource {

  private static final int PER_PAGE = 20;

  private final Tandems tandems;
  private final CuratedProgrammes programmes;
  private final OrderPairs order;
  private final EnteredOrders entered;
  private final People people;
  private final TandemCards cards;

  TandemsOfProgramme(
      Tandems tandems,
      CuratedProgrammes programmes,
      OrderPairs order,
      EnteredOrders entered,
      People people,
      TandemCards cards) {
    this.tandems = tandems;
    this.programmes = programmes;
    this.order = order;
    this.entered = entered;
    this.people = people;
    this.cards = cards;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    int count = shown(programme).size();
    if (count > 0) {
      screen.line(programme.isClosed() ? "tandems.count.closed" : "tandems.count", count);
      screen.item(button(programme.id()));
    }
  }

  /** Of a closed programme all that ever were: they can still be read. */
  private List<Tandem> shown(Programme programme) {
    return programme.isClosed()
        ? tandems.findByProgrammeIdOrderById(programme.id()).stream().filter(this::isNamed).toList()
        : living(programme.id());
  }

  /** Of whoever has been erased no row is left that says nothing. */
  private boolean isNamed(Tandem tandem) {
    return hasName(tandem.mentorPerson())
        && tandem.mentees().stream().anyMatch(one -> hasName(one.person()));
  }

  private boolean hasName(PersonId id) {
    return people.get(id).name().isPresent();
  }

  @Override
  public Optional<Text> kept(Programme programme) {
    int count = tandems.findByProgrammeIdOrderById(programme.id()).size();
    return count == 0 ? Optional.empty() : Optional.of(Text.of("tandems.kept", count));
  }

  @Override
  public Optional<Text> in(Programme programme) {
    int count = living(programme.id()).size();
    return count == 0 ? Optional.empty() : Optional.of(Text.of("tandems.close", count));
  }

  private List<Tandem> living(ProgrammeId programme) {
    return tandems.findByProgrammeIdOrderById(programme).stream()
        .filter(tandem -> !tandem.isEnded())
        .toList();
  }

  @Override
  public Set<String> papers() {
    return Set.of("order-pairs");
  }

  @Override
  public Optional<NumberedOrder> issued(Programme programme, String paper) {
    return tandems.findByProgrammeIdOrderById(programme.id()).stream()
        .flatMap(tandem -> tandem.orders().stream())
        .max(Comparator.comparing(Tandem.Order::day))
        .map(order -> new NumberedOrder(order.number(), order.day()));
  }

  @Override
  public Button button(ProgrammeId programme) {
    return Button.press("tandems.all", "tandems.all", programme, 0);
  }

  @OnPress(value = "tandems.all", called = "tandems.all.names", shelf = true)
  Reply all(Person curator, ProgrammeId id, int page) {
    List<Tandem> all = shown(programmes.of(curator, id));
    Page<Tandem> shown = Page.of(all, page, PER_PAGE);
    Screen screen =
        Screen.of(Text.paragraphs(Text.of("tandems.all.heading", all.size()), away(shown.items())))
            .grid(shown.items().stream().map(this::open).toList(), 1)
            .grid(shown.turns("tandems.all", id), 2);
    int waiting = order.waiting(id).size();
    if (waiting > 0) {
      Text label = Text.of("tandems.order.button", waiting);
      screen =
          screen
              .with(Button.press("tandems.order.word", PairsOrder.MAKE, id))
              .with(Button.press(label, "tandems.order", id));
    }
    int orders = entered.of(id).size();
    if (orders > 0) {
      screen = screen.with(OrdersDesk.button(id, orders));
    }
    if (all.stream().filter(tandem -> !tandem.isEnded()).count() > 1) {
      screen = screen.with(SecondMentors.button(id));
    }
    return screen.with(Button.press("programmes.back", "programmes.open", id), Button.home());
  }

  private Button open(Tandem tandem) {
    return Button.press(
        Text.of(key(tandem), cards.name(tandem.mentorPerson()), cards.mentees(tandem)),
        "tandems.card",
        tandem.id());
  }

  private static String key(Tandem tandem) {
    if (!tandem.isWorking() && !tandem.isEnded()) {
      return "tandems.all.resting";
    }
    return tandem.away().isPresent() ? "tandems.all.standin" : "tandems.all.one";
  }

  /** Whoever is away is looked for here by his own name. */
  private Text away(List<Tandem> shown) {
    return Text.lines(
        shown.stream()
            .flatMap(
                tandem ->
                    tandem
                        .away()
                        .map(
                            mentor ->
                                Text.of(
                                    "tandems.all.away",
                                    cards.name(mentor),
                                    cards.name(tandem.mentorPerson())))
                        .stream())
            .toList());
  }
}
