package ru.tandem.tandems;

import ru.tandem.enrolment.ParticipantId;

/** One more mentee works in a group from now on. */
public record MenteeJoined(TandemId tandem, ParticipantId mentee) {}
