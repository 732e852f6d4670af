package ru.tandem.questionnaires;

import ru.tandem.people.PersonId;

/** Somebody handed in the answers to a questionnaire. */
public record QuestionnaireAnswered(
    ResponseId response, String questionnaire, Purpose purpose, PersonId person, String subject) {}
