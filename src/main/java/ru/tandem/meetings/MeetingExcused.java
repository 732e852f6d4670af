package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/** One of several cannot come, as he says himself; the others meet. */
public record MeetingExcused(MeetingId meeting, PersonId person) {}
