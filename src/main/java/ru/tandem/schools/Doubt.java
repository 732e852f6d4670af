package ru.tandem.schools;

import java.util.List;

/**
 * Something in a calendar that was understood and may be a slip of the pen; said aloud before it is
 * saved.
 *
 * @param what as in the message {@code schools.calendar.doubt.<what>}
 * @param parts days and words for it
 */
public record Doubt(String what, List<String> parts) {

  public Doubt {
    parts = List.copyOf(parts);
  }

  public static Doubt of(String what, Object... parts) {
    return new Doubt(what, List.of(parts).stream().map(Object::toString).toList());
  }
}
