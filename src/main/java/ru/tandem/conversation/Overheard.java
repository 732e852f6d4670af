package ru.tandem.conversation;

import java.util.List;
import java.util.Optional;
import ru.tandem.people.Person;

/** Makes something of words that nobody has asked for: a code from a poster, perhaps. */
public interface Overheard {

  /** Empty when the words mean nothing here. */
  Optional<Reply> hear(Person person, String words);

  /** What they may be meant for, where no question that was left can be answered with them. */
  default Optional<Reply> guess(Person person, String words) {
    return Optional.empty();
  }

  /**
   * The forms that such words answer by their look, as the days of a calendar do, though nobody has
   * asked for them. The person says whether they are to be taken, and for which of several.
   */
  default List<Reply.Begin> belong(Person person, String words) {
    return List.of();
  }

  /**
   * The same of words that look less like it: a name alone, which may be that of somebody known.
   */
  default List<Reply.Begin> mayBelong(Person person, String words) {
    return List.of();
  }

  /** What it is to turn away from what this form asks, where that says more than "not now". */
  default Optional<Reply> turnAway(Person person, String form, String subject, String words) {
    return Optional.empty();
  }

  /** The words can be meant for nothing else, whatever the person is being asked. */
  default boolean isSure(Person person, String words) {
    return false;
  }

  /** The form asks for just these words, and makes the same of them. */
  default boolean isAskedIn(String form) {
    return false;
  }

  /**
   * Whether that is said, whatever the case and the punctuation.
   *
   * @param phrases each beside the next with a bar between
   */
  static boolean isOneOf(String phrases, String words) {
    return Spoken.phrases(phrases).contains(Spoken.folded(words));
  }
}
