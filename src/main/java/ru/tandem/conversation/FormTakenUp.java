package ru.tandem.conversation;

import ru.tandem.people.PersonId;

/**
 * Somebody has given the first answer of a form that can be put aside, or has gone on with it.
 *
 * @param id by which {@link BegunForms#left} knows it
 */
public record FormTakenUp(long id, PersonId person, String form, String subject) {}
