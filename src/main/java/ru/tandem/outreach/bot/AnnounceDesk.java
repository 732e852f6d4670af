package ru.tandem.outreach.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Answers;
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
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.outreach.Announce;
import ru.tandem.outreach.Announcement;
import ru.tandem.outreach.Audience;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/**
 * The curator tells something to all, to a side, to the parents, to a class or to those at one
 * step.
 *
 * <pre>
 *   Кому?                        [Родители: 6]
 *   Что объявить?                В пятницу собрание, 18:00, актовый зал
 *   Показать и на сайте школы?   [Нет]
 *   (проверка)                   [Отправить]
 * </pre>
 */
@Bot
@Order(ScreenPlace.WRITING)
class AnnounceDesk implements ProgrammePart {

  private static final String SHOW = "outreach.announce";
  private static final String TAKE_BACK = "outreach.takeback";
  private static final String FORM = "outreach.announcement";
  private static final int LONGEST = 1000;
  private static final int LISTED = 5;
  private static final int OPENING = 80;
  private static final int LABEL = 24;

  private final CuratedProgrammes programmes;
  private final Announce announce;
  private final Chats chats;
  private final Clock clock;

  AnnounceDesk(CuratedProgrammes programmes, Announce announce, Chats chats, Clock clock) {
    this.programmes = programmes;
    this.announce = announce;
    this.chats = chats;
    this.clock = clock;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (!programme.isClosed()) {
      screen.item(Button.press("outreach.announce.item", SHOW, programme.id()));
    }
  }

  @OnPress(value = SHOW, called = "outreach.announce.names")
  Reply show(Person curator, ProgrammeId id) {
    return screen(curator, programmes.open(curator, id), Text.empty());
  }

  private Screen screen(Person curator, Programme programme, Text done) {
    Map<Audience, Set<PersonId>> all = announce.audiences(curator, programme);
    List<Button> buttons = new ArrayList<>();
    all.forEach(
        (audience, people) ->
            buttons.add(
                Button.press(
                    Text.of("outreach.announce.to", name(audience), people.size()),
                    FORM,
                    programme.id(),
                    audience.code())));
    List<Announcement> latest = announce.of(programme.id()).stream().limit(LISTED).toList();
    return Screen.of(
            Text.paragraphs(
                Text.of("outreach.announce.heading", programme.title()),
                Text.of(buttons.isEmpty() ? "outreach.announce.nobody" : "outreach.announce.whom"),
                Text.lines(latest.stream().map(this::line).toList()),
                done))
        .grid(buttons, 2)
        .grid(latest.stream().filter(this::waits).map(AnnounceDesk::takeBack).toList(), 1)
        .with(Button.press("outreach.toprogramme", "programmes.open", programme.id()))
        .with(Button.home());
  }

  private static Text name(Audience audience) {
    return switch (audience.kind()) {
      case "STEP" -> Text.of("outreach.audience.STEP." + audience.which());
      case "GRADE" -> Text.of("outreach.audience.GRADE", audience.which());
      default -> Text.of("outreach.audience." + audience.kind());
    };
  }

  private Text line(Announcement one) {
    return Text.of(
        "outreach.announce.told",
        one.writtenAt(),
        name(one.audience()),
        fate(one),
        opening(one, OPENING));
  }

  private static String opening(Announcement one, int longest) {
    String words = one.words().replaceAll("\\s+", " ");
    return words.length() <= longest ? words : words.substring(0, longest) + "…";
  }

  /** What has become of it so far. */
  private Text fate(Announcement one) {
    Instant now = clock.instant();
    if (one.isWithdrawn()) {
      return Text.of("outreach.announce.withdrawn", one.told(now), one.readers());
    }
    return one.goesNext(now)
        .map(hour -> Text.of("outreach.announce.waits", one.told(now), one.readers(), hour))
        .orElse(Text.of("outreach.announce.gone", one.readers()));
  }

  private boolean waits(Announcement one) {
    return one.waiting(clock.instant()) > 0;
  }

  private static Button takeBack(Announcement one) {
    return Button.press(
        Text.of("outreach.announce.takeback", opening(one, LABEL)), TAKE_BACK, one.id());
  }

  @OnPress(TAKE_BACK)
  Reply takeBack(Person curator, long id) {
    Announcement told = announce.withdraw(curator, id);
    int heard = told.told(clock.instant());
    return screen(
        curator,
        programmes.open(curator, told.programme()),
        Text.of("outreach.announce.takenback", told.readers() - heard, heard));
  }

  @OnPress(FORM)
  Reply begin(Person curator, ProgrammeId id, String audience) {
    Programme programme = programmes.open(curator, id);
    require(curator, programme, new Audience(audience));
    return Reply.begin(FORM, id + ":" + audience);
  }

  private int require(Person curator, Programme programme, Audience audience) {
    Set<PersonId> whom = announce.to(curator, programme, audience);
    if (whom.isEmpty()) {
      throw new AlreadySettled();
    }
    return whom.size();
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id, String whom) {
    Programme programme = programmes.open(curator, id);
    Audience audience = new Audience(whom);
    int count = require(curator, programme, audience);
    return Form.named(FORM)
        .intro(Text.of("outreach.announcement.intro", name(audience), count))
        .ask("words", Kinds.text(LONGEST))
        .ask("site", Kinds.yesNo())
        .review()
        .then(answers -> tell(curator, programme, audience, answers));
  }

  private Reply tell(Person curator, Programme programme, Audience audience, Answers answers) {
    String words = answers.text("words");
    boolean site = answers.text("site").equals("yes");
    Set<PersonId> whom = announce.to(curator, programme, audience);
    Announcement told =
        announce.tell(
            curator,
            programme,
            new Announce.Told(audience, words, site),
            chats.hours(whom, Urgency.BROADCAST));
    Screen news = Screen.of("outreach.announce.news", programme.title(), words).with(Button.home());
    Matter heard = Matter.of(AnnouncementMatters.HEARD, told.id());
    whom.forEach(one -> chats.tell(one, news, Urgency.BROADCAST, heard));
    return screen(
        curator,
        programme,
        Text.lines(
            Text.of("outreach.announce.sent", told.readers()),
            chats.later(whom, Urgency.BROADCAST),
            chats.unreached(whom)));
  }
}
