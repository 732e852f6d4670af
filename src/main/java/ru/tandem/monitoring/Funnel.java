package ru.tandem.monitoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;

/** How many participants have come how far, and who stands still where. */
public record Funnel(List<Participant> participants) {

  /** How many have reached each step, in the order of the steps. */
  public Map<Step, Integer> reached() {
    Map<Step, Integer> reached = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      reached.put(step, (int) participants.stream().filter(one -> one.has(step)).count());
    }
    return reached;
  }

  /** Those who are still in and have come just as far as that step. */
  public List<Participant> standingAt(Step step) {
    return participants.stream()
        .filter(one -> one.isCurrent() && !one.isPaused() && one.step() == step)
        .toList();
  }
}
