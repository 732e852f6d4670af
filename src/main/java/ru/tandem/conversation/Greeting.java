package ru.tandem.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.people.Language;
import ru.tandem.people.Legible;
import ru.tandem.people.Person;

/**
 * How a person is greeted by the name that he gave: pupils write the first name and then the
 * surname, the staff the name and patronymic, guardians all three as in the passport.
 */
@Component
class Greeting {

  /** Shorter words are given names, whatever they end in. */
  private static final int SHORT = 3;

  private final List<String> patronymics;
  private final List<String> surnames;
  private final List<String> given;
  private final Clock clock;

  Greeting(Texts texts, Clock clock) {
    this.patronymics = listed(texts, "conversation.patronymics");
    this.surnames = listed(texts, "conversation.surnames");
    this.given = listed(texts, "conversation.surnames.not");
    this.clock = clock;
  }

  private static List<String> listed(Texts texts, String key) {
    return Stream.of(Language.values())
        .flatMap(one -> Stream.of(texts.in(one).get(key).split(" ")))
        .toList();
  }

  Text of(Person person) {
    return person
        .name()
        .filter(Legible::hasLetter)
        .map(name -> Text.of("conversation.home.named", called(name, person)))
        .orElse(Text.of("conversation.home"));
  }

  /**
   * How somebody is named to an adult of another family: of a pupil no more than the first name.
   */
  Text toOthers(Person person) {
    return person
        .name()
        .filter(Legible::hasLetter)
        .map(name -> Text.words(isMinor(person) ? called(name, true) : name))
        .orElse(Text.of("conversation.nameless"));
  }

  private boolean isMinor(Person person) {
    return person.isMinor(LocalDate.now(clock.withZone(person.zone())));
  }

  private String called(String name, Person person) {
    return called(name, isMinor(person));
  }

  /** Where an adult's first name cannot be told from the surname, he is called by both. */
  String called(String name, boolean minor) {
    List<String> words = Stream.of(name.strip().split("\\s+")).filter(Legible::hasLetter).toList();
    for (int i = 1; i < words.size(); i++) {
      if (patronymics.stream().anyMatch(words.get(i)::endsWith)) {
        return minor ? words.get(i - 1) : words.get(i - 1) + " " + words.get(i);
      }
    }
    return minor ? first(words) : name;
  }

  /** Pupils are used to write the surname first, too. */
  private String first(List<String> words) {
    boolean turned = words.size() > 1 && isSurname(words.get(0)) && !isSurname(words.get(1));
    return words.get(turned ? 1 : 0);
  }

  private boolean isSurname(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.length() > SHORT
        && !given.contains(small)
        && surnames.stream().anyMatch(small::endsWith);
  }
}
