package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/**
 * The last yes has been said. Comes right before {@code ParticipantConsented}, so that people hear
 * of it before the programme goes on.
 *
 * @param by who said it
 */
public record GateOpened(ParticipantId participant, PersonId by) {}
