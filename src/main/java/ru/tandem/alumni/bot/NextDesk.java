package ru.tandem.alumni.bot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import ru.tandem.alumni.Former;
import ru.tandem.alumni.Intent;
import ru.tandem.alumni.IntentId;
import ru.tandem.alumni.IntentKind;
import ru.tandem.alumni.WhatNext;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;

/** Where those who were here say what comes next, and take it back as easily. */
@Bot
@Order(ScreenPlace.FUTURE)
class NextDesk implements HomePart {

  static final String SHOW = "alumni.next";

  private static final int CHILD_WAITS = 30;

  private final WhatNext next;
  private final Former former;
  private final Programmes programmes;
  private final People people;
  private final WordOfFamily others;
  private final AskFamily family;
  private final Chats chats;

  NextDesk(
      WhatNext next,
      Former former,
      Programmes programmes,
      People people,
      WordOfFamily others,
      AskFamily family,
      Chats chats) {
    this.others = others;
    this.family = family;
    this.next = next;
    this.former = former;
    this.programmes = programmes;
    this.people = people;
    this.chats = chats;
  }

  @Override
  public void show(Person person, Home home) {
    if (next.of(person).stream().anyMatch(Participant::isOver)) {
      home.item(Button.press("alumni.item", SHOW));
    }
    for (Intent intent : oneOfEach(next.asked(person))) {
      Text label = Text.of("alumni.family.item", people.get(intent.person()).name().orElse(""));
      home.next(CHILD_WAITS, Button.press(label, "alumni.asked", intent.id()));
    }
  }

  /** Both wishes of a child are behind one button. */
  private static Collection<Intent> oneOfEach(List<Intent> asked) {
    Map<ParticipantId, Intent> first = new LinkedHashMap<>();
    asked.forEach(one -> first.putIfAbsent(one.participant(), one));
    return first.values();
  }

  @OnPress(SHOW)
  Reply show(Person person) {
    List<Participant> parts = next.of(person);
    if (parts.isEmpty()) {
      return Screen.of("alumni.none").with(Button.home());
    }
    List<Text> lines = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    Collection<List<Participant>> bySchool = bySchool(parts);
    for (List<Participant> same : bySchool) {
      lines.add(Text.of("alumni.of", titles(same)));
      for (IntentKind kind : IntentKind.values()) {
        add(same, kind, bySchool.size() > 1, lines, buttons);
      }
    }
    return Screen.of(Text.paragraphs(Text.of("alumni.next"), Text.lines(lines)))
        .grid(buttons, 1)
        .with(Button.home());
  }

  /** Who has been here for three seasons, once as a mentee, says one word to the school. */
  private Collection<List<Participant>> bySchool(List<Participant> parts) {
    return parts.stream()
        .collect(
            Collectors.groupingBy(
                part -> programmes.get(part.programme()).school(),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private String titles(List<Participant> parts) {
    return parts.stream()
        .map(part -> programmes.get(part.programme()).title())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void add(
      List<Participant> same,
      IntentKind kind,
      boolean amongSchools,
      List<Text> lines,
      List<Button> buttons) {
    Participant last = same.get(same.size() - 1);
    Optional<Intent> said = next.of(last, kind);
    boolean again = kind == IntentKind.MENTOR && same.stream().anyMatch(Participant::isMentor);
    String what = kind + (again ? ".again" : "");
    boolean waits = said.filter(next::waits).isPresent();
    boolean counts = waits || said.filter(Intent::isAgreed).isPresent();
    if (counts) {
      lines.add(Text.of((waits ? "alumni.waits." : "alumni.said.") + what));
    }
    Text label = Text.of((counts ? "alumni.drop." : "alumni.want.") + what);
    Text named = amongSchools ? Text.of("alumni.at", label, titles(same)) : label;
    buttons.add(Button.press(named, "alumni.want", last.id(), kind, counts ? 0 : 1));
  }

  /** The button says what it is to become, so that a second press changes nothing. */
  @OnPress("alumni.want")
  Reply want(Person person, ParticipantId id, IntentKind kind, int yes) {
    if (yes == 0) {
      next.wantsNoMore(person, id, kind);
      return show(person);
    }
    boolean before = next.of(next.of(person, id), kind).isPresent();
    Intent intent = next.wants(person, id, kind);
    if (!before && !intent.isAgreed()) {
      family.soon(intent);
    }
    return show(person);
  }

  /** Also for the guardian who came later, or has lost the question. */
  @OnPress("alumni.asked")
  Reply asked(Person guardian, IntentId id) {
    Intent intent =
        next.asked(guardian).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    return family.question(next.waiting(intent.participant()), Text.empty());
  }

  /** What else the child has said stays in sight; the same word again tells the child nothing. */
  @OnPress("alumni.agree")
  Reply agree(Person guardian, IntentId id, int yes) {
    boolean anew = next.asked(guardian).stream().anyMatch(one -> one.id().equals(id)) || yes == 0;
    Intent intent = next.agrees(guardian, id, yes == 1);
    if (anew) {
      others.tellChild(intent, yes == 1);
    }
    Text done = Text.of(yes == 1 ? "alumni.family.thanks" : "alumni.family.dropped");
    return family.question(next.waiting(intent.participant()), done);
  }

  /** Who has been called comes in by one press: the name is known, the consents are asked anew. */
  @OnPress("alumni.join")
  Reply join(Person person, ProgrammeId id) {
    former.comes(person, id);
    return chats.home(person).then(Reply.toast("alumni.joined"));
  }
}
