package ru.tandem.roster;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.tandem.people.Legible;

/** A class as 7 and a letter, whichever way it was written; a group of a college as it stands. */
final class SchoolClass {

  private static final int LONGEST = 40;

  private static final String YEAR = "(1[01]|[1-9])";
  private static final String LETTER =
      "[\"'\u00ab\u201e\u201c]?\\s*(\\p{L})\\s*[\"'\u00bb\u201d\u201c]?";

  /** The word for a class between both. */
  private static final String BETWEEN = "(?:\\s*\u043a\u043b(?:\u0430\u0441\u0441)?(?:\\.|\\s))?";

  private static final String YEAR_AND_LETTER = YEAR + BETWEEN + "\\s*[-\u2013._]?\\s*" + LETTER;

  /** The word for a class before or behind it. */
  private static final String WORD = "\\p{L}{2,6}\\.?";

  private static final Pattern WHOLE = Pattern.compile(YEAR_AND_LETTER + "(\\s+\\p{L}+\\.?)?");
  private static final Pattern TITLE = Pattern.compile("(\\p{L}+\\s*:?\\s*)?" + WHOLE.pattern());

  private static final String NAMED =
      "(?:\u043a\u043b(?:\u0430\u0441\u0441)?\\.?|class|grade)\\s*:?\\s*";

  /** A title that begins with a class and goes on: with its profile, or with who leads it. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:" + NAMED + ")?" + YEAR_AND_LETTER + "(?:\\s*[,;(\u2013-]|\\s+\u043a\u043b).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A class without a letter, as small schools have them. */
  private static final Pattern WITHOUT_LETTER =
      Pattern.compile(
          NAMED
              + YEAR
              + "|"
              + YEAR
              + "\\s*[-\u2013]?\\s*(?:\u0439\\s)?\\s*\u043a\u043b(?:\u0430\u0441\u0441)?\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:0(?=\\d(?!\\d)))?"
              + YEAR
              + "(?:\\.0$|\\s*[-\u2013]\\s*[\u043e\u044b]?\u0439(?!\\p{L})|(?<=^0\\d))");

  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"'\u00ab\u201e\u201c]([^\"'\u00ab\u201e\u201c\u00bb\u201d]+)[\"'\u00bb\u201d\u201c]");

  /** A class somewhere in a text. */
  static final Pattern PART = Pattern.compile("(?<![\\d.])" + YEAR_AND_LETTER + "(?![\\p{L}\\d])");

  /** Before a class beside a name: who is in it. */
  private static final String PUPIL = "(?:\\u0443\\u0447\\p{L}*\\.?\\s+)?";

  /** Behind it: the word for a class, in whichever case. */
  private static final String OF_CLASS =
      "(?:\\s*\\u043a\\u043b(?:\\u0430\\u0441\\u0441\\p{L}*)?\\.?)?";

  /** A class that stands in one cell with a name. */
  static final Pattern BESIDE =
      Pattern.compile(
          "(?<![\\d.])"
              + PUPIL
              + "(?:"
              + NAMED
              + ")?"
              + YEAR_AND_LETTER
              + OF_CLASS
              + "(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The same of a small school. */
  static final Pattern BESIDE_WITHOUT_LETTER =
      Pattern.compile(
          "(?<![\\d.])(?:" + WITHOUT_LETTER.pattern() + ")(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A class that has a profile in place of a letter. */
  private static final Pattern PROFILE = Pattern.compile(YEAR + "\\s*\\(\\p{L}[^()]*\\)");

  private static final Pattern YEAR_ALONE =
      Pattern.compile(
          "(" + WORD + "\\s+)?" + YEAR + "(\\s*[-\u2013]?\\s*\\p{L}{1,2})?(\\s+" + WORD + ")?");
  private static final Pattern LETTER_ALONE =
      Pattern.compile("(" + WORD + "\\s+)?" + LETTER + "(\\s+" + WORD + ")?");

  private SchoolClass() {}

  /** The class of a line that stands above its pupils; empty when the line is anything else. */
  static String title(String line) {
    if (TITLE.matcher(line).matches()) {
      return in(line);
    }
    Matcher begins = BEGINS.matcher(line);
    if (begins.matches()) {
      return put(begins.group(1), begins.group(2));
    }
    Matcher year = WITHOUT_LETTER.matcher(line);
    if (!year.matches()) {
      return "";
    }
    return (year.group(1) == null ? year.group(2) : year.group(1))
        + " \u043a\u043b\u0430\u0441\u0441";
  }

  static String written(String cell) {
    Matcher quoted = QUOTED.matcher(cell);
    String text = plain(quoted.matches() ? quoted.group(1).strip() : cell);
    Matcher whole = WHOLE.matcher(text.replaceFirst("(?iu)^" + NAMED, ""));
    if (whole.matches()) {
      return put(whole.group(1), whole.group(2));
    }
    String group = Spelling.withoutLookAlikes(text);
    return Legible.begin(group, LONGEST);
  }

  /** A year as a number of a table, with a nought before it or with the ending of "eighth". */
  private static String plain(String cell) {
    Matcher counted = COUNTED.matcher(cell);
    return counted.find() ? (counted.group(1) + " " + cell.substring(counted.end())).strip() : cell;
  }

  /** One class that stands in several columns: the year in one of them, the letter in another. */
  static String of(List<String> cells) {
    String year = "";
    String letter = "";
    for (String cell : cells) {
      Matcher years = YEAR_ALONE.matcher(cell);
      Matcher letters = LETTER_ALONE.matcher(cell);
      if (WHOLE.matcher(cell).matches()) {
        return written(cell);
      } else if (year.isEmpty() && years.matches()) {
        year = years.group(2);
      } else if (letter.isEmpty() && letters.matches()) {
        letter = letters.group(2);
      }
    }
    if (!year.isEmpty() && !letter.isEmpty()) {
      return put(year, letter);
    }
    List<String> told = cells.stream().filter(cell -> cell.length() > 2).toList();
    return cells.isEmpty() ? "" : written(told.isEmpty() ? cells.get(0) : told.get(0));
  }

  /** The class after which a sheet is called; empty when it is called after anything else. */
  static String ofSheet(String name) {
    String of = in(name);
    if (!of.isEmpty()) {
      return of;
    }
    return PROFILE.matcher(name).matches() ? written(name) : title(name);
  }

  /** The class that a title speaks of; empty when it speaks of none. */
  static String in(String title) {
    Matcher part = PART.matcher(title);
    return part.find() ? put(part.group(1), part.group(2)) : "";
  }

  /** The class that stands beside a name. */
  static String beside(String found) {
    Matcher beside = BESIDE.matcher(found);
    return beside.find() ? put(beside.group(1), beside.group(2)) : "";
  }

  private static String put(String year, String letter) {
    return year + Spelling.cyrillic(letter.toUpperCase(Locale.ROOT));
  }
}
