package ru.tandem.tandems.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.Person;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.tandems.WorkOnPlan;

/** The plan on the card of its pair, and at home: two taps tick off a task. */
@Component
@Order(ScreenPlace.PLAN)
class PlanPart implements HomePart, TandemPart {

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final PlanTasks tasks;
  private final WorkOnPlan work;
  private final PlanText words;
  private final TandemCards cards;

  PlanPart(
      Tandems tandems,
      VisibleTandems visible,
      PlanTasks tasks,
      WorkOnPlan work,
      PlanText words,
      TandemCards cards) {
    this.tandems = tandems;
    this.visible = visible;
    this.tasks = tasks;
    this.work = work;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public void show(Person person, Home home) {
    List<Tandem> atWork =
        tandems.living(person.id()).stream()
            .filter(tandem -> tandem.isAtWork(person.id()))
            .toList();
    atWork.forEach(tandem -> show(person, tandem, atWork.size() > 1, home));
  }

  private void show(Person person, Tandem tandem, boolean several, Home home) {
    Text whom = cards.names(tandem.opposite(person.id()));
    boolean whole = work.isWhole(tandem);
    if (whole && !work.agreeing(tandem).contains(person.id())) {
      home.next(55, Button.press("tandems.home.agree", "tandems.plan", tandem.id()), whom);
    } else if (!whole && tandem.startedAt().isPresent()) {
      home.next(30, Button.press("tandems.home.lead", "tandems.lead", tandem.id()), whom);
    }
    if (tandem.side(person.id()) == ParticipantRole.MENTOR) {
      tasks.of(tandem.id()).stream()
          .filter(PlanTask::awaitsMentor)
          .forEach(
              task ->
                  home.next(
                      60,
                      Button.press(
                          Text.of("tandems.home.judge", task.title()),
                          "tandems.judge",
                          task.id())));
    }
    if (whole) {
      Text bar = words.bar(tandem);
      home.line(
          several && !bar.equals(Text.empty())
              ? Text.of("tandems.plan.bar.whose", whom, bar)
              : bar);
      home.item(Button.press("tandems.plan", "tandems.plan", tandem.id()), whom);
    }
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    boolean own = tandem.has(reader.id());
    if (work.isWhole(tandem)) {
      card.line(words.bar(tandem));
    }
    if (own || work.isWhole(tandem) && visible.isCurated(reader, tandem)) {
      card.item(Button.press("tandems.plan", "tandems.plan", tandem.id()));
    }
  }
}
