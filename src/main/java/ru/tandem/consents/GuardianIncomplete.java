package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** A yes counted although nobody knows who said it: it does no more, and somebody has to look. */
public record GuardianIncomplete(ParticipantId child, PersonId guardian) {}
