package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/** Somebody has said what became of a meeting: the moment to ask how it was. */
public record MeetingAnswered(MeetingId meeting, PersonId person, Outcome outcome) {}
