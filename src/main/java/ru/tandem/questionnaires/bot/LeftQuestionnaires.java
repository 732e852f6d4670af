package ru.tandem.questionnaires.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.BegunForms;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.FormTakenUp;
import ru.tandem.conversation.LeftForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.Rests;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** A questionnaire that was begun and left is mentioned after a day and after three. */
@Bot
class LeftQuestionnaires implements Snoozed {

  private static final String LEFT = "questionnaires.left";
  private static final Duration FIRST = Duration.ofDays(1);
  private static final Duration LAST = Duration.ofDays(3);

  private final BegunForms begun;
  private final ObjectProvider<Rests> rests;
  private final Agenda agenda;
  private final Chats chats;
  private final Clock clock;

  LeftQuestionnaires(
      BegunForms begun, ObjectProvider<Rests> rests, Agenda agenda, Chats chats, Clock clock) {
    this.begun = begun;
    this.rests = rests;
    this.agenda = agenda;
    this.chats = chats;
    this.clock = clock;
  }

  @EventListener
  void expect(FormTakenUp taken) {
    if (taken.form().startsWith("questionnaires.")) {
      agenda.set(LEFT, taken.id(), clock.instant().plus(FIRST));
    }
  }

  @OnDue(LEFT)
  void remind(long id, Instant due) {
    begun.left(id).ifPresent(left -> remind(id, left, due));
  }

  private void remind(long id, LeftForm left, Instant due) {
    Instant first = left.touchedAt().plus(FIRST);
    Instant last = left.touchedAt().plus(LAST);
    if (due.isBefore(first)) {
      agenda.set(LEFT, id, first);
      return;
    }
    if (rests.stream().noneMatch(one -> one.isResting(left.person(), left.subject()))) {
      chats.remind(left.person(), reminder(id, left), Urgency.BROADCAST, matter(left));
    }
    if (due.isBefore(last)) {
      agenda.set(LEFT, id, last);
    }
  }

  private static Matter matter(LeftForm left) {
    return Matter.of(Chats.FORM, left.form(), left.subject());
  }

  @Override
  public Map<String, Saying> again() {
    return Map.of(
        LEFT,
        (who, matter, at) ->
            begun
                .left(matter.number())
                .filter(left -> left.person().equals(who.id()))
                .map(left -> new Again(reminder(matter.number(), left), null, matter(left))));
  }

  private static Screen reminder(long id, LeftForm left) {
    return Screen.of("questionnaires.left", left.title(), left.answered(), left.of())
        .with(left.goOn())
        .snoozed(Matter.of(LEFT, id))
        .with(Button.press("questionnaires.left.quiet", "questionnaires.quiet", id), Button.home());
  }

  @OnPress("questionnaires.quiet")
  Reply quiet(Person person, long id) {
    begun.left(id).filter(left -> left.person().equals(person.id())).orElseThrow(NotFound::new);
    agenda.cancel(LEFT, id);
    return Screen.of("questionnaires.left.fine").with(Button.home());
  }
}
