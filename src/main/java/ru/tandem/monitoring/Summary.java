package ru.tandem.monitoring;

import java.util.List;
import java.util.Map;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.MeetingState;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.TandemState;

/**
 * How a programme stands, in numbers and without a single name.
 *
 * @param pairs the state of each tandem that ever was
 * @param meetings how many are in each state
 */
public record Summary(
    Programme programme,
    Side mentees,
    Side mentors,
    List<TandemState> pairs,
    Map<MeetingState, Long> meetings) {

  /** One side of it, with the number that was planned. */
  public record Side(ParticipantRole role, int planned, Funnel funnel, Figures figures) {

    public int reached(Step step) {
      return funnel.reached().get(step);
    }

    /** The same without those who have left, as papers and registers count. */
    public int there(Step step) {
      return funnel.there(step);
    }
  }

  /** How many tandems are in one of these states. */
  public long pairs(TandemState... states) {
    return pairs.stream().filter(List.of(states)::contains).count();
  }

  public long meetings(MeetingState state) {
    return meetings.get(state);
  }

  /** Whether any meeting has been agreed at all. */
  public boolean hasMeetings() {
    return meetings.entrySet().stream()
        .anyMatch(
            count ->
                count.getValue() > 0
                    && count.getKey() != MeetingState.PROPOSED
                    && count.getKey() != MeetingState.DECLINED);
  }
}
