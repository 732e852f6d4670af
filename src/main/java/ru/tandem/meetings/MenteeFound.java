package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/** The curator has found out whether one of several was there. */
public record MenteeFound(MeetingId meeting, PersonId mentee, boolean there) {}
