package ru.tandem.outreach.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.outreach.InformationEvent;
import ru.tandem.outreach.Outreach;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.timetable.OnDue;

/** Where a curator tells people of a programme before they come to it. */
@Bot
@Order(ScreenPlace.OUTREACH)
class EventDesk implements ProgrammePart, Matters {

  /** That an event is near or over; which one. */
  private static final String EVENT = "outreach.event";

  private static final int LISTED = 20;

  private final Outreach outreach;
  private final EventCard card;
  private final EventNews news;
  private final CuratedProgrammes programmes;
  private final CuratorsHear curators;
  private final People people;

  EventDesk(
      Outreach outreach,
      EventCard card,
      EventNews news,
      CuratedProgrammes programmes,
      CuratorsHear curators,
      People people) {
    this.outreach = outreach;
    this.card = card;
    this.news = news;
    this.programmes = programmes;
    this.curators = curators;
    this.people = people;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (!programme.isClosed() || !outreach.of(curator, programme.id()).isEmpty()) {
      screen.item(Button.press("outreach.item", "outreach.list", programme.id()));
    }
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(EVENT, (who, matter, since) -> outreach.due(matter.number()).isEmpty());
  }

  @OnPress(value = "outreach.list", called = "outreach.names", shelf = true)
  Reply list(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<InformationEvent> events = outreach.of(curator, id);
    List<Button> buttons = new ArrayList<>();
    events.stream().limit(LISTED).forEach(event -> buttons.add(button(event)));
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of(
                    events.isEmpty() ? "outreach.none" : "outreach.heading",
                    programme.title(),
                    events.stream().mapToInt(event -> event.came().orElse(0)).sum(),
                    events.stream().mapToInt(event -> outreach.invitation(event).uses()).sum()),
                Text.more(events.size(), LISTED)));
    if (!programme.isClosed()) {
      screen = screen.with(Button.press("outreach.plan", "outreach.plan", id));
    }
    return screen
        .grid(buttons, 1)
        .with(Button.press("outreach.toprogramme", "programmes.open", id), Button.home());
  }

  private Button button(InformationEvent event) {
    Text label = Text.of("outreach.one." + outreach.invitation(event).role(), event.when());
    return Button.press(label, "outreach.show", event.id());
  }

  @OnPress("outreach.show")
  Reply show(Person curator, long id) {
    return card.of(curator, outreach.of(curator, id), Text.empty());
  }

  @OnPress("outreach.cancel")
  Reply sure(Person curator, long id) {
    InformationEvent event = outreach.ahead(curator, id);
    return Screen.of("outreach.cancel.sure", event.when())
        .with(Button.press("outreach.cancel.yes", "outreach.cancelled", id))
        .with(Button.press("outreach.cancel.no", "outreach.show", id));
  }

  @OnPress("outreach.cancelled")
  Reply cancel(Person curator, long id) {
    outreach.cancel(curator, id);
    InformationEvent event = outreach.of(curator, id);
    return card.of(curator, event, news.calledOff(event));
  }

  @OnDue(Outreach.DAY_BEFORE)
  void dayBefore(long id, Instant due) {
    tell(id, Text.of("outreach.daybefore"));
  }

  @OnDue(Outreach.OVER)
  void over(long id, Instant due) {
    tell(id, Text.of("outreach.over"));
  }

  private void tell(long id, Text news) {
    outreach
        .due(id)
        .ifPresent(
            event ->
                curators.tell(
                    event.programme(),
                    curator -> card.of(people.get(curator), event, news),
                    Urgency.REMINDER,
                    Matter.of(EVENT, id)));
  }
}
