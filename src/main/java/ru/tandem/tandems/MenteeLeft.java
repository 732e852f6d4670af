package ru.tandem.tandems;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** One mentee of a group works there no longer; the others go on. */
public record MenteeLeft(TandemId tandem, ParticipantId mentee, PersonId person, EndCause cause) {}
