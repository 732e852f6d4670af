package ru.tandem.roster;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A class as 7 and a letter, whichever way it was written; a group of a college as it stands. */
final class SchoolClass {

  private static final int LONGEST = 40;

  private static final String YEAR_AND_LETTER =
      "(1[01]|[1-9])\\s*[-\u2013.]?\\s*[\"'\u00ab\u201e\u201c]?\\s*(\\p{L})\\s*[\"'\u00bb\u201d\u201c]?";

  private static final Pattern WHOLE = Pattern.compile(YEAR_AND_LETTER + "(\\s+\\p{L}+\\.?)?");
  private static final Pattern PART =
      Pattern.compile("(?<![\\d.])" + YEAR_AND_LETTER + "(?![\\p{L}\\d])");

  private SchoolClass() {}

  /** Whether a text is a class and nothing else. */
  static boolean is(String text) {
    return WHOLE.matcher(text).matches();
  }

  static String written(String text) {
    Matcher whole = WHOLE.matcher(text);
    if (whole.matches()) {
      return put(whole);
    }
    String group = Spelling.withoutLookAlikes(text);
    return group.substring(0, Math.min(group.length(), LONGEST));
  }

  /** The class that a title speaks of; empty when it speaks of none. */
  static String in(String title) {
    Matcher part = PART.matcher(title);
    return part.find() ? put(part) : "";
  }

  private static String put(Matcher found) {
    return found.group(1) + Spelling.cyrillic(found.group(2).toUpperCase(Locale.ROOT));
  }
}
