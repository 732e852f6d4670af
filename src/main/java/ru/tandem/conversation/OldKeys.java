package ru.tandem.conversation;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.people.Person;

/** What an old key shows whose time is over. */
@Component
class OldKeys {

  private final Supplier<List<Became>> became;
  private final WayBack back;
  private final Homes homes;

  OldKeys(ObjectProvider<Became> became, WayBack back, Homes homes) {
    this.became = SingletonSupplier.of(() -> became.orderedStream().toList());
    this.back = back;
    this.homes = homes;
  }

  /** What has become of it, where a feature knows; else where the person stands. */
  Screen became(Person person, String data) {
    List<String> parts = List.of(data.split(":", -1));
    return became.get().stream()
        .flatMap(one -> one.of(person, parts.get(0), parts.subList(1, parts.size())).stream())
        .findFirst()
        .orElseGet(() -> nowhere(person, parts.get(0)));
  }

  /** Of a form that is gone nobody knows more than that its questions need no answer. */
  private Screen nowhere(Person person, String action) {
    return action.equals(FormScreens.ACTION)
        ? back.under(Text.of("conversation.became.form"), person)
        : homes.of(person);
  }
}
