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

  FormRow at(Walk walk) {
    return new FormRow(
        id, person, form, subject, walk.form().version(), walk.answers(), walk.place().kept());
  }
}
