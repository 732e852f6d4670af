package ru.tandem.alumni.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.alumni.Former;
import ru.tandem.alumni.Intent;
import ru.tandem.alumni.IntentKind;
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
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.schools.Schools;

/**
 * What those are told who stayed in touch.
 *
 * <pre>
 *   Что рассказать?     В субботу встреча выпускников, в 12:00
 *   (проверка)          [Отправить]
 * </pre>
 */
@Bot
@Order(ScreenPlace.ALUMNI)
class TouchDesk implements ProgrammePart {

  private static final String SHOW = "alumni.touch";
  private static final String FORM = "alumni.news";
  private static final int LONGEST = 700;
  private static final int MOST_NAMES = 20;

  private final CuratedProgrammes curated;
  private final Former former;
  private final Schools schools;
  private final People people;
  private final Chats chats;

  TouchDesk(CuratedProgrammes curated, Former former, Schools schools, People people, Chats chats) {
    this.curated = curated;
    this.former = former;
    this.schools = schools;
    this.people = people;
    this.chats = chats;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    int count = former.inTouch(programme.school()).size();
    if (count > 0) {
      screen.wide(Button.press(Text.of("alumni.touch.item", count), SHOW, programme.id()));
    }
  }

  @OnPress(SHOW)
  Reply show(Person curator, ProgrammeId id) {
    return show(curated.of(curator, id), Text.empty());
  }

  private Screen show(Programme programme, Text done) {
    List<Intent> all = former.inTouch(programme.school());
    List<Text> names =
        all.stream()
            .limit(MOST_NAMES)
            .map(one -> Text.of("alumni.touch.one", people.get(one.person()).name().orElse("")))
            .toList();
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of(all.isEmpty() ? "alumni.touch.none" : "alumni.touch", all.size()),
                Text.lines(names),
                Text.more(all.size(), MOST_NAMES),
                done));
    if (!all.isEmpty()) {
      screen = screen.with(Button.press("alumni.touch.write", FORM, programme.id()));
    }
    return screen
        .with(Button.press("programmes.back", "programmes.open", programme.id()))
        .with(Button.home());
  }

  @OnPress(FORM)
  Reply begin(Person curator, ProgrammeId id) {
    return Reply.begin(FORM, curated.of(curator, id).id());
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id) {
    Programme programme = curated.of(curator, id);
    int count = former.inTouch(programme.school()).size();
    return Form.named(FORM)
        .intro(Text.of("alumni.news.intro", count))
        .ask("words", Kinds.text(LONGEST))
        .review()
        .then(answers -> send(programme, answers.text("words")));
  }

  private Screen send(Programme programme, String words) {
    List<Intent> all = former.inTouch(programme.school());
    List<PersonId> whom = all.stream().map(Intent::person).toList();
    String school = schools.get(programme.school()).name();
    for (Intent one : all) {
      Screen news =
          Screen.of("alumni.news", school, words)
              .with(
                  Button.press(
                      "alumni.drop.STAY", "alumni.want", one.participant(), IntentKind.STAY, 0))
              .with(Button.home());
      chats.tell(one.person(), news, Urgency.BROADCAST);
    }
    return show(
        programme,
        Text.lines(
            Text.of("alumni.news.sent", whom.size()),
            chats.later(whom, Urgency.BROADCAST),
            chats.unreached(whom)));
  }
}
