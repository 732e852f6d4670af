package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/**
 * The mentor of several has said of one of them that he was not there, or has taken that back.
 *
 * @param absent false when it is taken back
 */
public record MentorMarked(MeetingId meeting, PersonId mentee, boolean absent) {}
