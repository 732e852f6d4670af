package ru.tandem.schools;

import ru.tandem.people.PersonId;

/** Somebody has taken up an office. */
public record StaffArrived(SchoolId school, PersonId person, StaffRole role) {}
