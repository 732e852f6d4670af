package ru.tandem.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a short survey has come to, question by question.
 *
 * @param asked how many were asked
 * @param replied how many of them have answered
 * @param answers what they said; empty where it is not told
 * @param told whether it may be told: what nobody's name stands at is told when the survey has
 *     ended, and only of five people or more, so that no difference of two looks shows one answer
 */
public record PollResults(
    Poll poll, int asked, int replied, List<PollAnswer> answers, boolean told) {

  /** Fewer answers than this are nobody's business where no name stands at them. */
  public static final int FEWEST = 5;

  static PollResults of(Poll poll, List<PollReader> readers, List<PollAnswer> answers) {
    int replied = (int) readers.stream().filter(PollReader::hasReplied).count();
    boolean told = !poll.isNameless() || !poll.isOpen() && replied >= FEWEST;
    return new PollResults(poll, readers.size(), replied, told ? answers : List.of(), told);
  }

  /** What was said to one question. */
  public List<PollAnswer> to(int place) {
    return answers.stream().filter(one -> one.place() == place).toList();
  }

  /** How many gave each answer to a question that has buttons, in the order of the buttons. */
  public Map<String, Integer> counts(int place) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    PollQuestion question = poll.questions().get(place);
    switch (question.kind()) {
      case SCALE -> IntStream.rangeClosed(1, 10).forEach(n -> counts.put(String.valueOf(n), 0));
      case YES_NO -> List.of("yes", "no").forEach(one -> counts.put(one, 0));
      case CHOICE ->
          IntStream.range(0, question.choices().size())
              .forEach(n -> counts.put(String.valueOf(n), 0));
      case TEXT -> {}
    }
    to(place).forEach(one -> counts.computeIfPresent(one.said(), (said, n) -> n + 1));
    return counts;
  }

  /** The mean of a scale; 0 without answers. */
  public double mean(int place) {
    return to(place).stream().mapToInt(one -> Integer.parseInt(one.said())).average().orElse(0);
  }

  /** Whether there are so many that a picture tells of nobody. */
  public boolean isPictured() {
    return told
        && replied >= FEWEST
        && poll.questions().stream().anyMatch(one -> one.kind() != PollKind.TEXT);
  }
}
