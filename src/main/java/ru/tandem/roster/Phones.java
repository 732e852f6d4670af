package ru.tandem.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phone numbers in all the ways in which they are typed, as +7 and ten digits. */
final class Phones {

  static final int MOST = 6;

  private static final String BETWEEN = "[,;/\\n]|\\s{2,}|(?<=\\d)\\s+(?=(\\+7|8\\s?[(\\s-]?9))";

  private Phones() {}

  /** All numbers of a cell; empty when there is something in it that is none. */
  static Optional<List<String>> in(String cell) {
    List<String> phones = new ArrayList<>();
    for (String part : cell.split(BETWEEN)) {
      String digits = digits(part);
      if (digits.isEmpty()) {
        continue; // a word on whose it is
      }
      Optional<String> phone = phone(digits, part.strip().startsWith("+"));
      if (phone.isEmpty()) {
        return Optional.empty();
      }
      phones.add(phone.get());
    }
    return phones.isEmpty() ? Optional.empty() : Optional.of(phones);
  }

  /** The number that somebody shared, to be compared. */
  static String alike(String phone) {
    return phone(digits(phone), true).orElse(phone);
  }

  private static String digits(String text) {
    String plain = text.strip();
    if (plain.matches("\\d[.,]\\d+[eE]\\+?\\d\\d")) {
      plain = new BigDecimal(plain.replace(',', '.')).toPlainString();
    }
    return plain.replaceAll("\\D", "");
  }

  private static Optional<String> phone(String digits, boolean international) {
    if (digits.length() == 11 && (digits.startsWith("7") || digits.startsWith("8"))) {
      return Optional.of("+7" + digits.substring(1));
    } else if (digits.length() == 10 && "3489".indexOf(digits.charAt(0)) >= 0) {
      return Optional.of("+7" + digits);
    } else if (international && digits.length() >= 10 && digits.length() <= 15) {
      return Optional.of("+" + digits);
    }
    return Optional.empty();
  }
}
