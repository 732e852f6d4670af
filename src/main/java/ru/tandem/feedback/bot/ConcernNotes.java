package ru.tandem.feedback.bot;

import java.time.Duration;
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
import ru.tandem.feedback.ConcernLeft;
import ru.tandem.feedback.ConcernRaised;
import ru.tandem.feedback.ConcernUrgent;
import ru.tandem.feedback.Concerns;
import ru.tandem.feedback.DealWithConcern;
import ru.tandem.feedback.GrownUps;
import ru.tandem.feedback.RaiseConcern;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.OnDue;

/** Who is told of a concern, and when. A cry for help does not wait for the morning. */
@Component
class ConcernNotes {

  /** Longer than over a week-end nobody waits for one grown-up only. */
  private static final Duration SOON = Duration.ofDays(4);

  private final Concerns concerns;
  private final RaiseConcern raise;
  private final DealWithConcern deal;
  private final GrownUps grownUps;
  private final ConcernCards cards;
  private final Schools schools;
  private final Chats chats;

  ConcernNotes(
      Concerns concerns,
      RaiseConcern raise,
      DealWithConcern deal,
      GrownUps grownUps,
      ConcernCards cards,
      Schools schools,
      Chats chats) {
    this.concerns = concerns;
    this.raise = raise;
    this.deal = deal;
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
    boolean told = show(here, concern) || show(all, concern);
    boolean far = Duration.between(concern.raisedAt(), concern.answerBy()).compareTo(SOON) > 0;
    if (!told || far && concern.cause() != ConcernCause.ALARM) {
      tellSecond(concern, silence(concern), false);
    }
    if (concern.cause() == ConcernCause.CALL || concern.cause() == ConcernCause.REPORT) {
      chats.answer(concern.person(), cards.called(concern), Urgency.INTERACTIVE);
    }
  }

  /** What was sent comes first, so that the card stays the last word. */
  private boolean show(List<PersonId> grownUps, Concern concern) {
    if (concern.file().isPresent()) {
      tell(grownUps, cards.file(concern));
    }
    return tell(grownUps, cards.card(concern));
  }

  /** Two pairs of eyes at once: those of the curators' colleagues, and a second grown-up's. */
  @EventListener
  void on(ConcernUrgent urgent) {
    Concern concern = concerns.require(urgent.concern());
    tellSecond(concern, urgent(concern), false);
    tell(grownUps.readers(concern), cards.withNote(concern, "feedback.urgent.now"));
  }

  private Screen urgent(Concern concern) {
    Text school = Text.words(schools.get(concern.school()).name());
    return Screen.of(
            cards.key("feedback.urgent.second", concern),
            school,
            concern.raisedAt(),
            cards.who(concern),
            concern.answerBy())
        .with(Button.home());
  }

  /** Somebody promised to look after it, and that somebody is a stranger now. */
  @EventListener
  void on(ConcernLeft left) {
    Concern concern = concerns.require(left.concern());
    Screen card = cards.withNote(concern, "feedback.left");
    tell(
        grownUps.onDuty(concern),
        card,
        concern.isUrgent() ? Urgency.INTERACTIVE : Urgency.REMINDER);
  }

  /** Who looks after it hears the rest; as long as nobody does, everybody who was told. */
  @EventListener
  void on(ConcernAdded added) {
    Concern concern = concerns.require(added.concern());
    List<PersonId> here = grownUps.dealing(concern);
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
    boolean told = tellSecond(concern, silence(concern), times > 1);
    if (times == 1 && concern.cause() != ConcernCause.ALARM) {
      chats.answer(concern.person(), cards.late(concern, told), Urgency.REMINDER);
    }
  }

  /**
   * Without a word of what it is about.
   *
   * @param everybody also those who come in when there is nobody else
   * @return whether any of them can be reached
   */
  private boolean tellSecond(Concern concern, Screen words, boolean everybody) {
    boolean told = tell(grownUps.second(concern), words);
    if (everybody || !told) {
      told |= tell(grownUps.last(), words);
    }
    if (told) {
      deal.secondKnows(concern);
    }
    return told;
  }

