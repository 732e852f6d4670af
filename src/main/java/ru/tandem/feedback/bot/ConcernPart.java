package ru.tandem.feedback.bot;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.feedback.Concern;
import ru.tandem.feedback.ConcernCause;
import ru.tandem.feedback.Concerns;
import ru.tandem.feedback.GrownUps;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolId;

/** The way to a grown-up is on everybody's home screen; who waits for one, on the curator's. */
@Component
@Order(ScreenPlace.CONCERN)
class ConcernPart implements HomePart {

  private final Concerns concerns;
  private final GrownUps grownUps;
  private final ConcernCards cards;
  private final Clock clock;

  ConcernPart(Concerns concerns, GrownUps grownUps, ConcernCards cards, Clock clock) {
    this.concerns = concerns;
    this.grownUps = grownUps;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public void show(Person person, Home home) {
    if (!grownUps.schoolsOf(person.id()).isEmpty()) {
      concerns.findByPersonIdAndClosedAtIsNullOrderById(person.id()).stream()
          .filter(concern -> concern.cause() != ConcernCause.ALARM)
          .findFirst()
          .ifPresent(concern -> home.line(cards.standing(concern, clock.instant())));
      home.item(Button.press("feedback.help", "feedback.help"));
    }
    List<SchoolId> curated = grownUps.readBy(person.id());
    if (!curated.isEmpty()) {
      List<Concern> open =
          concerns.findBySchoolIdInAndClosedAtIsNullOrderById(curated).stream()
              .filter(concern -> mayRead(person, concern))
              .toList();
      long waiting = open.stream().filter(Concern::isWaiting).count();
      if (waiting > 0) {
        home.next(95, Button.press(Text.of("feedback.home.open", waiting), "feedback.all"));
      } else if (!open.isEmpty()) {
        home.next(60, Button.press(Text.of("feedback.home.answered", open.size()), "feedback.all"));
      }
    }
  }

  private boolean mayRead(Person person, Concern concern) {
    return grownUps.readers(concern).contains(person.id());
  }
}
