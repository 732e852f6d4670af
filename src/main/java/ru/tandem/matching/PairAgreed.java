package ru.tandem.matching;

import java.time.Instant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.programmes.ProgrammeId;

/** Both sides have said yes to working together. */
public record PairAgreed(
    ProgrammeId programme, ParticipantId mentor, ParticipantId mentee, Instant at) {}
