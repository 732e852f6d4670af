package ru.tandem.conversation;

import java.time.LocalDate;
import java.time.ZoneId;
import ru.tandem.people.Language;
import ru.tandem.people.Person;

/**
 * How a person is spoken to.
 *
 * @param informal «ты» instead of «вы»: for pupils under 18
 * @param zone where his clock hangs
 */
public record Voice(Language language, boolean informal, ZoneId zone) {

  /** To nobody in particular: what goes out of the house on paper, or beside a link. */
  public static Voice outward(Language language, ZoneId zone) {
    return new Voice(language, false, zone);
  }

  static Voice of(Person person, LocalDate today) {
    return new Voice(person.language(), person.isMinor(today), person.zone());
  }
}
