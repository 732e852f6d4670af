package ru.tandem.tandems.bot;

import java.util.Map;
import java.util.Optional;
import ru.tandem.config.Words;
import ru.tandem.conversation.Text;
import ru.tandem.people.Language;

/** A name as an order has it: with the class or the post beside it, where one is known. */
public final class NameInOrder {

  /** As a class list writes it, without the word for it. */
  private static final String BARE_CLASS = "\\d{1,2}\\s*[-–]?\\s*\\p{L}?";

  private NameInOrder() {}

  public static Text of(Text name, Optional<Words> place) {
    return place.map(words -> of(name, words)).orElse(name);
  }

  private static Text of(Text name, Words place) {
    boolean bare = place.ru().strip().matches(BARE_CLASS);
    return Text.of(
        bare ? "tandems.order.who" : "tandems.order.post",
        name,
        Text.translated(Map.of(Language.RU, place.ru(), Language.EN, place.en())));
  }
}
