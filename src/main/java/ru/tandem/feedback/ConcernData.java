package ru.tandem.feedback;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;

/** What a person asked the grown-ups: shown to who asks. It outlives everything else. */
@Component
class ConcernData {

  private final Concerns concerns;

  ConcernData(Concerns concerns) {
    this.concerns = concerns;
  }

  @EventListener
  @Order(DataPlace.CONCERNS)
  void write(DataAsked asked) {
    asked.sheet().section("feedback.mydata");
    for (Concern concern : concerns.findByPersonIdOrderById(asked.person())) {
      asked
          .sheet()
          .line(
              "feedback.mydata." + concern.cause(), concern.raisedAt(), concern.words().orElse(""));
      concern.answer().ifPresent(words -> asked.sheet().line("feedback.mydata.answer", words));
      concern.farewell().ifPresent(words -> asked.sheet().line("feedback.mydata.farewell", words));
    }
  }
}
