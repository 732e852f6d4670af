package ru.tandem.tandems.bot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.MessagesOff;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.PlanAgreed;
import ru.tandem.tandems.PlanChanged;
import ru.tandem.tandems.PlanReminders;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;
import ru.tandem.timetable.OnDue;

/**
 * Asks the others whether a plan suits them as it stands; whoever does not answer is asked once
 * more, and then the curators see it.
 */
@Component
class PlanYesNews implements Matters, Snoozed {

  /** Whether the plan as it stands suits somebody. */
  private static final String PLAN = "tandems.planned";

  private final Tandems tandems;
  private final CuratorsHear curators;
  private final PlanReminders reminders;
  private final WorkOnPlan work;
  private final TandemCards cards;
  private final Chats chats;

  PlanYesNews(
      Tandems tandems,
      CuratorsHear curators,
      PlanReminders reminders,
      WorkOnPlan work,
      TandemCards cards,
      Chats chats) {
    this.tandems = tandems;
    this.curators = curators;
    this.reminders = reminders;
    this.work = work;
    this.cards = cards;
    this.chats = chats;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(PLAN, (who, matter, since) -> asked(who, matter).isEmpty());
  }

  /** The pair whose plan waits for the yes of this one. */
  private Optional<Tandem> asked(PersonId who, Matter matter) {
    return tandems.findById(matter.number()).filter(tandem -> silent(tandem).contains(who));
  }

  /** Whose yes is missing, of those who work there now. */
  private List<PersonId> silent(Tandem tandem) {
    return tandem.isEnded() || !work.isWhole(tandem)
        ? List.of()
        : work.awaited(tandem).stream().filter(tandem::isAtWork).toList();
  }

  /** However much is changed in one day, it is said once. */
  @EventListener
  void changed(PlanChanged event) {
    Tandem tandem = tandems.get(event.tandem());
    ask(tandem, Text.of("tandems.plan.changed", cards.name(event.by())));
  }

  private void ask(Tandem tandem, Text words) {
    Matter plan = Matter.of(PLAN, tandem.id());
    silent(tandem)
        .forEach(one -> chats.remind(one, question(one, words, tandem), Urgency.REMINDER, plan));
  }

  private Screen question(PersonId who, Text words, Tandem tandem) {
    return Screen.of(cards.news(words, who, tandem))
        .with(
            Button.press("tandems.plan.agree", "tandems.agree", tandem.id()),
            Button.press("tandems.plan.open", "tandems.plan", tandem.id()))
        .snoozed(Matter.of(PLAN, tandem.id()))
        .with(Button.home());
  }

  @Override
  public Map<String, Saying> again() {
    return Map.of(PLAN, this::again);
  }

  private Optional<Again> again(Person who, Matter matter, Instant at) {
    return asked(who.id(), matter)
        .map(tandem -> new Again(question(who.id(), waits(tandem), tandem), null));
  }

  private Text waits(Tandem tandem) {
    Text aim = tandem.aim().map(said -> Text.of("tandems.aim", said)).orElse(Text.empty());
    return Text.paragraphs(Text.of("tandems.plan.waiting"), aim);
  }

  /** Nobody is asked while he rests: it is looked at again. */
  @OnDue(PlanReminders.YES)
  void askAgain(long id, Instant due) {
    Tandem tandem = tandems.get(new TandemId(id));
    if (!silent(tandem).isEmpty()) {
      ask(tandem, waits(tandem));
      reminders.awaitsYes(tandem);
    } else if (isAwaited(tandem)) {
      reminders.asksForYes(tandem);
    }
  }

  private boolean isAwaited(Tandem tandem) {
    return !tandem.isEnded() && work.isWhole(tandem) && !work.awaited(tandem).isEmpty();
  }

  @OnDue(PlanReminders.NO_YES)
  void tellCurators(long id, Instant due) {
    Tandem tandem = tandems.get(new TandemId(id));
    List<PersonId> silent = silent(tandem);
    if (silent.isEmpty()) {
      return;
    }
    Screen note =
        Screen.of(
                Text.paragraphs(
                    Text.of(
                        "tandems.plan.silent",
                        cards.name(tandem.mentorPerson()),
                        cards.mentees(tandem),
                        cards.names(silent)),
                    chats.unreached(silent)))
            .with(
                Button.press("tandems.toone", "tandems.toone", tandem.id()),
                Button.press("tandems.plan.open", "tandems.plan", tandem.id()))
            .with(Button.home());
    curators.tell(tandem.programme(), note, Urgency.REMINDER);
  }

  /** Whoever waits for the yes of somebody who is not reminded any more can ask himself. */
  @EventListener
  void isOff(MessagesOff event) {
    for (Tandem tandem : tandems.living(event.person())) {
      List<PersonId> silent = silent(tandem);
      if (silent.contains(event.person())) {
        Screen news =
            Screen.of(
                    Text.paragraphs(
                        Text.of("tandems.plan.silenced"), chats.unreached(List.of(event.person()))))
                .with(Button.press("tandems.plan.open", "tandems.plan", tandem.id()))
                .with(Button.home());
        tandem.people().stream()
            .filter(one -> tandem.isAtWork(one) && !silent.contains(one))
            .forEach(one -> chats.tell(one, news, Urgency.REMINDER));
      }
    }
  }

  @EventListener
  void agreed(PlanAgreed event) {
    Tandem tandem = tandems.get(event.tandem());
    Text whom =
        Text.of(
            "tandems.plan.agreed.curator",
            cards.name(tandem.mentorPerson()),
            cards.mentees(tandem));
    Screen news =
        Screen.of(whom)
            .with(
                Button.press("tandems.plan.look", "tandems.looked", tandem.id()),
                Button.press("tandems.plan.open", "tandems.plan", tandem.id()))
            .with(Button.home());
    curators.tell(tandem.programme(), news, Urgency.BROADCAST);
  }
}
