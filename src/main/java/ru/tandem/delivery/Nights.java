package ru.tandem.delivery;

import java.util.List;
import ru.tandem.people.Person;

/** Told by whoever knows which schools a person belongs to. */
public interface Nights {

  /** When the person is to be left in peace; never empty. */
  List<QuietHours> of(Person person);
}
