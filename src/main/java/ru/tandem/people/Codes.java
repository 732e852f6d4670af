package ru.tandem.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Codes that nobody guesses and nobody misreads. */
@Component
public class Codes {

  /** Without letters and digits that look alike. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;

  private final SecureRandom random = new SecureRandom();

  /** Sixteen letters: about 79 bits. */
  public String next() {
    return random
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
