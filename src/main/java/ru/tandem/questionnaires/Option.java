package ru.tandem.questionnaires;

import java.util.OptionalInt;
import ru.tandem.config.Words;

/**
 * One thing to choose.
 *
 * @param value what it counts for where choices are ordered, such as bands of marks
 */
public record Option(String code, Words label, OptionalInt value) {}
