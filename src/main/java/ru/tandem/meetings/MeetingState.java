package ru.tandem.meetings;

import java.util.EnumSet;
import java.util.Set;

/** What has become of a meeting. */
public enum MeetingState {
  /** One side waits for the other's word. */
  PROPOSED,
  /** Never agreed: the other side could not, named another time, or gave no answer. */
  DECLINED,
  AGREED,
  /** Nobody had arranged it; one side says that it took place, and waits for the other's word. */
  TOLD,
  HELD,
  /** It was agreed and did not take place. */
  MISSED,
  CANCELLED,
  /** Agreed, and then set for another time. */
  MOVED;

  /** Another meeting in one of these states has the place of the one that it replaces. */
  static final Set<MeetingState> TAKEN = EnumSet.of(PROPOSED, AGREED, HELD, MISSED, MOVED);
}
