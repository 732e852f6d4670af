package ru.tandem.documents;

import java.time.Instant;
import java.util.List;
import ru.tandem.people.Person;

/**
 * A paper that the bot draws: a consent, an order, a poster, a picture of figures. It is asked for
 * in the act ({@code Screen.paper}) and drawn after it, beside everything else, from what is known
 * then.
 */
public interface Paper {

  /** What the wish for it says: unique in the house, and never changed while wishes wait. */
  String code();

  /**
   * Draws it, in a transaction that only reads.
   *
   * @throws ru.tandem.people.NotFound when what it tells of is gone
   */
  byte[] draw(Asked asked);

  /**
   * For whom, of what, and since when it is waited for.
   *
   * @param subject as the act has told it
   */
  record Asked(Person reader, List<String> subject, Instant at) {

    /** The number that stands there in the subject. */
    public long number(int index) {
      return Long.parseLong(subject.get(index));
    }
  }
}
