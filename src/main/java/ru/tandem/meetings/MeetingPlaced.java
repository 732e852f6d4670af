package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/** Somebody has said where exactly a meeting is, or by which link. */
public record MeetingPlaced(MeetingId meeting, PersonId by) {}
