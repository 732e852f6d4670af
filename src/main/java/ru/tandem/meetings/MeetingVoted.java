package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/** One of several has answered a proposal; the others still have the word. */
public record MeetingVoted(MeetingId meeting, PersonId person, boolean yes) {}
