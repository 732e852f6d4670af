package ru.tandem.alumni.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.alumni.Intent;
import ru.tandem.alumni.WhatNext;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/**
 * A minor's wishes after a season are asked of the family: all of them in one message, when he has
 * had the time to say them and to think better of it.
 */
@Component
class AskFamily {

  private static final String ASK = "alumni.family";
  private static final Duration TIME = Duration.ofMinutes(10);

  private final WhatNext next;
  private final WordOfFamily others;
  private final People people;
  private final Programmes programmes;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;

  AskFamily(
      WhatNext next,
      WordOfFamily others,
      People people,
      Programmes programmes,
      Chats chats,
      Agenda agenda,
      Clock clock) {
    this.next = next;
    this.others = others;
    this.people = people;
    this.programmes = programmes;
    this.chats = chats;
    this.agenda = agenda;
    this.clock = clock;
  }

  void soon(Intent intent) {
    agenda.set(ASK, intent.participant().value(), clock.instant().plus(TIME));
  }

  /** Where none of them is in the chat, a curator asks. */
  @OnDue(ASK)
  void ask(long participant, Instant due) {
    List<Intent> waiting = next.waiting(new ParticipantId(participant));
    if (waiting.isEmpty()) {
      return;
    }
    List<PersonId> here = next.guardians(waiting.get(0)).stream().filter(chats::reaches).toList();
    here.forEach(one -> chats.tell(one, question(waiting, Text.empty()), Urgency.BROADCAST));
    if (here.isEmpty()) {
      others.ask(waiting);
    }
  }

  /** All that one child has said after one season. */
  Screen question(List<Intent> waiting, Text done) {
    List<Text> lines = new ArrayList<>();
    lines.add(done);
    waiting.forEach(one -> lines.add(words(one)));
    Screen screen = Screen.of(Text.paragraphs(lines.toArray(Text[]::new)));
    for (Intent one : waiting) {
      String which = waiting.size() > 1 ? "." + one.kind() : "";
      screen =
          screen.with(
              Button.press("alumni.family.yes" + which, "alumni.agree", one.id(), 1),
              Button.press("alumni.family.no" + which, "alumni.agree", one.id(), 0));
    }
    return screen.with(Button.home());
  }

  private Text words(Intent one) {
    return Text.of(
        "alumni.family." + one.kind(),
        people.get(one.person()).name().map(Text::words).orElse(Text.empty()),
        programmes.get(one.programme()).title());
  }
}
