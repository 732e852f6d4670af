package ru.tandem.meetings;

import java.time.Instant;
import ru.tandem.tandems.TandemId;

/** One that is over: it took place, or did not. */
public record PastMeeting(
    long number, TandemId tandem, MeetingKind kind, MeetingState state, Instant at) {

  public boolean isHeld() {
    return state == MeetingState.HELD;
  }
}
