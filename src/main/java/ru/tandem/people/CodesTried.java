package ru.tandem.people;

/**
 * Codes are being guessed.
 *
 * @param times how many were wrong
 * @param byOne by one account within a day; otherwise by all within an hour
 */
public record CodesTried(int times, boolean byOne) {}
