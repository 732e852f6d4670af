package ru.tandem.feedback;

import java.util.EnumSet;
import java.util.Set;
import ru.tandem.enrolment.ParticipantId;

/**
 * How much of the full cycle somebody has gone. Only who lacks nothing counts in the statistics of
 * the year.
 *
 * @param meetings how many took place
 * @param missing what is still to come, in the order of the season
 */
public record FullCycle(ParticipantId participant, int meetings, Set<CyclePart> missing) {

  /** Of several pairs the one that came furthest counts. */
  static FullCycle best(FullCycle one, FullCycle other) {
    return one.missing.size() <= other.missing.size() ? one : other;
  }

  static FullCycle of(
      ParticipantId participant, int meetings, Set<CyclePart> done, CycleRule rule) {
    EnumSet<CyclePart> missing = EnumSet.noneOf(CyclePart.class);
    missing.addAll(rule.parts());
    missing.removeAll(done);
    if (meetings < rule.meetings()) {
      missing.add(CyclePart.MEETINGS);
    }
    return new FullCycle(participant, meetings, missing);
  }

  public boolean isFull() {
    return missing.isEmpty();
  }
}
