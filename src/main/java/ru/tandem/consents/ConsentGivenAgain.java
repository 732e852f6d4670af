package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** What a no or a withdrawal had stopped is stopped by none any more: that one has said yes. */
public record ConsentGivenAgain(ParticipantId participant, PersonId by) {}
