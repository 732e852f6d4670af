package ru.tandem.meetings;

import java.time.Instant;
import ru.tandem.tandems.TandemId;

/** One that took place. */
public record HeldMeeting(long number, TandemId tandem, MeetingKind kind, Instant at) {}
