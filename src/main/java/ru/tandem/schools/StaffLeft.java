package ru.tandem.schools;

import ru.tandem.people.PersonId;

/** Somebody holds an office no longer: taken back, or forgotten with the person. */
public record StaffLeft(SchoolId school, PersonId person, StaffRole role) {}
