package ru.tandem.feedback.bot;

import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.feedback.Concern;
import ru.tandem.feedback.ConcernAdded;
import ru.tandem.feedback.ConcernCause;
import ru.tandem.feedback.ConcernId;
import ru.tandem.feedback.ConcernRaised;
import ru.tandem.feedback.Concerns;
import ru.tandem.feedback.GrownUps;
import ru.tandem.feedback.RaiseConcern;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.OnDue;

/** Who is told of a concern, and when. A cry for help does not wait for the morning. */
@Component
class ConcernNotes {

  private final Concerns concerns;
  private final RaiseConcern raise;
  private final GrownUps grownUps;
  private final ConcernCards cards;
  private final Schools schools;
  private final Chats chats;

  ConcernNotes(
      Concerns concerns,
      RaiseConcern raise,
      GrownUps grownUps,
      ConcernCards cards,
      Schools schools,
      Chats chats) {
    this.concerns = concerns;
    this.raise = raise;
    this.grownUps = grownUps;
    this.cards = cards;
    this.schools = schools;
    this.chats = chats;
  }

  @EventListener
  void on(ConcernRaised raised) {
    Concern concern = concerns.require(raised.concern());
    List<PersonId> here = grownUps.onDuty(concern);
    List<PersonId> all = grownUps.readers(concern);
    Screen card = cards.card(concern);
    if (!tell(here, card) && !tell(all, card)) {
      tellSecond(concern, false);
    }
  }

  /** Who looks after it hears the rest; as long as nobody does, everybody who was told. */
  @EventListener
  void on(ConcernAdded added) {
    Concern concern = concerns.require(added.concern());
    List<PersonId> here = concern.takenBy().map(List::of).orElseGet(() -> grownUps.onDuty(concern));
    Screen card = cards.withNote(concern, "feedback.added");
    if (!tell(here, card)) {
      tell(grownUps.readers(concern), card);
    }
  }

  @OnDue(RaiseConcern.OVERDUE)
  void overdue(long id, Instant due) {
    Concern concern = concerns.require(new ConcernId(id));
    int times = raise.overdue(concern);
    if (times == 0) {
      return;
    }
    tell(grownUps.readers(concern), cards.withNote(concern, "feedback.overdue"));
    boolean told = tellSecond(concern, times > 1);
    if (times == 1 && concern.cause() != ConcernCause.ALARM) {
      chats.tell(concern.person(), cards.late(told), Urgency.REMINDER);
    }
  }

  /**
   * Without a word of what it is about.
   *
   * @param everybody also those who come in when there is nobody else
   * @return whether any of them can be reached
   */
  private boolean tellSecond(Concern concern, boolean everybody) {
    Screen silence = silence(concern);
    boolean told = tell(grownUps.second(concern), silence);
    if (everybody || !told) {
      told |= tell(grownUps.last(), silence);
    }
    return told;
  }

  private Screen silence(Concern concern) {
    List<Text> curators =
        grownUps.readers(concern).stream().map(cards::name).map(Text::words).toList();
    Text school = Text.words(schools.get(concern.school()).name());
    return Screen.of(
            curators.isEmpty()
                ? Text.of("feedback.silence.nobody", school, concern.raisedAt())
                : Text.of("feedback.silence", school, concern.raisedAt(), Text.list(curators)))
        .with(Button.home());
  }

  private boolean tell(List<PersonId> grownUps, Screen screen) {
    boolean told = false;
    for (PersonId one : grownUps) {
      told |= chats.tell(one, screen, Urgency.INTERACTIVE);
    }
    return told;
  }

  /** Who asked for nothing is not told that somebody looks after it. */
  void taken(Concern concern, Person curator) {
    if (concern.cause() != ConcernCause.ALARM) {
      chats.tell(
          concern.person(),
          Screen.of("feedback.taken", cards.name(curator.id()), concern.answerBy())
              .with(Button.home()),
          Urgency.INTERACTIVE);
    }
  }

  /**
   * @return false when the person cannot be reached
   */
  boolean answered(Concern concern, Person curator) {
    return chats.tell(
        concern.person(),
        Screen.of("feedback.answered", cards.name(curator.id()), concern.answer().orElseThrow())
            .with(again(concern))
            .with(Button.home()),
        Urgency.INTERACTIVE);
  }

  private static Button again(Concern concern) {
    return concern.cause() == ConcernCause.HELP
        ? Button.press("feedback.again", "feedback.more", concern.id())
        : Button.press("feedback.again", "feedback.help");
  }

  void reopened(Concern concern, Person curator) {
    if (concern.cause() != ConcernCause.ALARM) {
      chats.tell(
          concern.person(),
          Screen.of("feedback.reopened.told", cards.name(curator.id())).with(Button.home()),
          Urgency.REMINDER);
    }
  }

  void talked(Concern concern) {
    if (concern.cause() != ConcernCause.ALARM) {
      chats.tell(
          concern.person(),
          Screen.of("feedback.closed")
              .with(Button.press("feedback.still", "feedback.help"))
              .with(Button.home()),
          Urgency.REMINDER);
    }
  }
}
