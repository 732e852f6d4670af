package ru.tandem.questionnaires;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How a question is answered, and which codes can stand in the answer when they are fixed. */
public enum Kind {
  CHOICE,
  SEVERAL,
  TAGS,
  SCALE(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList()),
  YESNO(List.of("yes", "no")),
  FREQUENCY(List.of("veryoften", "often", "rarely", "onceortwice", "never")),
  TEXT,
  LINE,
  NUMBER,
  DATE,
  WEEK,
  /** Some of the people whom one has met. */
  PEOPLE,
  /** The same, the one whom one would like most first. */
  RANKING,
  FILE;

  private final List<String> codes;

  Kind() {
    this(List.of());
  }

  Kind(List<String> codes) {
    this.codes = codes;
  }

  /** The codes that every question of this kind offers; empty where the question brings its own. */
  public List<String> codes() {
    return codes;
  }

  boolean hasOptions() {
    return this == CHOICE || this == SEVERAL;
  }

  boolean isLimited() {
    return Set.of(SEVERAL, TAGS, PEOPLE, RANKING, FILE).contains(this);
  }
}
