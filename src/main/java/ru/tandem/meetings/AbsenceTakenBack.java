package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/** One of several had said by mistake that he was not there. */
public record AbsenceTakenBack(MeetingId meeting, PersonId mentee) {}
