package ru.tandem.voices;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * One question of a short survey.
 *
 * @param options one a line where one of them is to be chosen; empty otherwise
 */
@Embeddable
public record PollQuestion(
    String words, @Enumerated(EnumType.STRING) PollKind kind, String options) {

  public static final int LONGEST = 200;
  public static final int FEWEST_OPTIONS = 2;
  public static final int MOST_OPTIONS = 8;
  public static final int LONGEST_OPTION = 40;

  /** What can be chosen. */
  public List<String> choices() {
    return choices(options);
  }

  /** As somebody types them: one a line. */
  public static List<String> choices(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }

  /** Whether so many, and so short, can stand on buttons. */
  public static boolean areChoices(String typed) {
    List<String> all = choices(typed);
    return all.size() >= FEWEST_OPTIONS
        && all.size() <= MOST_OPTIONS
        && all.stream().allMatch(one -> one.length() <= LONGEST_OPTION);
  }
}
