package ru.tandem.conversation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.OpenMatters;
import ru.tandem.people.People;

/** Everything that people are ever asked for, each with the feature that knows of it. */
@Component
class AskedFor implements OpenMatters, SmartInitializingSingleton {

  private final ObjectProvider<Matters> features;
  private final People people;
  private final Map<String, Matters.Done> known = new HashMap<>();

  AskedFor(ObjectProvider<Matters> features, People people) {
    this.features = features;
    this.people = people;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (Matters feature : features) {
      feature
          .known()
          .forEach(
              (about, done) -> {
                if (known.put(about, done) != null) {
                  throw new IllegalStateException("known twice: " + about);
                }
              });
    }
  }

  @Override
  public boolean isOpen(long chatId, Matter matter, Instant since) {
    Matters.Done done = known.get(matter.about());
    return done == null
        || people
            .findByChatId(chatId)
            .filter(person -> !done.isDone(person.id(), matter, since))
            .isPresent();
  }

  /**
   * @throws IllegalStateException when no feature knows when such a thing is done
   */
  void require(Matter matter) {
    if (!known.containsKey(matter.about())) {
      throw new IllegalStateException("nobody knows when this is done: " + matter.about());
    }
  }
}
