package ru.tandem.roster;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell in which the class, the birth date or a phone stands beside the name.
 *
 * @param name what is left: the name, with remarks that are words
 * @param schoolClass empty where none stands there
 * @param born as written; empty where none stands there
 * @param phone whose it is nobody has said; empty where none stands there
 */
record NameCell(String name, String schoolClass, String born, String phone) {

  private static final Pattern ENDS = Pattern.compile("^[\\s,;/|]+|[\\s,;/|]+$");

  /** What stood beside what was taken out: empty brackets, two signs in a row, a lone dash. */
  private static final Pattern EMPTY = Pattern.compile("[(\\[][\\s,;/|-]*[)\\]]");

  private static final Pattern OPEN =
      Pattern.compile("(?<=[(\\[])[\\s,;/|-]+|[\\s,;/|-]+(?=[)\\]])");
  private static final Pattern TWICE = Pattern.compile("[\\s,;/|]*[,;/|]\\s*(?=[,;/|])");
  private static final Pattern DASH =
      Pattern.compile("^[\\u2013\\u2014-]+\\s|\\s*[\\u2013\\u2014-]+\\s*$");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}-]+(\\s+\\p{Lu}[\\p{L}.-]+){1,3}");

  static NameCell of(String cell) {
    // a number before the name is no class
    Taken date =
        take(cell.replaceFirst("^\\d+[.)]\\s+", ""), PastedLines.DATE_IN_WORDS, found -> found);
    Taken phone = take(date.rest(), PastedLines.PHONE, found -> found);
    Taken year = take(phone.rest(), SchoolClass.BESIDE, SchoolClass::beside);
    Taken of =
        year.found().isEmpty()
            ? take(phone.rest(), SchoolClass.BESIDE_WITHOUT_LETTER, SchoolClass::title)
            : year;
    String name = tidy(of.rest());
    boolean left = name.chars().anyMatch(Character::isLetter);
    return left && name.chars().noneMatch(Character::isDigit)
        ? new NameCell(name, of.found(), date.found(), phone.found())
        : new NameCell(cell, "", "", "");
  }

  /** Whether a class and a name are all that stands in it, and not a class and who leads it. */
  boolean isOfPupil() {
    return !schoolClass.isEmpty() && NAME.matcher(name).matches();
  }

  /** Whether a name stands in it as names are written. */
  boolean isName() {
    return NAME.matcher(name).matches();
  }

  private record Taken(String found, String rest) {}

  private static Taken take(String text, Pattern what, UnaryOperator<String> read) {
    Matcher found = what.matcher(text);
    if (!found.find()) {
      return new Taken("", text);
    }
    String rest = text.substring(0, found.start()) + " , " + text.substring(found.end());
    return new Taken(read.apply(found.group().strip()), rest);
  }

  private static String tidy(String text) {
    String name = OPEN.matcher(text).replaceAll("");
    name = EMPTY.matcher(name).replaceAll(" ");
    name = TWICE.matcher(name).replaceAll("");
    name = ENDS.matcher(name).replaceAll("");
    name = DASH.matcher(name).replaceAll("");
    return ENDS.matcher(name).replaceAll("").replaceAll("\\s+", " ").replace(" ,", ",");
  }
}
