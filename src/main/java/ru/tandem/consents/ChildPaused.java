package ru.tandem.consents;

import java.time.LocalDate;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** A guardian lets the child rest until the morning of that day. */
public record ChildPaused(ParticipantId child, PersonId guardian, LocalDate until) {}