  /** An answer has gone some days ago: was that the end of it? */
  @OnDue(DealWithConcern.OPEN)
  void stillOpen(long id, Instant due) {
    Concern concern = concerns.require(new ConcernId(id));
    if (concern.isOpen() && !concern.isWaiting()) {
      Screen card = cards.withNote(concern, "feedback.stillopen");
      tell(grownUps.dealing(concern), card, Urgency.REMINDER);
      deal.lookAgain(concern);
    }
  }

  private Screen silence(Concern concern) {
    List<Text> curators =
        grownUps.readers(concern).stream().map(cards::name).map(Text::words).toList();
    Text school = Text.words(schools.get(concern.school()).name());
    if (!curators.isEmpty()) {
      return Screen.of(
              cards.key("feedback.silence", concern),
              school,
              concern.raisedAt(),
              Text.list(curators))
          .with(Button.home());
    }
    String near = grownUps.areThere(concern) ? "feedback.silence.near" : "feedback.silence.nobody";
    String why = concern.isForHead() ? "feedback.silence.nohead" : near;
    return Screen.of(why, school, concern.raisedAt()).with(Button.home());
  }

  private boolean tell(List<PersonId> grownUps, Screen screen) {
    return tell(grownUps, screen, Urgency.INTERACTIVE);
  }

  private boolean tell(List<PersonId> grownUps, Screen screen, Urgency urgency) {
    boolean told = false;
    for (PersonId one : grownUps) {
      told |= chats.tell(one, screen, urgency);
    }
    return told;
  }

  /** Who asked for nothing is not told that somebody looks after it. */
  void taken(Concern concern, Person curator) {
    if (concern.cause() != ConcernCause.ALARM) {
      chats.answer(
          concern.person(),
          Screen.of(
                  Text.paragraphs(
                      cards.where(concern),
                      Text.of(
                          cards.key("feedback.taken", concern),
                          cards.name(curator.id()),
                          concern.answerBy())))
              .with(Button.home()),
          Urgency.INTERACTIVE);
    }
  }

  /**
   * @return false when the person cannot be reached
   */
  boolean answered(Concern concern, Person curator, String words) {
    return chats.answer(
        concern.person(),
        Screen.of(
                Text.paragraphs(
                    cards.where(concern),
                    Text.of(
                        cards.key("feedback.answered", concern), cards.name(curator.id()), words)))
            .with(again(concern))
            .with(Button.home()),
        Urgency.INTERACTIVE);
  }

  private static Button again(Concern concern) {
    return concern.cause() == ConcernCause.ALARM
        ? Button.press("feedback.again", "feedback.help")
        : Button.press("feedback.again", "feedback.more", concern.id());
  }

  void reopened(Concern concern, Person curator) {
    if (concern.cause() != ConcernCause.ALARM) {
      chats.answer(
          concern.person(),
          Screen.of(
                  Text.paragraphs(
                      cards.where(concern),
                      Text.of(
                          cards.key("feedback.reopened.told", concern), cards.name(curator.id()))))
              .with(Button.home()),
          Urgency.REMINDER);
    }
  }

  /** Who asked for nothing is told nothing. */
  void closed(Concern concern, Person curator) {
    if (concern.cause() != ConcernCause.ALARM) {
      Text words =
          concern
              .farewell()
              .map(
                  farewell ->
                      Text.of(
                          cards.key("feedback.closed.words", concern),
                          cards.name(curator.id()),
                          farewell))
              .orElse(
                  Text.of(cards.key("feedback.closed.talked", concern), cards.name(curator.id())));
      chats.answer(
          concern.person(),
          Screen.of(Text.paragraphs(cards.where(concern), words, Text.of("feedback.closed")))
              .with(Button.press("feedback.helped", "feedback.helped", concern.id()))
              .with(Button.press("feedback.still", "feedback.still", concern.id()))
              .with(Button.home()),
          Urgency.REMINDER);
    }
  }
}
