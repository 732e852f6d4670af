package ru.tandem.conversation;

import java.util.function.Predicate;

/**
 * One question of a form.
 *
 * @param when asked only while this holds for the answers so far
 * @param optional may be skipped
 */
record Question(
    String key, Text text, Text hint, Kind kind, Predicate<Answers> when, boolean optional) {}
