package ru.tandem.consents;

import ru.tandem.delivery.Reminded;
import ru.tandem.enrolment.ParticipantId;

/**
 * A curator reminds the guardians whose yes is missing; the child has been told already.
 *
 * @param said who was reminded, filled in by whoever speaks
 */
public record GuardiansReminded(ParticipantId child, Reminded said) {}
