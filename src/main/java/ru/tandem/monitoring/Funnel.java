package ru.tandem.monitoring;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Step;

/**
 * How many participants have come how far, and who stands still where.
 *
 * @param full those who have gone the full cycle, which is more than any one step
 */
public record Funnel(List<Participant> participants, Set<ParticipantId> full) {

  private static final Set<Step> LATE = EnumSet.range(Step.MET, Step.FINISHED);

  /** How many have reached each step, in the order of the steps. */
  public Map<Step, Integer> reached() {
    Map<Step, Integer> reached = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      reached.put(step, (int) participants.stream().filter(one -> has(one, step)).count());
    }
    return reached;
  }

  /** How many of those who are still in have. */
  public int there(Step step) {
    return (int) participants.stream().filter(one -> one.isIn() && has(one, step)).count();
  }

  /** Whoever has met had a pair, also when that has ended since and another is looked for. */
  private boolean has(Participant one, Step step) {
    if (step == Step.FINISHED) {
      return full.contains(one.id());
    }
    return one.has(step)
        || step.compareTo(Step.PAIRED) >= 0
            && LATE.stream().anyMatch(late -> late.compareTo(step) > 0 && has(one, late));
  }

  /** Those who are still in and have come just as far as that step. */
  public List<Participant> standingAt(Step step) {
    return participants.stream()
        .filter(one -> one.isCurrent() && !one.isPaused() && step(one) == step)
        .toList();
  }

  private Step step(Participant one) {
    return full.contains(one.id()) ? Step.FINISHED : one.step();
  }
}
