package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/** One of several cannot at the proposed time and has named one that suits better. */
public record MeetingWished(MeetingId meeting, PersonId person, Appointment wish) {}
