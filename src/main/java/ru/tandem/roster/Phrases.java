package ru.tandem.roster;

import java.util.List;

/** Words, or several words together, that mean the same; a star stands for any ending. */
final class Phrases {

  /**
   * How well one of them fits.
   *
   * @param words how many were used
   * @param letters how many of them stand as they are written
   */
  record Fit(int words, int letters) {

    static final Fit NONE = new Fit(0, 0);

    boolean isBetterThan(Fit other) {
      return words > other.words || words == other.words && letters > other.letters;
    }
  }

  private final List<String[]> phrases;

  Phrases(List<String> phrases) {
    this.phrases = phrases.stream().map(Phrases::words).toList();
  }

  private static String[] words(String phrase) {
    String[] words = phrase.split(" ");
    for (int i = 0; i < words.length; i++) {
      String star = words[i].endsWith("*") ? "*" : "";
      words[i] = Spelling.folded(words[i]) + star;
    }
    return words;
  }

  /** The best of those with which these words begin. */
  Fit fit(List<String> words) {
    Fit best = Fit.NONE;
    for (String[] phrase : phrases) {
      int letters = phrase.length <= words.size() ? letters(phrase, words) : 0;
      Fit fit = new Fit(phrase.length, letters);
      if (letters > 0 && fit.isBetterThan(best)) {
        best = fit;
      }
    }
    return best;
  }

  /** 0 when it does not fit. */
  private static int letters(String[] phrase, List<String> words) {
    int letters = 0;
    for (int i = 0; i < phrase.length; i++) {
      String part = phrase[i];
      boolean open = part.endsWith("*");
      String stem = open ? part.substring(0, part.length() - 1) : part;
      if (open ? !words.get(i).startsWith(stem) : !words.get(i).equals(stem)) {
        return 0;
      }
      letters += stem.length() + (open ? 0 : 1);
    }
    return letters;
  }
}
