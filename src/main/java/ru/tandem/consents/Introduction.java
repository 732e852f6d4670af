package ru.tandem.consents;

/**
 * What a guardian tells of himself.
 *
 * @param relation {@code mother}, {@code father}, {@code guardian} or {@code other}
 * @param phone the account's own, as the messenger vouches
 */
public record Introduction(String name, String relation, String phone) {}
