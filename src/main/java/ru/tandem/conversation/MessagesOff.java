package ru.tandem.conversation;

import ru.tandem.people.PersonId;

/** Somebody has switched the messages off: what waited for a better hour does not go. */
public record MessagesOff(PersonId person) {}
