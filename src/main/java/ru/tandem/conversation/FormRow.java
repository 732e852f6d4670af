package ru.tandem.conversation;

import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A form that somebody has begun: all that is remembered of it. */
record FormRow(
    long id,
    PersonId person,
    String form,
    String subject,
    int version,
    ObjectNode answers,
    JsonNode draft) {

  Answers answered() {
    return new Answers(answers);
  }

  FormRow drafting(JsonNode draft) {
    return new FormRow(id, person, form, subject, version, answers, draft);
  }

  FormRow with(ObjectNode answers, int version) {
    return new FormRow(id, person, form, subject, version, answers, null);
  }
}
