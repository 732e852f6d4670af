package ru.tandem.alumni.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.alumni.Intent;
import ru.tandem.alumni.IntentId;
import ru.tandem.alumni.WhatNext;
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
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/**
 * A minor wants to go on, and whoever answers for him is not in the chat: a consent on paper has no
 * phone. A curator asks at the school, and enters what was said.
 */
@Bot
@Order(ScreenPlace.ALUMNI)
class WordOfFamily implements ProgrammePart {

  private static final String SHOW = "alumni.unasked";

  private final WhatNext next;
  private final CuratedProgrammes curated;
  private final CuratorsHear curators;
  private final People people;
  private final Chats chats;

  WordOfFamily(
      WhatNext next, CuratedProgrammes curated, CuratorsHear curators, People people, Chats chats) {
    this.next = next;
    this.curated = curated;
    this.curators = curators;
    this.people = people;
    this.chats = chats;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    int waiting = unasked(programme.id()).size();
    Button button = Button.press(Text.of("alumni.unasked.item", waiting), SHOW, programme.id());
    if (waiting > 0 && programme.isClosed()) {
      screen.wide(button);
    } else if (waiting > 0) {
      screen.next(44, button);
    }
  }

  private List<Intent> unasked(ProgrammeId programme) {
    return next.waiting(programme).stream()
        .filter(intent -> next.guardians(intent).stream().noneMatch(chats::reaches))
        .toList();
  }

  void ask(List<Intent> waiting) {
    Screen question = question(waiting, "alumni.unasked").with(Button.home());
    curators.tell(waiting.get(0).programme(), question, Urgency.BROADCAST);
  }

  private Screen question(List<Intent> all, String heading) {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of(heading));
    all.forEach(intent -> lines.add(line(intent)));
    return Screen.of(Text.lines(lines))
        .grid(all.stream().flatMap(intent -> answers(intent).stream()).toList(), 1);
  }

  private Text line(Intent intent) {
    return Text.of("alumni.unasked." + intent.kind(), name(intent.person()));
  }

  private String name(PersonId id) {
    return people.get(id).name().orElse("");
  }

  private List<Button> answers(Intent intent) {
    Text yes = Text.of("alumni.unasked.yes." + intent.kind(), name(intent.person()));
    Text no = Text.of("alumni.unasked.no." + intent.kind(), name(intent.person()));
    return List.of(
        Button.press(yes, "alumni.told", intent.id(), 1),
        Button.press(no, "alumni.told", intent.id(), 0));
  }

  @OnPress(SHOW)
  Reply show(Person curator, ProgrammeId id) {
    return show(curated.of(curator, id));
  }

  private Screen show(Programme programme) {
    List<Intent> all = unasked(programme.id());
    return question(all, all.isEmpty() ? "alumni.unasked.none" : "alumni.unasked")
        .with(Button.press("programmes.back", "programmes.open", programme.id()))
        .with(Button.home());
  }

  /** The curator enters what the guardian has said to him. */
  @OnPress("alumni.told")
  Reply told(Person curator, IntentId id, int yes) {
    Intent intent = next.require(id);
    Programme programme = curated.of(curator, intent.programme());
    next.isTold(curator, intent, yes == 1);
    tellChild(intent, yes == 1);
    return show(programme).then(Reply.toast("alumni.unasked.noted"));
  }

  void tellChild(Intent intent, boolean yes) {
    Screen screen =
        Screen.of(yes ? "alumni.family.agreed" : "alumni.family.refused")
            .with(Button.press("alumni.item", NextDesk.SHOW), Button.home());
    chats.tell(intent.person(), screen, Urgency.BROADCAST);
  }
}
