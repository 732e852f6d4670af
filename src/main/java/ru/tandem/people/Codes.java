package ru.tandem.people;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Codes that nobody guesses and nobody misreads. */
@Component
public class Codes {

  /** Without letters and digits that look alike. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;

  /** Short enough to be read out: 49 bits, and each is good for one named person and some days. */
  private static final int SPOKEN = 10;

  /** A name and a class behind it are as long as a code, and are none. */
  private static final Pattern NAME_AND_CLASS =
      Pattern.compile(
          "\\s*\\p{L}{2,}(?:[\\s-]+\\p{L}{2,})+\\s+\\d{1,2}[\\s-]*(?:\\p{L}(?:\\s+\\p{L}{2,})?|\\p{L}{2,})?\\s*");

  private final SecureRandom random = new SecureRandom();

  /** Sixteen letters: about 79 bits. */
  public String next() {
    return some(LENGTH);
  }

  /**
   * Ten letters and digits, both in it, for paper and for saying: what is typed unasked is told
   * from a word by them.
   */
  public String spoken() {
    return Stream.generate(() -> some(SPOKEN))
        .filter(Codes::isLikeSpoken)
        .findFirst()
        .orElseThrow();
  }

  /** A spoken code as people write it: in two halves. */
  public static String shown(String code) {
    String large = code.toUpperCase(Locale.ROOT);
    int half = large.length() / 2;
    return large.substring(0, half) + "-" + large.substring(half);
  }

  /** Whether somebody who types this may mean a spoken code: as long, and not a mere word. */
  public static boolean isLikeSpoken(String typed) {
    return canBeSpoken(typed)
        && typed.chars().anyMatch(Character::isDigit)
        && typed.chars().anyMatch(Character::isLetter)
        && !NAME_AND_CLASS.matcher(typed).matches();
  }

  /** The same where a code is asked for: older ones may have no digit in them. */
  public static boolean canBeSpoken(String typed) {
    return typed.length() <= SPOKEN + 3
        && read(typed).length() == SPOKEN
        && typed.codePoints().noneMatch(sign -> isStrange(sign));
  }

  private static boolean isStrange(int sign) {
    return !Character.isLetterOrDigit(sign) && sign != ' ' && sign != '-' && sign != '\u2013';
  }

  /** A code as somebody types it, with blanks, dashes and Cyrillic letters of the same shape. */
  public static String read(String typed) {
    StringBuilder code = new StringBuilder();
    for (char letter : typed.toLowerCase(Locale.ROOT).toCharArray()) {
      char meant = latin(letter);
      if (LETTERS.indexOf(meant) >= 0) {
        code.append(meant);
      }
    }
    return code.toString();
  }

  /** A Russian keyboard has letters in the same shape. */
  private static char latin(char letter) {
    return switch (letter) {
      case 'а' -> 'a';
      case 'в' -> 'b';
      case 'с' -> 'c';
      case 'е' -> 'e';
      case 'н' -> 'h';
      case 'к' -> 'k';
      case 'м' -> 'm';
      case 'р' -> 'p';
      case 'т' -> 't';
      case 'х' -> 'x';
      case 'у' -> 'y';
      default -> letter;
    };
  }

  private String some(int length) {
    return random
        .ints(length, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
