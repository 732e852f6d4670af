package ru.tandem.tandems;

import ru.tandem.people.PersonId;

/** A task has been done, accepted, or given back for one more try. */
public record TaskTicked(PlanTaskId task, PersonId by, PlanDeed deed) {}
