package ru.tandem.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.tandem.people.PersonId;

/**
 * Why somebody should look at a pair.
 *
 * @param who whom it is about; empty when it is about all of them
 * @param measure of which measure the numbers are; empty where the risk itself says it
 * @param numbers what the message tells, in its order
 */
public record Reason(
    Risk risk, Optional<PersonId> who, Optional<String> measure, List<Long> numbers) {

  static Reason of(Risk risk, long... numbers) {
    return new Reason(risk, Optional.empty(), Optional.empty(), listed(numbers));
  }

  static Reason about(PersonId who, Risk risk, long... numbers) {
    return new Reason(risk, Optional.of(who), Optional.empty(), listed(numbers));
  }

  static Reason measured(String measure, Risk risk, long... numbers) {
    return new Reason(risk, Optional.empty(), Optional.of(measure), listed(numbers));
  }

  private static List<Long> listed(long... numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  /** The message; its first argument is the name of whom or what it is about, if anything. */
  public String key() {
    return "monitoring.risk." + risk.name().toLowerCase(Locale.ROOT);
  }
}
