package ru.tandem.tandems;

import ru.tandem.people.PersonId;

/** Somebody has changed a plan: the others there are told, and asked whether it suits them. */
public record PlanChanged(TandemId tandem, PersonId by) {}
