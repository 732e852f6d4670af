package ru.tandem.outreach.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
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
class AnnounceDesk implements ProgrammePart, Dialogue {

  private static final String SHOW = "outreach.announce";
  private static final String FORM = "outreach.announcement";
  private static final int LONGEST = 1000;
  private static final int LISTED = 5;
  private static final int OPENING = 80;

  private final CuratedProgrammes programmes;
  private final Announce announce;
  private final Chats chats;

  AnnounceDesk(CuratedProgrammes programmes, Announce announce, Chats chats) {
    this.programmes = programmes;
    this.announce = announce;
    this.chats = chats;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (!programme.isClosed()) {
      screen.item(Button.press("outreach.announce.item", SHOW, programme.id()));
    }
  }

  @OnPress(SHOW)
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
    List<Text> told =
        announce.of(programme.id()).stream().limit(LISTED).map(AnnounceDesk::line).toList();
    return Screen.of(
            Text.paragraphs(
                Text.of("outreach.announce.heading", programme.title()),
                Text.of(buttons.isEmpty() ? "outreach.announce.nobody" : "outreach.announce.whom"),
                Text.lines(told),
                done))
        .grid(buttons, 2)
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

  private static Text line(Announcement one) {
    String words = one.words().replaceAll("\\s+", " ");
    String opening = words.length() <= OPENING ? words : words.substring(0, OPENING) + "…";
    return Text.of(
        "outreach.announce.told", one.writtenAt(), name(one.audience()), one.readers(), opening);
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

  @Override
  public Set<String> forms() {
    return Set.of(FORM);
  }

  @Override
  public Form form(String name, Person curator, String subject) {
    String[] parts = subject.split(":", 2);
    Programme programme = programmes.open(curator, new ProgrammeId(Long.parseLong(parts[0])));
    Audience audience = new Audience(parts[1]);
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
    Set<PersonId> whom = announce.tell(curator, programme, audience, words, site);
    Screen news = Screen.of("outreach.announce.news", programme.title(), words).with(Button.home());
    whom.forEach(one -> chats.tell(one, news, Urgency.BROADCAST));
    List<PersonId> all = List.copyOf(whom);
    return screen(
        curator,
        programme,
        Text.lines(
            Text.of("outreach.announce.sent", all.size()),
            chats.later(all, Urgency.BROADCAST),
            chats.unreached(all)));
  }
}
