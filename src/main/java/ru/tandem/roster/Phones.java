package ru.tandem.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.tandem.people.PhoneNumber;

/** Phone numbers in all the ways in which they are typed, as +7 and ten digits. */
final class Phones {

  static final int MOST = 6;

  /** What looks like a number, or several one after another. */
  static final Pattern RUN = Pattern.compile("\\+?\\d[\\d\\s()+.\\u2010-\\u2015-]*\\d|\\d");

  /** A number that a program has rounded, and one that was rounded before it became one. */
  private static final Pattern ROUNDED =
      Pattern.compile("\\d([.,]\\d+)?\\s?[eE\\u0435\\u0415]\\s?\\+?\\s?\\d\\d?|\\d{5,6}0{5,}");

  private static final Pattern EXTENSION =
      Pattern.compile(
          "((?<!\\p{L})\\p{L}{2,4}\\.?\\s*|#)\\d{1,5}"
              + "(?=\\s*([,;/|)\\n]|$|\\p{L}|\\+?[78][\\s(-]*\\d{3}))");

  private Phones() {}

  /** The number that somebody shared, to be compared. */
  static String alike(String phone) {
    return PhoneNumber.of(digits(phone), true).orElse(phone);
  }

  /** Whether its last digits are gone. */
  static boolean isRounded(String cell) {
    String plain = cell.strip();
    if (!ROUNDED.matcher(plain).matches()) {
      return false;
    }
    String digits = plain.replaceAll("[eE\\u0435\\u0415].*", "").replaceAll("\\D", "");
    return digits.length() != 11 || plain.endsWith("00000");
  }

  /** Without the inner number of an office. */
  static String withoutExtension(String text) {
    Matcher extension = EXTENSION.matcher(text);
    return extension.replaceAll(found -> isAfterPhone(text, found.start()) ? "" : "$0");
  }

  private static boolean isAfterPhone(String text, int place) {
    return digits(text.substring(0, place)).length() >= 10;
  }

  /** All numbers of a run; empty when there is something in it that is none. */
  static Optional<List<String>> in(String run) {
    String plain = run.replaceAll("\\.0$", "");
    List<String> pieces = List.of(plain.strip().split("\\s+|(?=\\+)"));
    return from(pieces.stream().filter(piece -> !piece.isEmpty()).toList());
  }

  private static Optional<List<String>> from(List<String> pieces) {
    if (pieces.isEmpty()) {
      return Optional.of(List.of());
    }
    for (int i = 1; i <= pieces.size(); i++) {
      String first = String.join("", pieces.subList(0, i));
      Optional<String> phone = PhoneNumber.of(digits(first), first.startsWith("+"));
      if (phone.isPresent()) {
        Optional<List<String>> rest = from(pieces.subList(i, pieces.size()));
        if (rest.isPresent()) {
          List<String> all = new ArrayList<>(List.of(phone.get()));
          all.addAll(rest.get());
          return Optional.of(all);
        }
      }
    }
    return pieces.size() == 1 ? stuck(digits(pieces.get(0))) : Optional.empty();
  }

  /** Whole numbers with nothing between them. */
  private static Optional<List<String>> stuck(String digits) {
    if (digits.length() < 22 || digits.length() % 11 != 0 || digits.length() > 11 * MOST) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < digits.length(); i += 11) {
      Optional<String> phone = PhoneNumber.of(digits.substring(i, i + 11), false);
      if (phone.isEmpty()) {
        return Optional.empty();
      }
      all.add(phone.get());
    }
    return Optional.of(all);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
