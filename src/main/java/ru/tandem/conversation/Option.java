package ru.tandem.conversation;

/**
 * One thing to pick.
 *
 * @param code at most 20 bytes of a-z, 0-9, dash and underscore
 */
public record Option(String code, Text label) {}
