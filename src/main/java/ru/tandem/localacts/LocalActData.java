package ru.tandem.localacts;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;

/** Who entered an act; the act itself is the school's, and stays. */
@Component
class LocalActData {

  private final LocalActs acts;

  LocalActData(LocalActs acts) {
    this.acts = acts;
  }

  @EventListener
  @Order(DataPlace.LOCAL_ACTS)
  void write(DataAsked asked) {
    asked.sheet().section("localacts.mydata");
    acts.findByEnteredBy(asked.person())
        .forEach(
            act ->
                asked.sheet().line("localacts.mydata.act", act.title(), act.number(), act.dated()));
  }

  @EventListener
  @Order(Erasing.LOCAL_ACTS)
  void erase(PersonErased erased) {
    List<LocalAct> entered = acts.findByEnteredBy(erased.person());
    entered.forEach(LocalAct::forgets);
    erased.rows().add(entered.size());
  }
}
