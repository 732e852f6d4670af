package ru.tandem.questionnaires;

import tools.jackson.databind.JsonNode;

/** An answer and the version of the question that it answers. */
record Answered(int version, JsonNode answer) {}
