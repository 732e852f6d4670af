package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/** A minor does not come: a guardian has said no, or nothing in time. */
public record GuardianRefused(MeetingId meeting, PersonId child, boolean silent) {}
