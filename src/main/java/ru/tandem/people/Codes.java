package ru.tandem.people;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Codes that nobody guesses and nobody misreads. */
@Component
public class Codes {

  /** Without letters and digits that look alike. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;

  /** Short enough to be read out: 40 bits, and each is good for one named person and some days. */
  private static final int SPOKEN = 8;

  private final SecureRandom random = new SecureRandom();

  /** Sixteen letters: about 79 bits. */
  public String next() {
    return some(LENGTH);
  }

  /** Eight letters, for paper and for saying. */
  public String spoken() {
    return some(SPOKEN);
  }

  /** A spoken code as people write it: in two halves. */
  public static String shown(String code) {
    String large = code.toUpperCase(Locale.ROOT);
    return large.substring(0, SPOKEN / 2) + "-" + large.substring(SPOKEN / 2);
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
