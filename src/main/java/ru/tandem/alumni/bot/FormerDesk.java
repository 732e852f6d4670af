package ru.tandem.alumni.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.alumni.Former;
import ru.tandem.alumni.Intent;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
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
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/** Those of earlier seasons who want to mentor: the curator of the next one calls them. */
@Bot
@Order(ScreenPlace.ALUMNI)
class FormerDesk implements ProgrammePart {

  private static final String SHOW = "alumni.former";
  private static final int MOST_NAMES = 12;

  private final CuratedProgrammes curated;
  private final Programmes programmes;
  private final Former former;
  private final People people;
  private final Chats chats;

  FormerDesk(
      CuratedProgrammes curated, Programmes programmes, Former former, People people, Chats chats) {
    this.curated = curated;
    this.programmes = programmes;
    this.former = former;
    this.people = people;
    this.chats = chats;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    List<Intent> all = former.to(programme);
    if (all.isEmpty()) {
      return;
    }
    Text label = Text.of("alumni.former.item", all.size());
    Button button = Button.press(label, SHOW, programme.id());
    if (all.stream().allMatch(one -> isCalled(one, programme))) {
      screen.wide(button);
    } else {
      screen.next(42, button);
    }
  }

  private static boolean isCalled(Intent intent, Programme programme) {
    return intent.calledTo().filter(programme.id()::equals).isPresent();
  }

  @OnPress(SHOW)
  Reply show(Person curator, ProgrammeId id) {
    return show(curated.of(curator, id), Text.empty());
  }

  private Screen show(Programme programme, Text done) {
    List<Intent> all = former.to(programme);
    List<Text> lines = new ArrayList<>();
    for (Intent one : all.stream().limit(MOST_NAMES).toList()) {
      String key = isCalled(one, programme) ? "alumni.former.called" : "alumni.former.one";
      lines.add(Text.of(key, name(one.person()), programmes.get(one.programme()).title()));
    }
    Screen screen =
        Screen.of(
            Text.paragraphs(
                all.isEmpty()
                    ? Text.of("alumni.former.none")
                    : Text.of("alumni.former", programme.title(), all.size()),
                Text.lines(lines),
                Text.more(all.size(), MOST_NAMES),
                done));
    if (all.stream().anyMatch(one -> !isCalled(one, programme))) {
      screen =
          screen.with(Button.press("alumni.former.call", "alumni.former.call", programme.id()));
    }
    return screen
        .with(Button.press("programmes.back", "programmes.open", programme.id()))
        .with(Button.home());
  }

  private Text name(PersonId id) {
    return people.get(id).name().map(Text::words).orElse(Text.empty());
  }

  /** Each is called to one programme once. */
  @OnPress("alumni.former.call")
  Reply call(Person curator, ProgrammeId id) {
    Programme programme = curated.open(curator, id);
    List<PersonId> told = new ArrayList<>();
    for (Intent one : former.to(programme)) {
      if (former.calls(one, programme)) {
        told.add(one.person());
        chats.tell(one.person(), invitation(programme), Urgency.BROADCAST);
      }
    }
    return show(
        programme,
        Text.lines(
            Text.of("alumni.former.told", told.size()),
            chats.later(told, Urgency.BROADCAST),
            chats.unreached(told)));
  }

  private static Screen invitation(Programme programme) {
    return Screen.of("alumni.call", programme.title(), programme.startsOn(), programme.endsOn())
        .with(Button.press("alumni.call.yes", "alumni.join", programme.id()))
        .with(Button.home());
  }
}
