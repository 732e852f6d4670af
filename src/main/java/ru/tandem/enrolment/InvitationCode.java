package ru.tandem.enrolment;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an invitation is told: in a link nobody guesses, and in a word that can be typed.
 *
 * @param word of digits and of letters that Russian and Latin keyboards share, as number plates do
 */
record InvitationCode(String link, String word) {

  private static final String LETTERS = "ABEKMHPCTX2345679";
  private static final String CYRILLIC =
      "\u0410\u0412\u0415\u041a\u041c\u041d\u0420\u0421\u0422\u0425";
  private static final int LENGTH = 7;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Its word has a digit in it: whoever just types it is told from whoever says something. */
  static InvitationCode of(String link) {
    String word =
        Stream.generate(InvitationCode::some)
            .filter(InvitationCode::isLike)
            .findFirst()
            .orElseThrow();
    return new InvitationCode(link, word);
  }

  private static String some() {
    return RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  /** As long, of the same letters, and not a mere word. */
  static boolean isLike(String typed) {
    String word = read(typed);
    return word.length() == LENGTH
        && word.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
        && word.chars().anyMatch(letter -> letter <= '9' && letter >= '0');
  }

  /** What was typed, on whichever keyboard and however it was spaced. */
  static String read(String typed) {
    StringBuilder word = new StringBuilder();
    for (char letter : typed.toUpperCase(Locale.ROOT).toCharArray()) {
      int at = CYRILLIC.indexOf(letter);
      char latin = at < 0 ? letter : LETTERS.charAt(at);
      if (Character.isLetterOrDigit(latin)) {
        word.append(latin);
      }
    }
    return word.toString();
  }
}
