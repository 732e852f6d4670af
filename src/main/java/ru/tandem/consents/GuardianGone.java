package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;

/**
 * Who answered for a child has been erased, and nothing stands still because of it.
 *
 * @param open another guardian has agreed; otherwise somebody is waited for, as before
 */
public record GuardianGone(ParticipantId child, boolean open) {}
