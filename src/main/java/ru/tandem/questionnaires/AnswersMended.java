package ru.tandem.questionnaires;

import ru.tandem.people.PersonId;

/**
 * Answers held what nobody can have chosen, or lack what has to be answered: a curator should look.
 */
public record AnswersMended(ResponseId response, PersonId person, String subject) {}
