package ru.tandem.roster;

import java.util.Locale;

/** One name or heading is often spelt in many ways; here all of them become one. */
final class Spelling {

  /** Latin letters that look like Cyrillic ones, and those beside them. */
  private static final String LATIN = "ABCEHKMOPTXYaceopxyk";

  private static final String CYRILLIC =
      "\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u041e\u0420\u0422\u0425\u0423"
          + "\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u043a";

  private Spelling() {}

  /** To be compared: small letters, no dots, no brackets, one way of writing e. */
  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('\u0451', '\u0435')
        .replaceAll("\\([^)]*\\)", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** Words in which Latin letters stand for Cyrillic ones are put right. */
  static String withoutLookAlikes(String text) {
    boolean russian = text.chars().anyMatch(Spelling::isCyrillic);
    if (!russian) {
      return text;
    }
    StringBuilder right = new StringBuilder();
    for (String word : text.split("(?<=[^\\p{L}])|(?=[^\\p{L}])")) {
      right.append(isDisguised(word) ? cyrillic(word) : word);
    }
    return right.toString();
  }

  private static boolean isDisguised(String word) {
    return word.chars().allMatch(c -> isCyrillic(c) || LATIN.indexOf(c) >= 0);
  }

  /** Letter by letter, whatever stands beside them. */
  static String cyrillic(String word) {
    StringBuilder right = new StringBuilder();
    for (char letter : word.toCharArray()) {
      int at = LATIN.indexOf(letter);
      right.append(at < 0 ? letter : CYRILLIC.charAt(at));
    }
    return right.toString();
  }

  private static boolean isCyrillic(int letter) {
    return Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.CYRILLIC;
  }
}
