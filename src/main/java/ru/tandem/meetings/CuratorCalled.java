package ru.tandem.meetings;

import ru.tandem.people.PersonId;
import ru.tandem.tandems.TandemId;

/** Somebody wants to talk to the curator about a meeting. */
public record CuratorCalled(TandemId tandem, MeetingId meeting, PersonId person) {}
