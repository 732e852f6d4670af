package ru.tandem.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** A phone number in any of the ways in which it is written, as +7 and ten digits. */
public final class PhoneNumber {

  private static final Pattern WRITTEN =
      Pattern.compile("\\+?[\\d\\s()./\\u2010-\\u2015\\u2212-]+", Pattern.UNICODE_CHARACTER_CLASS);

  private PhoneNumber() {}

  /** The only number that the words are; empty when they are anything else, or more. */
  public static Optional<String> read(String words) {
    String line = Legible.line(words);
    return WRITTEN.matcher(line).matches()
        ? of(line.replaceAll("\\D", ""), line.startsWith("+"))
        : Optional.empty();
  }

  /**
   * Ten digits that begin with 89 are eleven of which one is gone: no code of a town begins so.
   *
   * @param international a plus stood before the digits
   */
  public static Optional<String> of(String digits, boolean international) {
    if (digits.length() == 11 && (digits.startsWith("7") || digits.startsWith("8"))) {
      return Optional.of("+7" + digits.substring(1));
    } else if (digits.length() == 10
        && "3489".indexOf(digits.charAt(0)) >= 0
        && !digits.startsWith("89")) {
      return Optional.of("+7" + digits);
    } else if (international
        && !digits.startsWith("7") // of those one is gone, or one too many came
        && digits.length() >= 10
        && digits.length() <= 15) {
      return Optional.of("+" + digits);
    }
    return Optional.empty();
  }
}
